package org.offprint.script;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Says where words may be divided at the end of a line. The patterns of a language are read when
 * they are first asked for, and kept. Any thread.
 */
public final class Hyphenation {
  private static final char SOFT_HYPHEN = '\u00AD';

  /** The letters that stay on the line at least. */
  private static final int BEFORE = 2;

  /** The letters that go to the next line at least. */
  private static final int AFTER = 3;

  /** Shorter words gain nothing by it. */
  private static final int SHORTEST = 6;

  /** A word that is longer than any is something else. */
  private static final int LONGEST = 60;

  private final Map<HyphenLanguage, HyphenPatterns> read = new ConcurrentHashMap<>();

  /** Reads a language's patterns, if there are any, so that later it need not be waited for. */
  public void prepare(String language) {
    HyphenLanguage known = HyphenLanguage.of(language);
    if (known != null) {
      patterns(known);
    }
  }

  /**
   * Where words may be divided with a hyphen: where soft hyphens say so, in other words by the
   * patterns of the language. Names, addresses and what has digits in it stay whole.
   *
   * @param language BCP 47; empty if unknown
   * @return offsets in UTF-16 units of what would begin the next line
   */
  public BitSet points(String text, String language) {
    HyphenLanguage known = HyphenLanguage.of(language);
    BitSet points = new BitSet();
    int start = 0;
    for (int end = 0; end <= text.length(); end++) {
      if (end == text.length() || isSpace(text.charAt(end))) {
        if (isOrdinary(text, start, end)) {
          inToken(text, start, end, known, points);
        }
        start = end + 1;
      }
    }
    return points;
  }

  private void inToken(
      String text, int from, int to, @Nullable HyphenLanguage language, BitSet points) {
    int start = from;
    for (int end = from; end <= to; end++) {
      if (end == to || !isOfWord(text.charAt(end))) {
        String word = text.substring(start, end);
        BitSet found = soft(word);
        if (found.isEmpty() && language != null) {
          found = byPatterns(word, language);
        }
        int first = start;
        found.stream().forEach(at -> points.set(first + at));
        start = end + 1;
      }
    }
  }

  private static BitSet soft(String word) {
    BitSet points = new BitSet();
    for (int at = word.indexOf(SOFT_HYPHEN); at >= 0; at = word.indexOf(SOFT_HYPHEN, at + 1)) {
      if (at > 0 && at + 1 < word.length()) {
        points.set(at + 1);
      }
    }
    return points;
  }

  private BitSet byPatterns(String word, HyphenLanguage language) {
    if (word.length() < SHORTEST || word.length() > LONGEST || isName(word, language)) {
      return new BitSet();
    }
    String small = word.toLowerCase(Locale.ROOT);
    if (small.length() != word.length()) {
      return new BitSet();
    }
    BitSet points = patterns(language).points(small);
    points.clear(0, BEFORE);
    points.clear(word.length() - AFTER + 1, word.length() + 1);
    return points;
  }

  private static boolean isName(String word, HyphenLanguage language) {
    int from = language.capitalisesNouns() ? 1 : 0;
    return word.chars().skip(from).anyMatch(Character::isUpperCase);
  }

  /** Whether a stretch between spaces is words, not an address or a number. */
  private static boolean isOrdinary(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean dot = c == '.' && i + 1 < to && Character.isLetterOrDigit(text.charAt(i + 1));
      if (dot || Character.isDigit(c) || "/\\@_#&=".indexOf(c) >= 0) {
        return false;
      }
    }
    return to > from;
  }

  private static boolean isOfWord(char c) {
    return Character.isLetter(c)
        || c == SOFT_HYPHEN
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private HyphenPatterns patterns(HyphenLanguage language) {
    return read.computeIfAbsent(language, Hyphenation::load);
  }

  private static HyphenPatterns load(HyphenLanguage language) {
    try (InputStream in = Hyphenation.class.getResourceAsStream(language.resource())) {
      if (in == null) {
        throw new IllegalStateException("missing: " + language.resource());
      }
      return HyphenPatterns.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
