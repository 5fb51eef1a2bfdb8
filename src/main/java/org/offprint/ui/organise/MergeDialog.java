package org.offprint.ui.organise;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.offprint.model.Tag;
import org.offprint.ui.controls.DialogButtons;
import org.offprint.ui.controls.DialogPlace;
import org.offprint.ui.i18n.Messages;
import org.offprint.ui.text.WrappedText;

/** Asks which tag another one is to be merged into. */
public final class MergeDialog {
  private static final double MEASURE = 340;
  private static final double HEIGHT = 240;

  private MergeDialog() {}

  /**
   * Asks, without waiting for the answer.
   *
   * @param tag the one that goes
   * @param others those that it can become
   */
  public static void ask(Window owner, Tag tag, List<Tag> others, Consumer<? super Tag> then) {
    ButtonType agree = new ButtonType(Messages.text("dialog.merge"), ButtonData.OK_DONE);
    ButtonType cancel = new ButtonType(Messages.text("dialog.cancel"), ButtonData.CANCEL_CLOSE);
    Dialog<ButtonType> dialog = new Dialog<>();
    DialogPlace.over(dialog, owner);
    String title = Messages.text("merge.title", tag.name());
    dialog.setTitle(title);
    ListView<Tag> list = new ListView<>();
    list.getItems().setAll(others);
    list.setCellFactory(any -> new TagCell());
    list.setPrefHeight(HEIGHT);
    list.setAccessibleText(title);
    DialogPane pane = dialog.getDialogPane();
    pane.getButtonTypes().addAll(agree, cancel);
    Node button = pane.lookupButton(agree);
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(chosen -> button.setDisable(chosen == null));
    list.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2) {
            press(button);
          }
        });
    // A list keeps Enter for itself.
    list.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER && !button.isDisabled()) {
            event.consume();
            press(button);
          }
        });
    if (others.size() == 1) {
      list.getSelectionModel().select(0);
    }
    WrappedText heading = new WrappedText(title, "");
    heading.getStyleClass().add("question-headline");
    WrappedText detail = new WrappedText(Messages.text("merge.detail", tag.name()), "");
    VBox content = new VBox(8, heading, detail, list);
    content.getStyleClass().add("question-words");
    content.setPrefWidth(MEASURE);
    pane.setContent(content);
    dialog.setResultConverter(pressed -> pressed);
    DialogButtons.closeOnEscape(dialog);
    dialog.setOnShown(event -> list.requestFocus());
    dialog.setOnHidden(
        event -> {
          Tag chosen = list.getSelectionModel().getSelectedItem();
          if (dialog.getResult() == agree && chosen != null) {
            then.accept(chosen);
          }
        });
    dialog.show();
  }

  private static void press(Node node) {
    if (node instanceof Button button && !button.isDisabled()) {
      button.fire();
    }
  }
}
