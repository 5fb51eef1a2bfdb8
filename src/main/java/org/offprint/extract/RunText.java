package org.offprint.extract;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
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
   * @param linked whether the whole run lies in a link
   */
  static RunText of(List<Node> run, boolean linked) {
    Collector all = new Collector();
    for (Node node : run) {
      all.add(node, linked);
    }
    String text = all.text.toString().strip();
    int words = Words.count(text);
    int linkWords = linked ? words : Math.min(words, all.linkWords);
    return new RunText(text, words, linkWords, all.links, all.images, all.embeds);
  }

  private static final class Collector {
    private final StringBuilder text = new StringBuilder();
    private int links;
    private int linkWords;
    private int images;
    private int embeds;

    void add(Node node, boolean linked) {
      if (node instanceof TextNode t) {
        appendFolded(t.getWholeText(), text);
      } else if (node instanceof Element e) {
        addElement(e, linked);
      }
    }

    private void addElement(Element e, boolean linked) {
      String name = e.normalName();
      boolean link = false;
      boolean apart = Tags.BLOCK.contains(name);
      if (apart) {
        appendFolded(" ", text);
      }
      switch (name) {
        case "br" -> appendFolded(" ", text);
        case "img", "picture", "amp-img" -> {
          images++;
          return;
        }
        case "noscript" -> {
          images += images == 0 && e.selectFirst("img") != null ? 1 : 0;
          return;
        }
        case "a" -> {
          links++;
          link = !linked;
        }
        default -> {
          if (Tags.EMBED.contains(name)) {
            embeds++;
            return;
          }
          if (Tags.UNREAD.contains(name) || OutlineReader.isHidden(e)) {
            return;
          }
        }
      }
      int start = text.length();
      for (int i = 0; i < e.childNodeSize(); i++) {
        add(e.childNode(i), linked || link);
      }
      if (link) {
        linkWords += Words.count(text, start, text.length());
      }
      if (apart) {
        appendFolded(" ", text);
      }
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
