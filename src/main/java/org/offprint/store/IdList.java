package org.offprint.store;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.offprint.model.ArticleId;

/** Many ids in little memory: a million of them take eight megabytes. */
final class IdList extends AbstractList<ArticleId> implements RandomAccess {
  private final long[] values;

  private IdList(long[] values) {
    this.values = values;
  }

  static List<ArticleId> of(List<Long> values) {
    return new IdList(values.stream().mapToLong(Long::longValue).toArray());
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
