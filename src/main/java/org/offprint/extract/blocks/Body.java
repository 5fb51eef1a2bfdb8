package org.offprint.extract.blocks;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * An article's body as it was found.
 *
 * @param html sanitised
 * @param words of the running text
 * @param facts of the page it was found on
 * @param selection the blocks it was written from
 */
public record Body(Element html, int words, PageFacts facts, Selection selection) {
  /** About so many characters of HTML are written for a word. */
  private static final int CHARACTERS = 10;

  /** The body as HTML, one block a line. */
  public String markup() {
    StringBuilder out = new StringBuilder(CHARACTERS * (words + 1));
    for (Node node : html.childNodes()) {
      if (!(node instanceof TextNode t && t.isBlank())) {
        out.append(out.isEmpty() ? "" : "\n").append(node.outerHtml());
      }
    }
    return out.toString();
  }
}
