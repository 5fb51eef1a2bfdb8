package org.offprint.settings;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * How a person wants articles set.
 *
 * @param families typefaces chosen, by the name of the writing system in small letters ("european",
 *     "arabic"); what is not named is left to the program
 * @param size of body text, in pixels, {@link #SMALLEST} to {@link #LARGEST}
 * @param measure the length of a full line, in average letters, {@link #NARROWEST} to {@link
 *     #WIDEST}
 * @param leading from one base line to the next, in multiples of the size, 1.1 to 2.2
 * @param margin what is left free beside the text at the least, in pixels, 8 to 160
 * @param justified whether lines are filled to both sides
 * @param spread whether two pages stand side by side where there is room for them
 */
public record ReadingStyle(
    Map<String, String> families,
    double size,
    int measure,
    double leading,
    int margin,
    boolean justified,
    boolean spread) {
  public static final double SMALLEST = 10;
  public static final double LARGEST = 48;
  public static final int NARROWEST = 30;
  public static final int WIDEST = 120;
  public static final double TIGHTEST = 1.1;
  public static final double LOOSEST = 2.2;
  public static final int LEAST_MARGIN = 8;
  public static final int MOST_MARGIN = 160;

  private static final double STEP = 1.1;
  private static final String KEY = "reading.";
  private static final String FAMILY = "reading.family.";

  /** What an article is set in unless told otherwise. */
  public static final ReadingStyle STANDARD =
      new ReadingStyle(Map.of(), 19, 66, 1.5, 28, false, false);

  public ReadingStyle {
    families = Map.copyOf(families);
    size = Math.clamp(size, SMALLEST, LARGEST);
    measure = Math.clamp(measure, NARROWEST, WIDEST);
    leading = Math.clamp(leading, TIGHTEST, LOOSEST);
    margin = Math.clamp(margin, LEAST_MARGIN, MOST_MARGIN);
  }

  /** One step larger. */
  public ReadingStyle larger() {
    return withSize(Math.rint(size * STEP));
  }

  /** One step smaller. */
  public ReadingStyle smaller() {
    return withSize(Math.rint(size / STEP));
  }

  /** The same with letters of another size, in pixels. */
  public ReadingStyle withSize(double pixels) {
    return new ReadingStyle(families, pixels, measure, leading, margin, justified, spread);
  }

  /** The same with lines of another length, in letters. */
  public ReadingStyle withMeasure(int letters) {
    return new ReadingStyle(families, size, letters, leading, margin, justified, spread);
  }

  /** The same with lines further apart or closer, in multiples of the size. */
  public ReadingStyle withLeading(double sizes) {
    return new ReadingStyle(families, size, measure, sizes, margin, justified, spread);
  }

  /** The same with other margins, in pixels. */
  public ReadingStyle withMargin(int pixels) {
    return new ReadingStyle(families, size, measure, leading, pixels, justified, spread);
  }

  /** The same with lines filled to both sides, or not. */
  public ReadingStyle withJustified(boolean filled) {
    return new ReadingStyle(families, size, measure, leading, margin, filled, spread);
  }

  /** The same with two pages side by side where there is room, or not. */
  public ReadingStyle withSpread(boolean two) {
    return new ReadingStyle(families, size, measure, leading, margin, justified, two);
  }

  /** The same with another typeface for a writing system; empty leaves it to the program. */
  public ReadingStyle withFamily(String system, String family) {
    Map<String, String> chosen = new HashMap<>(families);
    if (family.isEmpty()) {
      chosen.remove(system);
    } else {
      chosen.put(system, family);
    }
    return new ReadingStyle(chosen, size, measure, leading, margin, justified, spread);
  }

  static ReadingStyle read(Properties from) {
    Map<String, String> families = new TreeMap<>();
    for (String name : from.stringPropertyNames()) {
      if (name.startsWith(FAMILY) && !from.getProperty(name).isBlank()) {
        families.put(name.substring(FAMILY.length()), from.getProperty(name));
      }
    }
    return new ReadingStyle(
        families,
        number(from, "size", STANDARD.size),
        (int) number(from, "measure", STANDARD.measure),
        number(from, "leading", STANDARD.leading),
        (int) number(from, "margin", STANDARD.margin),
        Boolean.parseBoolean(from.getProperty(KEY + "justified")),
        Boolean.parseBoolean(from.getProperty(KEY + "spread")));
  }

  void write(Properties to) {
    to.setProperty(KEY + "size", String.format(Locale.ROOT, "%.1f", size));
    to.setProperty(KEY + "measure", Integer.toString(measure));
    to.setProperty(KEY + "leading", String.format(Locale.ROOT, "%.2f", leading));
    to.setProperty(KEY + "margin", Integer.toString(margin));
    to.setProperty(KEY + "justified", Boolean.toString(justified));
    to.setProperty(KEY + "spread", Boolean.toString(spread));
    families.forEach((system, family) -> to.setProperty(FAMILY + system, family));
  }

  private static double number(Properties from, String key, double otherwise) {
    try {
      double value = Double.parseDouble(from.getProperty(KEY + key, ""));
      return Double.isFinite(value) ? value : otherwise;
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
}
