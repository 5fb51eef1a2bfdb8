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
    cell.addEventHandler(DragEvent.DRAG_EXITED, event -> show(""));
    cell.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
  }

  private void over(DragEvent event) {
    if (!ArticleTransfer.isIn(event)) {
      return;
    }
    if (cell.getItem() instanceof SidebarItem.OfGroup(SidebarGroup group)
        && group == SidebarGroup.TAGS) {
      sidebar.setFolded(group, false);
    }
    String offer = offer();
    if (!offer.isEmpty()) {
      event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
    }
    show(offer);
    event.consume();
  }

  private void dropped(DragEvent event) {
    show("");
    SidebarItem item = cell.getItem();
    SidebarChanges does = sidebar.changes();
    if (item != null && does != null && ArticleTransfer.isIn(event) && !offer().isEmpty()) {
      does.drop(item, ArticleTransfer.of(event));
      event.setDropCompleted(true);
      event.consume();
    }
  }

  private String offer() {
    SidebarItem item = cell.getItem();
    SidebarChanges does = sidebar.changes();
    return item == null || does == null ? "" : does.offer(item);
  }

  private void show(String offer) {
    cell.pseudoClassStateChanged(TARGET, !offer.isEmpty());
    sidebar.sayOffer(offer);
  }
}
