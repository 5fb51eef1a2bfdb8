package org.offprint.print.font;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The fonts of one PDF. Used by one thread. */
public final class PdfFonts {
  private final PDDocument document;
  private final Map<Typeface, PdfFont> fonts = new LinkedHashMap<>();

  /** None yet. */
  public PdfFonts(PDDocument document) {
    this.document = document;
  }

  /** The code by which a page shows a glyph. */
  public FontCode code(Typeface typeface, ShapedText.Glyph glyph) {
    return fonts.computeIfAbsent(typeface, this::make).code(glyph);
  }

  private PdfFont make(Typeface typeface) {
    byte[] file = typeface.file();
    return file == null
        ? new OutlinePdfFont(document, typeface)
        : new TrueTypePdfFont(document, typeface, file);
  }

  /** Writes all fonts into the document; to be called once, when all pages are written. */
  public void finish() throws IOException {
    for (PdfFont font : fonts.values()) {
      font.finish();
    }
  }
}
