package org.offprint.ui.organise;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.offprint.ui.controls.DialogPlace;
import org.offprint.ui.i18n.Messages;
import org.offprint.ui.text.WrappedText;

/**
 * Asks before something that cannot be taken back. Enter and Escape both mean no: only the button
 * that says what will happen makes it happen.
 */
public final class Question {
  private static final double MEASURE = 380;

  private Question() {}

  /**
   * Asks, without waiting for the answer.
   *
   * @param headline what is asked
   * @param detail what would happen
   * @param yes the words of the button that does it
   * @param then done if the person presses that
   */
  public static void ask(Window owner, String headline, String detail, String yes, Runnable then) {
    ButtonType agree = new ButtonType(yes, ButtonData.OK_DONE);
    ButtonType cancel = new ButtonType(Messages.text("dialog.cancel"), ButtonData.CANCEL_CLOSE);
    Dialog<ButtonType> dialog = new Dialog<>();
    DialogPlace.over(dialog, owner);
    dialog.setTitle(headline);
    DialogPane pane = dialog.getDialogPane();
    pane.getButtonTypes().addAll(agree, cancel);
    pane.setContent(words(headline, detail));
    if (pane.lookupButton(agree) instanceof Button button) {
      button.setDefaultButton(false);
      button.getStyleClass().add("danger");
    }
    if (pane.lookupButton(cancel) instanceof Button button) {
      button.setDefaultButton(true);
      dialog.setOnShown(event -> button.requestFocus());
    }
    dialog.setResultConverter(pressed -> pressed);
    dialog.setOnHidden(
        event -> {
          if (dialog.getResult() == agree) {
            then.run();
          }
        });
    dialog.show();
  }

  private static VBox words(String headline, String detail) {
    WrappedText title = new WrappedText(headline, "");
    title.getStyleClass().add("question-headline");
    WrappedText text = new WrappedText(detail, "");
    VBox words = new VBox(8, title, text);
    words.getStyleClass().add("question-words");
    words.setPrefWidth(MEASURE);
    return words;
  }
}
