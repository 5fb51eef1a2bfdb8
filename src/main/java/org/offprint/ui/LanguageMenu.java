package org.offprint.ui;

import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.jspecify.annotations.Nullable;
import org.offprint.i18n.InterfaceLanguage;
import org.offprint.ui.i18n.Messages;

/** The menu in which the window's language is chosen; each language under its own name. */
final class LanguageMenu {
  private LanguageMenu() {}

  /**
   * The menu.
   *
   * @param chosen null follows the system
   * @param choose takes another choice
   */
  static Menu of(@Nullable InterfaceLanguage chosen, Consumer<@Nullable InterfaceLanguage> choose) {
    Menu menu = new Menu(Messages.menuText("menu.language"));
    ToggleGroup group = new ToggleGroup();
    menu.getItems().add(item(Messages.menuText("language.system"), null, chosen, group, choose));
    menu.getItems().add(new SeparatorMenuItem());
    for (InterfaceLanguage language : InterfaceLanguage.values()) {
      menu.getItems().add(item(language.ownName(), language, chosen, group, choose));
    }
    return menu;
  }

  private static RadioMenuItem item(
      String words,
      @Nullable InterfaceLanguage language,
      @Nullable InterfaceLanguage chosen,
      ToggleGroup group,
      Consumer<@Nullable InterfaceLanguage> choose) {
    RadioMenuItem item = new RadioMenuItem(words);
    item.setToggleGroup(group);
    item.setSelected(language == chosen);
    item.setOnAction(event -> choose.accept(language));
    return item;
  }
}
