/**
 * Typefaces on paper: which one sets a text, how its letters join, and how a PDF carries them.
 *
 * <p>Letters are shaped by the JDK's own shaper (HarfBuzz, by way of AWT, which needs no display)
 * and put into the PDF glyph by glyph: PDFBox alone joins no Arabic letters. Knows nothing of
 * articles or pages.
 */
@NullMarked
package org.offprint.print.font;

import org.jspecify.annotations.NullMarked;
