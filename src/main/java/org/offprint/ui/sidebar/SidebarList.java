package org.offprint.ui.sidebar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;
import org.offprint.model.ArticleSection;

/** The rows of the sidebar, one of which is selected. */
final class SidebarList extends ListView<SidebarItem> {
  /** Height of every row, in pixels; being the same for all, thousands of sites cost nothing. */
  private static final double ROW = 34;

  private boolean mending;

  /**
   * No rows yet.
   *
   * @param selected takes the row that the person selects; headings are none
   */
  SidebarList(Consumer<SidebarItem> selected) {
    getStyleClass().add("section-list");
    setFixedCellSize(ROW);
    getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            item -> {
              if (!mending && item != null && !(item instanceof SidebarItem.OfGroup)) {
                selected.accept(item);
              }
            });
  }

  /** The row where the keyboard is; null for none. */
  @Nullable SidebarItem selected() {
    return getSelectionModel().getSelectedItem();
  }

  /**
   * Shows the rows that there are, with the same one selected as before.
   *
   * @param folded groups whose rows are not shown
   * @param chosen what is selected, unless a heading is
   */
  void lay(SidebarContents contents, Set<SidebarGroup> folded, @Nullable SidebarItem chosen) {
    List<SidebarItem> next = new ArrayList<>();
    for (ArticleSection section : ArticleSection.values()) {
      next.add(new SidebarItem.OfSection(section));
    }
    for (SidebarGroup group : SidebarGroup.values()) {
      SidebarItem heading = new SidebarItem.OfGroup(group);
      if (contents.has(heading)) {
        next.add(heading);
        if (!folded.contains(group)) {
          next.addAll(contents.items(group));
        }
      }
    }
    if (!next.equals(getItems())) {
      SidebarItem wanted = selected() instanceof SidebarItem.OfGroup heading ? heading : chosen;
      quietly(() -> getItems().setAll(next));
      select(wanted);
    }
  }

  /** Selects a row if it is there, else none, without telling anyone. */
  void select(@Nullable SidebarItem item) {
    quietly(
        () -> {
          int index = item == null ? -1 : getItems().indexOf(item);
          getSelectionModel().clearSelection();
          if (index >= 0) {
            getSelectionModel().select(index);
            getFocusModel().focus(index);
          }
        });
  }

  /** Scrolls no further than it takes to see a row; does nothing if it is not there. */
  void bringIntoView(SidebarItem item) {
    int index = getItems().indexOf(item);
    // The rows that have just been laid are not known to what scrolls them before this.
    layout();
    if (index >= 0 && lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      flow.scrollTo(index);
    }
  }

  private void quietly(Runnable action) {
    mending = true;
    try {
      action.run();
    } finally {
      mending = false;
    }
  }
}
