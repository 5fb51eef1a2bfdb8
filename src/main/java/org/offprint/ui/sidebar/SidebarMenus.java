package org.offprint.ui.sidebar;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.jspecify.annotations.Nullable;
import org.offprint.model.ArticleSection;
import org.offprint.model.SavedSearch;
import org.offprint.model.Tag;
import org.offprint.ui.controls.TagDot;
import org.offprint.ui.i18n.Messages;
import org.offprint.ui.organise.TagPalette;

/** The menus of the sidebar's rows. */
final class SidebarMenus {
  private final Sidebar sidebar;
  private final SidebarChanges does;

  SidebarMenus(Sidebar sidebar, SidebarChanges does) {
    this.sidebar = sidebar;
    this.does = does;
  }

  /** The menu of a row; null if it has none. */
  @Nullable ContextMenu of(SidebarItem item) {
    return switch (item) {
      case SidebarItem.OfTag(var id) -> {
        Tag tag = sidebar.contents().tag(id);
        yield tag == null ? null : of(tag);
      }
      case SidebarItem.OfSearch(String name) -> {
        SavedSearch search = sidebar.search(name);
        yield search == null ? null : of(search);
      }
      case SidebarItem.OfSection(ArticleSection section) when section == ArticleSection.TRASH -> {
        MenuItem empty = item("action.empty-trash", does::emptyTrash);
        empty.setDisable(sidebar.contents().count(section) == 0);
        yield new ContextMenu(empty);
      }
      case SidebarItem.OfSection _, SidebarItem.OfGroup _, SidebarItem.OfSite _ -> null;
    };
  }

  private ContextMenu of(Tag tag) {
    List<Tag> others =
        sidebar.contents().tags().stream().filter(other -> !other.id().equals(tag.id())).toList();
    MenuItem merge = item("tag.merge", () -> does.merge(tag, others));
    merge.setDisable(others.isEmpty());
    return new ContextMenu(
        item("tag.rename", () -> does.rename(tag)),
        colours(tag),
        merge,
        new SeparatorMenuItem(),
        item("tag.delete", () -> does.delete(tag)));
  }

  private Menu colours(Tag tag) {
    Menu menu = new Menu(Messages.text("tag.colour"));
    ToggleGroup group = new ToggleGroup();
    menu.getItems().add(colour(tag, null, Messages.text("colour.none"), group));
    for (TagPalette colour : TagPalette.values()) {
      menu.getItems().add(colour(tag, colour.colour(), colour.words(), group));
    }
    return menu;
  }

  private MenuItem colour(Tag tag, @Nullable Integer colour, String words, ToggleGroup group) {
    TagDot dot = new TagDot();
    dot.show(colour);
    RadioMenuItem item = new RadioMenuItem(words, dot);
    item.setToggleGroup(group);
    item.setSelected(Objects.equals(colour, tag.colour()));
    item.setOnAction(event -> does.recolour(tag, colour));
    return item;
  }

  private ContextMenu of(SavedSearch search) {
    return new ContextMenu(
        item("search.rename", () -> does.rename(search)),
        item("search.delete", () -> does.delete(search)));
  }

  private static MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(Messages.text(key));
    item.setOnAction(event -> action.run());
    return item;
  }
}
