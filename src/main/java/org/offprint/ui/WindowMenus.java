package org.offprint.ui;

import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.offprint.ui.actions.ActionControls;
import org.offprint.ui.actions.WindowAction;
import org.offprint.ui.i18n.Messages;

/** The menu bar, in which every action stands with its key, and the menu of the list's rows. */
final class WindowMenus {
  private WindowMenus() {}

  /**
   * The menu bar.
   *
   * @param choices how the window looks, for the menu of that
   */
  static MenuBar bar(WindowActions does, Menu reading, List<? extends MenuItem> choices) {
    MenuBar bar = new MenuBar();
    bar.setUseSystemMenuBar(true);
    bar.getMenus()
        .addAll(
            ActionControls.menu(
                "menu.file", does.add, does.paste, does.importFiles, null, does.quit),
            ActionControls.menu(
                "menu.edit",
                does.undo,
                does.redo,
                null,
                does.selectAll,
                does.stories,
                does.copyAddress,
                null,
                does.search,
                does.keepSearch),
            view(does, choices),
            ActionControls.menu(
                "menu.article",
                does.read,
                does.next,
                does.previous,
                does.pageDown,
                does.pageUp,
                null,
                does.toggleRead,
                does.toggleFavourite,
                does.toggleArchived,
                does.tag,
                null,
                does.trash,
                does.restore,
                null,
                does.openOriginal),
            reading,
            ActionControls.menu("menu.help", does.keys));
    return bar;
  }

  static ContextMenu ofRows(WindowActions does) {
    ContextMenu menu = new ContextMenu();
    menu.getItems()
        .addAll(
            ActionControls.menu(
                    "menu.article",
                    does.read,
                    does.openOriginal,
                    does.copyAddress,
                    null,
                    does.toggleRead,
                    does.toggleFavourite,
                    does.toggleArchived,
                    does.tag,
                    null,
                    does.trash,
                    does.restore)
                .getItems());
    return menu;
  }

  private static Menu view(WindowActions does, List<? extends MenuItem> choices) {
    Menu view = new Menu(Messages.menuText("menu.view"));
    for (WindowAction section : does.sections) {
      view.getItems().add(ActionControls.menuItem(section));
    }
    view.getItems().add(new SeparatorMenuItem());
    view.getItems().addAll(choices);
    view.getItems()
        .addAll(
            new SeparatorMenuItem(),
            ActionControls.menuItem(does.nextPane),
            ActionControls.menuItem(does.previousPane));
    return view;
  }
}
