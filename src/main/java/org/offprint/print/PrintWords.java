package org.offprint.print;

import org.offprint.i18n.WordBundle;

/** Looks up the words on paper in {@code org/offprint/print/messages.properties}. */
final class PrintWords {
  private static final WordBundle WORDS = new WordBundle("org.offprint.print.messages");

  private PrintWords() {}

  static String text(String key, Object... values) {
    return WORDS.text(key, values);
  }
}
