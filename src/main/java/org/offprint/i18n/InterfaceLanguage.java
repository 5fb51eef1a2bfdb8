package org.offprint.i18n;

import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Optional;

/** A language that the window speaks. */
public enum InterfaceLanguage {
  ARABIC("ar"),
  CHINESE_SIMPLIFIED("zh-Hans"),
  ENGLISH("en"),
  FRENCH("fr"),
  GERMAN("de"),
  SPANISH("es"),
  URDU("ur");

  private final Locale locale;

  InterfaceLanguage(String tag) {
    this.locale = Locale.forLanguageTag(tag);
  }

  /** Its BCP 47 tag. */
  public String tag() {
    return locale.toLanguageTag();
  }

  /** Its name in itself, as a menu shows it. */
  public String ownName() {
    return switch (this) {
      case ARABIC -> "العربية";
      case CHINESE_SIMPLIFIED -> "简体中文";
      case ENGLISH -> "English";
      case FRENCH -> "Français";
      case GERMAN -> "Deutsch";
      case SPANISH -> "Español";
      case URDU -> "اردو";
    };
  }

  /** Whether it is written from right to left, so that a window in it is mirrored. */
  public boolean rightToLeft() {
    return ULocale.forLocale(locale).isRightToLeft();
  }

  /**
   * The locale for a person whose system has another one: this language, with the dates and numbers
   * of the person's region.
   */
  public Locale in(Locale system) {
    boolean same = of(system).filter(this::equals).isPresent();
    return same
        ? system
        : new Locale.Builder().setLocale(locale).setRegion(system.getCountry()).build();
  }

  /** The language with this tag, as {@link #tag} gives it; empty if there is none. */
  public static Optional<InterfaceLanguage> tagged(String tag) {
    for (InterfaceLanguage language : values()) {
      if (language.tag().equals(tag)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  /** The language of a locale; empty if the window does not speak it. */
  public static Optional<InterfaceLanguage> of(Locale locale) {
    ULocale wanted = ULocale.addLikelySubtags(ULocale.forLocale(locale));
    for (InterfaceLanguage language : values()) {
      ULocale ours = ULocale.addLikelySubtags(ULocale.forLocale(language.locale));
      if (ours.getLanguage().equals(wanted.getLanguage())
          && ours.getScript().equals(wanted.getScript())) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
