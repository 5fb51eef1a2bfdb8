package org.offprint.ui;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.offprint.ui.actions.Keys;
import org.offprint.ui.controls.DialogButtons;
import org.offprint.ui.controls.DialogPlace;
import org.offprint.ui.i18n.Messages;
import org.offprint.ui.i18n.Mnemonics;

/**
 * Shows everything that has a key, with its key, in the order and under the names of the menus, and
 * then what stands in none.
 */
final class KeyMap {
  private static final double WIDTH = 440;
  private static final double HEIGHT = 560;

  private KeyMap() {}

  static void show(Window owner, List<Menu> menus) {
    GridPane grid = new GridPane(24, 6);
    grid.getStyleClass().add("key-map");
    int row = 0;
    for (Menu menu : menus) {
      List<MenuItem> keyed =
          menu.getItems().stream().filter(item -> item.getAccelerator() != null).toList();
      if (!keyed.isEmpty()) {
        grid.add(heading(Mnemonics.plain(menu.getText())), 0, row++, 2, 1);
      }
      for (MenuItem item : keyed) {
        grid.addRow(
            row++,
            key(item.getAccelerator().getDisplayText()),
            words(Mnemonics.plain(item.getText())));
      }
    }
    grid.add(heading(Messages.text("keys.elsewhere")), 0, row++, 2, 1);
    for (Elsewhere one : elsewhere()) {
      grid.addRow(row++, key(one.key()), words(Messages.text(one.wordsKey())));
    }
    ScrollPane scroll = new ScrollPane(grid);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setPrefViewportWidth(WIDTH);
    scroll.setPrefViewportHeight(HEIGHT);
    // A dialog shown for the first time asks before the grid knows its height.
    scroll.setMinHeight(HEIGHT);
    scroll.setAccessibleText(Messages.text("keys.title"));
    Dialog<ButtonType> dialog = new Dialog<>();
    DialogPlace.over(dialog, owner);
    dialog.setTitle(Messages.text("keys.title"));
    dialog.getDialogPane().setContent(scroll);
    dialog.getDialogPane().getButtonTypes().add(DialogButtons.close());
    dialog.show();
  }

  /** A key that no menu names. */
  private record Elsewhere(String key, String wordsKey) {}

  private static List<Elsewhere> elsewhere() {
    return List.of(
        new Elsewhere("/", "action.search"),
        new Elsewhere("?", "action.keys"),
        new Elsewhere(Keys.ctrl(KeyCode.T).getDisplayText(), "action.tag"),
        new Elsewhere(Keys.ctrl(KeyCode.C).getDisplayText(), "keys.copy"),
        new Elsewhere(Keys.plain(KeyCode.ESCAPE).getDisplayText(), "keys.escape"),
        new Elsewhere(Keys.plain(KeyCode.F10).getDisplayText(), "keys.menus"));
  }

  private static Label heading(String menu) {
    Label heading = new Label(menu);
    heading.getStyleClass().add("key-heading");
    heading.setAccessibleRole(AccessibleRole.TEXT);
    GridPane.setValignment(heading, VPos.BOTTOM);
    return heading;
  }

  private static Label key(String name) {
    Label key = new Label(name);
    key.getStyleClass().add("key");
    key.setMinWidth(Region.USE_PREF_SIZE);
    return key;
  }

  private static Label words(String action) {
    Label words = new Label(action);
    words.setMinWidth(Region.USE_PREF_SIZE);
    return words;
  }
}
