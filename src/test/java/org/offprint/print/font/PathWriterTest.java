package org.offprint.print.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Path2D;
import org.junit.jupiter.api.Test;

class PathWriterTest {
  private static String written(Path2D path) {
    return PathWriter.relative(path.getPathIterator(null));
  }

  @Test
  void tellsEachStepFromWhereThePenStands() {
    Path2D path = new Path2D.Double();
    path.moveTo(10, 20);
    path.lineTo(15, 18);
    path.lineTo(25, 18);
    path.lineTo(25, -7);
    path.curveTo(26, -8, 27, -9, 28, -7);
    path.closePath();
    path.moveTo(11, 21);
    assertThat(written(path)).isEqualTo("m10 20l5-2h10v-25c1-1 2-2 3 0zm1 1");
  }

  @Test
  void writesACurveThatGoesOnWithoutACornerByItsEnd() {
    Path2D path = new Path2D.Double();
    path.moveTo(0, 0);
    path.quadTo(10, 0, 20, 10);
    path.quadTo(30, 20, 40, 20);
    path.quadTo(50, 20.4, 60, 0);
    path.quadTo(60, -30, 0, 0);
    assertThat(written(path)).isEqualTo("m0 0q10 0 20 10t20 10t20-20q0-30-60 0");
  }

  /** After anything else the reader of such data bends from the pen itself. */
  @Test
  void doesNotGoOnWithACurveAcrossALine() {
    Path2D path = new Path2D.Double();
    path.moveTo(0, 0);
    path.quadTo(10, 0, 20, 10);
    path.lineTo(30, 20);
    path.quadTo(40, 30, 50, 30);
    assertThat(written(path)).isEqualTo("m0 0q10 0 20 10l10 10q10 10 20 10");
  }
}
