package org.offprint.extract.html;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Writes a sanitised body as HTML, just as jsoup does without pretty printing, only quicker: most
 * texts have nothing to escape, and are copied whole.
 */
public final class Markup {
  /** About so many characters of HTML are written for a word. */
  private static final int CHARACTERS = 10;

  /** What has nothing to be escaped, wherever it stands. */
  private static final boolean[] PLAIN = plain();

  private final StringBuilder out;

  private Markup(int words) {
    this.out = new StringBuilder(CHARACTERS * (words + 1));
  }

  /**
   * The HTML of what a body holds, one block a line.
   *
   * @param words about how many it has
   */
  public static String of(Element body, int words) {
    Markup markup = new Markup(words);
    for (Node node : body.childNodes()) {
      if (!(node instanceof TextNode t && t.isBlank())) {
        markup.out.append(markup.out.isEmpty() ? "" : "\n");
        markup.node(node);
      }
    }
    return markup.out.toString();
  }

  private void node(Node node) {
    switch (node) {
      case TextNode text -> escape(text.getWholeText(), false);
      case Element element -> element(element);
      default -> out.append(node.outerHtml());
    }
  }

  private void element(Element element) {
    String name = element.tagName();
    out.append('<').append(name);
    if (element.attributesSize() > 0) {
      for (Attribute attribute : element.attributes()) {
        out.append(' ').append(attribute.getKey());
        if (attribute.hasDeclaredValue()) {
          out.append("=\"");
          escape(attribute.getValue(), true);
          out.append('"');
        }
      }
    }
    out.append('>');
    int children = element.childNodeSize();
    if (children == 0 && element.tag().isEmpty()) {
      return;
    }
    if (name.equals("pre")
        && children > 0
        && element.childNode(0) instanceof TextNode text
        && text.getWholeText().startsWith("\n")) {
      out.append('\n'); // a parser drops the first one
    }
    for (int i = 0; i < children; i++) {
      node(element.childNode(i));
    }
    out.append("</").append(name).append('>');
  }

  private void escape(String text, boolean inAttribute) {
    int from = 0;
    int end = text.length();
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (c < PLAIN.length ? PLAIN[c] : c != '\u00a0' && !Character.isSurrogate(c)) {
        continue; // as most
      }
      String escaped = escaped(c, inAttribute);
      if (!escaped.isEmpty()) {
        out.append(text, from, i).append(escaped);
        from = i + 1;
      } else if (Character.isHighSurrogate(c)
          && i + 1 < end
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if ((c < ' ' && c != '\t' && c != '\n' && c != '\r') || Character.isSurrogate(c)) {
        out.append(text, from, i).append("&#x").append(Integer.toHexString(c)).append(';');
        from = i + 1;
      }
    }
    out.append(text, from, end);
  }

  private static boolean[] plain() {
    boolean[] plain = new boolean['\u00a0'];
    for (char c = 0; c < plain.length; c++) {
      plain[c] = escaped(c, true).isEmpty() && (c >= ' ' || c == '\t' || c == '\n' || c == '\r');
    }
    return plain;
  }

  private static String escaped(char c, boolean inAttribute) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> inAttribute ? "&quot;" : "";
      case '\u00a0' -> "&nbsp;";
      default -> "";
    };
  }
}
