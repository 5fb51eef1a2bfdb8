package org.offprint.ui.list;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.offprint.model.DirectionControls;
import org.offprint.model.Tag;
import org.offprint.model.TagId;
import org.offprint.ui.controls.TagDot;
import org.offprint.ui.i18n.Messages;

/**
 * The tags in a row, discreetly: the first ones, as dots with or without their names, and how many
 * more there are.
 */
final class TagMarks extends HBox {
  private static final int SHOWN = 3;
  private static final double GAP = 8;

  private final List<Mark> marks;
  private final Label more = new Label();

  /** No tags yet; {@code open} takes the tag that is clicked. */
  TagMarks(Consumer<TagId> open) {
    super(GAP);
    setAlignment(Pos.CENTER_LEFT);
    setMinWidth(USE_PREF_SIZE);
    marks = Stream.generate(() -> new Mark(open)).limit(SHOWN).toList();
    getChildren().addAll(marks);
    more.getStyleClass().add("row-details");
    getChildren().add(more);
  }

  void show(List<Tag> tags) {
    for (int i = 0; i < SHOWN; i++) {
      marks.get(i).show(i < tags.size() ? tags.get(i) : null);
    }
    int left = tags.size() - SHOWN;
    more.setText(left > 0 ? Messages.text("row.more-tags", left) : "");
    more.setManaged(left > 0);
    more.setVisible(left > 0);
    setManaged(!tags.isEmpty());
    setVisible(!tags.isEmpty());
  }

  /** How wide it is with names. */
  double namedWidth() {
    double width = more.isManaged() ? more.prefWidth(-1) + GAP : 0;
    for (Mark mark : marks) {
      width += mark.isManaged() ? mark.namedWidth() + GAP : 0;
    }
    return width;
  }

  /** Shows names, or leaves them to the tooltips. */
  void setNamed(boolean named) {
    ContentDisplay display = named ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY;
    marks.forEach(mark -> mark.setContentDisplay(display));
  }

  /** One tag. */
  private static final class Mark extends Label {
    private static final double GRAPHIC = 12;

    private final TagDot dot = new TagDot();
    private final Tooltip tip = new Tooltip();
    private @Nullable Tag shown;

    Mark(Consumer<TagId> open) {
      getStyleClass().addAll("row-details", "tag-mark");
      setGraphic(dot);
      setTooltip(tip);
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
        setText(DirectionControls.without(tag.name()));
        tip.setText(Messages.text("tag.open", tag.name()));
        dot.show(tag.colour());
      }
    }

    /** Measured by its text alone, so that it does not depend on what is shown now. */
    double namedWidth() {
      Text measured = new Text(getText());
      measured.setFont(getFont());
      return GRAPHIC + measured.getLayoutBounds().getWidth();
    }
  }
}
