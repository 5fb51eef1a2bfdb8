package org.offprint.ui.reader;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/** The line above an article in which one writes what to find in it. */
final class FindBar extends HBox {
  /** What the line asks for. */
  interface Finder {
    /** Something else is looked for. */
    void look(FindQuery query);

    void next();

    void previous();

    void close();
  }

  private static final double FIELD_WIDTH = 300;

  private final TextField field = new TextField();
  private final ToggleButton matchCase = toggle("find.case", MaterialDesignF.FORMAT_LETTER_CASE);
  private final ToggleButton wholeWords =
      toggle("find.words", MaterialDesignF.FORMAT_LETTER_MATCHES);
  private final Label count = new Label();

  FindBar(Finder finder) {
    getStyleClass().add("find-bar");
    setAlignment(Pos.CENTER_LEFT);
    field.setId("find-in-article");
    field.setPromptText(ReaderMessages.text("find.prompt"));
    field.setAccessibleText(ReaderMessages.text("find.prompt"));
    String help = ReaderMessages.text("find.help");
    field
        .accessibleHelpProperty()
        .bind(count.textProperty().map(found -> found.isEmpty() ? help : found));
    field.setPrefWidth(FIELD_WIDTH);
    field.setMinWidth(90);
    HBox.setHgrow(field, Priority.SOMETIMES);
    field.setMaxWidth(FIELD_WIDTH);
    count.getStyleClass().add("find-count");
    count.setMinWidth(USE_PREF_SIZE);
    Button previous = button("find.previous", MaterialDesignC.CHEVRON_UP);
    Button next = button("find.next", MaterialDesignC.CHEVRON_DOWN);
    Button close = button("find.close", MaterialDesignC.CLOSE);
    previous.setOnAction(event -> finder.previous());
    next.setOnAction(event -> finder.next());
    close.setOnAction(event -> finder.close());
    field.textProperty().subscribe(() -> finder.look(query()));
    wholeWords.selectedProperty().subscribe(() -> finder.look(query()));
    matchCase.selectedProperty().subscribe(() -> finder.look(query()));
    field.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, finder));
    getChildren().addAll(field, matchCase, wholeWords, previous, next, count, filler(), close);
  }

  private static HBox filler() {
    HBox filler = new HBox();
    HBox.setHgrow(filler, Priority.ALWAYS);
    return filler;
  }

  private static void key(KeyEvent event, Finder finder) {
    if (event.getCode() == KeyCode.ENTER) {
      if (event.isShiftDown()) {
        finder.previous();
      } else {
        finder.next();
      }
      event.consume();
    }
  }

  private static Button button(String key, Ikon icon) {
    return dressed(new Button(), key, icon);
  }

  private static ToggleButton toggle(String key, Ikon icon) {
    return dressed(new ToggleButton(), key, icon);
  }

  private static <B extends ButtonBase> B dressed(B button, String key, Ikon icon) {
    button.setGraphic(new FontIcon(icon));
    button.setId(key.replace('.', '-'));
    button.getStyleClass().addAll("button-icon", "flat");
    button.setAccessibleText(ReaderMessages.text(key));
    button.setTooltip(new Tooltip(ReaderMessages.text(key)));
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  /** Gives the keyboard to the field, whose text is selected. */
  void focus() {
    field.requestFocus();
    field.selectAll();
  }

  /** Writes into the field. */
  void setText(String text) {
    field.setText(text);
  }

  /**
   * Says how many places were found.
   *
   * @param position which of them the reader is at, from 1; 0 for none
   */
  void setCount(int position, int of) {
    count.setText(
        field.getText().isBlank()
            ? ""
            : of == 0
                ? ReaderMessages.text("find.none")
                : ReaderMessages.text(position == 0 ? "find.some" : "find.count", position, of));
  }

  /** What is looked for now. */
  FindQuery query() {
    return new FindQuery(field.getText(), wholeWords.isSelected(), matchCase.isSelected());
  }
}
