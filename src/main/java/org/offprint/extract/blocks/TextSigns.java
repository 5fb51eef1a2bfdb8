package org.offprint.extract.blocks;

/**
 * Counts the signs of a text that tell running text from labels, in one go.
 *
 * @param digits decimal digits of any script
 * @param capitals letters in upper case
 * @param marks commas, full stops and the like
 * @param dividers bars, arrows and other signs that stand between labels
 */
public record TextSigns(int digits, int capitals, int marks, int dividers) {
  private static final byte DIGIT = 1;
  private static final byte CAPITAL = 2;
  private static final byte MARK = 3;
  private static final byte DIVIDER = 4;
  private static final byte[] ASCII = ascii();

  /** Counts those of the beginning of a text. */
  static TextSigns of(char[] text, int length) {
    int[] counts = new int[DIVIDER + 1];
    for (int i = 0; i < length; i++) {
      char c = text[i];
      int kind = c < 128 ? ASCII[c] : kind(c);
      if (kind != 0) { // as few are; counting all in turn would wait for the last one's count
        counts[kind]++;
      }
    }
    return new TextSigns(counts[DIGIT], counts[CAPITAL], counts[MARK], counts[DIVIDER]);
  }

  private static int kind(char c) {
    return switch (c) {
      case '،', '、', '。' -> MARK;
      case '»', '›', '•', '→' -> DIVIDER;
      default -> Character.isDigit(c) ? DIGIT : Character.isUpperCase(c) ? CAPITAL : 0;
    };
  }

  private static byte[] ascii() {
    byte[] kinds = new byte[128];
    for (char c = 0; c < kinds.length; c++) {
      kinds[c] =
          switch (c) {
            case ',', '.', ';' -> MARK;
            case '|', '/' -> DIVIDER;
            default -> Character.isDigit(c) ? DIGIT : Character.isUpperCase(c) ? CAPITAL : 0;
          };
    }
    return kinds;
  }
}
