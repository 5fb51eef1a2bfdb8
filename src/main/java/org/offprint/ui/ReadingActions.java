package org.offprint.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.offprint.ui.actions.ActionControls;
import org.offprint.ui.actions.WindowAction;
import org.offprint.ui.i18n.Messages;

/** What can be done with the article on the reading pane, and the menu of it. */
final class ReadingActions {
  private final List<WindowAction> all = new ArrayList<>();
  private final Menu menu = new Menu(Messages.text("menu.reading"));
  final WindowAction find;

  ReadingActions(ReadingView reading) {
    find =
        action(
            "action.find",
            MaterialDesignF.FILE_FIND_OUTLINE,
            new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN),
            reading.page()::find);
    action(
        "action.find-next",
        MaterialDesignC.CHEVRON_DOWN,
        new KeyCodeCombination(KeyCode.F3),
        reading.page()::findNext);
    action(
        "action.find-previous",
        MaterialDesignC.CHEVRON_UP,
        new KeyCodeCombination(KeyCode.F3, KeyCombination.SHIFT_DOWN),
        reading.page()::findPrevious);
  }

  /** All of them, in the order of the menu. */
  List<WindowAction> all() {
    return List.copyOf(all);
  }

  /** The menu they stand in. */
  Menu menu() {
    return menu;
  }

  private WindowAction action(String labelKey, Ikon icon, KeyCombination key, Runnable handler) {
    WindowAction action = new WindowAction(labelKey, icon, key, handler);
    all.add(action);
    menu.getItems().add(ActionControls.menuItem(action));
    return action;
  }
}
