package org.offprint.ui.reader;

import java.util.ArrayList;
import java.util.List;
import org.offprint.model.TextDirection;

/**
 * What a passage stands inside of.
 *
 * @param levels from the outermost inwards
 * @param marker the bullet or number that hangs beside the first line; empty for none
 * @param side from which the levels are indented
 * @param ends whether this is the last passage of a quotation or of a whole list
 */
record Frame(List<Level> levels, String marker, TextDirection side, boolean ends) {
  /** No indentation at all. */
  static final Frame NONE = new Frame(List.of(), "", TextDirection.LEFT_TO_RIGHT, false);

  private static final int DEEPEST_SHOWN = 6;

  Frame {
    levels = List.copyOf(levels);
  }

  /** What indents a passage, and by how many ems of body text. */
  enum Level {
    LIST(1.5),
    QUOTE(1.2),
    ANSWER(1.3);

    private final double ems;

    Level(double ems) {
      this.ems = ems;
    }
  }

  /** One level further in. Beyond some depth nothing more is indented. */
  Frame inside(Level level) {
    if (levels.size() >= DEEPEST_SHOWN) {
      return new Frame(levels, "", side, false);
    }
    List<Level> more = new ArrayList<>(levels);
    more.add(level);
    return new Frame(more, "", side, false);
  }

  Frame with(String itsMarker) {
    return new Frame(levels, itsMarker, side, ends);
  }

  Frame from(TextDirection itsSide) {
    return new Frame(levels, marker, itsSide, ends);
  }

  Frame ending() {
    return new Frame(levels, marker, side, true);
  }

  /** Whether a bar beside the passage stops at its last line. */
  boolean endsBar() {
    return ends && !levels.isEmpty() && levels.getLast() == Level.QUOTE;
  }

  boolean isInside(Level level) {
    return levels.contains(level);
  }

  /** The whole indentation, in ems of body text. */
  double indent() {
    return indentOf(levels.size());
  }

  /** The indentation of the first levels only. */
  double indentOf(int count) {
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += levels.get(i).ems;
    }
    return sum;
  }
}
