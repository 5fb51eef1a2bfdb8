package org.offprint.extract.words;

import java.util.Map;

/**
 * A table from words to numbers that is asked by hash, so that looking a word up in the middle of a
 * text makes no objects. Hashes have 64 bits: two words of one table with the same one are as
 * unlikely as a broken disk, and would be noticed when the table is made.
 */
public final class HashedWords {
  private static final int LETTER = 1 << 16;
  private static final int DIGIT = 1 << 17;

  /**
   * What each character is, for all scripts, and itself in lower case: asking {@link Character}
   * costs a search each time.
   */
  private static final int[] KINDS = new int[1 << 16];

  static {
    for (int i = 0; i < KINDS.length; i++) {
      char c = (char) i;
      int kind = Character.isLetter(c) ? LETTER : Character.isDigit(c) ? DIGIT : 0;
      KINDS[i] = kind | Character.toLowerCase(c);
    }
  }

  private static final long START = 0xcbf29ce484222325L;
  private static final long FACTOR = 0x100000001b3L;

  private static final int FILTER_MASK = 127;

  /** A bit for each word, so that most of those that are not in the table are known at once. */
  private final long[] filter = new long[FILTER_MASK + 1];

  private final long[] keys;
  private final int[] values;
  private final int mask;

  /** A table of words in lower case; numbers must not be 0. */
  public HashedWords(Map<String, Integer> words) {
    int size = Integer.highestOneBit(Math.max(16, words.size() * 3)) * 2;
    keys = new long[size];
    values = new int[size];
    mask = size - 1;
    words.forEach(this::put);
  }

  private void put(String word, int value) {
    long hash = start();
    for (int i = 0; i < word.length(); i++) {
      hash = next(hash, word.charAt(i));
    }
    int at = slot(hash);
    if (value == 0 || hash == 0 || values[at] != 0) {
      throw new IllegalArgumentException("Twice or without a number: " + word);
    }
    keys[at] = hash;
    filter[(int) (hash >>> 40) & FILTER_MASK] |= 1L << (hash >>> 50);
    values[at] = value;
  }

  /** The hash of no characters. */
  public static long start() {
    return START;
  }

  /** The hash of a text and one more character, whose case does not count (FNV-1a). */
  public static long next(long hash, char c) {
    return (hash ^ (KINDS[c] & 0xFFFF)) * FACTOR;
  }

  /** As {@link Character#isLetter(char)}, quicker. */
  public static boolean isLetter(char c) {
    return (KINDS[c] & LETTER) != 0;
  }

  /** As {@link Character#isLetterOrDigit(char)}, quicker. */
  public static boolean isLetterOrDigit(char c) {
    return KINDS[c] >= LETTER;
  }

  /** Whether a name written in humps ({@code articleBody}) begins a word here. */
  public static boolean isHump(char before, char c) {
    boolean upper = c < 128 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
    return upper && (before < 128 ? before >= 'a' && before <= 'z' : Character.isLowerCase(before));
  }

  /** As {@link Character#toLowerCase(char)}, quicker. */
  public static char lower(char c) {
    return (char) KINDS[c];
  }

  /** The number of the word with a hash; 0 if it is not in the table. */
  public int get(long hash) {
    if ((filter[(int) (hash >>> 40) & FILTER_MASK] >>> (hash >>> 50) & 1) == 0) {
      return 0; // as most words of most texts
    }
    int at = slot(hash);
    return keys[at] == hash ? values[at] : 0;
  }

  /** Where a hash is, or where it would go. */
  private int slot(long hash) {
    int at = (int) (hash ^ (hash >>> 29)) & mask;
    long key = keys[at];
    while (key != hash && key != 0) { // 0 is free; no word has it for a hash
      at = (at + 1) & mask;
      key = keys[at];
    }
    return at;
  }
}
