package org.offprint.extract.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.offprint.extract.words.NameTable;

/**
 * Writes a sanitised body as plain text: one line a paragraph, list item or table row, blocks
 * separated by an empty line. Captions belong to their pictures and are left out.
 */
public final class PlainText {
  private static final NameTable LINE =
      NameTable.of(
          Set.of("li", "tr", "dt", "dd", "caption", "p", "h2", "h3", "h4", "h5", "h6", "footer"));
  private static final NameTable SET_APART =
      NameTable.of(
          Set.of(
              "p",
              "h2",
              "h3",
              "h4",
              "h5",
              "h6",
              "ul",
              "ol",
              "dl",
              "table",
              "blockquote",
              "pre",
              "hr",
              "div",
              "footer"));

  /** A soft hyphen is for the eye: a word is searched for without. */
  private static final String MAY_BREAK = "\u00ad";

  private static final NameTable CLOSE = NameTable.of(Set.of("li", "dd", "td", "th"));

  private final StringBuilder out = new StringBuilder();

  /** Newlines owed before the next text: 0, 1 or 2. */
  private int owed;

  private PlainText() {}

  /** The text of a body; no white space at either end. */
  public static String of(Element body) {
    PlainText text = new PlainText();
    text.children(body, false);
    return text.out.toString().strip();
  }

  private void children(Element element, boolean preformatted) {
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode t) {
        write(t.getWholeText().replace(MAY_BREAK, ""), preformatted);
      } else if (child instanceof Element e) {
        element(e, preformatted);
      }
    }
  }

  private void element(Element e, boolean preformatted) {
    String name = e.normalName();
    switch (name) {
      case "figure" -> breakLine(2);
      case "br" -> breakLine(1);
      case "td", "th" -> {
        if (owed == 0 && !out.isEmpty() && !endsWithSpace()) {
          out.append(preformatted ? ' ' : '\t');
        }
        children(e, preformatted);
      }
      default -> {
        int apart =
            SET_APART.contains(name) && !isClose(e)
                ? 2
                : LINE.contains(name) || SET_APART.contains(name) ? 1 : 0;
        breakLine(apart);
        children(e, preformatted || name.equals("pre"));
        breakLine(apart);
      }
    }
  }

  /** Whether a block stands in an item or cell, whose lines stay together. */
  private static boolean isClose(Element e) {
    Element parent = e.parent();
    return parent != null && CLOSE.contains(parent.normalName());
  }

  private void breakLine(int newlines) {
    owed = out.isEmpty() ? 0 : Math.max(owed, newlines);
  }

  private void write(String text, boolean preformatted) {
    if (preformatted) {
      pay(text);
      out.append(text);
      return;
    }
    int end = text.length();
    int i = 0;
    while (i < end) {
      if (isSpace(text.charAt(i))) {
        i = next(text, i, true);
        if (owed == 0 && !out.isEmpty() && !endsWithSpace()) {
          out.append(' ');
        }
      }
      int from = i;
      i = next(text, i, false);
      while (i + 1 < end && text.charAt(i) == ' ' && !isSpace(text.charAt(i + 1))) {
        i = next(text, i + 1, false); // words with a space between them stay as they are
      }
      if (i > from) {
        pay();
        out.append(text, from, i);
      }
    }
  }

  /** The first place from one on where white space ends, or begins. */
  private static int next(String text, int from, boolean space) {
    int i = from;
    while (i < text.length() && isSpace(text.charAt(i)) == space) {
      i++;
    }
    return i;
  }

  private static boolean isSpace(char c) {
    if (c > ' ' && c < 128) {
      return false;
    }
    return c < 128
        ? c == ' ' || (c >= 9 && c <= 13) || (c >= 28 && c <= 31)
        : Character.isWhitespace(c) || c == '\u00a0';
  }

  private void pay(String text) {
    if (!text.isEmpty()) {
      pay();
    }
  }

  private void pay() {
    if (owed > 0) {
      while (endsWithSpace()) {
        out.setLength(out.length() - 1);
      }
      out.append("\n".repeat(owed));
      owed = 0;
    }
  }

  private boolean endsWithSpace() {
    return !out.isEmpty() && Character.isWhitespace(out.charAt(out.length() - 1));
  }
}
