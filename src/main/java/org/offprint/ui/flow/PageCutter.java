package org.offprint.ui.flow;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.ui.flow.Lined.Line;

/**
 * Works out where pages begin and end in a column. A page begins with a line; the space above it is
 * left out. No paragraph leaves one line alone on a page, and nothing is parted from what it stands
 * above, where that can be helped. A line higher than a page is cut.
 */
final class PageCutter {
  /** Rounding may cut as much off a line that counts as whole. */
  private static final double SLACK = 1;

  /** How many lines of a paragraph stay together at either end of it. */
  private static final int TOGETHER = 2;

  private final Column column;
  private final double height;

  /**
   * A cutter.
   *
   * @param height of a page, in pixels
   */
  PageCutter(Column column, double height) {
    this.column = column;
    this.height = height;
  }

  /** After the last line. */
  FlowPlace theEnd() {
    return new FlowPlace(column.size(), 0);
  }

  /** Whether there is no line at or after a place. */
  boolean isEnd(FlowPlace place) {
    return place.index() >= column.size();
  }

  /** The beginning of the line that is nearest to a place. */
  FlowPlace snapped(FlowPlace wanted) {
    FlowPlace at = column.normal(wanted);
    List<Line> lines = column.lines(at.index());
    FlowPlace best = new FlowPlace(at.index(), 0);
    for (int k = 1; k < lines.size(); k++) {
      FlowPlace next = before(at.index(), lines, k);
      if (Math.abs(next.pixels() - at.pixels()) < Math.abs(best.pixels() - at.pixels())) {
        best = next;
      }
    }
    boolean behind = at.pixels() >= lines.getLast().bottom() && at.index() + 1 < column.size();
    boolean within = lines.getLast().bottom() - lines.getLast().top() > height;
    if (behind) {
      return new FlowPlace(at.index() + 1, 0);
    }
    return within && at.pixels() > lines.getLast().top() + SLACK ? floored(at) : best;
  }

  private static FlowPlace floored(FlowPlace place) {
    return new FlowPlace(place.index(), Math.floor(place.pixels()));
  }

  /** Where in its item the first line at or after a place begins, in pixels. */
  double firstLine(FlowPlace place) {
    return after(place).getFirst().top();
  }

  /** Where in an item the last line before a place in it ends; the item's last for its end. */
  double lastLine(int index, FlowPlace end) {
    List<Line> lines = column.lines(index);
    return index < end.index()
        ? lines.getLast().bottom()
        : before(lines, end.pixels()).getLast().bottom();
  }

  /** Between the line that a place in an item begins with and the line before it, in the item. */
  double gap(FlowPlace place) {
    List<Line> lines = column.lines(place.index());
    for (int k = 1; k < lines.size(); k++) {
      if (before(place.index(), lines, k).pixels() == place.pixels()) {
        return Math.rint((lines.get(k - 1).bottom() + lines.get(k).top()) / 2);
      }
    }
    return place.pixels();
  }

  private static FlowPlace before(int index, List<Line> lines, int line) {
    return new FlowPlace(index, line == 0 ? 0 : Math.floor(lines.get(line).top()));
  }

  /** The lines of the item from a place in it on; what is cut is a line too. */
  private List<Line> after(FlowPlace place) {
    List<Line> lines = column.lines(place.index());
    if (place.pixels() <= 0) {
      return lines;
    }
    List<Line> rest = new ArrayList<>();
    for (Line line : lines) {
      if (line.top() >= place.pixels() - SLACK) {
        rest.add(line);
      } else if (line.bottom() > place.pixels() + SLACK && line.bottom() - line.top() > height) {
        rest.add(new Line(place.pixels(), line.bottom()));
      }
    }
    return rest.isEmpty() ? List.of(lines.getLast()) : rest;
  }

  private List<Line> before(List<Line> lines, double pixels) {
    List<Line> rest = new ArrayList<>();
    for (Line line : lines) {
      if (line.top() < pixels - SLACK) {
        boolean cut = line.bottom() > pixels + SLACK && line.bottom() - line.top() > height;
        rest.add(cut ? new Line(line.top(), pixels) : line);
      }
    }
    return rest.isEmpty() ? List.of(lines.getFirst()) : rest;
  }

