/**
 * The whole library as files that any program can read, and the way back from them. It knows the
 * store and the files, not how articles are fetched or extracted.
 */
@NullMarked
package org.offprint.library.takeout;

import org.jspecify.annotations.NullMarked;
