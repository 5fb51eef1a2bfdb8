package org.offprint.print;

import java.util.Locale;

/** A size of paper, in points of 1/72 inch. */
public enum Paper {
  A4(595.28, 841.89),
  LETTER(612, 792);

  private final double width;
  private final double height;

  Paper(double width, double height) {
    this.width = width;
    this.height = height;
  }

  double width() {
    return width;
  }

  double height() {
    return height;
  }

  /** What lies in the printers of a region (CLDR's paperSize data). */
  public static Paper of(Locale locale) {
    return switch (locale.getCountry()) {
      case "US", "CA", "MX", "BZ", "CL", "CO", "CR", "GT", "NI", "PA", "PH", "PR", "SV", "VE" ->
          LETTER;
      default -> A4;
    };
  }
}
