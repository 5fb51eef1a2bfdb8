package org.offprint.ui.i18n;

import java.util.Locale;
import org.offprint.i18n.InterfaceLanguage;
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
   * An invisible letter of the language's own direction: between the parts of a line, it keeps a
   * name in another script from drawing the number behind it to its other side.
   */
  public static String directionMark() {
    boolean rightToLeft =
        InterfaceLanguage.of(Locale.getDefault(Locale.Category.DISPLAY))
            .filter(InterfaceLanguage::rightToLeft)
            .isPresent();
    return rightToLeft ? "\u200F" : "\u200E";
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
