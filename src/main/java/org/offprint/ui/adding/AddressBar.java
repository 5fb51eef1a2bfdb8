package org.offprint.ui.adding;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.offprint.library.exports.AddressFinder;
import org.offprint.ui.i18n.Messages;

/** The field that takes an article's address, or several. */
public final class AddressBar extends HBox {
  private final TextField field = new TextField();
  private final Consumer<List<String>> save;
  private Consumer<List<String>> take;
  private String offered = "";

  /**
   * An empty field.
   *
   * @param save takes the addresses that the person entered; at least one
   * @param left told that the person pressed Escape, and is done here
   */
  public AddressBar(Consumer<List<String>> save, Runnable left) {
    this.save = save;
    this.take = save;
    setAlignment(Pos.CENTER_LEFT);
    field.setId("address");
    field.setPromptText(Messages.text("address.prompt"));
    field.setAccessibleText(Messages.text("address.name"));
    field.setAccessibleHelp(Messages.text("address.help"));
    field.setOnAction(event -> submit());
    field.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            field.clear();
            take = save;
            left.run();
            event.consume();
          }
        });
    HBox.setHgrow(field, Priority.ALWAYS);
    Button button = new Button(Messages.text("address.save"));
    button.setId("save-address");
    button.setTooltip(new Tooltip(Messages.text("address.save.help")));
    button.setAccessibleHelp(Messages.text("address.save.help"));
    button.setOnAction(event -> submit());
    field.textProperty().subscribe(text -> button.setDisable(text.isBlank()));
    setSpacing(8);
    getChildren().addAll(field, button);
  }

  /** Puts the keyboard into the field; offers an address from the clipboard if one is there. */
  public void begin() {
    if (field.getText().isBlank()) {
      List<String> copied = TransferredAddresses.of(Clipboard.getSystemClipboard());
      if (copied.size() == 1 && !copied.getFirst().equals(offered)) {
        field.setText(copied.getFirst());
      }
    }
    field.requestFocus();
    field.selectAll();
  }

  /**
   * Puts an address into the field, to be mended.
   *
   * @param mended takes what the person enters in its place; not called if they leave it
   */
  public void edit(String address, Consumer<List<String>> mended) {
    take = mended;
    field.setText(address);
    field.requestFocus();
    field.end();
  }

  /** Whether the keyboard is in the field. */
  public boolean hasKeyboard() {
    return field.isFocused();
  }

  private void submit() {
    String text = field.getText().strip();
    if (text.isEmpty()) {
      return;
    }
    List<String> found = AddressFinder.inText(text);
    // What is not recognised goes to the library as it is: it says what is wrong with it.
    List<String> addresses = found.isEmpty() ? List.of(text) : found;
    offered = addresses.getFirst();
    field.clear();
    Consumer<List<String>> taking = take;
    take = save;
    taking.accept(addresses);
  }
}
