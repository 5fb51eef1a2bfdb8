package org.offprint.ui.text;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.model.TextDirection;
import org.offprint.script.WritingSystem;
import org.offprint.ui.text.ShownText.Kind;
import org.offprint.ui.text.ShownText.Piece;

/**
 * Cuts a paragraph into pieces such that JavaFX's layout never has to split a run that needs
 * shaping, breaks lines where they may break and nowhere else, and sets right-to-left text from the
 * right.
 *
 * <ul>
 *   <li>Every stretch between two places where the layout may break is a piece of its own if
 *       anything in it is complex or runs right to left. Simple stretches are joined.
 *   <li>Where a line may break and the layout does not see it (between Thai words, after a dash) a
 *       hair space or, lest the order of right-to-left text change, a soft hyphen is put in; where
 *       the layout would break and may not (before an Arabic comma) a zero-width no-break space.
 *       None of these has any width on screen.
 *   <li>A right-to-left paragraph begins with an embedding, so that the node itself stays left to
 *       right: in a mirrored {@code TextFlow} selections are drawn in the wrong place.
 * </ul>
 */
final class TextCutter {
  private static final String HAIR_SPACE = "\u200A";
  private static final String SOFT_HYPHEN = "\u00AD";
  private static final String NO_BREAK = "\uFEFF";
  private static final String RIGHT_TO_LEFT = "\u202B";

  private final String text;
  private final String language;
  private final TextDirection direction;
  private final BitSet styles;
  private final boolean marker;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Integer> inserted = new ArrayList<>();
  private final StringBuilder simple = new StringBuilder();
  private WritingSystem system = WritingSystem.EUROPEAN;
  private WritingSystem simpleSystem = WritingSystem.EUROPEAN;
  private int simpleStart;
  private int shownLength;
  private boolean bidirectional;
  private boolean spacesOnly;

  private TextCutter(
      String text, String language, TextDirection direction, BitSet styles, boolean marker) {
    this.marker = marker;
    this.text = text;
    this.language = language;
    this.direction = direction;
    this.styles = styles;
  }

  /** Cuts a paragraph; see {@link ShownText#of}. */
  static ShownText cut(
      String text, String language, TextDirection direction, BitSet styles, boolean marker) {
    String bounded = StackedMarks.bounded(text);
    return new TextCutter(bounded, language, direction, styles, marker).cut();
  }

  private ShownText cut() {
    boolean fromRight = direction == TextDirection.RIGHT_TO_LEFT;
    byte[] levels = levels(fromRight);
    BitSet complex = complex(levels);
    BitSet right = LineBreaks.right(text, language);
    spacesOnly = complex.isEmpty() && !hasIdeographs();
    BitSet layout = spacesOnly ? LineBreaks.afterSpaces(text) : LineBreaks.ofLayout(text);
    system = firstSystem();
    startLine(fromRight);
    if (marker) {
      insert(ShownText.NODE, 0);
    }
    int start = 0;
    for (int end = 1; end <= text.length(); end++) {
      boolean atBreak = right.get(end) || layout.get(end) || end == text.length();
      if (!atBreak && !cutBetween(end, levels)) {
        continue;
      }
      add(start, end, complex.nextSetBit(start) >= 0 && complex.nextSetBit(start) < end);
      if (end < text.length()) {
        tellLayout(end, right.get(end), layout.get(end));
      }
      if (text.charAt(end - 1) == '\n' && end < text.length()) {
        flush();
        startLine(fromRight);
      }
      start = end;
    }
    flush();
    return new ShownText(pieces, direction, inserted);
  }

  private void startLine(boolean fromRight) {
    if (fromRight) {
      insert(RIGHT_TO_LEFT, 0);
    }
  }

  private byte[] levels(boolean fromRight) {
    byte[] levels = new byte[text.length()];
    char[] chars = text.toCharArray();
    bidirectional = fromRight || Bidi.requiresBidi(chars, 0, chars.length);
    if (bidirectional) {
      int flag = fromRight ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
      Bidi bidi = new Bidi(chars, 0, null, 0, chars.length, flag);
      for (int i = 0; i < levels.length; i++) {
        levels[i] = (byte) bidi.getLevelAt(i);
      }
    }
    return levels;
  }

