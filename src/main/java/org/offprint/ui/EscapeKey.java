package org.offprint.ui;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What Escape does in a part of the window, unless something in it takes the key. */
final class EscapeKey {
  private EscapeKey() {}

  static void install(Node part, Runnable action) {
    part.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            action.run();
            event.consume();
          }
        });
  }
}
