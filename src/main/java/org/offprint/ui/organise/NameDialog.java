package org.offprint.ui.organise;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.offprint.ui.controls.DialogPlace;
import org.offprint.ui.i18n.Messages;
import org.offprint.ui.text.WrappedText;

/** Asks for another name for something. */
public final class NameDialog {
  private static final double MEASURE = 340;

  private NameDialog() {}

  /**
   * Asks, without waiting for the answer. A blank name, and the one that it has, cannot be given.
   *
   * @param title says what gets a name
   * @param now the name that it has
   * @param remark what to say about a name that is typed; empty for nothing
   * @param then takes the name, without spaces at its ends
   */
  public static void ask(
      Window owner,
      String title,
      String now,
      Function<String, String> remark,
      Consumer<? super String> then) {
    ask(owner, title, now, false, remark, then);
  }

  /**
   * Asks for a name for something that has none yet, without waiting for the answer.
   *
   * @param title says what gets a name
   * @param proposal what may be taken as it is
   * @param remark what to say about a name that is typed; empty for nothing
   * @param then takes the name, without spaces at its ends
   */
  public static void askFirst(
      Window owner,
      String title,
      String proposal,
      Function<String, String> remark,
      Consumer<? super String> then) {
    ask(owner, title, proposal, true, remark, then);
  }

  private static void ask(
      Window owner,
      String title,
      String now,
      boolean first,
      Function<String, String> remark,
      Consumer<? super String> then) {
    ButtonType agree =
        new ButtonType(Messages.text(first ? "address.save" : "dialog.rename"), ButtonData.OK_DONE);
    ButtonType cancel = new ButtonType(Messages.text("dialog.cancel"), ButtonData.CANCEL_CLOSE);
    Dialog<ButtonType> dialog = new Dialog<>();
    DialogPlace.over(dialog, owner);
    dialog.setTitle(title);
    TextField field = new TextField(now);
    field.setId("name");
    field.setAccessibleText(title);
    field.setAccessibleHelp(Messages.text("name.help"));
    WrappedText said = new WrappedText();
    said.getStyleClass().add("dialog-remark");
    DialogPane pane = dialog.getDialogPane();
    pane.getButtonTypes().addAll(agree, cancel);
    Node button = pane.lookupButton(agree);
    field
        .textProperty()
        .subscribe(
            text -> {
              String name = text.strip();
              boolean same = !first && name.equals(now);
              String about = same ? "" : remark.apply(name);
              if (!about.equals(said.getText())) {
                said.setText(about, "");
                fit(dialog);
              }
              button.setDisable(name.isEmpty() || same);
            });
    WrappedText heading = new WrappedText(title, "");
    heading.getStyleClass().add("question-headline");
    VBox content = new VBox(8, heading, field, said);
    content.getStyleClass().add("question-words");
    content.setPrefWidth(MEASURE);
    pane.setContent(content);
    dialog.setResultConverter(pressed -> pressed);
    dialog.setOnShown(
        event -> {
          field.requestFocus();
          field.selectAll();
        });
    dialog.setOnHidden(
        event -> {
          if (dialog.getResult() == agree) {
            then.accept(field.getText().strip());
          }
        });
    dialog.show();
  }

  /** A dialog does not grow by itself when there is more to say. */
  private static void fit(Dialog<?> dialog) {
    if (dialog.isShowing()) {
      dialog.getDialogPane().getScene().getWindow().sizeToScene();
    }
  }
}
