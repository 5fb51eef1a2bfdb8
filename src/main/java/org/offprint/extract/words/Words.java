package org.offprint.extract.words;

/** Counts words in any script. */
public final class Words {
  /** Characters a word has, on average, in scripts that write no spaces. */
  private static final double PER_WORD = 2.0;

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
    boolean inWord = false;
    for (int i = start; i < end; i++) {
      char c = text[i];
      if (HashedWords.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        if (isUnspaced(c)) {
          unspaced++;
          inWord = false;
        } else if (!inWord) {
          words++;
          inWord = true;
        }
      } else if (c != '\'' && c != '’' && c != '-' && !isMark(c)) {
        inWord = false;
      }
    }
    return words + (int) Math.ceil(unspaced / PER_WORD);
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
