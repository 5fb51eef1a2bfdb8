package org.offprint.ui.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/**
 * Chooses a typeface for each writing system: a bundled one where there is one, else the best known
 * one that is installed.
 *
 * <p>A bundled typeface is read from the class path when it is first asked for (about 2 ms a file)
 * and then belongs to JavaFX, which keeps it for the life of the program; nothing is kept here.
 * Bundled are open typefaces under the SIL Open Font License; Chinese, Japanese and Korean are left
 * to the system because of their size. May be used on any thread.
 */
public final class Fonts {
  /** The typeface of European text. */
  public static final String SERIF = "Source Serif 4";

  /** The typeface of code. */
  public static final String MONOSPACED = "Source Code Pro";

  private static final String REGULAR = "Regular";
  private static final String BOLD = "Bold";
  private static final double ANY_SIZE = 12;

  private Fonts() {}

  /**
   * The family in which running text of a writing system is set.
   *
   * @return null if none is known to be there: then the system's fallback has to do
   */
  public static @Nullable String family(WritingSystem system) {
    return switch (system) {
      case EUROPEAN -> serif();
      case ARABIC -> bundled("Noto Naskh Arabic", "NotoNaskhArabic", REGULAR, BOLD);
      case NASTALIQ -> bundled("Noto Nastaliq Urdu", "NotoNastaliqUrdu", REGULAR, BOLD);
      case HEBREW -> bundled("Frank Ruhl Libre", "FrankRuhlLibre", REGULAR, BOLD);
      case DEVANAGARI -> bundled("Noto Serif Devanagari", "NotoSerifDevanagari", REGULAR, BOLD);
      case BENGALI -> bundled("Noto Serif Bengali", "NotoSerifBengali", REGULAR, BOLD);
      case TELUGU -> bundled("Noto Serif Telugu", "NotoSerifTelugu", REGULAR, BOLD);
      case THAI -> bundled("Noto Sans Thai", "NotoSansThai", REGULAR, BOLD);
      case LAO -> bundled("Noto Sans Lao", "NotoSansLao", REGULAR, BOLD);
      case KHMER -> bundled("Noto Sans Khmer", "NotoSansKhmer", REGULAR, BOLD);
      case EMOJI -> bundled("Noto Emoji", "NotoEmoji", REGULAR);
      case CHINESE_SIMPLIFIED ->
          installed("Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", "Noto Sans CJK SC");
      case CHINESE_TRADITIONAL ->
          installed("Noto Serif CJK TC", "Source Han Serif TC", "Songti TC", "Noto Sans CJK TC");
      case JAPANESE ->
          installed("Noto Serif CJK JP", "Hiragino Mincho ProN", "Yu Mincho", "Noto Sans CJK JP");
      case KOREAN -> installed("Noto Serif CJK KR", "AppleMyungjo", "Batang", "Noto Sans CJK KR");
      case OTHER -> null;
    };
  }

  /** Makes the serif of European text known to JavaFX, and names it. */
  public static String serif() {
    return bundled(SERIF, "SourceSerif4", REGULAR, "Italic", BOLD, "BoldItalic");
  }

  /** Makes the typeface of code known to JavaFX, and names it. */
  public static String monospaced() {
    return bundled(MONOSPACED, "SourceCodePro", REGULAR, BOLD);
  }

  private static String bundled(String family, String file, String... styles) {
    if (!isKnown(family)) {
      for (String style : styles) {
        load("/org/offprint/ui/fonts/" + file + "-" + style + ".ttf");
      }
    }
    return family;
  }

  private static void load(String resource) {
    try (InputStream in = Fonts.class.getResourceAsStream(resource)) {
      if (in == null || Font.loadFont(in, ANY_SIZE) == null) {
        throw new IllegalStateException("A font is missing from the program: " + resource);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable String installed(String... families) {
    return List.of(families).stream().filter(Fonts::isKnown).findFirst().orElse(null);
  }

  private static boolean isKnown(String family) {
    return Font.font(family).getFamily().equalsIgnoreCase(family);
  }
}
