package org.offprint.ui.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;
import org.offprint.script.WritingSystem;

/**
 * Chooses a typeface for each writing system: a bundled one where there is one, else the best known
 * one that is installed.
 *
 * <p>All bundled typefaces are made known to JavaFX together, when the first is asked for: on Linux
 * the shaper looks at what there is when it first shapes a text, and takes no notice of what comes
 * later. Bundled are open typefaces under the SIL Open Font License; Chinese, Japanese and Korean
 * are left to the system because of their size. May be used on any thread.
 */
public final class Fonts {
  /** The typeface of European text. */
  public static final String SERIF = "Source Serif 4";

  /** The typeface of code. */
  public static final String MONOSPACED = "Source Code Pro";

  private static final double ANY_SIZE = 12;

  private Fonts() {}

  /**
   * Makes the bundled typefaces known to JavaFX; takes some 50 ms the first time. To be called
   * before any text that needs shaping is laid out, which {@link ScriptFlow} sees to.
   */
  public static void prepare() {
    Bundled.load();
  }

  /**
   * The family in which running text of a writing system is set.
   *
   * @return null if none is known to be there: then the system's fallback has to do
   */
  public static @Nullable String family(WritingSystem system) {
    return switch (system) {
      case EUROPEAN -> serif();
      case ARABIC -> bundled("Noto Naskh Arabic");
      case NASTALIQ -> bundled("Noto Nastaliq Urdu");
      case HEBREW -> bundled("Frank Ruhl Libre");
      case DEVANAGARI -> bundled("Noto Serif Devanagari");
      case BENGALI -> bundled("Noto Serif Bengali");
      case TELUGU -> bundled("Noto Serif Telugu");
      case TAMIL -> bundled("Noto Sans Tamil");
      case GUJARATI -> bundled("Noto Sans Gujarati");
      case GURMUKHI -> bundled("Noto Sans Gurmukhi");
      case KANNADA -> bundled("Noto Sans Kannada");
      case MALAYALAM -> bundled("Noto Sans Malayalam");
      case ORIYA -> bundled("Noto Sans Oriya");
      case SINHALA -> bundled("Noto Sans Sinhala");
      case MYANMAR -> bundled("Noto Sans Myanmar");
      case ETHIOPIC -> bundled("Noto Sans Ethiopic");
      case ARMENIAN -> bundled("Noto Sans Armenian");
      case GEORGIAN -> bundled("Noto Sans Georgian");
      case THAI -> bundled("Noto Sans Thai");
      case LAO -> bundled("Noto Sans Lao");
      case KHMER -> bundled("Noto Sans Khmer");
      case EMOJI -> bundled("Noto Emoji");
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

  /**
   * The family of a writing system that stands beside the window's own words, which have no serifs.
   *
   * @return null if none is known to be there: then the system's fallback has to do
   */
  static @Nullable String labels(WritingSystem system) {
    String family =
        switch (system) {
          case CHINESE_SIMPLIFIED ->
              installed("Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei");
          case CHINESE_TRADITIONAL ->
              installed(
                  "Noto Sans CJK TC", "Source Han Sans TC", "PingFang TC", "Microsoft JhengHei");
          case JAPANESE -> installed("Noto Sans CJK JP", "Hiragino Sans", "Yu Gothic");
          case KOREAN -> installed("Noto Sans CJK KR", "Apple SD Gothic Neo", "Malgun Gothic");
          default -> null;
        };
    return family == null ? family(system) : family;
  }

  /**
   * Families worth reading a writing system in, as far as they are bundled or installed; the best
   * first.
   */
  public static List<String> choices(WritingSystem system) {
    String best = family(system);
    Set<String> choices = new LinkedHashSet<>();
    if (best != null) {
      choices.add(best);
    }
    FontChoices.of(system).stream().filter(Fonts::isKnown).forEach(choices::add);
    return List.copyOf(choices);
  }

  /** The family of European text. */
  public static String serif() {
    return bundled(SERIF);
  }

  /** The family of code. */
  public static String monospaced() {
    return bundled(MONOSPACED);
  }

  /** The writing system that a bundled family is there for; null for any other family. */
  static @Nullable WritingSystem bundledFor(String family) {
    for (WritingSystem system : WritingSystem.values()) {
      if (!system.isIdeographic() && family.equals(family(system))) {
        return system;
      }
    }
    return null;
  }

  private static String bundled(String family) {
    Bundled.load();
    return family;
  }

  private static @Nullable String installed(String... families) {
    return List.of(families).stream().filter(Fonts::isKnown).findFirst().orElse(null);
  }

  /** Whether a family is bundled or installed. */
  public static boolean isKnown(String family) {
    prepare();
    return Font.font(family).getFamily().equalsIgnoreCase(family);
  }

  /** The files; loaded once, when this class is. */
  private static final class Bundled {
    private static final List<String> FILES =
        List.of(
            "SourceSerif4-Regular",
            "SourceSerif4-Italic",
            "SourceSerif4-Bold",
            "SourceSerif4-BoldItalic",
            "SourceSans3-Regular",
            "SourceSans3-Italic",
            "SourceSans3-Bold",
            "SourceSans3-BoldItalic",
            "AtkinsonHyperlegible-Regular",
            "AtkinsonHyperlegible-Italic",
            "AtkinsonHyperlegible-Bold",
            "AtkinsonHyperlegible-BoldItalic",
            "SourceCodePro-Regular",
            "SourceCodePro-Bold",
            "NotoNaskhArabic-Regular",
            "NotoNaskhArabic-Bold",
            "NotoNastaliqUrdu-Regular",
            "NotoNastaliqUrdu-Bold",
            "FrankRuhlLibre-Regular",
            "FrankRuhlLibre-Bold",
            "NotoSerifDevanagari-Regular",
            "NotoSerifDevanagari-Bold",
            "NotoSerifBengali-Regular",
            "NotoSerifBengali-Bold",
            "NotoSerifTelugu-Regular",
            "NotoSerifTelugu-Bold",
            "NotoSansTamil-Regular",
            "NotoSansTamil-Bold",
            "NotoSansGujarati-Regular",
            "NotoSansGujarati-Bold",
            "NotoSansGurmukhi-Regular",
            "NotoSansGurmukhi-Bold",
            "NotoSansKannada-Regular",
            "NotoSansKannada-Bold",
            "NotoSansMalayalam-Regular",
            "NotoSansMalayalam-Bold",
            "NotoSansOriya-Regular",
            "NotoSansOriya-Bold",
            "NotoSansSinhala-Regular",
            "NotoSansSinhala-Bold",
            "NotoSansMyanmar-Regular",
            "NotoSansMyanmar-Bold",
            "NotoSansEthiopic-Regular",
            "NotoSansEthiopic-Bold",
            "NotoSansArmenian-Regular",
            "NotoSansArmenian-Bold",
            "NotoSansGeorgian-Regular",
            "NotoSansGeorgian-Bold",
            "NotoSansThai-Regular",
            "NotoSansThai-Bold",
            "NotoSansLao-Regular",
            "NotoSansLao-Bold",
            "NotoSansKhmer-Regular",
            "NotoSansKhmer-Bold",
            "NotoEmoji-Regular",
            "Vazirmatn-Regular",
            "Vazirmatn-Bold");

    private static final int LOADED = loadAll();

    private static int loadAll() {
      FILES.forEach(Bundled::load);
      return FILES.size();
    }

    static void load() {
      if (LOADED != FILES.size()) {
        throw new IllegalStateException("A typeface is missing from the program");
      }
    }

    private static void load(String file) {
      String resource = "/org/offprint/ui/fonts/" + file + ".ttf";
      try (InputStream in = Fonts.class.getResourceAsStream(resource)) {
        if (in == null || Font.loadFont(in, ANY_SIZE) == null) {
          throw new IllegalStateException("A typeface is missing from the program: " + resource);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
