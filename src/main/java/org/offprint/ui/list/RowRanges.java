package org.offprint.ui.list;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * Rows, ascending, kept as the stretches that they form: a million next to each other take no more
 * room than one. Immutable.
 */
final class RowRanges extends AbstractList<Integer> implements RandomAccess {
  static final RowRanges NONE = new RowRanges(new int[0]);

  /** Where a stretch begins, where it has ended, where the next begins ... */
  private final int[] bounds;

  /** How many rows there are before each stretch, and in all. */
  private final int[] before;

  private RowRanges(int[] bounds) {
    this.bounds = bounds;
    this.before = new int[bounds.length / 2 + 1];
    for (int i = 0; i < stretches(); i++) {
      before[i + 1] = before[i] + to(i) - from(i);
    }
  }

  /** All rows from {@code from} up to, but without, {@code to}. */
  static RowRanges of(int from, int to) {
    return from >= to ? NONE : new RowRanges(new int[] {from, to});
  }

  /**
   * These rows.
   *
   * @param rows ascending
   */
  static RowRanges of(int... rows) {
    Collector collector = new Collector(2 * rows.length);
    for (int row : rows) {
      collector.add(row, row + 1);
    }
    return collector.ranges();
  }

  /** How many stretches there are. */
  int stretches() {
    return bounds.length / 2;
  }

  /** The first row of a stretch. */
  int from(int stretch) {
    return bounds[2 * stretch];
  }

  /** The row after the last of a stretch. */
  int to(int stretch) {
    return bounds[2 * stretch + 1];
  }

  boolean has(int row) {
    int at = Arrays.binarySearch(bounds, row);
    // What is not found would be put in after a beginning, at an odd place, if it is within.
    return at >= 0 ? at % 2 == 0 : (-at - 1) % 2 == 1;
  }

  /** The same and these, up to, but without, {@code to}. */
  RowRanges with(int from, int to) {
    if (from >= to) {
      return this;
    }
    Collector collector = new Collector(bounds.length + 2);
    int i = 0;
    for (; i < stretches() && to(i) < from; i++) {
      collector.add(from(i), to(i));
    }
    int least = from;
    int most = to;
    for (; i < stretches() && from(i) <= to; i++) {
      least = Math.min(least, from(i));
      most = Math.max(most, to(i));
    }
    collector.add(least, most);
    for (; i < stretches(); i++) {
      collector.add(from(i), to(i));
    }
    return collector.ranges();
  }

  /** The same without these, up to {@code to}, which is not among them. */
  RowRanges without(int from, int to) {
    Collector collector = new Collector(bounds.length + 2);
    for (int i = 0; i < stretches(); i++) {
      collector.add(from(i), Math.min(to(i), from));
      collector.add(Math.max(from(i), to), to(i));
    }
    return collector.ranges();
  }

  /**
   * The same rows after a change of the list: those of the stretch are gone, and those below it
   * have moved.
   *
   * @param start of the stretch that became another
   * @param oldEnd where it ended
   * @param newEnd where it ends now
   */
  RowRanges moved(int start, int oldEnd, int newEnd) {
    Collector collector = new Collector(bounds.length + 2);
    int by = newEnd - oldEnd;
    for (int i = 0; i < stretches(); i++) {
      collector.add(from(i), Math.min(to(i), start));
      collector.add(Math.max(from(i), oldEnd) + by, to(i) + by);
    }
    return collector.ranges();
  }

  /** Without rows that a list of this size does not have. */
  RowRanges within(int size) {
    return stretches() == 0 || to(stretches() - 1) <= size
        ? this
        : without(size, to(stretches() - 1));
  }

  @Override
  public Integer get(int index) {
    int at = Arrays.binarySearch(before, index);
    int stretch = at >= 0 ? at : -at - 2;
    if (index < 0 || stretch >= stretches()) {
      throw new IndexOutOfBoundsException(index);
    }
    return from(stretch) + index - before[stretch];
  }

  @Override
  public int size() {
    return before[before.length - 1];
  }

  @Override
  public boolean contains(@Nullable Object row) {
    return row instanceof Integer number && has(number);
  }

  @Override
  public int indexOf(@Nullable Object row) {
    if (!(row instanceof Integer number) || !has(number)) {
      return -1;
    }
    int at = Arrays.binarySearch(bounds, number);
    int stretch = (at >= 0 ? at : -at - 2) / 2;
    return before[stretch] + number - from(stretch);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RowRanges ranges
        ? Arrays.equals(bounds, ranges.bounds)
        : super.equals(other);
  }

  @Override
  public int hashCode() {
    return super.hashCode();
  }

  /** Puts stretches together, in their order; empty ones are passed over, neighbours joined. */
  private static final class Collector {
    private final int[] found;
    private int count;

    Collector(int most) {
      found = new int[most];
    }

    void add(int from, int to) {
      if (from >= to) {
        return;
      }
      if (count > 0 && found[count - 1] == from) {
        found[count - 1] = to;
      } else {
        found[count++] = from;
        found[count++] = to;
      }
    }

    RowRanges ranges() {
      return count == 0 ? NONE : new RowRanges(Arrays.copyOf(found, count));
    }
  }
}
