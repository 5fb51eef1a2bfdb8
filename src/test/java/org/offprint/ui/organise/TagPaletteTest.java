package org.offprint.ui.organise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TagPaletteTest {
  /** The backgrounds that a dot stands on: lists, sidebar and cards in the light and dark theme. */
  private static final int[] BACKGROUNDS = {0xFFFFFF, 0xF6F8FA, 0x0D1117, 0x161B22};

  @ParameterizedTest
  @EnumSource
  void everyColourCanBeToldInLightAndDark(TagPalette colour) {
    for (int background : BACKGROUNDS) {
      assertThat(contrast(colour.colour(), background))
          .as("%s on %06x", colour, background)
          .isGreaterThanOrEqualTo(3);
    }
  }

  /** As WCAG 2.2 defines it. */
  private static double contrast(int one, int other) {
    double lighter = Math.max(luminance(one), luminance(other));
    double darker = Math.min(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
  }

  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int component) {
    double share = (component & 0xFF) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
