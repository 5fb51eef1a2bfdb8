package org.offprint.ui.reader;

import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.offprint.model.TextDirection;

/**
 * The bullet or number that hangs beside the first line of a list's item. It takes no room in the
 * line: it is drawn outside of itself.
 */
final class Marker extends Region {
  private static final double GAP_EMS = 0.45;
  private static final double HAIR = 0.01;

  private final Text text;
  private final boolean right;
  private final double gap;

  Marker(Passage.Words words, ReaderStyle style) {
    right = words.frame().side() == TextDirection.RIGHT_TO_LEFT;
    text = new Text(right ? turned(words.frame().marker()) : words.frame().marker());
    text.setFont(Font.font(style.family(), style.em(words.role().size())));
    text.getStyleClass().add("marker");
    gap = style.em(GAP_EMS);
    getChildren().add(text);
    setMouseTransparent(true);
    setSnapToPixel(false);
  }

  /** From the right, what follows a number stands at its left. */
  private static String turned(String marker) {
    int number = 0;
    while (number < marker.length() && Character.isLetterOrDigit(marker.charAt(number))) {
      number++;
    }
    return number == 0 ? marker : marker.substring(number) + marker.substring(0, number);
  }

  @Override
  protected double computePrefWidth(double height) {
    return HAIR;
  }

  @Override
  protected double computePrefHeight(double width) {
    return HAIR;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computeMinHeight(double width) {
    return 0;
  }

  @Override
  public double getBaselineOffset() {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    double width = text.getLayoutBounds().getWidth();
    text.relocate(right ? gap : -gap - width, -text.getBaselineOffset());
  }
}
