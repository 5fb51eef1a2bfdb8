package org.offprint.print.font;

import java.awt.geom.PathIterator;

/**
 * Writes outlines as SVG path data in whole units, all of it relative to where the pen stands.
 *
 * <p>Whoever draws them spends most of the time on reading numbers: a curve that goes on from the
 * one before without a corner, as nearly all curves of a TrueType outline do, is written by its end
 * alone.
 */
final class PathWriter {
  /** A curve is this near to one that goes on without a corner, in units. */
  private static final int NEARLY = 1;

  private final StringBuilder data = new StringBuilder();
  private long x;
  private long y;
  private long startX;
  private long startY;

  /** The point that the last curve bent towards, as a reader of the data has it. */
  private long bendX;

  private long bendY;
  private boolean bent;

  private PathWriter() {}

  /** Writes a path. */
  static String relative(PathIterator path) {
    PathWriter writer = new PathWriter();
    double[] at = new double[6];
    for (; !path.isDone(); path.next()) {
      writer.step(path.currentSegment(at), at);
    }
    return writer.data.toString();
  }

  private void step(int kind, double[] at) {
    switch (kind) {
      case PathIterator.SEG_MOVETO -> {
        write('m', at, 2);
        startX = x;
        startY = y;
      }
      case PathIterator.SEG_LINETO -> line(at);
      case PathIterator.SEG_QUADTO -> curve(at);
      case PathIterator.SEG_CUBICTO -> write('c', at, 6);
      default -> {
        data.append('z');
        x = startX;
        y = startY;
      }
    }
    bent = kind == PathIterator.SEG_QUADTO;
  }

  private void line(double[] at) {
    if (Math.round(at[1]) == y) {
      data.append('h').append(Math.round(at[0]) - x);
    } else if (Math.round(at[0]) == x) {
      data.append('v').append(Math.round(at[1]) - y);
    } else {
      write('l', at, 2);
    }
    x = Math.round(at[0]);
    y = Math.round(at[1]);
  }

  private void curve(double[] at) {
    long mirroredX = 2 * x - bendX;
    long mirroredY = 2 * y - bendY;
    boolean smooth =
        bent
            && Math.abs(Math.round(at[0]) - mirroredX) <= NEARLY
            && Math.abs(Math.round(at[1]) - mirroredY) <= NEARLY;
    if (smooth) {
      bendX = mirroredX;
      bendY = mirroredY;
      write('t', new double[] {at[2], at[3]}, 2);
    } else {
      bendX = Math.round(at[0]);
      bendY = Math.round(at[1]);
      write('q', at, 4);
    }
  }

  /** All points of a step are told from where the pen stood before it. */
  private void write(char command, double[] at, int numbers) {
    data.append(command);
    for (int i = 0; i < numbers; i++) {
      long number = Math.round(at[i]) - (i % 2 == 0 ? x : y);
      data.append(i == 0 || number < 0 ? "" : " ").append(number);
    }
    x = Math.round(at[numbers - 2]);
    y = Math.round(at[numbers - 1]);
  }
}
