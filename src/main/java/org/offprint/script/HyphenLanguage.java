package org.offprint.script;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages whose words can be divided at the end of a line. */
enum HyphenLanguage {
  BRITISH("en-gb", "en-GB", "en-AU", "en-NZ", "en-IE", "en-IN", "en-ZA"),
  ENGLISH("en-us", "en"),
  GERMAN("de-1996", "de"),
  FRENCH("fr", "fr"),
  SPANISH("es", "es"),
  ITALIAN("it", "it"),
  DUTCH("nl", "nl"),
  PORTUGUESE("pt", "pt"),
  SWEDISH("sv", "sv"),
  DANISH("da", "da"),
  FINNISH("fi", "fi"),
  RUSSIAN("ru", "ru"),
  UKRAINIAN("uk", "uk"),
  POLISH("pl", "pl"),
  TURKISH("tr", "tr"),
  CROATIAN("hr", "hr"),
  CATALAN("ca", "ca");

  private final String file;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> tags;

  HyphenLanguage(String file, String... tags) {
    this.file = file;
    this.tags = List.of(tags);
  }

  /** That of a language, the first in which it is found; null if its words are not divided. */
  static @Nullable HyphenLanguage of(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    for (HyphenLanguage language : values()) {
      for (String known : language.tags) {
        Locale other = Locale.forLanguageTag(known);
        if (other.getLanguage().equals(locale.getLanguage())
            && (other.getCountry().isEmpty() || other.getCountry().equals(locale.getCountry()))) {
          return language;
        }
      }
    }
    return null;
  }

  /** The name of the resource with its patterns. */
  String resource() {
    return "hyphens/hyph-" + file + ".tex";
  }

  /** Whether capitals say nothing: elsewhere they mean a name, which stays whole. */
  boolean capitalisesNouns() {
    return this == GERMAN;
  }
}
