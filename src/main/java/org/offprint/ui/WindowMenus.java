package org.offprint.ui;

import java.util.Locale;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.offprint.settings.ThemeChoice;
import org.offprint.ui.actions.ActionControls;
import org.offprint.ui.actions.WindowAction;
import org.offprint.ui.i18n.Messages;

/** The menu bar, in which every action stands with its key, and the menu of the list's rows. */
final class WindowMenus {
  private WindowMenus() {}

  static MenuBar bar(
      WindowActions does, Menu reading, ThemeSwitch theme, Runnable themeChosen, Menu languages) {
    MenuBar bar = new MenuBar();
    bar.setUseSystemMenuBar(true);
    bar.getMenus()
        .addAll(
            ActionControls.menu("menu.file", does.add, does.paste, null, does.quit),
            ActionControls.menu(
                "menu.edit",
                does.undo,
                does.redo,
                null,
                does.selectAll,
                does.copyAddress,
                null,
                does.search,
                does.keepSearch),
            view(does, theme, themeChosen, languages),
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
                does.deleteForever,
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
                    does.restore,
                    does.deleteForever)
                .getItems());
    return menu;
  }

  private static Menu view(
      WindowActions does, ThemeSwitch theme, Runnable themeChosen, Menu languages) {
    Menu view = new Menu(Messages.text("menu.view"));
    for (WindowAction section : does.sections) {
      view.getItems().add(ActionControls.menuItem(section));
    }
    Menu themes = new Menu(Messages.text("menu.theme"));
    ToggleGroup group = new ToggleGroup();
    for (ThemeChoice choice : ThemeChoice.values()) {
      RadioMenuItem item =
          new RadioMenuItem(Messages.text("theme." + choice.name().toLowerCase(Locale.ROOT)));
      item.setToggleGroup(group);
      item.setSelected(theme.choice() == choice);
      item.setOnAction(
          event -> {
            theme.choose(choice);
            themeChosen.run();
          });
      themes.getItems().add(item);
    }
    view.getItems()
        .addAll(
            new SeparatorMenuItem(),
            themes,
            languages,
            new SeparatorMenuItem(),
            ActionControls.menuItem(does.nextPane),
            ActionControls.menuItem(does.previousPane));
    return view;
  }
}
