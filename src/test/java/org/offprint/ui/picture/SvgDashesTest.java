package org.offprint.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvgDashesTest {
  private static BufferedImage paint(String content) throws Exception {
    String svg =
        "<svg xmlns='http://www.w3.org/2000/svg' width='100' height='100'>" + content + "</svg>";
    return SvgPictures.paint(svg.getBytes(StandardCharsets.UTF_8), 100);
  }

  private static int inked(BufferedImage image) {
    int inked = 0;
    for (int x = 0; x < 100; x++) {
      inked += image.getRGB(x, 50) == 0xFFFF0000 ? 1 : 0;
    }
    return inked;
  }

  /** The dashes are one part line to nine parts gap: they would leave next to no ink. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<path %s stroke-dasharray='0.001 0.009'/>",
        "<path %s style='opacity:1;stroke-dasharray: 1e-3, .009;'/>",
        "<style>.a{Stroke-Dasharray:0.001 0.009}</style><path %s class='a'/>",
        "<g stroke-dasharray='0.001 0.009'><path %s/></g>"
      })
  void linesOfDashesTooSmallToSeeAreDrawnWhole(String svg) throws Exception {
    String line = "d='M0 50H100' stroke='#f00' stroke-width='10'";
    assertThat(inked(paint(svg.formatted(line)))).isGreaterThan(95);
  }

  @Test
  void thoseThatCanBeSeenAreLeft() throws Exception {
    String line = "<path d='M0 50H100' stroke='#f00' stroke-width='10' stroke-dasharray='5'/>";
    assertThat(inked(paint(line))).isBetween(40, 60);
  }
}
