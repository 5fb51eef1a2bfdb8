package org.offprint.extract.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.offprint.extract.words.Words;

/**
 * Knows what a page shows over a word of its text when that is pointed at: a few headlines that
 * lead to other pages, one after another without a word between them.
 */
final class Popup {
  private static final int FEWEST_LINKS = 3;
  private static final int FEWEST_WORDS = 12;
  private static final int MOST_NODES = 40;

  private Popup() {}

  /** Whether an element within a line is one. */
  static boolean is(Element element) {
    if (!element.normalName().equals("span") || element.childNodeSize() > MOST_NODES) {
      return false;
    }
    int links = 0;
    int words = 0;
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text && !text.isBlank()) {
        return false;
      }
      if (node instanceof Element e && e.normalName().equals("a")) {
        links++;
        words += Words.count(e.text());
      } else if (node instanceof Element e && e.childNodeSize() > 0) {
        return false;
      }
    }
    return links >= FEWEST_LINKS && words >= FEWEST_WORDS;
  }
}
