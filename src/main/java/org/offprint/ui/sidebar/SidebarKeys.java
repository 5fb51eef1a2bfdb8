package org.offprint.ui.sidebar;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Folds groups by keyboard, as in a tree: right opens and goes in, left closes and goes out, Enter
 * and space do either.
 */
final class SidebarKeys {
  private final Sidebar sidebar;
  private final ListView<SidebarItem> rows;

  SidebarKeys(Sidebar sidebar, ListView<SidebarItem> rows) {
    this.sidebar = sidebar;
    this.rows = rows;
  }

  void pressed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
      return;
    }
    SidebarItem item = rows.getSelectionModel().getSelectedItem();
    boolean used =
        item instanceof SidebarItem.OfGroup(SidebarGroup group)
            ? onGroup(group, event.getCode())
            : item != null && event.getCode() == KeyCode.LEFT && outOf(item);
    if (used) {
      event.consume();
    }
  }

  private boolean onGroup(SidebarGroup group, KeyCode key) {
    boolean folded = sidebar.isFolded(group);
    switch (key) {
      case ENTER, SPACE -> sidebar.setFolded(group, !folded);
      case LEFT -> sidebar.setFolded(group, true);
      case RIGHT -> {
        if (folded) {
          sidebar.setFolded(group, false);
        } else {
          rows.getSelectionModel().selectNext();
        }
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean outOf(SidebarItem item) {
    @Nullable SidebarGroup group = item.group();
    if (group == null) {
      return false;
    }
    rows.getSelectionModel().select(new SidebarItem.OfGroup(group));
    rows.scrollTo(rows.getSelectionModel().getSelectedIndex());
    return true;
  }
}
