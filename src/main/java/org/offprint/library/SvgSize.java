package org.offprint.library;

import java.io.StringReader;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.offprint.library.PictureFormat.Size;
import org.offprint.net.PageText;

/**
 * Recognises an SVG by its root element. A document that declares entities is none: they can unpack
 * to any size, and fetch things.
 */
final class SvgSize {
  private static final Pattern LENGTH =
      Pattern.compile("\\s*([0-9]*\\.?[0-9]+(?:[eE][+-]?[0-9]+)?)\\s*(px|pt|pc|in|cm|mm)?\\s*");

  /** White space, and the bytes of byte order marks and of UTF-16. */
  private static final String BEFORE_ROOT = " \t\r\n\0\u00ef\u00bb\u00bf\u00fe\u00ff";

  private SvgSize() {}

  /** The size in pixels of 1/96 inch; 0 by 0 for an SVG that does not say; empty if it is none. */
  static Optional<Size> read(byte[] bytes) {
    if (!mayBeXml(bytes)) {
      return Optional.empty();
    }
    // Decoded here, because Java's parser prints a line about every byte that it cannot decode.
    String svg = PageText.decode(bytes, null).text();
    if (svg.contains("<!ENTITY")) {
      return Optional.empty();
    }
    try {
      XMLStreamReader xml = factory().createXMLStreamReader(new StringReader(svg));
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          return xml.getLocalName().equals("svg") ? Optional.of(size(xml)) : Optional.empty();
        }
      }
      return Optional.empty();
    } catch (XMLStreamException e) {
      return Optional.empty();
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /** Spares everything that is not XML the parser: it begins with a mark, white space or "<". */
  private static boolean mayBeXml(byte[] bytes) {
    for (byte b : bytes) {
      if (b == '<') {
        return true;
      }
      if (BEFORE_ROOT.indexOf(b & 0xFF) < 0) {
        return false;
      }
    }
    return false;
  }

  private static Size size(XMLStreamReader svg) {
    double width = length(svg.getAttributeValue(null, "width"));
    double height = length(svg.getAttributeValue(null, "height"));
    if (width > 0 && height > 0) {
      return rounded(width, height);
    }
    String viewBox = svg.getAttributeValue(null, "viewBox");
    String[] numbers = viewBox == null ? new String[0] : viewBox.strip().split("[\\s,]+");
    if (numbers.length != 4) {
      return new Size(0, 0);
    }
    double boxWidth = length(numbers[2]);
    double boxHeight = length(numbers[3]);
    if (boxWidth <= 0 || boxHeight <= 0) {
      return new Size(0, 0);
    }
    if (width > 0) {
      return rounded(width, width * boxHeight / boxWidth);
    }
    return height > 0
        ? rounded(height * boxWidth / boxHeight, height)
        : rounded(boxWidth, boxHeight);
  }

  private static Size rounded(double width, double height) {
    return new Size((int) Math.max(1, Math.rint(width)), (int) Math.max(1, Math.rint(height)));
  }

  /** In pixels; 0 for a relative length or none. */
  private static double length(@Nullable String attribute) {
    Matcher matcher = attribute == null ? null : LENGTH.matcher(attribute);
    if (matcher == null || !matcher.matches()) {
      return 0;
    }
    double number = Double.parseDouble(matcher.group(1));
    return switch (matcher.group(2)) {
      case "pt" -> number * 96 / 72;
      case "pc" -> number * 16;
      case "in" -> number * 96;
      case "cm" -> number * 96 / 2.54;
      case "mm" -> number * 96 / 25.4;
      case null, default -> number;
    };
  }
}
