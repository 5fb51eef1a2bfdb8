package org.offprint.print.font;

import org.apache.pdfbox.cos.COSDictionary;

/**
 * How a glyph is shown in a PDF.
 *
 * @param font the font's dictionary, in which the code means the glyph
 * @param hex the code, in hexadecimal digits
 * @param width how far it moves the pen, in thousandths of the type's size
 */
public record FontCode(COSDictionary font, String hex, double width) {}
