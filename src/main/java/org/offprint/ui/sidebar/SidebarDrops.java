package org.offprint.ui.sidebar;

import javafx.css.PseudoClass;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.offprint.ui.organise.ArticleTransfer;

/** Lets articles be dropped on a row, and shows on which they can be. */
final class SidebarDrops {
  private static final PseudoClass TARGET = PseudoClass.getPseudoClass("drop-target");

  private final SidebarCell cell;
  private final Sidebar sidebar;

  SidebarDrops(SidebarCell cell, Sidebar sidebar) {
    this.cell = cell;
    this.sidebar = sidebar;
  }

  /** Begins to watch the row. */
  void install() {
    cell.addEventHandler(DragEvent.DRAG_OVER, this::over);
    cell.addEventHandler(DragEvent.DRAG_EXITED, event -> show(false));
    cell.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
  }

  private void over(DragEvent event) {
    if (!ArticleTransfer.isIn(event.getDragboard())) {
      return;
    }
    if (cell.getItem() instanceof SidebarItem.OfGroup(SidebarGroup group)
        && group == SidebarGroup.TAGS) {
      sidebar.setFolded(group, false);
    }
    SidebarItem item = cell.getItem();
    SidebarChanges does = sidebar.changes();
    if (item != null && does != null && does.takes(item)) {
      event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
      show(true);
    }
    event.consume();
  }

  private void dropped(DragEvent event) {
    show(false);
    SidebarItem item = cell.getItem();
    SidebarChanges does = sidebar.changes();
    if (item != null
        && does != null
        && ArticleTransfer.isIn(event.getDragboard())
        && does.takes(item)) {
      does.drop(item, ArticleTransfer.of(event.getDragboard()));
      event.setDropCompleted(true);
      event.consume();
    }
  }

  private void show(boolean target) {
    cell.pseudoClassStateChanged(TARGET, target);
  }
}
