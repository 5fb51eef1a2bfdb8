package org.offprint.model;

import java.util.AbstractList;
import java.util.RandomAccess;

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

  /** The ids as they are numbered; a copy. */
  public long[] toLongArray() {
    return values.clone();
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
