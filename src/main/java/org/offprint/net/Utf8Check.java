package org.offprint.net;

/**
 * How well bytes fit UTF-8.
 *
 * @param sequences well-formed sequences of two to four bytes
 * @param malformed places where a sequence is broken
 */
record Utf8Check(int sequences, int malformed) {
  boolean isValid() {
    return malformed == 0;
  }

  static Utf8Check of(byte[] bytes) {
    int sequences = 0;
    int malformed = 0;
    int i = 0;
    while (i < bytes.length) {
      int length = length(bytes[i] & 0xFF);
      if (length == 1) {
        i++;
      } else if (length > 1 && isSequence(bytes, i, length)) {
        sequences++;
        i += length;
      } else if (length > 1 && i + length > bytes.length && continues(bytes, i)) {
        // The text was cut within its last character.
        i = bytes.length;
      } else {
        malformed++;
        i++;
      }
    }
    return new Utf8Check(sequences, malformed);
  }

  private static int length(int lead) {
    if (lead < 0x80) {
      return 1;
    }
    if (lead < 0xC2) {
      return 0;
    }
    return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
  }

  private static boolean isSequence(byte[] bytes, int start, int length) {
    if (start + length > bytes.length || !continues(bytes, start, start + length)) {
      return false;
    }
    int lead = bytes[start] & 0xFF;
    int second = bytes[start + 1] & 0xFF;
    return switch (lead) {
      case 0xE0 -> second >= 0xA0; // no longer than needed
      case 0xED -> second < 0xA0; // no surrogates
      case 0xF0 -> second >= 0x90;
      case 0xF4 -> second < 0x90; // not above U+10FFFF
      default -> true;
    };
  }

  private static boolean continues(byte[] bytes, int start) {
    return continues(bytes, start, bytes.length);
  }

  private static boolean continues(byte[] bytes, int start, int end) {
    for (int i = start + 1; i < end; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return false;
      }
    }
    return true;
  }
}
