package org.offprint.ui.list;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.offprint.model.ArticleId;

/**
 * Selects ranges of rows with Shift, by keys and by mouse. A list does so too, but goes through all
 * that is selected row by row.
 */
final class RangeInput {
  private final ListView<ArticleId> list;
  private final RowSelection<ArticleId> selection;
  private final ListScroll scroll;

  RangeInput(ListView<ArticleId> list, RowSelection<ArticleId> selection, ListScroll scroll) {
    this.list = list;
    this.selection = selection;
    this.scroll = scroll;
  }

  /** Begins to listen. */
  void install() {
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent event) {
    if (!event.isShiftDown() || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    int now = list.getFocusModel().getFocusedIndex();
    int last = list.getItems().size() - 1;
    int next =
        switch (event.getCode()) {
          case UP, KP_UP -> now - 1;
          case DOWN, KP_DOWN -> now + 1;
          case PAGE_UP -> now - scroll.rowsInView();
          case PAGE_DOWN -> now + scroll.rowsInView();
          case HOME -> 0;
          case END -> last;
          default -> Integer.MIN_VALUE;
        };
    if (next != Integer.MIN_VALUE && last >= 0) {
      extend(Math.clamp(next, 0, last), false);
      event.consume();
    }
  }

  private void extend(int row, boolean besides) {
    selection.extendTo(row, besides);
    scroll.bringIntoView(row);
  }

  private void pressed(MouseEvent event) {
    if (!event.isShiftDown() || event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    Node node = event.getPickResult().getIntersectedNode();
    while (node != null && !(node instanceof ArticleCell)) {
      node = node.getParent();
    }
    if (node instanceof ArticleCell cell && !cell.isEmpty()) {
      list.requestFocus();
      selection.extendTo(cell.getIndex(), event.isShortcutDown());
      event.consume();
    }
  }
}
