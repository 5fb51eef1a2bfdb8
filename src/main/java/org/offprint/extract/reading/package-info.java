/**
 * Reads clean HTML, as {@code extract.html} writes it, into a document to show.
 *
 * <p>Knows no other stage: what is read may have been kept for years.
 */
@NullMarked
package org.offprint.extract.reading;

import org.jspecify.annotations.NullMarked;
