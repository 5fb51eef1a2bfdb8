package org.offprint.ui.list;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.offprint.ui.controls.PointingIcon;

/** In the row that stands for a story: how often that is there, and a way to unfold it. */
final class StoryLine extends HBox {
  private final PointingIcon sign = new PointingIcon(MaterialDesignC.CHEVRON_RIGHT);
  private final Label words = new Label();
  private final Tooltip tip = new Tooltip();

  /** A line that says nothing yet; {@code turn} folds or unfolds the story. */
  StoryLine(Runnable turn) {
    super(2);
    getStyleClass().add("story-line");
    setAlignment(Pos.CENTER_LEFT);
    words.getStyleClass().add("row-details");
    words.setMinWidth(0);
    tip.setWrapText(true);
    tip.setMaxWidth(360);
    Tooltip.install(this, tip);
    getChildren().addAll(sign, words);
    // The press is kept from the row, which it would select.
    addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
    addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            turn.run();
            event.consume();
          }
        });
  }

  void show(String story, boolean unfolded) {
    sign.setIconCode(unfolded ? MaterialDesignC.CHEVRON_DOWN : MaterialDesignC.CHEVRON_RIGHT);
    words.setText(story);
    tip.setText(story);
  }
}
