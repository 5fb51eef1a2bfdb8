package org.offprint.ui.notes;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * How a note is written: it is kept when the keyboard leaves it, with Ctrl+Enter, and with Escape;
 * Tab leaves it too.
 */
final class NoteKeys {
  private NoteKeys() {}

  /**
   * Watches a field.
   *
   * @param keep keeps what was written
   * @param leave puts the keyboard elsewhere
   */
  static void install(TextArea field, Runnable keep, Runnable leave) {
    field
        .focusedProperty()
        .subscribe(
            (before, now) -> {
              if (before && !now) {
                keep.run();
              }
            });
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          boolean done = event.getCode() == KeyCode.ENTER && event.isShortcutDown();
          if (done || event.getCode() == KeyCode.ESCAPE) {
            leave.run();
            event.consume();
          } else if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
            // By itself it would be written, and the keyboard could not leave.
            field.requestFocusTraversal(
                event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
          }
        });
  }
}
