package org.offprint.ui;

import java.util.List;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.offprint.ui.actions.WindowAction;
import org.offprint.ui.controls.DialogButtons;
import org.offprint.ui.i18n.Messages;

/** Shows every action that has a key, with its key. */
final class KeyMap {
  private static final double WIDTH = 440;
  private static final double HEIGHT = 560;

  private KeyMap() {}

  static void show(Window owner, List<WindowAction> actions) {
    GridPane grid = new GridPane(24, 6);
    grid.getStyleClass().add("key-map");
    int row = 0;
    for (WindowAction action : actions) {
      if (action.key() != null) {
        Label key = new Label(action.key().getDisplayText());
        key.getStyleClass().add("key");
        Label words = new Label(action.label().get());
        key.setMinWidth(Region.USE_PREF_SIZE);
        words.setMinWidth(Region.USE_PREF_SIZE);
        grid.addRow(row++, key, words);
      }
    }
    ScrollPane scroll = new ScrollPane(grid);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setPrefViewportWidth(WIDTH);
    scroll.setPrefViewportHeight(HEIGHT);
    // A dialog shown for the first time asks before the grid knows its height.
    scroll.setMinHeight(HEIGHT);
    Dialog<ButtonType> dialog = new Dialog<>();
    dialog.initOwner(owner);
    dialog.setTitle(Messages.text("keys.title"));
    dialog.getDialogPane().setContent(scroll);
    dialog.getDialogPane().getButtonTypes().add(DialogButtons.close());
    dialog.show();
  }
}
