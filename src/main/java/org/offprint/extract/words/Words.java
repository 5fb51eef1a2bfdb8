package org.offprint.extract.words;

/** Counts words in any script. */
public final class Words {
  /** Characters a word has, on average, in scripts that write no spaces. */
  private static final double PER_WORD = 2.0;

  /** What a character is to words: nothing, part of one, half of one, or nothing that ends one. */
  private static final byte PART = 1;

  private static final byte JOINT = 2;
  private static final byte HALF = 4;
  private static final byte[] KINDS = new byte[1 << 16];

  static {
    for (int i = 0; i < KINDS.length; i++) {
      KINDS[i] = kind((char) i);
    }
  }

  private Words() {}

  /**
   * How many words a text has: runs of letters and digits; in Chinese, Japanese, Thai, Lao, Khmer
   * and Burmese every two characters count as a word.
   */
  public static int count(String text) {
    return count(text.toCharArray(), 0, text.length());
  }

  /** As {@link #count(String)}, of a part of a text. */
  public static int count(char[] text, int start, int end) {
    int words = 0;
    int unspaced = 0;
    int inWord = 0; // 1 within a word; without a branch, as nothing foretells where words end
    for (int i = start; i < end; i++) {
      int kind = KINDS[text[i]];
      int part = kind & PART;
      words += part & ~inWord;
      inWord = part | ((kind >> 1) & inWord);
      unspaced += kind >> 2;
    }
    return words + (int) Math.ceil(unspaced / PER_WORD);
  }

  private static byte kind(char c) {
    if (HashedWords.isLetterOrDigit(c) || Character.isSurrogate(c)) {
      return isUnspaced(c) ? HALF : PART;
    }
    return c == '\'' || c == '’' || c == '-' || isMark(c) ? JOINT : 0;
  }

  private static boolean isMark(char c) {
    int type = c < 0x300 ? 0 : Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isUnspaced(char c) {
    return (c >= 0x0E00 && c <= 0x0EFF)
        || (c >= 0x1000 && c <= 0x109F)
        || (c >= 0x1780 && c <= 0x17FF)
        || (c >= 0x3040 && c <= 0x30FF)
        || (c >= 0x3400 && c <= 0x9FFF)
        || (c >= 0xF900 && c <= 0xFAFF);
  }
}
