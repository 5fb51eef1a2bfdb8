package org.offprint.extract.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.offprint.document.Block.Picture;
import org.offprint.document.Inline;
import org.offprint.document.Inline.Mark;

/**
 * Gathers the inline pieces of one paragraph: folds white space as CSS Text 3 does (a run of it is
 * one space, none at either end of a line, a line break between East Asian characters is nothing),
 * also across elements, and joins neighbours of equal look.
 */
final class LineReader {
  private final List<Inline> pieces = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Set<Mark> marks = EnumSet.noneOf(Mark.class);
  private @Nullable String link;
  private boolean spaceOwed;
  private boolean newlineOwed;
  private boolean startsLine = true;
  private int lastLetter;

  /** Adds text as it stands in the HTML. */
  void text(String html, Set<Mark> itsMarks, @Nullable String itsLink) {
    for (int i = 0; i < html.length(); ) {
      int codePoint = html.codePointAt(i);
      i += Character.charCount(codePoint);
      if (isSpace(codePoint)) {
        spaceOwed = !startsLine;
        newlineOwed |= codePoint == '\n' || codePoint == '\r';
      } else if (!isControl(codePoint)) {
        payForSpace(codePoint, itsMarks, itsLink);
        look(itsMarks, itsLink);
        text.appendCodePoint(codePoint);
        lastLetter = codePoint;
        startsLine = false;
      }
    }
  }

  private void payForSpace(int next, Set<Mark> itsMarks, @Nullable String itsLink) {
    boolean joined = newlineOwed && isEastAsian(lastLetter) && isEastAsian(next);
    if (spaceOwed && !joined) {
      space(itsMarks, itsLink);
    }
    spaceOwed = false;
    newlineOwed = false;
  }

  private void space(Set<Mark> itsMarks, @Nullable String itsLink) {
    if (!itsMarks.equals(marks) || !Objects.equals(link, itsLink)) {
      // a space between two looks has what they share, so that no underline sticks out
      Set<Mark> shared = EnumSet.noneOf(Mark.class);
      shared.addAll(marks);
      shared.retainAll(itsMarks);
      look(shared, Objects.equals(link, itsLink) ? link : null);
    }
    text.append(' ');
  }

  private void look(Set<Mark> itsMarks, @Nullable String itsLink) {
    if (!itsMarks.equals(marks) || !Objects.equals(link, itsLink)) {
      flush();
      marks = itsMarks.isEmpty() ? EnumSet.noneOf(Mark.class) : EnumSet.copyOf(itsMarks);
      link = itsLink;
    }
  }

  /** Adds a picture that stands in the line. */
  void image(Picture picture, Set<Mark> itsMarks, @Nullable String itsLink) {
    payForSpace(0, itsMarks, itsLink);
    flush();
    pieces.add(new Inline.InlineImage(picture));
    startsLine = false;
    lastLetter = 0;
  }

  /** Adds a place that links lead to. */
  void anchor(String name) {
    flush();
    pieces.add(new Inline.Anchor(name));
  }

  /** Ends the line. */
  void lineBreak() {
    flush();
    pieces.add(new Inline.LineBreak());
    spaceOwed = false;
    newlineOwed = false;
    startsLine = true;
  }

  /** Whether the line before has just been ended and nothing has followed. */
  boolean endsWithBreak() {
    return text.isEmpty() && !pieces.isEmpty() && pieces.getLast() instanceof Inline.LineBreak;
  }

  /** Whether there is anything to see yet. */
  boolean hasContent() {
    return !text.isEmpty()
        || pieces.stream()
            .anyMatch(p -> p instanceof Inline.Span || p instanceof Inline.InlineImage);
  }

  /** Gives what was gathered, without line breaks at either end, and starts anew. */
  List<Inline> take() {
    flush();
    List<Inline> taken = new ArrayList<>(pieces);
    while (!taken.isEmpty() && taken.getLast() instanceof Inline.LineBreak) {
      taken.removeLast();
    }
    while (!taken.isEmpty() && taken.getFirst() instanceof Inline.LineBreak) {
      taken.removeFirst();
    }
    pieces.clear();
    spaceOwed = false;
    newlineOwed = false;
    startsLine = true;
    lastLetter = 0;
    marks = EnumSet.noneOf(Mark.class);
    link = null;
    return taken;
  }

  private void flush() {
    if (!text.isEmpty()) {
      pieces.add(new Inline.Span(text.toString(), marks, link));
      text.setLength(0);
    }
  }

  private static boolean isSpace(int c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }

  private static boolean isControl(int c) {
    return Character.getType(c) == Character.CONTROL || (c >= 0xD800 && c <= 0xDFFF) || c == 0xFFFC;
  }

  /** Whether the writing of this character has no spaces between words. */
  private static boolean isEastAsian(int c) {
    return Character.isIdeographic(c)
        || (c >= 0x3000 && c <= 0x30FF)
        || (c >= 0xFF01 && c <= 0xFF60)
        || (c >= 0x31F0 && c <= 0x31FF);
  }
}
