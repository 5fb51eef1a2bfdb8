package org.offprint.ui.text;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.offprint.model.TextDirection;
import org.offprint.script.WritingSystem;
import org.offprint.ui.text.ShownText.Kind;
import org.offprint.ui.text.ShownText.Piece;

/**
 * Cuts a paragraph into pieces of one typeface, style and direction.
 *
 * <ul>
 *   <li>European text is left to JavaFX's layout, which breaks lines after spaces only. Where a
 *       line may break besides (after a dash) a hair space is put in, which has no width on screen.
 *   <li>Any other text is set in lines by ourselves. Spaces are pieces of their own, and so is
 *       every stretch between two places where a line may break if anything in it needs shaping.
 * </ul>
 */
final class TextCutter {
  private static final String HAIR_SPACE = "\u200A";

  private final String text;
  private final String language;
  private final TextDirection direction;
  private final BitSet styles;
  private final BitSet hyphens;
  private final boolean marker;
  private final byte[] levels;
  private final boolean lined;

  /**
   * What quotation marks are set in, whatever they stand beside; null for that of what is there.
   */
  private final @Nullable WritingSystem quotes;

  private final List<Piece> pieces = new ArrayList<>();
  private final List<Integer> inserted = new ArrayList<>();
  private final StringBuilder simple = new StringBuilder();
  private WritingSystem system = WritingSystem.EUROPEAN;
  private WritingSystem simpleSystem = WritingSystem.EUROPEAN;
  private int simpleStart;
  private int shownLength;

  private TextCutter(
      String text,
      String language,
      TextDirection direction,
      BitSet styles,
      BitSet hyphens,
      boolean marker) {
    this.marker = marker;
    this.text = text;
    this.language = language;
    this.direction = direction;
    this.styles = styles;
    this.hyphens = hyphens;
    this.quotes = SquareSigns.quotes(text, language);
    boolean fromRight = direction == TextDirection.RIGHT_TO_LEFT;
    this.levels = levels(text, fromRight);
    this.lined =
        fromRight || !hyphens.isEmpty() || text.codePoints().anyMatch(this::isBeyondLayout);
  }

  /** Cuts a paragraph; see {@link ShownText#of}. */
  static ShownText cut(
      String text,
      String language,
      TextDirection direction,
      BitSet styles,
      BitSet hyphens,
      boolean marker) {
    String bounded = StackedMarks.bounded(text);
    return new TextCutter(bounded, language, direction, styles, hyphens, marker).cut();
  }

  private ShownText cut() {
    BitSet right = LineBreaks.right(text, language);
    BitSet layout = lined ? new BitSet() : LineBreaks.afterSpaces(text);
    BitSet complex = lined ? complex() : new BitSet();
    system = firstSystem();
    if (marker) {
      insert(ShownText.NODE, 0);
    }
    int start = 0;
    for (int end = 1; end <= text.length(); end++) {
      boolean atBreak = right.get(end) || layout.get(end) || end == text.length();
      if (!atBreak && !cutBetween(end)) {
        continue;
      }
      int next = complex.nextSetBit(start);
      add(start, end, next >= 0 && next < end);
      if (!lined && right.get(end) && !layout.get(end) && end < text.length()) {
        insert(HAIR_SPACE, end);
      }
      if (text.charAt(end - 1) == '\n') {
        flush();
      }
      start = end;
    }
    flush();
    Set<Integer> breaks = lined ? shown(right) : Set.of();
    return new ShownText(pieces, direction, inserted, lined, breaks, shown(hyphens));
  }

  private Set<Integer> shown(BitSet breaks) {
    Set<Integer> shown = new HashSet<>();
    breaks.stream().forEach(at -> shown.add(at + inserted.size()));
    return shown;
  }

  private static byte[] levels(String text, boolean fromRight) {
    byte[] levels = new byte[text.length()];
    char[] chars = text.toCharArray();
    if (fromRight || Bidi.requiresBidi(chars, 0, chars.length)) {
      int flag = fromRight ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
      Bidi bidi = new Bidi(chars, 0, null, 0, chars.length, flag);
      for (int i = 0; i < levels.length; i++) {
        levels[i] = (byte) bidi.getLevelAt(i);
      }
    }
    return levels;
  }

  private boolean isBeyondLayout(int codePoint) {
    WritingSystem found = systemOf(codePoint);
    return (found != null && found != WritingSystem.EUROPEAN && found != WritingSystem.EMOJI)
        || ComplexText.isComplex(codePoint);
  }

  private BitSet complex() {
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

  private WritingSystem firstSystem() {
    return text.codePoints()
        .mapToObj(this::systemOf)
        .filter(found -> found != null && found != WritingSystem.EMOJI)
        .findFirst()
        .orElse(WritingSystem.EUROPEAN);
  }

  private @Nullable WritingSystem systemOf(int codePoint) {
    return quotes != null && SquareSigns.isQuote(codePoint)
        ? quotes
        : WritingSystem.of(codePoint, language);
  }

  /** Whether a new piece has to begin here, although no line may break. */
  private boolean cutBetween(int at) {
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
    if (lined && (isSpace(before) != isSpace(after) || before == '\n' || after == '\n')) {
      return true;
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

  /** Whether a line may break after it, and its end shows nothing of it. */
  static boolean isSpace(int codePoint) {
    return codePoint == '\t'
        || codePoint == '\n'
        || codePoint == '\r'
        || (Character.getType(codePoint) == Character.SPACE_SEPARATOR
            && codePoint != '\u00A0'
            && codePoint != '\u2007'
            && codePoint != '\u202F');
  }

  private void add(int start, int end, boolean complex) {
    String part = text.substring(start, end);
    WritingSystem found =
        part.codePoints().mapToObj(this::systemOf).filter(s -> s != null).findFirst().orElse(null);
    if (found != null && found != WritingSystem.EMOJI) {
      system = found;
    }
    WritingSystem set = found == WritingSystem.EMOJI ? WritingSystem.EMOJI : system;
    int first = part.codePointAt(0);
    if (Invisible.is(first)) {
      if (isIsolate(first)) {
        system = systemAfter(end);
      }
      flush();
      put(part, start, set, Kind.INVISIBLE);
    } else if (lined && isSpace(first)) {
      flush();
      put(part, start, set, Kind.SPACE);
    } else if (complex) {
      flush();
      put(part, start, set, Kind.COMPLEX);
    } else {
      if (!simple.isEmpty()
          && (simpleSystem != set || styles.get(start) || levels[start] != levels[start - 1])) {
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

  private void insert(String character, int at) {
    flush();
    inserted.add(shownLength);
    int level = direction == TextDirection.RIGHT_TO_LEFT ? 1 : 0;
    pieces.add(new Piece(character, at, system, Kind.INSERTED, level));
    shownLength += character.length();
  }

  private void flush() {
    if (!simple.isEmpty()) {
      put(simple.toString(), simpleStart, simpleSystem, Kind.SIMPLE);
      simple.setLength(0);
    }
  }

  private void put(String part, int start, WritingSystem set, Kind kind) {
    pieces.add(new Piece(part, start, set, kind, levels[start]));
    shownLength += part.length();
  }
}
