package org.offprint.ui.adding;

import java.util.List;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.offprint.ui.controls.DialogButtons;
import org.offprint.ui.controls.DialogPlace;
import org.offprint.ui.i18n.Messages;
import org.offprint.ui.text.WrappedText;

/** Says what an import would bring, before it begins. */
public final class ImportDialog {
  private static final double MEASURE = 420;

  private ImportDialog() {}

  /**
   * Shows the dialog; returns at once.
   *
   * @param lines what there is, a sentence or a few words each
   * @param begin run if the person wants it
   */
  public static void show(Window owner, String headline, List<String> lines, Runnable begin) {
    ButtonType yes = new ButtonType(Messages.text("import.ask.yes"), ButtonData.OK_DONE);
    ButtonType cancel = new ButtonType(Messages.text("dialog.cancel"), ButtonData.CANCEL_CLOSE);
    Dialog<ButtonType> dialog = new Dialog<>();
    DialogPlace.over(dialog, owner);
    dialog.setTitle(Messages.text("import.ask.title"));
    WrappedText title = new WrappedText(headline, "");
    title.getStyleClass().add("question-headline");
    VBox words = new VBox(8, title);
    words.getStyleClass().add("question-words");
    words.setPrefWidth(MEASURE);
    lines.forEach(line -> words.getChildren().add(new WrappedText(line, "")));
    dialog.getDialogPane().setContent(words);
    dialog.getDialogPane().getButtonTypes().addAll(yes, cancel);
    DialogButtons.closeOnEscape(dialog);
    dialog.setResultConverter(pressed -> pressed);
    dialog.setOnHidden(
        event -> {
          if (dialog.getResult() == yes) {
            begin.run();
          }
        });
    dialog.show();
  }
}
