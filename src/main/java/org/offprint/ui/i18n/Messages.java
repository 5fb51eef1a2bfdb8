package org.offprint.ui.i18n;

import java.util.Arrays;
import org.offprint.i18n.WordBundle;
import org.offprint.model.DirectionControls;

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
   * @param values for {@code {0}}, {@code {1}} ... of ICU's message format; those that are a
   *     stranger's words cannot turn the rest of the sentence round
   */
  public static String text(String key, Object... values) {
    return WORDS.text(
        key,
        Arrays.stream(values)
            .map(value -> value instanceof String words ? DirectionControls.without(words) : value)
            .toArray());
  }
}
