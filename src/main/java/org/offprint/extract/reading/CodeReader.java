package org.offprint.extract.reading;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;
import org.offprint.document.Block;

/** Reads preformatted text. */
final class CodeReader {
  private static final String LANGUAGE = "language-";

  private CodeReader() {}

  /** The text with its line breaks and spaces; null if it is blank. */
  static @Nullable Block read(Element pre) {
    StringBuilder text = new StringBuilder();
    NodeTraversor.traverse(
        (Node node, int depth) -> {
          if (node instanceof TextNode t) {
            text.append(t.getWholeText());
          } else if (node instanceof Element e && e.normalName().equals("br")) {
            text.append('\n');
          }
        },
        pre);
    String lines = text.toString().replace("\r\n", "\n").replace('\r', '\n');
    String code = withoutEmptyEnds(lines);
    return code.isBlank() ? null : new Block.Code(code, language(pre));
  }

  private static String withoutEmptyEnds(String text) {
    int start = 0;
    for (int i = 0; i < text.length() && Character.isWhitespace(text.charAt(i)); i++) {
      if (text.charAt(i) == '\n') {
        start = i + 1;
      }
    }
    return text.substring(start).stripTrailing();
  }

  private static String language(Element pre) {
    Element code = pre.selectFirst("code");
    String classes = pre.className() + " " + (code == null ? "" : code.className());
    for (String name : classes.split("\\s+", -1)) {
      if (name.startsWith(LANGUAGE)) {
        return name.substring(LANGUAGE.length());
      }
    }
    return "";
  }
}
