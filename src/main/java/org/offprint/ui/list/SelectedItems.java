package org.offprint.ui.list;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the selected rows are about: a view, which holds nothing.
 *
 * @param <T> what the rows are about
 */
final class SelectedItems<T> extends AbstractList<@Nullable T> implements RandomAccess {
  private final Supplier<? extends List<T>> all;
  private final RowRanges rows;

  SelectedItems(Supplier<? extends List<T>> all, RowRanges rows) {
    this.all = all;
    this.rows = rows;
  }

  @Override
  public @Nullable T get(int index) {
    List<T> list = all.get();
    int row = rows.get(index);
    return row < list.size() ? list.get(row) : null;
  }

  @Override
  public int size() {
    return rows.size();
  }
}
