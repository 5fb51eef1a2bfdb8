package org.offprint.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.offprint.ui.actions.ActionControls;
import org.offprint.ui.actions.WindowAction;
import org.offprint.ui.i18n.Messages;

/**
 * The row above an article: what can be done with it, and how much of it is left. It is one row at
 * any width: actions whose buttons find no room are in a menu at its end.
 */
final class ReadingToolbar extends Region {
  private static final double SPACING = 4;

  /** With fewer buttons than this the words give way to buttons. */
  private static final int FEWEST = 3;

  private record Placed(WindowAction action, Button button, MenuItem item) {}

  private final List<Placed> placed = new ArrayList<>();
  private final MenuButton more =
      new MenuButton(null, new FontIcon(MaterialDesignD.DOTS_HORIZONTAL));
  private final Label timeLeft = new Label();
  private int shown;

  /** No buttons, no words. */
  ReadingToolbar() {
    getStyleClass().add("reading-actions");
    timeLeft.getStyleClass().add("time-left");
    more.getStyleClass().addAll("button-icon", "flat", "no-arrow", "more-actions");
    more.setAccessibleText(Messages.text("toolbar.more"));
    more.setTooltip(new Tooltip(Messages.text("toolbar.more")));
    more.setVisible(false);
    getChildren().addAll(more, timeLeft);
    timeLeft.textProperty().subscribe(this::requestLayout);
  }

  /** Adds buttons for these; the first ones find room first. */
  void add(WindowAction... offered) {
    for (WindowAction action : offered) {
      Button button = ActionControls.iconButton(action);
      getChildren().add(placed.size(), button);
      placed.add(new Placed(action, button, ActionControls.offeredItem(action)));
    }
    shown = placed.size();
  }

  /** Where an action is: its button, the menu that it is in; all of this if it is not here. */
  Node placeOf(WindowAction action) {
    for (int i = 0; i < placed.size(); i++) {
      if (placed.get(i).action().equals(action)) {
        return i < shown ? placed.get(i).button() : more;
      }
    }
    return this;
  }

  /** Says how much is left to read; empty for nothing. */
  void sayLeft(String words) {
    timeLeft.setText(words);
  }

  @Override
  protected double computePrefHeight(double width) {
    double height = more.prefHeight(-1);
    for (Placed one : placed) {
      height = Math.max(height, one.button().prefHeight(-1));
    }
    return snappedTopInset() + snapSizeY(height) + snappedBottomInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computeMaxHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computeMinWidth(double height) {
    return snappedLeftInset() + widthOf(more) + snappedRightInset();
  }

  @Override
  protected double computePrefWidth(double height) {
    double width = snappedLeftInset() + snappedRightInset() + widthOf(timeLeft);
    for (Placed one : placed) {
      width += widthOf(one.button()) + SPACING;
    }
    return width;
  }

  private double widthOf(Region child) {
    return snapSizeX(child.prefWidth(-1));
  }

  @Override
  protected void layoutChildren() {
    double room = getWidth() - snappedLeftInset() - snappedRightInset();
    double words = timeLeft.getText().isEmpty() ? 0 : widthOf(timeLeft) + SPACING;
    int fits = fitting(room - words);
    boolean said = words > 0 && fits >= Math.min(FEWEST, placed.size());
    show(said ? fits : fitting(room));
    double height = getHeight() - snappedTopInset() - snappedBottomInset();
    double x = snappedLeftInset();
    for (int i = 0; i < shown; i++) {
      Button button = placed.get(i).button();
      x = put(button, x, height);
    }
    if (more.isVisible()) {
      put(more, x, height);
    }
    timeLeft.setVisible(said);
    put(timeLeft, getWidth() - snappedRightInset() - widthOf(timeLeft), height);
  }

  private double put(Region child, double x, double height) {
    double tall = Math.min(height, child.prefHeight(-1));
    double width = widthOf(child);
    child.resizeRelocate(
        snapPositionX(x), snapPositionY(snappedTopInset() + (height - tall) / 2), width, tall);
    return x + width + SPACING;
  }

  /** How many buttons there is room for, with the menu of the others where there are any. */
  private int fitting(double room) {
    double width = -SPACING;
    int count = 0;
    while (count < placed.size()) {
      width += SPACING + widthOf(placed.get(count).button());
      boolean all = count + 1 == placed.size();
      if (width + (all ? 0 : SPACING + widthOf(more)) > room) {
        break;
      }
      count++;
    }
    return count;
  }

  private void show(int count) {
    if (count == shown) {
      return;
    }
    boolean keyboard = placed.stream().skip(count).anyMatch(one -> one.button().isFocused());
    shown = count;
    more.setVisible(count < placed.size());
    for (int i = 0; i < placed.size(); i++) {
      placed.get(i).button().setVisible(i < count);
    }
    more.getItems().setAll(placed.stream().skip(count).map(Placed::item).toList());
    if (keyboard) {
      more.requestFocus();
    }
  }
}
