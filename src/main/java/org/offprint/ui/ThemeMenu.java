package org.offprint.ui;

import java.util.Locale;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.offprint.settings.ThemeChoice;
import org.offprint.ui.i18n.Messages;

/** The menu of the window's colours. */
final class ThemeMenu {
  private ThemeMenu() {}

  /**
   * The menu, in which what is worn is chosen.
   *
   * @param chosen run after the person chose
   */
  static Menu of(ThemeSwitch theme, Runnable chosen) {
    Menu menu = new Menu(Messages.menuText("menu.theme"));
    ToggleGroup group = new ToggleGroup();
    for (ThemeChoice choice : ThemeChoice.values()) {
      RadioMenuItem item =
          new RadioMenuItem(Messages.menuText("theme." + choice.name().toLowerCase(Locale.ROOT)));
      item.setToggleGroup(group);
      item.setSelected(theme.choice() == choice);
      item.setOnAction(
          event -> {
            theme.choose(choice);
            chosen.run();
          });
      menu.getItems().add(item);
    }
    return menu;
  }
}
