package org.offprint.ui.sidebar;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.offprint.model.SavedSearch;
import org.offprint.model.Tag;
import org.offprint.model.TagId;

/**
 * Folds groups by keyboard, as in a tree: right opens and goes in, left closes and goes out, Enter
 * and space do either; F2 renames a tag or search, and Delete deletes it.
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
        switch (item) {
          case SidebarItem.OfGroup(SidebarGroup group) -> onGroup(group, event.getCode());
          case null -> false;
          default -> onItem(item, event.getCode());
        };
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

  private boolean onItem(SidebarItem item, KeyCode key) {
    return switch (key) {
      case LEFT -> outOf(item);
      case ENTER -> {
        sidebar.again(item);
        yield true;
      }
      default -> change(item, key);
    };
  }

  /** Whether the key renames or deletes the row, rather than an article. */
  private boolean change(SidebarItem item, KeyCode key) {
    boolean rename = key == KeyCode.F2;
    SidebarChanges does = sidebar.changes();
    if (does == null || (!rename && key != KeyCode.DELETE)) {
      return false;
    }
    if (item instanceof SidebarItem.OfTag(TagId id)) {
      Tag tag = sidebar.contents().tag(id);
      if (tag != null) {
        on(rename, () -> does.rename(tag), () -> does.delete(tag));
      }
      return true;
    }
    if (item instanceof SidebarItem.OfSearch(String name)) {
      SavedSearch search = sidebar.search(name);
      if (search != null) {
        on(rename, () -> does.rename(search), () -> does.delete(search));
      }
      return true;
    }
    return false;
  }

  private static void on(boolean rename, Runnable renames, Runnable deletes) {
    (rename ? renames : deletes).run();
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
