package org.offprint.ui.list;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.offprint.model.Tag;
import org.offprint.model.TagId;
import org.offprint.ui.controls.TagDot;
import org.offprint.ui.i18n.Messages;

/** The tags in a row, in few words: the first ones, and how many more there are. */
final class TagMarks extends HBox {
  private static final int NAMED = 2;

  private final List<Mark> marks;
  private final Label more = new Label();

  /** No tags yet; {@code open} takes the tag that is clicked. */
  TagMarks(Consumer<TagId> open) {
    super(8);
    getStyleClass().add("tag-marks");
    setAlignment(Pos.CENTER_LEFT);
    setMinWidth(0);
    marks = Stream.generate(() -> new Mark(open)).limit(NAMED).toList();
    getChildren().addAll(marks);
    more.getStyleClass().add("row-details");
    more.setMinWidth(USE_PREF_SIZE);
    getChildren().add(more);
  }

  void show(List<Tag> tags) {
    for (int i = 0; i < NAMED; i++) {
      marks.get(i).show(i < tags.size() ? tags.get(i) : null);
    }
    int left = tags.size() - NAMED;
    more.setText(left > 0 ? Messages.text("row.more-tags", left) : "");
    more.setManaged(left > 0);
    more.setVisible(left > 0);
    setManaged(!tags.isEmpty());
    setVisible(!tags.isEmpty());
  }

  /** One tag. */
  private static final class Mark extends Label {
    private final TagDot dot = new TagDot();
    private @Nullable Tag shown;

    Mark(Consumer<TagId> open) {
      getStyleClass().addAll("row-details", "tag-mark");
      setGraphic(dot);
      // The press is kept from the row, which it would select.
      addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
      addEventHandler(
          MouseEvent.MOUSE_CLICKED,
          event -> {
            if (shown != null && event.getButton() == MouseButton.PRIMARY) {
              open.accept(shown.id());
              event.consume();
            }
          });
    }

    void show(@Nullable Tag tag) {
      shown = tag;
      setVisible(tag != null);
      setManaged(tag != null);
      if (tag != null) {
        setText(tag.name());
        dot.show(tag.colour());
      }
    }
  }
}
