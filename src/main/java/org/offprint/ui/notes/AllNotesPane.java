package org.offprint.ui.notes;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.offprint.model.WordFolding;
import org.offprint.ui.i18n.Messages;
import org.offprint.ui.text.WrappedText;

/** Lists the highlights and notes of all articles, to be searched and gone to. */
final class AllNotesPane extends VBox {
  private static final double WIDTH = 320;

  /** What the pane asks for. */
  interface Doer {
    void open(NotedWords words);

    void exportAll();

    void close();
  }

  private final Doer doer;
  private final TextField filter = new TextField();
  private final CheckBox onlyLost = new CheckBox(Messages.text("notes.all.lost"));
  private final ListView<NotedWords> list = new ListView<>();
  private List<NotedWords> all = List.of();

  AllNotesPane(Doer doer) {
    this.doer = doer;
    getStyleClass().add("side-pane");
    setPrefWidth(WIDTH);
    setMinWidth(WIDTH);
    filter.setPromptText(Messages.text("notes.all.filter"));
    filter.setAccessibleText(Messages.text("notes.all.filter"));
    filter.setAccessibleHelp(Messages.text("notes.all.filter.help"));
    filter.textProperty().subscribe(words -> show());
    onlyLost.setOnAction(event -> show());
    list.getStyleClass().add("noted-list");
    list.setAccessibleText(Messages.text("action.all-notes"));
    list.setAccessibleHelp(Messages.text("notes.all.help"));
    list.setCellFactory(any -> new NotedCell());
    WrappedText empty = new WrappedText();
    empty.setText(Messages.text("notes.all.none"), "");
    empty.getStyleClass().add("side-hint");
    list.setPlaceholder(empty);
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    list.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (event.getClickCount() == 1) {
            open();
          }
        });
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(header(), filter, onlyLost, list);
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            doer.close();
            event.consume();
          } else if (event.getCode() == KeyCode.DOWN && filter.isFocused()) {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
            event.consume();
          }
        });
  }

  private HBox header() {
    Label title = new Label(Messages.text("notes.all.title"));
    title.getStyleClass().add("side-title");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button export = new Button(Messages.text("notes.all.export"));
    export.getStyleClass().addAll("small", "flat");
    export.setMinWidth(Region.USE_PREF_SIZE);
    export.setOnAction(event -> doer.exportAll());
    Button close = new Button(null, new FontIcon(MaterialDesignC.CLOSE));
    close.getStyleClass().addAll("button-icon", "flat");
    close.setAccessibleText(Messages.text("notes.close"));
    close.setTooltip(new Tooltip(Messages.text("notes.close")));
    close.setOnAction(event -> doer.close());
    HBox header = new HBox(title, gap, export, close);
    header.setAlignment(Pos.CENTER_LEFT);
    return header;
  }

  /** Shows other words, as far as they are looked for. */
  void show(List<NotedWords> words) {
    all = words;
    show();
  }

  private void show() {
    String wanted = WordFolding.folded(filter.getText()).toLowerCase(Locale.ROOT);
    NotedWords selected = list.getSelectionModel().getSelectedItem();
    list.getItems()
        .setAll(
            all.stream()
                .filter(words -> words.folded().contains(wanted))
                .filter(words -> words.lost() || !onlyLost.isSelected())
                .toList());
    if (selected != null) {
      list.getSelectionModel().select(selected);
    }
  }

  void focusFilter() {
    filter.requestFocus();
  }

  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      open();
      event.consume();
    }
  }

  private void open() {
    NotedWords words = list.getSelectionModel().getSelectedItem();
    if (words != null) {
      doer.open(words);
    }
  }
}
