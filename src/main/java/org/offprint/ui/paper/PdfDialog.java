package org.offprint.ui.paper;

import java.util.function.Consumer;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.Window;
import org.offprint.ui.controls.DialogPlace;
import org.offprint.ui.i18n.Messages;

/** Asks how a PDF of an article is to look. */
public final class PdfDialog {
  private PdfDialog() {}

  /**
   * Shows the dialog; returns at once.
   *
   * @param then takes the answer; not called if no PDF is wanted
   */
  public static void show(Window owner, Consumer<PaperChoice> then) {
    Dialog<ButtonType> dialog = new Dialog<>();
    DialogPlace.over(dialog, owner);
    dialog.setTitle(Messages.text("print.as-pdf"));
    ButtonType cancel = new ButtonType(Messages.text("dialog.cancel"), ButtonData.CANCEL_CLOSE);
    ButtonType go = new ButtonType(Messages.text("action.pdf"), ButtonData.OK_DONE);
    dialog.getDialogPane().getButtonTypes().addAll(go, cancel);
    PaperForm form = new PaperForm();
    dialog.getDialogPane().setContent(form.grid());
    dialog.setOnHidden(
        hidden -> {
          if (go.equals(dialog.getResult())) {
            then.accept(form.choice());
          }
        });
    dialog.show();
  }
}
