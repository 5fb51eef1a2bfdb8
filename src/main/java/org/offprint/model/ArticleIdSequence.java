package org.offprint.model;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** Many ids in little memory: a million of them take eight megabytes. Unmodifiable. */
public final class ArticleIdSequence extends AbstractList<ArticleId> implements RandomAccess {
  private final long[] values;

  /**
   * Takes ids in their order.
   *
   * @param values positive; not copied, and not to be changed any more
   */
  public ArticleIdSequence(long[] values) {
    this.values = values;
  }

  /** Ids in their order, of which the sequence may be one already. */
  public static ArticleIdSequence of(Collection<ArticleId> ids) {
    return ids instanceof ArticleIdSequence sequence
        ? sequence
        : new ArticleIdSequence(ids.stream().mapToLong(ArticleId::value).toArray());
  }

  /** The ids as they are numbered; not a copy, and not to be changed. */
  public long[] toLongArray() {
    return values;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ArticleIdSequence sequence
        ? Arrays.equals(values, sequence.values)
        : super.equals(other);
  }

  @Override
  public int hashCode() {
    return super.hashCode();
  }

  @Override
  public ArticleId get(int index) {
    return new ArticleId(values[index]);
  }

  @Override
  public int size() {
    return values.length;
  }
}
