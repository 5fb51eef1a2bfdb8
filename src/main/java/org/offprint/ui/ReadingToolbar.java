package org.offprint.ui;

import java.util.HashMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.offprint.ui.actions.ActionControls;
import org.offprint.ui.actions.WindowAction;

/**
 * The row above an article: what can be done with it, and how much of it is left. Buttons go to a
 * second line where one is too short for them, so that the words stay.
 */
final class ReadingToolbar extends HBox {
  private final FlowPane buttons = new FlowPane(4, 2);
  private final Map<WindowAction, Node> places = new HashMap<>();
  private final Label timeLeft = new Label();

  /** No buttons, no words. */
  ReadingToolbar() {
    super(4);
    getStyleClass().add("reading-actions");
    setAlignment(Pos.CENTER_LEFT);
    timeLeft.getStyleClass().add("time-left");
    timeLeft.setMinWidth(USE_PREF_SIZE);
    buttons.setMinWidth(0);
    buttons.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(buttons, Priority.ALWAYS);
    getChildren().addAll(buttons, timeLeft);
  }

  /** Adds buttons for these. */
  void add(WindowAction... offered) {
    for (WindowAction action : offered) {
      Node button = ActionControls.iconButton(action);
      buttons.getChildren().add(button);
      places.put(action, button);
    }
  }

  /** Where an action's button is; all of this if it has none. */
  Node placeOf(WindowAction action) {
    return places.getOrDefault(action, this);
  }

  /** Says how much is left to read; empty for nothing. */
  void sayLeft(String words) {
    timeLeft.setText(words);
  }

  /** An HBox alone asks how high the buttons are at a width of their own choice. */
  @Override
  protected double computePrefHeight(double width) {
    double sides = snappedLeftInset() + snappedRightInset();
    double given =
        width < 0 ? width : Math.max(0, width - sides - getSpacing() - timeLeft.prefWidth(-1));
    return snappedTopInset() + snappedBottomInset() + snapSizeY(buttons.prefHeight(given));
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }
}
