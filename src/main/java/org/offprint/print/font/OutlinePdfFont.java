package org.offprint.print.font;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.offprint.print.font.ShapedText.Glyph;

/**
 * A typeface whose file cannot be had, or not be embedded: a PDF carries the outlines of the glyphs
 * that it uses, as fonts of type 3 (ISO 32000-1, 9.6.5) of 255 glyphs each. It stays text, which
 * can be found and copied.
 */
final class OutlinePdfFont implements PdfFont {
  private static final int MOST = 255;

  private record Meaning(int glyph, String text, double width) {}

  private record Part(COSDictionary font, List<Meaning> meanings, List<Double> widths) {}

  private final PDDocument document;
  private final Typeface typeface;
  private final Map<Meaning, FontCode> codes = new HashMap<>();
  private final List<Part> parts = new ArrayList<>();

  OutlinePdfFont(PDDocument document, Typeface typeface) {
    this.document = document;
    this.typeface = typeface;
  }

  @Override
  public FontCode code(Glyph glyph) {
    return codes.computeIfAbsent(new Meaning(glyph.id(), glyph.text(), glyph.width()), this::make);
  }

  private FontCode make(Meaning meaning) {
    if (parts.isEmpty() || parts.getLast().meanings().size() == MOST) {
      parts.add(new Part(new COSDictionary(), new ArrayList<>(), new ArrayList<>()));
    }
    Part part = parts.getLast();
    double width = meaning.width();
    part.meanings().add(meaning);
    part.widths().add(width);
    return new FontCode(
        part.font(), HexFormat.of().toHexDigits((byte) part.meanings().size()), width);
  }

  @Override
  public void finish() throws IOException {
    for (Part part : parts) {
      write(part);
    }
  }

  private void write(Part part) throws IOException {
    COSDictionary font = part.font();
    COSDictionary shapes = new COSDictionary();
    COSArray differences = new COSArray();
    differences.add(COSInteger.get(1));
    COSArray widths = new COSArray();
    Rectangle2D box = new Rectangle2D.Double();
    for (int i = 0; i < part.meanings().size(); i++) {
      COSName name = COSName.getPDFName("g" + (i + 1));
      int glyph = part.meanings().get(i).glyph();
      Shape outline = glyph == ShapedText.UNSEEN ? new Path2D.Double() : typeface.outline(glyph);
      double width = part.widths().get(i);
      shapes.setItem(name, stream(shape(outline, width)));
      differences.add(name);
      widths.add(new COSFloat((float) width));
      box.add(outline.getBounds2D());
    }
    COSDictionary encoding = new COSDictionary();
    encoding.setItem(COSName.TYPE, COSName.ENCODING);
    encoding.setItem(COSName.DIFFERENCES, differences);
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE3);
    font.setItem(
        COSName.FONT_BBOX, numbers(box.getMinX(), -box.getMaxY(), box.getMaxX(), -box.getMinY()));
    font.setItem(COSName.FONT_MATRIX, numbers(0.001, 0, 0, 0.001, 0, 0));
    font.setItem(COSName.CHAR_PROCS, shapes);
    font.setItem(COSName.ENCODING, encoding);
    font.setInt(COSName.FIRST_CHAR, 1);
    font.setInt(COSName.LAST_CHAR, part.meanings().size());
    font.setItem(COSName.WIDTHS, widths);
    font.setItem(COSName.RESOURCES, new COSDictionary());
    List<String> texts = part.meanings().stream().map(Meaning::text).toList();
    font.setItem(COSName.TO_UNICODE, stream(ToUnicode.map(texts, 2)));
  }

  private static byte[] shape(Shape outline, double width) {
    Rectangle2D box = outline.getBounds2D();
    StringBuilder to = new StringBuilder();
    append(to, "d1", width, 0, box.getMinX(), -box.getMaxY(), box.getMaxX(), -box.getMinY());
    double[] at = new double[6];
    double x = 0;
    double y = 0;
    for (PathIterator path = outline.getPathIterator(null); !path.isDone(); path.next()) {
      switch (path.currentSegment(at)) {
        case PathIterator.SEG_MOVETO -> {
          append(to, "m", at[0], -at[1]);
          x = at[0];
          y = at[1];
        }
        case PathIterator.SEG_LINETO -> {
          append(to, "l", at[0], -at[1]);
          x = at[0];
          y = at[1];
        }
        case PathIterator.SEG_QUADTO -> {
          append(
              to,
              "c",
              x + (at[0] - x) * 2 / 3,
              -(y + (at[1] - y) * 2 / 3),
              at[2] + (at[0] - at[2]) * 2 / 3,
              -(at[3] + (at[1] - at[3]) * 2 / 3),
              at[2],
              -at[3]);
          x = at[2];
          y = at[3];
        }
        case PathIterator.SEG_CUBICTO -> {
          append(to, "c", at[0], -at[1], at[2], -at[3], at[4], -at[5]);
          x = at[4];
          y = at[5];
        }
        default -> append(to, "h");
      }
    }
    append(to, "f");
    return to.toString().getBytes(US_ASCII);
  }

  private static void append(StringBuilder to, String operator, double... operands) {
    for (double operand : operands) {
      to.append(String.format(Locale.ROOT, "%.1f ", operand));
    }
    to.append(operator).append('\n');
  }

  private static COSArray numbers(double... values) {
    COSArray array = new COSArray();
    for (double value : values) {
      array.add(new COSFloat((float) value));
    }
    return array;
  }

  private COSStream stream(byte[] bytes) throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(bytes);
    }
    return stream;
  }
}
