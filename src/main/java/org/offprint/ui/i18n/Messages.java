package org.offprint.ui.i18n;

import java.util.Arrays;
import java.util.Locale;
import org.offprint.i18n.WordBundle;
import org.offprint.model.DirectionControls;

/** Looks up the window's words in {@code org/offprint/ui/messages.properties}. */
public final class Messages {
  private static final WordBundle WORDS = new WordBundle("org.offprint.ui.messages");

  private Messages() {}

  /** The words that {@code key} names, as they stand. */
  public static String text(String key) {
    return Mnemonics.plain(WORDS.text(key));
  }

  /**
   * The words that {@code key} names, filled in.
   *
   * @param values for {@code {0}}, {@code {1}} ... of ICU's message format; those that are a
   *     stranger's words cannot turn the rest of the sentence round
   */
  public static String text(String key, Object... values) {
    return Mnemonics.plain(filledIn(key, values));
  }

  /**
   * The same for a menu, with an underscore before the letter that chooses it, as JavaFX's mnemonic
   * parsing has it; without one on macOS, whose menus have no such letters.
   */
  public static String menuText(String key, Object... values) {
    String marked = values.length == 0 ? WORDS.text(key) : filledIn(key, values);
    boolean letters = !System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac");
    return letters ? marked : Mnemonics.literal(Mnemonics.plain(marked));
  }

  private static String filledIn(String key, Object... values) {
    return WORDS.text(
        key,
        Arrays.stream(values)
            .map(
                value ->
                    value instanceof String words
                        ? Mnemonics.literal(DirectionControls.without(words))
                        : value)
            .toArray());
  }
}
