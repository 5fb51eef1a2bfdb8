/**
 * Articles on paper: as pages of a PDF, and on a printer.
 *
 * <p>A pure function of article, pictures and options to pages; it opens no connection and no
 * library, and knows no window. AWT is used here for shaping letters, decoding nothing, and for the
 * system's printers; none of it needs a display.
 */
@NullMarked
package org.offprint.print;

import org.jspecify.annotations.NullMarked;