  /** Where a page ends that begins at a place with a line; the next begins there. */
  FlowPlace end(FlowPlace from) {
    if (isEnd(from)) {
      return from;
    }
    FlowPlace good = null;
    FlowPlace any = null;
    double top = Double.NaN;
    double y = 0;
    for (int i = from.index(); i < column.size(); i++) {
      List<Line> all = column.lines(i);
      List<Line> lines = i == from.index() ? after(from) : all;
      int skipped = all.size() - lines.size();
      for (int k = 0; k < lines.size(); k++) {
        Line line = lines.get(k);
        if (Double.isNaN(top)) {
          top = line.top();
        } else {
          any = before(i, all, skipped + k);
          good = isGood(i, skipped + k, all.size()) ? any : good;
        }
        double over = y + line.bottom() - top - height;
        if (over > SLACK) {
          if (k == 0 && any != null && shrinks(from, i, over)) {
            return end(from);
          }
          return good != null
              ? good
              : any != null ? any : new FlowPlace(i, Math.floor(line.top() + height));
        }
      }
      y += column.measure(i);
    }
    return theEnd();
  }

  /**
   * Makes a picture smaller, if it and its caption are then on the page that begins with a place.
   */
  private boolean shrinks(FlowPlace from, int over, double pixels) {
    int caption = over > 0 && column.items().staysWithNext(over - 1) ? over : over + 1;
    int index = caption - 1;
    if (index <= from.index() || !(column.node(index) instanceof Shrinking picture)) {
      return false;
    }
    boolean captioned = column.items().staysWithNext(index);
    double more =
        captioned && caption > over ? column.lines(caption).getLast().bottom() + rest(index) : 0;
    return picture.shrink(pixels + more);
  }

  /** What is below the last line of an item, in pixels. */
  private double rest(int index) {
    return column.measure(index) - column.lines(index).getLast().bottom();
  }

  /** Where a page begins that ends before a place; as far above as there is room. */
  FlowPlace start(FlowPlace to) {
    FlowPlace good = null;
    FlowPlace any = null;
    double bottom = Double.NaN;
    double y = 0;
    for (int i = to.pixels() > 0 ? to.index() : to.index() - 1; i >= 0; i--) {
      List<Line> all = column.lines(i);
      List<Line> lines = i == to.index() ? before(all, to.pixels()) : all;
      y -= Double.isNaN(bottom) ? 0 : column.measure(i);
      for (int k = lines.size() - 1; k >= 0; k--) {
        Line line = lines.get(k);
        if (Double.isNaN(bottom)) {
          bottom = line.bottom();
        }
        if (bottom - (y + line.top()) > height + SLACK) {
          return good != null
              ? good
              : any != null ? any : new FlowPlace(i, Math.floor(line.bottom() - height));
        }
        any = before(i, all, k);
        good = isGood(i, k, all.size()) ? any : good;
      }
    }
    return FlowPlace.FIRST;
  }

  /** Whether a page may well begin with a line of an item. */
  private boolean isGood(int index, int line, int lines) {
    return line == 0
        ? index == 0 || !column.items().staysWithNext(index - 1)
        : line >= TOGETHER && lines - line >= TOGETHER;
  }

  /** The pages that begin with a place. */
  Pages from(FlowPlace first) {
    FlowPlace second = end(first);
    return new Pages(first, second, end(second));
  }

  /** The pages that end before a place; null if there are none. */
  @Nullable Pages before(FlowPlace end) {
    if (end.index() == 0 && end.pixels() <= 0) {
      return null;
    }
    FlowPlace second = start(end);
    FlowPlace first = start(second);
    Pages filled = first.equals(FlowPlace.FIRST) ? from(first) : null;
    return filled != null && FlowPlace.ORDER.compare(filled.end(), end) >= 0
        ? filled
        : new Pages(first, second, end);
  }
}
