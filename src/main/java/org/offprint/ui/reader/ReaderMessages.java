package org.offprint.ui.reader;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** Looks up the reading pane's words in {@code org/offprint/ui/reader/messages.properties}. */
final class ReaderMessages {
  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("org.offprint.ui.reader.messages");

  private ReaderMessages() {}

  /**
   * The words that {@code key} names, filled in.
   *
   * @param values for {@code {0}}, {@code {1}} ... of {@link MessageFormat}
   */
  static String text(String key, Object... values) {
    return new MessageFormat(WORDS.getString(key), WORDS.getLocale()).format(values);
  }
}
