package org.offprint.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.offprint.ui.actions.Keys;
import org.offprint.ui.actions.WindowAction;

/** The keys of the window that its menus alone do not give. */
final class WindowKeys {
  private final WindowActions actions;

  /**
   * None yet.
   *
   * @param actions all of them, those that were joined too
   */
  WindowKeys(WindowActions actions) {
    this.actions = actions;
  }

  /**
   * Those that are known anywhere in the window.
   *
   * @param search done when a slash is typed
   */
  void install(Node root, Runnable search) {
    new PlainKeys(actions.all()).install(root);
    root.addEventHandler(
        KeyEvent.KEY_TYPED,
        event -> {
          if (event.getCharacter().equals("?")
              && !(event.getTarget() instanceof TextInputControl)) {
            actions.keys.run();
          }
        });
    SlashKey.install(root, search);
  }

  /** The second key of an action, whose first its menu item has. */
  void accelerate(Scene scene) {
    scene.getAccelerators().put(Keys.ctrl(KeyCode.T), actions.tag::run);
  }

  /** Takes those that a list would keep to itself. */
  void inList(KeyEvent event) {
    for (WindowAction action : List.of(actions.read, actions.pageDown, actions.pageUp)) {
      KeyCombination key = action.key();
      if (key != null && key.match(event)) {
        action.run();
        event.consume();
      }
    }
  }
}
