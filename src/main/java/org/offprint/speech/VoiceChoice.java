package org.offprint.speech;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.offprint.speech.SpeechProgram.Voice;

/**
 * Chooses the voice for a language: of its region; where it names none, of the person's own region
 * if they speak it, else of the region that most of its speakers are from (Unicode's likely
 * subtags); else any of the language.
 */
final class VoiceChoice {
  private VoiceChoice() {}

  static Optional<Voice> of(List<Voice> voices, String language) {
    if (language.isEmpty()) {
      String ours = Locale.getDefault().toLanguageTag();
      return of(voices, ours).or(() -> voices.stream().findFirst());
    }
    String wanted = language.toLowerCase(Locale.ROOT);
    String base = base(wanted);
    Stream<Predicate<Voice>> ever =
        Stream.of(
            voice -> tag(voice).equals(wanted),
            voice -> tag(voice).equals(base + "-" + ownRegion(base)),
            voice -> tag(voice).equals(base + "-" + likelyRegion(wanted)),
            voice -> tag(voice).equals(base),
            voice -> base(tag(voice)).equals(base));
    return ever.flatMap(fits -> voices.stream().filter(fits).limit(1)).findFirst();
  }

  /** The region of the person, if they speak this language; else none. */
  private static String ownRegion(String base) {
    Locale own = Locale.getDefault();
    return base(own.getLanguage()).equals(base) ? own.getCountry().toLowerCase(Locale.ROOT) : "";
  }

  private static String likelyRegion(String tag) {
    return ULocale.addLikelySubtags(ULocale.forLanguageTag(tag))
        .getCountry()
        .toLowerCase(Locale.ROOT);
  }

  private static String tag(Voice voice) {
    return voice.language().replace('_', '-').toLowerCase(Locale.ROOT);
  }

  /** The language without script and region; some programs call Chinese by its spoken kind. */
  private static String base(String tag) {
    String base = tag.split("-", 2)[0];
    return switch (base) {
      case "cmn" -> "zh";
      case "no" -> "nb";
      case "iw" -> "he";
      default -> base;
    };
  }
}
