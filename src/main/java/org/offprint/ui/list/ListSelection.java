package org.offprint.ui.list;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import org.offprint.model.ArticleId;

/**
 * Which articles are selected: the same ones while the list around them changes. Used on the JavaFX
 * thread.
 */
final class ListSelection {
  private final RowSelection<ArticleId> rows;
  private final Supplier<ArticleIds> ids;
  private final Consumer<? super List<ArticleId>> changed;
  private List<ArticleId> selected = List.of();
  private boolean mending;

  /**
   * Nothing selected.
   *
   * @param rows where it is selected
   * @param ids what the list shows
   * @param changed told which articles are selected now
   */
  ListSelection(
      RowSelection<ArticleId> rows,
      Supplier<ArticleIds> ids,
      Consumer<? super List<ArticleId>> changed) {
    this.rows = rows;
    this.ids = ids;
    this.changed = changed;
    rows.getSelectedIndices().addListener((ListChangeListener<Integer>) change -> tell());
  }

  /** The selected articles, from top to bottom. */
  List<ArticleId> get() {
    return selected;
  }

  /** Whether no row is. */
  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The row that was selected last; -1 for none. */
  int row() {
    return rows.getSelectedIndex();
  }

  /** Selects one row. */
  void choose(int row) {
    rows.clearAndSelect(row);
  }

  /** Selects every row. */
  void chooseAll() {
    rows.selectAll();
  }

  /** Selects exactly these articles, of those that are known to be in the list. */
  void set(List<ArticleId> wanted) {
    mend(wanted, -1);
  }

  /** Does something that is to change the selection for no one. */
  void quietly(Runnable action) {
    boolean before = mending;
    mending = true;
    try {
      action.run();
    } finally {
      mending = before;
    }
  }

  /**
   * Runs {@code change} of the list; the same articles are selected afterwards.
   *
   * @param nextIfGone the row to select if all selected ones are gone; -1 for none
   */
  void keepDuring(Runnable change, int nextIfGone) {
    List<ArticleId> before = selected;
    quietly(change);
    mend(before, nextIfGone);
  }

  /** Tells which articles are selected, if others are than before. */
  void tell() {
    if (mending) {
      return;
    }
    List<ArticleId> now = now();
    if (now.size() != selected.size() || !now.equals(selected)) {
      selected = now;
      changed.accept(now);
    }
  }

  /** Tells which articles are selected, whether or not others are than before. */
  void tellAgain() {
    changed.accept(selected);
  }

  private List<ArticleId> now() {
    return ids.get().snapshot().at(rows.ranges());
  }

  private void mend(List<ArticleId> wanted, int nextIfGone) {
    if (!now().equals(wanted)) {
      quietly(() -> select(wanted, nextIfGone));
    }
    tell();
  }

  private void select(List<ArticleId> wanted, int nextIfGone) {
    int size = ids.get().size();
    RowRanges found = ids.get().snapshot().rowsOf(wanted);
    if (found.isEmpty() && nextIfGone >= 0 && !wanted.isEmpty() && size > 0) {
      rows.clearAndSelect(Math.min(nextIfGone, size - 1));
    } else if (found.isEmpty()) {
      rows.clearSelection();
    } else {
      rows.choose(found);
    }
  }
}
