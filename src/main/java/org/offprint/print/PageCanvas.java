package org.offprint.print;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.offprint.model.HighlightColour;
import org.offprint.print.font.FontCode;
import org.offprint.print.font.PdfFonts;
import org.offprint.print.font.ShapedText;
import org.offprint.print.font.Typeface;

/**
 * Writes the content of one page. Places are in points from the page's left upper corner, y growing
 * downwards.
 */
final class PageCanvas {
  private static final double MARK_GREY = 0.86;

  private final int page;
  private final double pageHeight;
  private final PdfFonts fonts;
  private final StringBuilder content = new StringBuilder();
  private final Map<COSDictionary, String> fontNames = new LinkedHashMap<>();
  private final Map<PDImageXObject, String> imageNames = new LinkedHashMap<>();
  private final List<Link> links = new ArrayList<>();
  private final List<StructureNode> marked = new ArrayList<>();

  /** A place that leads to another. */
  record Link(double left, double top, double width, double height, String to) {}

  PageCanvas(int page, double pageHeight, PdfFonts fonts) {
    this.page = page;
    this.pageHeight = pageHeight;
    this.fonts = fonts;
  }

  /** What is painted by {@code paint} belongs to {@code node}. */
  void tagged(StructureNode node, Runnable paint) {
    int id = marked.size();
    marked.add(node);
    node.mark(page, id);
    content.append('/').append(node.type()).append(" <</MCID ").append(id).append(">> BDC\n");
    paint.run();
    content.append("EMC\n");
  }

  /** What is painted by {@code paint} is no part of the article. */
  void artifact(Runnable paint) {
    content.append("/Artifact BMC\n");
    paint.run();
    content.append("EMC\n");
  }

  /** Writes a line of text. */
  void text(TextLine line, double left, double baseline) {
    for (TextLine.Piece piece : line.pieces()) {
      if (piece.look().marked()) {
        fill(
            MARK_GREY,
            left + piece.x(),
            baseline - piece.look().size() * 0.85,
            piece.width(),
            piece.look().size() * 1.12);
      }
      highlight(piece, left, baseline);
    }
    content.append("BT\n");
    for (TextLine.Piece piece : line.pieces()) {
      ShapedText shaped = piece.shaped();
      double x = left + piece.x();
      double y = baseline - piece.look().rise();
      content.append(number(piece.look().grey())).append(" g\n");
      show(shaped.typeface(), shaped.glyphs(), piece.look().size(), x, y);
      if (!shaped.letters().isEmpty()) {
        content.append("3 Tr\n");
        show(shaped.typeface(), shaped.letters(), piece.look().size(), x, y);
        content.append("0 Tr\n");
      }
    }
    content.append("ET\n");
    for (TextLine.Piece piece : line.pieces()) {
      decorate(piece, left, baseline);
    }
  }

  /** Colour behind the words, and a line under them that is seen without colours, too. */
  private void highlight(TextLine.Piece piece, double left, double baseline) {
    HighlightColour colour = piece.look().highlight();
    if (colour == null) {
      return;
    }
    double size = piece.look().size();
    double x = left + piece.x();
    fill(MarkColours.ground(colour), x, baseline - size * 0.85, piece.width(), size * 1.12);
    fill(MarkColours.edge(colour), x, baseline + size * 0.2, piece.width(), size * 0.07);
  }

  private void fill(int rgb, double left, double top, double width, double height) {
    for (int shift = 16; shift >= 0; shift -= 8) {
      content.append(number(((rgb >> shift) & 0xFF) / 255.0)).append(' ');
    }
    content.append("rg\n");
    rectangle(left, top, width, height);
  }

  private void decorate(TextLine.Piece piece, double left, double baseline) {
    TextLook look = piece.look();
    double thickness = Math.max(0.4, look.size() / 22);
    if (look.underlined()) {
      double grey = look.link() == null ? look.grey() : 0.6;
      fill(grey, left + piece.x(), baseline + look.size() * 0.13, piece.width(), thickness);
    }
    if (look.struck()) {
      fill(look.grey(), left + piece.x(), baseline - look.size() * 0.27, piece.width(), thickness);
    }
    String to = look.link();
    if (to != null) {
      double ascent = look.size() * 0.9;
      links.add(new Link(left + piece.x(), baseline - ascent, piece.width(), ascent * 1.33, to));
    }
  }