  private BitSet complex(byte[] levels) {
    BitSet complex = new BitSet(text.length());
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      int next = i + Character.charCount(codePoint);
      if ((levels[i] & 1) != 0 || ComplexText.isComplex(codePoint)) {
        complex.set(i, next);
      }
      i = next;
    }
    return complex;
  }

  private boolean hasIdeographs() {
    return text.codePoints().anyMatch(Character::isIdeographic);
  }

  private WritingSystem firstSystem() {
    return text.codePoints()
        .mapToObj(this::systemOf)
        .filter(found -> found != null && found != WritingSystem.EMOJI)
        .findFirst()
        .orElse(WritingSystem.EUROPEAN);
  }

  private @Nullable WritingSystem systemOf(int codePoint) {
    return WritingSystem.of(codePoint, language);
  }

  /** Whether a new piece has to begin here, although no line may break. */
  private boolean cutBetween(int at, byte[] levels) {
    if (Character.isLowSurrogate(text.charAt(at))) {
      return false;
    }
    if (styles.get(at) || levels[at] != levels[at - 1]) {
      return true;
    }
    int before = text.codePointBefore(at);
    int after = text.codePointAt(at);
    if (Invisible.is(before) || Invisible.is(after)) {
      return Invisible.is(before) != Invisible.is(after);
    }
    WritingSystem next = systemOf(after);
    WritingSystem last = systemOf(before);
    if (next == null) {
      return last == WritingSystem.EMOJI && !ComplexText.isComplex(after);
    }
    return last == null ? next != systemAt(at) : next != last;
  }

  private WritingSystem systemAt(int end) {
    for (int i = end; i > 0; ) {
      int codePoint = text.codePointBefore(i);
      WritingSystem found = systemOf(codePoint);
      if (found != null) {
        return found;
      }
      i -= Character.charCount(codePoint);
    }
    return system;
  }

  private void add(int start, int end, boolean complex) {
    String part = text.substring(start, end);
    WritingSystem found =
        part.codePoints().mapToObj(this::systemOf).filter(s -> s != null).findFirst().orElse(null);
    if (found != null && found != WritingSystem.EMOJI) {
      system = found;
    }
    WritingSystem set = found == WritingSystem.EMOJI ? WritingSystem.EMOJI : system;
    if (Invisible.is(part.codePointAt(0))) {
      if (isIsolate(part.codePointAt(0))) {
        system = systemAfter(end);
      }
      flush();
      put(new Piece(part, start, set, Kind.INVISIBLE));
    } else if (complex) {
      flush();
      put(new Piece(part, start, set, Kind.COMPLEX));
    } else {
      if (!simple.isEmpty() && (simpleSystem != set || styles.get(start))) {
        flush();
      }
      if (simple.isEmpty()) {
        simpleStart = start;
        simpleSystem = set;
      }
      simple.append(part);
    }
  }

  private static boolean isIsolate(int codePoint) {
    return codePoint >= 0x2066 && codePoint <= 0x2068;
  }

  /**
   * What is isolated from its surroundings is not set like them, digits at its beginning neither.
   */
  private WritingSystem systemAfter(int start) {
    return text.substring(start)
        .codePoints()
        .mapToObj(this::systemOf)
        .filter(found -> found != null && found != WritingSystem.EMOJI)
        .findFirst()
        .orElse(system);
  }

  private void tellLayout(int at, boolean mayBreak, boolean willBreak) {
    if (mayBreak && !willBreak) {
      insert(bidirectional ? SOFT_HYPHEN : HAIR_SPACE, at);
    } else if (willBreak && !mayBreak && !spacesOnly && !system.isIdeographic()) {
      insert(NO_BREAK, at);
    }
  }

  private void insert(String character, int at) {
    flush();
    inserted.add(shownLength);
    put(new Piece(character, at, system, Kind.INSERTED));
  }

  private void flush() {
    if (!simple.isEmpty()) {
      put(new Piece(simple.toString(), simpleStart, simpleSystem, Kind.SIMPLE));
      simple.setLength(0);
    }
  }

  private void put(Piece piece) {
    pieces.add(piece);
    shownLength += piece.text().length();
  }
}
