package org.offprint.ui.controls;

import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.offprint.ui.i18n.Messages;

/** How dialogs end: buttons in the window's language, as JavaFX's own speak only some; Escape. */
public final class DialogButtons {
  private DialogButtons() {}

  /** Closes a dialog that asks nothing. */
  public static ButtonType close() {
    return new ButtonType(Messages.text("dialog.close"), ButtonData.CANCEL_CLOSE);
  }

  /**
   * Has Escape close a dialog from wherever the keyboard is in it: a list keeps that key to itself.
   * JavaFX thread.
   *
   * @param dialog with a button that cancels or closes
   */
  public static void closeOnEscape(Dialog<?> dialog) {
    dialog
        .getDialogPane()
        .addEventFilter(
            KeyEvent.KEY_PRESSED,
            event -> {
              if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                dialog.close();
              }
            });
  }
}
