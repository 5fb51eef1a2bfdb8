package org.offprint.ui.search;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;
import org.offprint.library.SearchCompletion;
import org.offprint.ui.i18n.Messages;

/**
 * Ways to go on with a query, below the field. The keyboard stays in the field: down and up choose,
 * Enter and Tab take, Escape closes. Used on the JavaFX thread.
 */
final class CompletionPopup {
  private static final double ROW = 30;
  private static final double LEAST_WIDTH = 260;
  private static final double BORDER = 10;

  private final TextField field;
  private final Consumer<? super SearchCompletion> take;
  private final Popup popup = new Popup();
  private final ListView<SearchCompletion> rows = new ListView<>();
  private final String help;

  /**
   * No proposals yet.
   *
   * @param take told which proposal the person takes
   */
  CompletionPopup(TextField field, Consumer<? super SearchCompletion> take) {
    this.field = field;
    this.take = take;
    this.help = field.getAccessibleHelp();
    rows.getStyleClass().addAll("completions", "dense");
    rows.setFixedCellSize(ROW);
    rows.setFocusTraversable(false);
    rows.setAccessibleText(Messages.text("search.completions"));
    rows.setCellFactory(list -> new Row());
    rows.setOnMouseClicked(event -> takeChosen());
    popup.getContent().add(rows);
    popup.setAutoHide(true);
    popup.setHideOnEscape(false);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    field.focusedProperty().subscribe(focused -> hideIf(!focused));
  }

  /** Shows these; hides where there are none. */
  void show(List<SearchCompletion> proposals) {
    if (proposals.isEmpty() || !field.isFocused()) {
      hide();
      return;
    }
    rows.getItems().setAll(proposals);
    rows.getSelectionModel().clearSelection();
    rows.setPrefSize(Math.max(LEAST_WIDTH, field.getWidth()), ROW * proposals.size() + BORDER);
    Bounds place = field.localToScreen(field.getBoundsInLocal());
    if (place != null && !popup.isShowing()) {
      rows.getStylesheets().setAll(field.getScene().getStylesheets());
      popup.show(field, place.getMinX(), place.getMaxY() + 2);
    }
    field.setAccessibleHelp(Messages.text("search.completions.help", proposals.size()));
  }

  private void hideIf(boolean away) {
    if (away) {
      hide();
    }
  }

  void hide() {
    popup.hide();
    field.setAccessibleHelp(help);
  }

  private void keyPressed(KeyEvent event) {
    if (!popup.isShowing() || event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
      return;
    }
    boolean chosen = !rows.getSelectionModel().isEmpty();
    boolean taken =
        switch (event.getCode()) {
          case DOWN -> move(1);
          case UP -> move(-1);
          case TAB -> chosen || move(1);
          case ENTER -> chosen;
          case ESCAPE -> true;
          default -> false;
        };
    if (taken) {
      event.consume();
      if (event.getCode() == KeyCode.ESCAPE) {
        hide();
      } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.TAB) {
        takeChosen();
      }
    }
  }

  /** One row on or back, and round again. */
  private boolean move(int step) {
    int size = rows.getItems().size();
    int now = rows.getSelectionModel().getSelectedIndex();
    int next = now < 0 && step < 0 ? size - 1 : Math.floorMod(now + step, size);
    rows.getSelectionModel().clearAndSelect(next);
    rows.scrollTo(next);
    field.setAccessibleHelp(words(rows.getItems().get(next)));
    field.notifyAccessibleAttributeChanged(AccessibleAttribute.HELP);
    return true;
  }

  private void takeChosen() {
    SearchCompletion chosen = rows.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      hide();
      take.accept(chosen);
    }
  }

  private static String words(SearchCompletion proposal) {
    String meaning = meaning(proposal);
    return meaning.isEmpty() ? proposal.label() : proposal.label() + " " + meaning;
  }

  /** What a field is for, if it is one. */
  private static String meaning(SearchCompletion proposal) {
    String label = proposal.label();
    return label.endsWith(":") ? SearchHelp.ofField(label.substring(0, label.length() - 1)) : "";
  }

  private static final class Row extends ListCell<SearchCompletion> {
    private final Label label = new Label();
    private final Label meaning = new Label();
    private final HBox row = new HBox(10, label, meaning);

    Row() {
      label.setMinWidth(USE_PREF_SIZE);
      meaning.getStyleClass().add("completion-meaning");
      row.setAlignment(Pos.CENTER_LEFT);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable SearchCompletion proposal, boolean empty) {
      super.updateItem(proposal, empty);
      setText(null);
      setGraphic(proposal == null ? null : row);
      if (proposal != null) {
        label.setText(proposal.label());
        meaning.setText(meaning(proposal));
        setAccessibleText(words(proposal));
      }
    }
  }
}
