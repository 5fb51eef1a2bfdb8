package org.offprint.extract.blocks;

import java.util.Arrays;
import java.util.BitSet;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.offprint.extract.page.PageIndex;
import org.offprint.extract.words.Words;

/**
 * The text of a run of inline nodes and what it is made of.
 *
 * @param text plain, white space folded
 */
record RunText(
    String text, TextSigns signs, int words, int linkWords, int links, int images, int embeds) {

  /** Reads runs of one page; for use by one thread. */
  static final class Reader {
    private static final int LONGEST_UNSEEN = 4;

    private final PageIndex page;
    private final BitSet gone;

    /** The text of the run so far, its white space folded. */
    private char[] text = new char[1024];

    private int length;
    private int links;
    private int linkWords;
    private int images;
    private int embeds;

    /**
     * A reader.
     *
     * @param gone what was taken out of the page since it was parsed
     */
    Reader(PageIndex page, BitSet gone) {
      this.page = page;
      this.gone = gone;
    }

    /**
     * Reads a run.
     *
     * @param run the places of its nodes
     * @param size how many there are
     * @param linked whether the whole run lies in a link
     */
    RunText read(int[] run, int size, boolean linked) {
      length = 0;
      links = 0;
      linkWords = 0;
      images = 0;
      embeds = 0;
      for (int i = 0; i < size; i++) {
        add(run[i], linked);
      }
      String all = stripped();
      int words = Words.count(text, 0, length);
      return new RunText(
          all,
          TextSigns.of(text, length),
          words,
          linked ? words : Math.min(words, linkWords),
          links,
          images,
          embeds);
    }

    private String stripped() {
      if (length <= LONGEST_UNSEEN && isUnseen()) {
        return "";
      }
      int end = length > 0 && text[length - 1] == ' ' ? length - 1 : length;
      int start = end > 0 && text[0] == ' ' ? 1 : 0;
      String all = new String(text, start, end - start);
      boolean plain = end > start && isPlain(text[start]) && isPlain(text[end - 1]);
      return plain ? all : all.strip();
    }

    /** Whether the text is nothing but joiners and the like, as editors leave in empty lines. */
    private boolean isUnseen() {
      boolean joins = false;
      for (int i = 0; i < length; i++) {
        boolean format = text[i] >= 128 && Character.getType(text[i]) == Character.FORMAT;
        joins |= format;
        if (!format && text[i] != ' ') {
          return false;
        }
      }
      return joins;
    }

    private static boolean isPlain(char c) {
      return c > ' ' && c < 128;
    }

    private void add(int place, boolean linked) {
      if (page.node(place) instanceof TextNode t) {
        if (page.first(place) == PageIndex.BLANK) {
          space();
        } else {
          append(t.getWholeText());
        }
      } else if (page.node(place) instanceof Element e) {
        addElement(e, place, linked);
      }
    }

    private void addElement(Element e, int place, boolean linked) {
      boolean link = false;
      boolean apart = page.is(place, PageIndex.BLOCK);
      if (apart) {
        space();
      }
      switch (e.normalName()) {
        case "br" -> space();
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
      int start = length;
      int end = page.end(place);
      for (int child = place + 1; child < end; child = page.end(child)) {
        if (!gone.get(child)) {
          add(child, linked || link);
        }
      }
      if (link) {
        linkWords += Words.count(text, start, length);
      }
      if (apart) {
        space();
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

    private void space() {
      if (length > 0 && text[length - 1] != ' ') {
        reserve(1);
        text[length++] = ' ';
      }
    }

    /** Appends a text with its white space folded. */
    private void append(String source) {
      int size = source.length();
      reserve(size);
      source.getChars(0, size, text, length);
      boolean space = length == 0 || text[length - 1] == ' ';
      int end = length + size;
      int i = length;
      for (; i < end; i++) { // what stays as it is
        char c = text[i];
        boolean single = c == ' ' && !space;
        if (!single && !(c > ' ' && (c < '\u00a0' || (c > '\u00ad' && c < '\u200b')))) {
          break;
        }
        space = single;
      }
      int to = i;
      for (; i < end; i++) {
        char c = text[i];
        if (c <= ' ' ? isWhite(c) : c == '\u00a0') {
          if (!space) {
            text[to++] = ' ';
          }
          space = true;
        } else if (c < 128 || (c != '\u00ad' && c != '\u200b' && c != '\ufeff')) {
          text[to++] = c;
          space = false;
        }
      }
      length = to;
    }

    private void reserve(int more) {
      if (length + more > text.length) {
        text = Arrays.copyOf(text, Math.max(2 * text.length, length + more));
      }
    }

    private static boolean isWhite(char c) {
      return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }
  }
}
