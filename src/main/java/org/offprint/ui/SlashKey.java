package org.offprint.ui;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/**
 * The slash, which on many keyboards is typed with other keys held: so it is known by its letter.
 */
final class SlashKey {
  private SlashKey() {}

  /** Has {@code action} run when a slash is typed anywhere but into a field. */
  static void install(Node root, Runnable action) {
    root.addEventFilter(
        KeyEvent.KEY_TYPED,
        event -> {
          if (event.getCharacter().equals("/")
              && !event.isControlDown()
              && !event.isMetaDown()
              && !(event.getTarget() instanceof TextInputControl)) {
            action.run();
            event.consume();
          }
        });
  }
}
