package org.offprint.extract;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * The text of a run of inline nodes and what it is made of.
 *
 * @param text plain, white space folded
 */
record RunText(String text, int words, int linkWords, int links, int images, int embeds) {

  /**
   * Reads a run.
   *
   * @param run the places of its nodes
   * @param length how many there are
   * @param linked whether the whole run lies in a link
   */
  static RunText of(PageIndex page, int[] run, int length, boolean linked) {
    Collector all = new Collector(page);
    for (int i = 0; i < length; i++) {
      all.add(run[i], linked);
    }
    String text = all.text.toString().strip();
    int words = Words.count(text);
    int linkWords = linked ? words : Math.min(words, all.linkWords);
    return new RunText(text, words, linkWords, all.links, all.images, all.embeds);
  }

  private static final class Collector {
    private final PageIndex page;
    private final StringBuilder text = new StringBuilder();
    private int links;
    private int linkWords;
    private int images;
    private int embeds;

    Collector(PageIndex page) {
      this.page = page;
    }

    void add(int place, boolean linked) {
      if (page.node(place) instanceof TextNode t) {
        appendFolded(t.getWholeText(), text);
      } else if (page.node(place) instanceof Element e) {
        addElement(e, place, linked);
      }
    }

    private void addElement(Element e, int place, boolean linked) {
      boolean link = false;
      boolean apart = page.is(place, PageIndex.BLOCK);
      if (apart) {
        appendFolded(" ", text);
      }
      switch (e.normalName()) {
        case "br" -> appendFolded(" ", text);
        case "img", "picture", "amp-img" -> {
          images++;
          return;
        }
        case "noscript" -> {
          images += images == 0 && holdsPicture(place) ? 1 : 0;
          return;
        }
        case "a" -> {
          links++;
          link = !linked;
        }
        default -> {
          if (page.is(place, PageIndex.EMBED)) {
            embeds++;
            return;
          }
          if (page.isAny(place, PageIndex.UNREAD | PageIndex.HIDDEN)) {
            return;
          }
        }
      }
      int start = text.length();
      int end = page.end(place);
      for (int child = place + 1; child < end; child = page.end(child)) {
        if (!page.isGone(child)) {
          add(child, linked || link);
        }
      }
      if (link) {
        linkWords += Words.count(text, start, text.length());
      }
      if (apart) {
        appendFolded(" ", text);
      }
    }

    private boolean holdsPicture(int place) {
      for (int inner = place + 1; inner < page.end(place); inner++) {
        if (page.node(inner).normalName().equals("img")) {
          return true;
        }
      }
      return false;
    }

    /** Appends a text with its white space folded, whole stretches of it at a time. */
    private static void appendFolded(String source, StringBuilder out) {
      boolean space = out.isEmpty() || out.charAt(out.length() - 1) == ' ';
      int from = 0;
      for (int i = 0; i < source.length(); i++) {
        char c = source.charAt(i);
        boolean white = c <= ' ' ? isWhite(c) : c == '\u00a0';
        if (white) {
          if (space || c != ' ') {
            out.append(source, from, i);
            out.append(space ? "" : " ");
            from = i + 1;
          }
          space = true;
        } else if (c == '\u00ad' || c == '\u200b' || c == '\ufeff') {
          out.append(source, from, i);
          from = i + 1;
        } else {
          space = false;
        }
      }
      out.append(source, from, source.length());
    }

    private static boolean isWhite(char c) {
      return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }
  }
}
