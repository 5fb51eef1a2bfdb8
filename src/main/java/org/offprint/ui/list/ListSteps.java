package org.offprint.ui.list;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.offprint.model.ArticleId;

/** Goes from row to row, and to the row of an article. Used on the JavaFX thread. */
final class ListSteps {
  private final ArticleListModel model;
  private final ListSelection selection;
  private final ListScroll scroll;

  ListSteps(ArticleListModel model, ListSelection selection, ListScroll scroll) {
    this.model = model;
    this.selection = selection;
    this.scroll = scroll;
  }

  /** The article that was selected last; null for none, and while it is not known. */
  @Nullable ArticleId current() {
    int row = selection.row();
    return row < 0 || row >= model.ids().size() ? null : model.ids().get(row);
  }

  /**
   * Selects one article, unfolding its story if that hides it, and brings it into view.
   *
   * @return false if the list does not have it, as far as that is known
   */
  boolean select(ArticleId id) {
    if (!model.ids().contains(id) && model.stories().all().contains(id)) {
      model.fold(id, false);
    }
    int row = model.ids().indexOf(id);
    if (row >= 0) {
      choose(row);
    }
    return row >= 0;
  }

  /**
   * Moves the selection down, or up if {@code rows} is negative.
   *
   * @return false if there was no way to go
   */
  boolean move(int rows) {
    int now = selection.row();
    int size = model.ids().size();
    int next = now < 0 ? 0 : Math.clamp(now + (long) rows, 0, Math.max(0, size - 1));
    if (size == 0 || next == now) {
      return false;
    }
    choose(next);
    return true;
  }

  private void choose(int row) {
    selection.choose(row);
    scroll.bringIntoView(row);
  }

  /** A list counts its first row as where the keyboard is, and would go on to the second. */
  void beginWithTheFirst(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN && selection.isEmpty() && move(1)) {
      event.consume();
    }
  }
}
