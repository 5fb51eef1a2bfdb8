package org.offprint.ui.list;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.SelectionMode;
import org.offprint.model.ArticleId;

/**
 * Which articles are selected: the same ones while the list around them changes. Used on the JavaFX
 * thread.
 */
final class ListSelection {
  private final ListView<ArticleId> list;
  private final Supplier<ArticleIds> ids;
  private final Consumer<? super List<ArticleId>> changed;
  private List<ArticleId> selected = List.of();
  private boolean mending;

  /**
   * Nothing selected.
   *
   * @param ids what the list shows
   * @param changed told which articles are selected now
   */
  ListSelection(
      ListView<ArticleId> list,
      Supplier<ArticleIds> ids,
      Consumer<? super List<ArticleId>> changed) {
    this.list = list;
    this.ids = ids;
    this.changed = changed;
    model().setSelectionMode(SelectionMode.MULTIPLE);
    model().getSelectedIndices().addListener((ListChangeListener<Integer>) change -> tell());
  }

  private MultipleSelectionModel<ArticleId> model() {
    return list.getSelectionModel();
  }

  /** The selected articles, from top to bottom. */
  List<ArticleId> get() {
    return selected;
  }

  /** Whether no row is. */
  boolean isEmpty() {
    return model().isEmpty();
  }

  /** The row that was selected last; -1 for none. */
  int row() {
    return model().getSelectedIndex();
  }

  /** Selects one row. */
  void choose(int row) {
    model().clearAndSelect(row);
  }

  /** Selects every row. */
  void chooseAll() {
    model().selectAll();
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
    if (!now.equals(selected)) {
      selected = now;
      changed.accept(now);
    }
  }

  /** Tells which articles are selected, whether or not others are than before. */
  void tellAgain() {
    changed.accept(selected);
  }

  private List<ArticleId> now() {
    List<Integer> rows = model().getSelectedIndices();
    IdArray known = ids.get().snapshot();
    return rows.size() == known.size() && known.isWhole() ? known.known() : known.at(rows);
  }

  private void mend(List<ArticleId> wanted, int nextIfGone) {
    if (!now().equals(wanted)) {
      quietly(() -> select(wanted, nextIfGone));
    }
    tell();
  }

  private void select(List<ArticleId> wanted, int nextIfGone) {
    int size = ids.get().size();
    int[] rows = ids.get().snapshot().indicesOf(wanted);
    model().clearSelection();
    if (rows.length == size) {
      model().selectAll();
    } else if (rows.length > 0) {
      model().selectIndices(rows[0], rows);
    } else if (nextIfGone >= 0 && !wanted.isEmpty() && size > 0) {
      model().select(Math.min(nextIfGone, size - 1));
    }
  }
}
