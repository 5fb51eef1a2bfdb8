package org.offprint.ui.controls;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.offprint.model.DirectionControls;

/**
 * A row of a list: a name, as wide as there is room, and at its end a number. Never wider than its
 * list.
 */
public abstract class NamedCell<T> extends ListCell<T> {
  private final Label name = new Label();
  private final Label number = new Label();
  private final HBox row = new HBox(10);

  /**
   * An empty row.
   *
   * @param signs what stands before the name
   */
  @SuppressWarnings("this-escape") // nothing here is overridden
  protected NamedCell(Node... signs) {
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    number.getStyleClass().add("section-count");
    number.setMinWidth(USE_PREF_SIZE);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getChildren().addAll(signs);
    row.getChildren().addAll(name, number);
    setPrefWidth(0);
  }

  /** Shows an item by {@link #show}. */
  protected abstract void fill(T item);

  /** Shows nothing any more, besides the name and the number that are gone. */
  protected void clear() {
    // Most rows have no more than those.
  }

  /**
   * Shows these.
   *
   * @param spoken all of it in words, for assistive technology
   */
  protected final void show(String nameWords, String numberWords, String spoken) {
    name.setText(DirectionControls.without(nameWords));
    number.setText(numberWords);
    number.setManaged(!numberWords.isEmpty());
    setAccessibleText(spoken);
  }

  @Override
  protected final void updateItem(@Nullable T item, boolean empty) {
    super.updateItem(item, empty);
    setText(null);
    if (empty || item == null) {
      setGraphic(null);
      setAccessibleText(null);
      clear();
    } else {
      fill(item);
      setGraphic(row);
    }
  }
}
