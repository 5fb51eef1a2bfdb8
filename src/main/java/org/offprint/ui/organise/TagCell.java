package org.offprint.ui.organise;

import java.text.NumberFormat;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.offprint.model.DirectionControls;
import org.offprint.model.Tag;
import org.offprint.ui.controls.TagDot;
import org.offprint.ui.i18n.Messages;

/** A tag in a list: its colour, its name and how many articles have it. */
final class TagCell extends ListCell<Tag> {
  private final TagDot dot = new TagDot();
  private final Label name = new Label();
  private final Label count = new Label();
  private final HBox row = new HBox(10, dot, name, count);

  TagCell() {
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    count.getStyleClass().add("section-count");
    count.setMinWidth(USE_PREF_SIZE);
    row.setAlignment(Pos.CENTER_LEFT);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Tag tag, boolean empty) {
    super.updateItem(tag, empty);
    setText(null);
    if (empty || tag == null) {
      setGraphic(null);
      return;
    }
    dot.show(tag.colour());
    name.setText(DirectionControls.without(tag.name()));
    count.setText(NumberFormat.getIntegerInstance().format(tag.articles()));
    setAccessibleText(
        Messages.text(
            "tag.spoken", DirectionControls.without(tag.name()), tag.articles(), tag.unread()));
    setGraphic(row);
  }
}
