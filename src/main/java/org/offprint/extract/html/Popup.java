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
  private static final int DEPTH = 5;
  private static final int MOST_NODES = 40;

  private int links;
  private int words;

  private Popup() {}

  /** Whether an element within a line is one. */
  static boolean is(Element element) {
    if (!element.normalName().equals("span") || element.childNodeSize() == 0) {
      return false;
    }
    Popup popup = new Popup();
    return popup.isOnlyLinks(element, DEPTH)
        && popup.links >= FEWEST_LINKS
        && popup.words >= FEWEST_WORDS;
  }

  private boolean isOnlyLinks(Element element, int depth) {
    if (depth == 0 || element.childNodeSize() > MOST_NODES) {
      return false;
    }
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text && !text.isBlank()) {
        return false;
      }
      if (node instanceof Element e && e.normalName().equals("a")) {
        links++;
        words += Words.count(e.text());
      } else if (node instanceof Element e && !isOnlyLinks(e, depth - 1)) {
        return false;
      }
    }
    return true;
  }
}
