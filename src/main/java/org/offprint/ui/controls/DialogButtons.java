package org.offprint.ui.controls;

import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import org.offprint.ui.i18n.Messages;

/** The buttons of dialogs, in the window's language: JavaFX's own speak only some. */
public final class DialogButtons {
  private DialogButtons() {}

  /** Closes a dialog that asks nothing. */
  public static ButtonType close() {
    return new ButtonType(Messages.text("dialog.close"), ButtonData.CANCEL_CLOSE);
  }
}
