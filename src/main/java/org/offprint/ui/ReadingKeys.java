package org.offprint.ui;

import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import org.offprint.settings.ReadingStyle;

/**
 * The keys that size the letters, as keyboards have them: a menu's accelerator knows one plus, but
 * there are those of the letters' part, with Shift and without, and the one of the number pad.
 */
final class ReadingKeys {
  private ReadingKeys() {}

  static void install(Node root, ObjectProperty<ReadingStyle> style) {
    root.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (!event.isShortcutDown() || event.isAltDown()) {
            return;
          }
          switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> take(event, style, style.get().larger());
            case MINUS, SUBTRACT -> take(event, style, style.get().smaller());
            case DIGIT0, NUMPAD0 ->
                take(event, style, style.get().withSize(ReadingStyle.STANDARD.size()));
            default -> {}
          }
        });
  }

  private static void take(KeyEvent event, ObjectProperty<ReadingStyle> style, ReadingStyle next) {
    style.set(next);
    event.consume();
  }
}
