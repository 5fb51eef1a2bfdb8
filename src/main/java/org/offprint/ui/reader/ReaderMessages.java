package org.offprint.ui.reader;

import org.offprint.i18n.WordBundle;

/** Looks up the reading pane's words in {@code org/offprint/ui/reader/messages.properties}. */
final class ReaderMessages {
  private static final WordBundle WORDS = new WordBundle("org.offprint.ui.reader.messages");

  private ReaderMessages() {}

  /**
   * The words that {@code key} names, filled in.
   *
   * @param values for {@code {0}}, {@code {1}} ... of ICU's message format
   */
  static String text(String key, Object... values) {
    return WORDS.text(key, values);
  }
}
