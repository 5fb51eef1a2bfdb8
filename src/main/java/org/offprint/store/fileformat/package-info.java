/**
 * SQLite's file format, read without SQLite, for files that are damaged: SQLite gives up on a table
 * where a page above others is broken, however whole those are. Reads only; knows nothing of what
 * is in the tables. For the store alone.
 *
 * <p>Source: https://sqlite.org/fileformat2.html
 */
@NullMarked
package org.offprint.store.fileformat;

import org.jspecify.annotations.NullMarked;
