package org.offprint.ui.list;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleIdSequence;

/** Articles without an order, in eight bytes each. Immutable. */
final class IdSet {
  static final IdSet NONE = new IdSet(new long[0]);

  private final long[] ascending;

  private IdSet(long[] ascending) {
    this.ascending = ascending;
  }

  static IdSet of(Collection<ArticleId> ids) {
    return of(ArticleIdSequence.of(ids).toLongArray().clone());
  }

  private static IdSet of(long[] values) {
    Arrays.sort(values);
    int count = 0;
    for (long value : values) {
      if (count == 0 || values[count - 1] != value) {
        values[count++] = value;
      }
    }
    return new IdSet(Arrays.copyOf(values, count));
  }

  boolean has(long id) {
    return Arrays.binarySearch(ascending, id) >= 0;
  }

  int size() {
    return ascending.length;
  }

  boolean isEmpty() {
    return ascending.length == 0;
  }

  /** The same and these. */
  IdSet with(IdSet others) {
    if (others.isEmpty()) {
      return this;
    }
    long[] both = Arrays.copyOf(ascending, ascending.length + others.size());
    System.arraycopy(others.ascending, 0, both, ascending.length, others.size());
    return of(both);
  }

  /** The same without these. */
  IdSet without(IdSet others) {
    return isEmpty() || others.isEmpty()
        ? this
        : new IdSet(Arrays.stream(ascending).filter(id -> !others.has(id)).toArray());
  }

  /** Those that a list does not have, as far as it is known. */
  IdSet lackingIn(IdArray list) {
    if (isEmpty()) {
      return this;
    }
    BitSet found = new BitSet(ascending.length);
    for (int row = 0; row < list.size(); row++) {
      int at = Arrays.binarySearch(ascending, list.value(row));
      if (at >= 0) {
        found.set(at);
      }
    }
    long[] lacking = new long[ascending.length - found.cardinality()];
    int count = 0;
    for (int at = found.nextClearBit(0); at < ascending.length; at = found.nextClearBit(at + 1)) {
      lacking[count++] = ascending[at];
    }
    return new IdSet(lacking);
  }

  /** By their numbers, ascending. */
  List<ArticleId> toList() {
    return new ArticleIdSequence(ascending);
  }
}
