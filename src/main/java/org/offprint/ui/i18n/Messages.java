package org.offprint.ui.i18n;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** Looks up the window's words in {@code org/offprint/ui/messages.properties}. */
public final class Messages {
  private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.offprint.ui.messages");

  private Messages() {}

  /** The words that {@code key} names, as they stand. */
  public static String text(String key) {
    return WORDS.getString(key);
  }

  /**
   * The words that {@code key} names, filled in.
   *
   * @param values for {@code {0}}, {@code {1}} ... of {@link MessageFormat}
   */
  public static String text(String key, Object... values) {
    return new MessageFormat(WORDS.getString(key), WORDS.getLocale()).format(values);
  }
}
