package org.offprint.settings;

import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.offprint.i18n.InterfaceLanguage;
import org.offprint.model.HighlightColour;

/**
 * What a person chose for the whole program, whichever library is open.
 *
 * @param language of the window; null follows the system
 * @param speechSpeed of reading aloud, in percent of the voice's own, {@link #SLOWEST} to {@link
 *     #FASTEST}
 * @param reading how articles are set
 * @param highlight the colour that was highlighted with last
 */
public record Preferences(
    @Nullable InterfaceLanguage language,
    int speechSpeed,
    ReadingStyle reading,
    HighlightColour highlight) {
  public static final int SLOWEST = 50;
  public static final int FASTEST = 300;

  /** Before anything was chosen. */
  public static final Preferences STANDARD =
      new Preferences(null, 100, ReadingStyle.STANDARD, HighlightColour.YELLOW);

  public Preferences {
    speechSpeed = Math.clamp(speechSpeed, SLOWEST, FASTEST);
  }

  /** The same with another language. */
  public Preferences withLanguage(@Nullable InterfaceLanguage language) {
    return new Preferences(language, speechSpeed, reading, highlight);
  }

  /** The same with another speed of reading aloud. */
  public Preferences withSpeechSpeed(int percent) {
    return new Preferences(language, percent, reading, highlight);
  }

  /** The same with articles set in another way. */
  public Preferences withReading(ReadingStyle style) {
    return new Preferences(language, speechSpeed, style, highlight);
  }

  /** The same with another colour of highlights. */
  public Preferences withHighlight(HighlightColour colour) {
    return new Preferences(language, speechSpeed, reading, colour);
  }

  /**
   * The locale that the program runs in.
   *
   * @param system the locale that the system gave it
   */
  public Locale locale(Locale system) {
    InterfaceLanguage spoken =
        language == null
            ? InterfaceLanguage.of(system).orElse(InterfaceLanguage.ENGLISH)
            : language;
    return spoken.in(system);
  }

  static Preferences read(Properties from) {
    return new Preferences(
        InterfaceLanguage.tagged(from.getProperty("language", "")).orElse(null),
        number(from.getProperty("speech.speed", "")),
        ReadingStyle.read(from),
        colour(from.getProperty("highlight", "")));
  }

  Properties write() {
    Properties to = new Properties();
    to.setProperty("language", language == null ? "" : language.tag());
    to.setProperty("speech.speed", Integer.toString(speechSpeed));
    to.setProperty("highlight", highlight.name().toLowerCase(Locale.ROOT));
    reading.write(to);
    return to;
  }

  private static HighlightColour colour(String name) {
    return Stream.of(HighlightColour.values())
        .filter(colour -> colour.name().equalsIgnoreCase(name))
        .findFirst()
        .orElse(STANDARD.highlight);
  }

  private static int number(String digits) {
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      return STANDARD.speechSpeed;
    }
  }
}