  private void show(
      Typeface typeface, List<ShapedText.Glyph> glyphs, double size, double left, double baseline) {
    double unit = size / 1000;
    COSDictionary font = null;
    double pen = 0;
    double line = 0;
    boolean open = false;
    for (ShapedText.Glyph glyph : glyphs) {
      FontCode code = fonts.code(typeface, glyph);
      boolean moved = Math.abs(glyph.y() - line) > 0.5;
      if (!code.font().equals(font) || moved || !open) {
        content.append(open ? ">] TJ\n" : "");
        if (!code.font().equals(font)) {
          font = code.font();
          content.append('/').append(name(font)).append(' ').append(number(size));
          content.append(" Tf\n");
        }
        content.append("1 0 0 1 ").append(number(left + glyph.x() * unit)).append(' ');
        content.append(number(pageHeight - baseline + glyph.y() * unit)).append(" Tm\n[<");
        open = true;
        line = glyph.y();
      } else if (Math.abs(glyph.x() - pen) > 0.5) {
        content.append('>').append(number(pen - glyph.x())).append('<');
      }
      content.append(code.hex());
      pen = glyph.x() + code.width();
    }
    content.append(open ? ">] TJ\n" : "");
  }

  private String name(COSDictionary font) {
    return fontNames.computeIfAbsent(font, any -> "F" + (fontNames.size() + 1));
  }

  /** Fills a rectangle. */
  void fill(double grey, double left, double top, double width, double height) {
    content.append(number(grey)).append(" g ");
    rectangle(left, top, width, height);
  }

  private void rectangle(double left, double top, double width, double height) {
    content.append(number(left)).append(' ');
    content.append(number(pageHeight - top - height)).append(' ').append(number(width));
    content.append(' ').append(number(height)).append(" re f\n");
  }

  /** Puts a picture there. */
  void image(PDImageXObject image, double left, double top, double width, double height) {
    String name = imageNames.computeIfAbsent(image, any -> "I" + (imageNames.size() + 1));
    content.append("q ").append(number(width)).append(" 0 0 ").append(number(height));
    content.append(' ').append(number(left)).append(' ');
    content.append(number(pageHeight - top - height)).append(" cm /").append(name);
    content.append(" Do Q\n");
  }

  /** Has a rectangle lead somewhere. */
  void link(double left, double top, double width, double height, String to) {
    links.add(new Link(left, top, width, height, to));
  }

  byte[] content() {
    return content.toString().getBytes(US_ASCII);
  }

  List<Link> links() {
    return links;
  }

  /** The nodes that the page's marked pieces belong to, by their number. */
  List<StructureNode> marked() {
    return marked;
  }

  COSDictionary resources() {
    COSDictionary resources = new COSDictionary();
    COSDictionary fontsUsed = new COSDictionary();
    fontNames.forEach((font, name) -> fontsUsed.setItem(COSName.getPDFName(name), font));
    resources.setItem(COSName.FONT, fontsUsed);
    COSDictionary images = new COSDictionary();
    imageNames.forEach((image, name) -> images.setItem(COSName.getPDFName(name), image));
    resources.setItem(COSName.XOBJECT, images);
    return resources;
  }

  /** A number of at most two decimals, as short as it goes. */
  private static String number(double value) {
    long hundredths = Math.round(value * 100);
    if (hundredths % 100 == 0) {
      return Long.toString(hundredths / 100);
    }
    long rest = Math.abs(hundredths % 100);
    String sign = hundredths < 0 ? "-" : "";
    String decimals = rest % 10 == 0 ? Long.toString(rest / 10) : (rest < 10 ? "0" : "") + rest;
    return sign + Math.abs(hundredths) / 100 + "." + decimals;
  }
}
