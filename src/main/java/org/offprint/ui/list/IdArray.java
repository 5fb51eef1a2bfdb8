package org.offprint.ui.list;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleIdSequence;

/**
 * The ids of a list in eight bytes each. Some may not be known yet: those are null. What is known
 * never changes.
 */
final class IdArray extends AbstractList<@Nullable ArticleId> implements RandomAccess {
  static final IdArray EMPTY = new IdArray(new long[0], true);

  private static final long UNKNOWN = 0;

  private final long[] values;
  private final boolean whole;

  private IdArray(long[] values, boolean whole) {
    this.values = values;
    this.whole = whole;
  }

  /** All of these. */
  static IdArray of(List<ArticleId> ids) {
    return new IdArray(ArticleIdSequence.of(ids).toLongArray(), true);
  }

  /**
   * These ids; not copied.
   *
   * @param values 0 where they are not known
   */
  static IdArray of(long[] values, boolean whole) {
    return new IdArray(values, whole);
  }

  /** A list of which only the beginning is known. */
  static IdArray beginning(List<ArticleId> first, int size) {
    IdArray ids = new IdArray(new long[Math.max(size, first.size())], false);
    ids.know(0, first);
    return ids;
  }

  /** Whether it was made knowing all. */
  boolean isWhole() {
    return whole;
  }

  /** The id at a place; 0 if it is not known. */
  long value(int index) {
    return values[index];
  }

  /**
   * Copies a stretch.
   *
   * @return where what was copied ends in {@code into}
   */
  int copy(int from, int to, long[] into, int at) {
    System.arraycopy(values, from, into, at, to - from);
    return at + to - from;
  }

  /** The same with others in the place of a stretch. */
  IdArray spliced(int from, int to, long[] others) {
    long[] next = new long[values.length - (to - from) + others.length];
    System.arraycopy(values, 0, next, 0, from);
    System.arraycopy(others, 0, next, from, others.length);
    System.arraycopy(values, to, next, from + others.length, values.length - to);
    return new IdArray(next, whole);
  }

  /** Those in these rows that are known, as they are now. */
  List<ArticleId> at(RowRanges rows) {
    if (whole && rows.stretches() == 1 && rows.size() == values.length) {
      return new ArticleIdSequence(values);
    }
    long[] found = new long[rows.size()];
    int count = 0;
    for (int i = 0; i < rows.stretches(); i++) {
      for (int row = rows.from(i); row < Math.min(rows.to(i), values.length); row++) {
        if (values[row] != UNKNOWN) {
          found[count++] = values[row];
        }
      }
    }
    return new ArticleIdSequence(count == found.length ? found : Arrays.copyOf(found, count));
  }

  /** Learns a part of it; what reaches beyond its end is left out. */
  void know(int from, List<ArticleId> ids) {
    int end = Math.min(values.length, from + ids.size());
    for (int at = from; at < end; at++) {
      values[at] = ids.get(at - from).value();
    }
  }

  /** The same without these. */
  IdArray without(IdSet leaving) {
    long[] rest = new long[values.length];
    int count = 0;
    for (long id : values) {
      if (!leaving.has(id)) {
        rest[count++] = id;
      }
    }
    return count == values.length ? this : new IdArray(Arrays.copyOf(rest, count), whole);
  }

  /** The rows of these; those that are not here, or not known to be, are left out. */
  RowRanges rowsOf(Collection<ArticleId> wanted) {
    if (wanted.size() <= 1) {
      int row = wanted.isEmpty() ? -1 : indexOf(wanted.iterator().next());
      return RowRanges.of(row, row < 0 ? row : row + 1);
    }
    IdSet sought = IdSet.of(wanted);
    int[] found = new int[Math.min(sought.size(), values.length)];
    int count = 0;
    for (int row = 0; row < values.length && count < found.length; row++) {
      if (sought.has(values[row])) {
        found[count++] = row;
      }
    }
    return RowRanges.of(Arrays.copyOf(found, count));
  }

  /** The one stretch in which another list differs from this; what is not known here fits all. */
  Difference to(IdArray next) {
    int shorter = Math.min(values.length, next.values.length);
    int start = 0;
    while (start < shorter && fits(start, next.values[start])) {
      start++;
    }
    int oldEnd = values.length;
    int newEnd = next.values.length;
    while (oldEnd > start && newEnd > start && fits(oldEnd - 1, next.values[newEnd - 1])) {
      oldEnd--;
      newEnd--;
    }
    return new Difference(start, oldEnd, newEnd);
  }

  private boolean fits(int index, long id) {
    return values[index] == id || values[index] == UNKNOWN;
  }

  @Override
  public @Nullable ArticleId get(int index) {
    long value = values[index];
    return value == UNKNOWN ? null : new ArticleId(value);
  }

  @Override
  public int size() {
    return values.length;
  }

  @Override
  public int indexOf(@Nullable Object sought) {
    if (sought instanceof ArticleId(long value)) {
      for (int i = 0; i < values.length; i++) {
        if (values[i] == value) {
          return i;
        }
      }
    }
    return -1;
  }

  @Override
  public boolean contains(@Nullable Object sought) {
    return indexOf(sought) >= 0;
  }

  /** The stretch in which two lists differ: all before and all after it is the same. */
  record Difference(int start, int oldEnd, int newEnd) {
    boolean isEmpty() {
      return oldEnd == start && newEnd == start;
    }
  }
}
