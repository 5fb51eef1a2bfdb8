package org.offprint.i18n;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of one part of the program, in the language that is the default for display at the
 * moment; English where there is no translation. Patterns are ICU's message format: plural forms
 * follow the rules of the words' language. May be used on any thread.
 *
 * @param name of the resource bundle, as {@code org.offprint.ui.messages}
 */
public record WordBundle(String name) {
  /** Without it, words that are missing in English would be looked for in the system's language. */
  private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  /**
   * The words that {@code key} names, as they stand.
   *
   * @throws java.util.MissingResourceException if there are none
   */
  public String text(String key) {
    return words().getString(key);
  }

  /**
   * The words that {@code key} names, filled in.
   *
   * @param values for {@code {0}}, {@code {1}} ...
   * @throws java.util.MissingResourceException if there are none
   */
  public String text(String key, Object... values) {
    ResourceBundle words = words();
    MessageFormat pattern =
        new MessageFormat(words.getString(key), ULocale.forLocale(locale(words)));
    return pattern.format(values);
  }

  private ResourceBundle words() {
    return ResourceBundle.getBundle(
        name, Locale.getDefault(Locale.Category.DISPLAY), NO_OTHER_LANGUAGE);
  }

  /** The words' language, with numbers as they are written where the person is. */
  private static Locale locale(ResourceBundle words) {
    Locale language = words.getLocale();
    return new Locale.Builder()
        .setLocale(language.equals(Locale.ROOT) ? Locale.ENGLISH : language)
        .setRegion(Locale.getDefault(Locale.Category.FORMAT).getCountry())
        .build();
  }
}
