package org.offprint.ui.reader;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import org.offprint.document.Block;
import org.offprint.ui.flow.Lined;
import org.offprint.ui.flow.Shrinking;

/** A picture, or several one below the other, none wider than the measure. */
final class PicturesBox extends Region implements Lined, Shrinking {
  private static final double ABOVE_EMS = 0.2;
  private static final double BELOW_EMS = 1.1;
  private static final double ABOVE_CAPTION_EMS = 0.45;
  private static final double GAP_EMS = 0.5;

  private final double gap;

  PicturesBox(Passage.Pictures pictures, PassageContext context) {
    ReaderStyle style = context.style();
    Frame frame = pictures.frame();
    gap = style.em(GAP_EMS);
    double below = pictures.captioned() ? ABOVE_CAPTION_EMS : BELOW_EMS;
    setPadding(Frames.padding(frame, style, style.em(ABOVE_EMS), style.em(below)));
    setStyle(Frames.bars(frame, style, 0));
    for (Block.Picture picture : pictures.pictures()) {
      PictureBox box = new PictureBox(picture, context);
      if (pictures.link() == null && context.image(picture.url()) != null) {
        box.setCursor(Cursor.HAND);
        box.setOnMouseClicked(
            event -> {
              if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                context.guide().enlarge(picture.url());
              }
            });
      }
      getChildren().add(box);
    }
    String link = pictures.link();
    if (link != null) {
      setCursor(Cursor.HAND);
      setUserData(link);
      setOnMouseEntered(event -> context.guide().point(link));
      setOnMouseExited(event -> context.guide().point(null));
      setOnMouseClicked(
          event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
              context.guide().follow(link);
            }
          });
    }
  }

  @Override
  public List<Line> lines() {
    return getManagedChildren().stream()
        .map(Node::getBoundsInParent)
        .map(bounds -> new Line(bounds.getMinY(), bounds.getMaxY()))
        .toList();
  }

  @Override
  public boolean shrink(double pixels) {
    return getChildren().size() == 1
        && getChildren().getFirst() instanceof PictureBox only
        && only.shrink(pixels);
  }

  @Override
  public void grow() {
    for (Node child : getChildren()) {
      if (child instanceof PictureBox picture) {
        picture.grow();
      }
    }
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    double inner = (width < 0 ? getWidth() : width) - snappedLeftInset() - snappedRightInset();
    double height = snappedTopInset() + snappedBottomInset();
    for (Node child : getManagedChildren()) {
      height += child.prefHeight(inner);
    }
    return height + gap * (getManagedChildren().size() - 1);
  }

  @Override
  protected void layoutChildren() {
    double inner = getWidth() - snappedLeftInset() - snappedRightInset();
    double y = snappedTopInset();
    for (Node child : getManagedChildren()) {
      double height = child.prefHeight(inner);
      child.resizeRelocate(snappedLeftInset(), y, inner, height);
      y += height + gap;
    }
  }
}
