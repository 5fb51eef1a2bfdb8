package org.offprint.print.font;

import java.io.IOException;
import org.offprint.print.font.ShapedText.Glyph;

/** A typeface within one PDF; gives each glyph that is used a code. */
sealed interface PdfFont permits TrueTypePdfFont, OutlinePdfFont {
  /** The code of a glyph that stands for these characters; made on first use. */
  FontCode code(Glyph glyph);

  /** Writes the font into the document, once all its glyphs have their codes. */
  void finish() throws IOException;
}
