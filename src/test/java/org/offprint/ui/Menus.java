package org.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import org.offprint.testing.JavaFx;
import org.offprint.ui.i18n.Mnemonics;

/** The menu bar, for tests to use. */
final class Menus {
  private Menus() {}

  /** Chooses the item with these words, which has to be enabled. */
  static void choose(OpenWindow window, String words) throws Exception {
    JavaFx.run(
        () -> {
          MenuItem item = item(window, words);
          assertThat(item.isDisable()).as(words + " is disabled").isFalse();
          item.fire();
        });
  }

  /** Chooses the item with these words of the menu with that name. */
  static void choose(OpenWindow window, String menu, String words) throws Exception {
    JavaFx.run(
        () ->
            ((MenuBar) window.scene().lookup(".menu-bar"))
                .getMenus().stream()
                    .filter(any -> menu.equals(Mnemonics.plain(any.getText())))
                    .flatMap(any -> any.getItems().stream())
                    .filter(item -> words.equals(words(item)) && !item.isDisable())
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("Nothing to choose: " + words))
                    .fire());
  }

  /** Ticks the item with these words, or unticks it. */
  static void tick(OpenWindow window, String words) throws Exception {
    JavaFx.run(
        () -> {
          CheckMenuItem item = (CheckMenuItem) item(window, words);
          item.setSelected(!item.isSelected());
        });
  }

  /** The item with these words. JavaFX thread. */
  static MenuItem item(OpenWindow window, String words) {
    MenuBar bar = (MenuBar) window.scene().lookup(".menu-bar");
    return bar.getMenus().stream()
        .flatMap(menu -> menu.getItems().stream())
        .filter(item -> words.equals(words(item)))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No menu item " + words));
  }

  /** Its words, without a mark for its mnemonic. */
  static String words(MenuItem item) {
    return item.getText() == null ? "" : Mnemonics.plain(item.getText());
  }
}
