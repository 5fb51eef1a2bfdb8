package org.offprint.print.font;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.offprint.script.WritingSystem;

/**
 * Chooses the typeface of each character: of the bundled ones where there is one, else of those
 * that are installed. Keeps what it has loaded. May be used on any thread.
 */
public final class Typefaces {
  private static final String FOLDER = "/org/offprint/ui/fonts/";
  private static final String NONE = "";

  /** How letters are to look. */
  public record Look(boolean bold, boolean italic, boolean monospaced) {
    /** Upright, of plain weight. */
    public static final Look PLAIN = new Look(false, false, false);

    int awtStyle() {
      return (bold ? Font.BOLD : 0) | (italic ? Font.ITALIC : 0);
    }
  }

  private record Place(WritingSystem system, Look look) {}

  private record Rare(int codePoint, Look look) {}

  private final Map<String, Typeface> loaded = new ConcurrentHashMap<>();
  private final Map<Place, Typeface> chosen = new ConcurrentHashMap<>();
  private final Map<Rare, Typeface> rare = new ConcurrentHashMap<>();

  /** No typeface loaded yet. */
  public Typefaces() {}

  /** The typeface in which most of a text of this writing system is set. */
  public Typeface of(WritingSystem system, Look look) {
    return chosen.computeIfAbsent(new Place(system, look), this::choose);
  }

  /**
   * The typeface of a character.
   *
   * @param language of the text around it, BCP 47
   * @param around the typeface before it, which it stays in if it fits in with anything
   */
  public Typeface of(int codePoint, String language, Look look, Typeface around) {
    WritingSystem system = WritingSystem.of(codePoint, language);
    Typeface typeface = system == null ? around : of(system, look);
    if (typeface.canShow(codePoint) || Character.getType(codePoint) == Character.FORMAT) {
      return typeface;
    }
    return rare.computeIfAbsent(
        new Rare(codePoint, look),
        wanted -> fallback(wanted.codePoint(), wanted.look()).orElse(typeface));
  }

  private Typeface choose(Place place) {
    Look look = place.look();
    return switch (place.system()) {
      case EUROPEAN, OTHER -> look.monospaced() ? code(look) : serif(look);
      case ARABIC -> weighted("NotoNaskhArabic", look);
      case NASTALIQ -> weighted("NotoNastaliqUrdu", look);
      case HEBREW -> weighted("FrankRuhlLibre", look);
      case DEVANAGARI -> weighted("NotoSerifDevanagari", look);
      case BENGALI -> weighted("NotoSerifBengali", look);
      case TELUGU -> weighted("NotoSerifTelugu", look);
      case TAMIL -> weighted("NotoSansTamil", look);
      case GUJARATI -> weighted("NotoSansGujarati", look);
      case GURMUKHI -> weighted("NotoSansGurmukhi", look);
      case KANNADA -> weighted("NotoSansKannada", look);
      case MALAYALAM -> weighted("NotoSansMalayalam", look);
      case ORIYA -> weighted("NotoSansOriya", look);
      case SINHALA -> weighted("NotoSansSinhala", look);
      case MYANMAR -> weighted("NotoSansMyanmar", look);
      case ETHIOPIC -> weighted("NotoSansEthiopic", look);
      case ARMENIAN -> weighted("NotoSansArmenian", look);
      case GEORGIAN -> weighted("NotoSansGeorgian", look);
      case THAI -> weighted("NotoSansThai", look);
      case LAO -> weighted("NotoSansLao", look);
      case KHMER -> weighted("NotoSansKhmer", look);
      case EMOJI -> bundled("NotoEmoji-Regular");
      case CHINESE_SIMPLIFIED ->
          installed(look, "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", "SimSun");
      case CHINESE_TRADITIONAL ->
          installed(look, "Noto Serif CJK TC", "Source Han Serif TC", "Songti TC", "PMingLiU");
      case JAPANESE ->
          installed(look, "Noto Serif CJK JP", "Hiragino Mincho ProN", "Yu Mincho", "MS Mincho");
      case KOREAN -> installed(look, "Noto Serif CJK KR", "AppleMyungjo", "Batang");
    };
  }

  private Typeface serif(Look look) {
    if (look.bold()) {
      return bundled(look.italic() ? "SourceSerif4-BoldItalic" : "SourceSerif4-Bold");
    }
    return bundled(look.italic() ? "SourceSerif4-Italic" : "SourceSerif4-Regular");
  }

  private Typeface code(Look look) {
    return weighted("SourceCodePro", look);
  }

  /** These scripts know no slanted letters. */
  private Typeface weighted(String family, Look look) {
    return bundled(family + (look.bold() ? "-Bold" : "-Regular"));
  }

  /** The first of these that is installed, or the system's own choice. */
  private Typeface installed(Look look, String... families) {
    int weight = look.bold() ? Font.BOLD : Font.PLAIN;
    return Stream.of(families)
        .map(family -> new Font(family, weight, 1))
        .filter(font -> List.of(families).contains(font.getFamily()))
        .findFirst()
        .map(this::system)
        .orElseGet(() -> system(new Font(Font.SERIF, weight, 1)));
  }

  private Typeface system(Font font) {
    return loaded.computeIfAbsent(
        font.getFontName() + " " + font.getStyle(), name -> new Typeface(name, font, null));
  }

  /** An arrow or a sign of a text is no picture: those of the emoji come last. */
  private Optional<Typeface> fallback(int codePoint, Look look) {
    Stream<Typeface> ours =
        Stream.concat(
            Stream.of(WritingSystem.values())
                .filter(system -> system != WritingSystem.EMOJI)
                .map(system -> of(system, look)),
            Stream.of(code(look)));
    Stream<Typeface> pictures = Stream.of(of(WritingSystem.EMOJI, look));
    Stream<Typeface> logical =
        Stream.of(Font.SERIF, Font.SANS_SERIF, Font.MONOSPACED)
            .map(family -> system(new Font(family, look.awtStyle(), 1)));
    Stream<Typeface> every =
        Stream.of(NONE)
            .flatMap(
                late -> Stream.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts()))
            .filter(font -> font.canDisplay(codePoint))
            .map(this::system);
    return Stream.of(ours, logical, every, pictures)
        .flatMap(typefaces -> typefaces)
        .filter(typeface -> typeface.canShow(codePoint))
        .findFirst();
  }

  private Typeface bundled(String file) {
    return loaded.computeIfAbsent(file, Typefaces::load);
  }

  private static Typeface load(String file) {
    byte[] bytes = bytes(FOLDER + file + ".ttf");
    try {
      Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes));
      return new Typeface(file, font, bytes);
    } catch (FontFormatException e) {
      throw new IllegalStateException("A typeface of the program is broken: " + file, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(String resource) {
    try (@Nullable InputStream in = Typefaces.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("A typeface is missing from the program: " + resource);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
