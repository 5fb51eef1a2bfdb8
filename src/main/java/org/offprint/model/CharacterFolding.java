package org.offprint.model;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What single characters count as where texts are compared: in a search, in finding a quote. */
public final class CharacterFolding {
  /** Latin, Greek, Cyrillic, Hebrew, Arabic: the letters that most texts are made of. */
  private static final int TABLE_SIZE = 0x700;

  /** Scripts that put no spaces between words, and Korean. */
  private static final Set<UnicodeScript> UNSPACED =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.BOPOMOFO,
          UnicodeScript.HANGUL,
          UnicodeScript.YI,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);

  /** Letters that no decomposition makes alike but people do. */
  private static final Map<Integer, String> ALIKE =
      Map.ofEntries(
          Map.entry((int) 'ß', "ss"),
          Map.entry((int) 'ẞ', "ss"),
          Map.entry((int) 'æ', "ae"),
          Map.entry((int) 'œ', "oe"),
          Map.entry((int) 'ø', "o"),
          Map.entry((int) 'đ', "d"),
          Map.entry((int) 'ð', "d"),
          Map.entry((int) 'þ', "th"),
          Map.entry((int) 'ł', "l"),
          Map.entry((int) 'ħ', "h"),
          Map.entry((int) 'ı', "i"),
          Map.entry((int) 'ς', "σ"),
          // Alef: wasla. Those with hamza and madda decompose.
          Map.entry(0x0671, "ا"),
          // Yeh: alef maksura, Farsi yeh, yeh with small v, e, barree.
          Map.entry(0x0649, "ي"),
          Map.entry(0x06CC, "ي"),
          Map.entry(0x06CE, "ي"),
          Map.entry(0x06D0, "ي"),
          Map.entry(0x06D2, "ي"),
          // Heh: teh marbuta, goal, doachashmee, ae.
          Map.entry(0x0629, "ه"),
          Map.entry(0x06C1, "ه"),
          Map.entry(0x06BE, "ه"),
          Map.entry(0x06D5, "ه"),
          // Kaf: keheh.
          Map.entry(0x06A9, "ك"));

  private static final String[] FOLDED = foldedTable();
  private static final Kind[] KINDS = kindTable();
  private static final char[] PLAIN = plainTable();

  private CharacterFolding() {}

  /** What a character does to the word it stands in. */
  public enum Kind {
    /** Neither part of a word nor its end: soft hyphens, joiners, accents and vowel marks. */
    IGNORED,
    SEPARATOR,
    SPACED,
    UNSPACED,
    /** A voicing mark of kana that stands apart. */
    VOICING
  }

  /** What a code point does to a word. */
  public static Kind kindOf(int c) {
    if (c < TABLE_SIZE) {
      return KINDS[c];
    }
    return isIdeograph(c) ? Kind.UNSPACED : computeKind(c);
  }

  /** A letter or digit as it is compared. */
  public static String fold(int c) {
    if (c < TABLE_SIZE) {
      return FOLDED[c];
    }
    return isIdeograph(c) ? Character.toString(c) : computeFold(c);
  }

  /** Most of Chinese and half of Japanese: nothing about them need be looked up. */
  private static boolean isIdeograph(int c) {
    return between(c, 0x4E00, 0x9FFF);
  }

  /** What a letter or digit that folds to one UTF-16 unit is compared as; 0 for all else. */
  static char foldPlain(char c) {
    return c < TABLE_SIZE ? PLAIN[c] : 0;
  }

  /** A character with its voicing mark; both if they make none. */
  static String compose(String character, int mark) {
    int combining =
        switch (mark) {
          case 0xFF9E, 0x309B -> 0x3099;
          case 0xFF9F, 0x309C -> 0x309A;
          default -> mark;
        };
    return Normalizer.normalize(character + Character.toString(combining), Normalizer.Form.NFC);
  }

  private static Kind computeKind(int c) {
    int type = Character.getType(c);
    if (between(c, 0x3099, 0x309C) || c == 0xFF9E || c == 0xFF9F) {
      return Kind.VOICING;
    }
    // The long vowel mark belongs to no script of its own.
    if (c == 0x30FC || c == 0xFF70) {
      return Kind.UNSPACED;
    }
    if (type == Character.FORMAT || isVariationSelector(c)) {
      return Kind.IGNORED;
    }
    boolean mark = isMark(c);
    if (mark && isDropped(c)) {
      return Kind.IGNORED;
    }
    if (!mark && !Character.isLetterOrDigit(c)) {
      return Kind.SEPARATOR;
    }
    if (c == 0x0640) {
      return Kind.IGNORED; // The tatweel only stretches a word.
    }
    return !Character.isDigit(c) && UNSPACED.contains(UnicodeScript.of(c))
        ? Kind.UNSPACED
        : Kind.SPACED;
  }

  private static String computeFold(int c) {
    if (Character.isDigit(c)) {
      return Integer.toString(Character.digit(c, 10));
    }
    UnicodeScript script = UnicodeScript.of(c);
    if (UNSPACED.contains(script)
        && script != UnicodeScript.HAN
        && script != UnicodeScript.KATAKANA) {
      return Character.toString(c);
    }
    if (UNSPACED.contains(script) || c == 0xFF70) {
      return Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
    }
    StringBuilder folded = new StringBuilder();
    Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD)
        .codePoints()
        .filter(part -> !isDropped(part) && (Character.isLetterOrDigit(part) || isMark(part)))
        .map(Character::toLowerCase)
        .forEach(part -> folded.append(ALIKE.getOrDefault(part, Character.toString(part))));
    return folded.isEmpty() ? Character.toString(c) : folded.toString();
  }

  /** Accents of Latin, Greek and Cyrillic, Hebrew points, Arabic vowel and Koranic marks. */
  private static boolean isDropped(int c) {
    return between(c, 0x0300, 0x036F)
        || between(c, 0x1AB0, 0x1AFF)
        || between(c, 0x1DC0, 0x1DFF)
        || between(c, 0x20D0, 0x20FF)
        || between(c, 0x0483, 0x0489)
        || between(c, 0x0610, 0x061A)
        || between(c, 0x064B, 0x065F)
        || c == 0x0670
        || ((between(c, 0x0591, 0x05C7) || between(c, 0x06D6, 0x06ED))
            && Character.getType(c) == Character.NON_SPACING_MARK);
  }

  private static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  private static boolean isVariationSelector(int c) {
    return between(c, 0xFE00, 0xFE0F) || between(c, 0xE0100, 0xE01EF);
  }

  private static boolean between(int c, int first, int last) {
    return c >= first && c <= last;
  }

  private static String[] foldedTable() {
    String[] table = new String[TABLE_SIZE];
    for (int c = 0; c < TABLE_SIZE; c++) {
      table[c] = computeFold(c);
    }
    return table;
  }

  private static char[] plainTable() {
    char[] table = new char[TABLE_SIZE];
    for (int c = 0; c < TABLE_SIZE; c++) {
      boolean plain = KINDS[c] == Kind.SPACED && FOLDED[c].length() == 1;
      table[c] = plain ? FOLDED[c].charAt(0) : 0;
    }
    return table;
  }

  private static Kind[] kindTable() {
    Kind[] table = new Kind[TABLE_SIZE];
    for (int c = 0; c < TABLE_SIZE; c++) {
      table[c] = computeKind(c);
    }
    return table;
  }
}
