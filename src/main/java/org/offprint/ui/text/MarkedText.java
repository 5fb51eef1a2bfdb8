package org.offprint.ui.text;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.offprint.model.TextRange;

/**
 * A {@link WrappedText} with some of its words marked, as with a pen: the style class of the marks
 * is {@code text-mark}, and that of what lies under them {@code text-mark-ground}. Fit for list
 * cells. JavaFX thread only.
 */
public final class MarkedText extends Region {
  private final WrappedText text = new WrappedText();
  private final Path ground = new Path();
  private final Path marking = new Path();
  private List<TextRange> marks = List.of();

  /** An empty one. */
  public MarkedText() {
    // The words bring their own direction; the marks must not be mirrored without them.
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    ground.getStyleClass().add("text-mark-ground");
    marking.getStyleClass().add("text-mark");
    for (Path path : List.of(ground, marking)) {
      path.setManaged(false);
      path.setMouseTransparent(true);
    }
    getChildren().addAll(ground, marking, text);
  }

  /** What shows the words. */
  public WrappedText text() {
    return text;
  }

  /**
   * Shows a text.
   *
   * @param words any; a line feed begins a new line
   * @param language BCP 47; empty if unknown
   * @param marked in order and apart from each other
   */
  public void show(String words, String language, List<TextRange> marked) {
    text.setText(words, language);
    marks = marked;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double left = snappedLeftInset();
    double top = snappedTopInset();
    text.resizeRelocate(left, top, getWidth() - left - snappedRightInset(), getHeight() - top);
    // Where the words stand is known once they are laid out.
    text.layout();
    List<PathElement> shapes = marks.isEmpty() ? List.of() : text.shapes(marks);
    for (Path path : List.of(ground, marking)) {
      path.getElements().setAll(shapes);
      path.setLayoutX(left);
      path.setLayoutY(top);
    }
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return text.minWidth(height);
  }

  @Override
  protected double computePrefWidth(double height) {
    return text.prefWidth(height) + snappedLeftInset() + snappedRightInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return text.minHeight(inner(width));
  }

  @Override
  protected double computePrefHeight(double width) {
    return text.prefHeight(inner(width)) + snappedTopInset() + snappedBottomInset();
  }

  @Override
  public double getBaselineOffset() {
    return snappedTopInset() + text.getBaselineOffset();
  }

  private double inner(double width) {
    return width < 0 ? width : width - snappedLeftInset() - snappedRightInset();
  }
}
