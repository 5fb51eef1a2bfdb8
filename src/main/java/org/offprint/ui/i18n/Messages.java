package org.offprint.ui.i18n;

import org.offprint.i18n.WordBundle;

/** Looks up the window's words in {@code org/offprint/ui/messages.properties}. */
public final class Messages {
  private static final WordBundle WORDS = new WordBundle("org.offprint.ui.messages");

  private Messages() {}

  /** The words that {@code key} names, as they stand. */
  public static String text(String key) {
    return WORDS.text(key);
  }

  /**
   * The words that {@code key} names, filled in.
   *
   * @param values for {@code {0}}, {@code {1}} ... of ICU's message format
   */
  public static String text(String key, Object... values) {
    return WORDS.text(key, values);
  }
}
