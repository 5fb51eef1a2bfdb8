package org.offprint.ui.reader;

import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;

/** A frame that scrolls sideways only; turning the wheel up and down still moves the article. */
final class SidewaysPane extends ScrollPane {
  /** Height of a bar below what is scrolled, in pixels. */
  static final double BAR_HEIGHT = 12;

  private SidewaysPane(Region content) {
    setContent(content);
    setVbarPolicy(ScrollBarPolicy.NEVER);
    setHbarPolicy(ScrollBarPolicy.AS_NEEDED);
    setFitToHeight(true);
    getStyleClass().addAll("sideways", "edge-to-edge");
    setMinWidth(0);
    setPannable(false);
    addEventFilter(ScrollEvent.SCROLL, this::passOn);
    // The skin asks for its view to be kept as a picture. JavaFX forgets those of nodes that leave
    // the window only when memory is short: two megabytes for each wide table ever shown.
    skinProperty().subscribe(() -> getChildrenUnmodifiable().forEach(part -> part.setCache(false)));
  }

  static SidewaysPane around(Region content) {
    return new SidewaysPane(content);
  }

  /** With a bar elsewhere that moves it. */
  static SidewaysPane withoutBar(Region content) {
    SidewaysPane pane = new SidewaysPane(content);
    pane.setHbarPolicy(ScrollBarPolicy.NEVER);
    return pane;
  }

  private void passOn(ScrollEvent event) {
    boolean sideways = Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY());
    if (!sideways && getParent() != null) {
      getParent().fireEvent(event.copyFor(this, getParent()));
      event.consume();
    }
  }

  /** Scrolls until a part of the content is in view. */
  void reveal(Bounds part) {
    if (!(getContent() instanceof Region content)) {
      return;
    }
    double view = getViewportBounds().getWidth();
    double hidden = content.getWidth() - view;
    double left = getHvalue() * Math.max(0, hidden);
    if (hidden > 0 && (part.getMinX() < left || part.getMaxX() > left + view)) {
      setHvalue(Math.clamp((part.getMinX() - view / 3) / hidden, 0.0, 1.0));
      layout();
    }
  }

  /** High enough for the content and, where it is needed, the scroll bar. */
  @Override
  protected double computePrefHeight(double width) {
    if (!(getContent() instanceof Region content)) {
      return 0;
    }
    double height = content.prefHeight(-1) + snappedTopInset() + snappedBottomInset();
    boolean bar =
        getHbarPolicy() != ScrollBarPolicy.NEVER && width > 0 && content.prefWidth(-1) > width;
    return height + (bar ? BAR_HEIGHT : 0);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }
}
