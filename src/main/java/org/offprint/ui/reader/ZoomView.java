package org.offprint.ui.reader;

import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** A picture that can be drawn nearer and moved about: by wheel, by pinching, by dragging. */
final class ZoomView extends Region {
  private static final double STEP = 1.25;
  private static final double NEAREST = 16;
  private static final double WHEEL = 0.0022;

  private final ImageView view = new ImageView();
  private double zoom = 1;
  private double x;
  private double y;
  private Point2D grip = Point2D.ZERO;

  ZoomView() {
    getStyleClass().add("zoom-view");
    view.setPreserveRatio(true);
    view.setSmooth(true);
    getChildren().add(view);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    addEventHandler(
        ScrollEvent.SCROLL,
        event -> {
          if (event.getDeltaY() != 0) {
            zoomAt(Math.exp(event.getDeltaY() * WHEEL), event.getX(), event.getY());
          }
          event.consume();
        });
    addEventHandler(
        ZoomEvent.ZOOM,
        event -> {
          zoomAt(event.getZoomFactor(), event.getX(), event.getY());
          event.consume();
        });
    addEventHandler(
        MouseEvent.MOUSE_PRESSED, event -> grip = new Point2D(event.getX() - x, event.getY() - y));
    addEventHandler(
        MouseEvent.MOUSE_DRAGGED,
        event -> {
          x = event.getX() - grip.getX();
          y = event.getY() - grip.getY();
          place();
        });
  }

  /** Shows a picture whole. */
  void show(Image image) {
    view.setImage(image);
    whole();
  }

  /** Shows nothing for the moment. */
  void clear() {
    view.setImage(null);
  }

  /** How much larger it is drawn than when it is whole, 1 to 16. */
  double zoom() {
    return zoom;
  }

  /** Shows all of the picture. */
  void whole() {
    zoom = 1;
    x = 0;
    y = 0;
    place();
  }

  /** One step nearer. */
  void nearer() {
    zoomAt(STEP, getWidth() / 2, getHeight() / 2);
  }

  /** One step further away. */
  void further() {
    zoomAt(1 / STEP, getWidth() / 2, getHeight() / 2);
  }

  /** Moves the view over the picture, in pixels. */
  void pan(double right, double down) {
    x -= right;
    y -= down;
    place();
  }

  /** What lies under a point stays there. */
  private void zoomAt(double factor, double atX, double atY) {
    double next = Math.clamp(zoom * factor, 1.0, NEAREST);
    double change = next / zoom;
    double centreX = getWidth() / 2;
    double centreY = getHeight() / 2;
    x = (atX - centreX) * (1 - change) + x * change;
    y = (atY - centreY) * (1 - change) + y * change;
    zoom = next;
    place();
  }

  @Override
  protected void layoutChildren() {
    place();
  }

  /** No further than the picture reaches. */
  private void place() {
    Image image = view.getImage();
    if (image == null || getWidth() <= 0 || image.getWidth() <= 0) {
      return;
    }
    double fit =
        Math.min(1, Math.min(getWidth() / image.getWidth(), getHeight() / image.getHeight()));
    double width = image.getWidth() * fit * zoom;
    double height = image.getHeight() * fit * zoom;
    double spareX = Math.max(0, (width - getWidth()) / 2);
    double spareY = Math.max(0, (height - getHeight()) / 2);
    x = Math.clamp(x, -spareX, spareX);
    y = Math.clamp(y, -spareY, spareY);
    view.setFitWidth(width);
    view.relocate((getWidth() - width) / 2 + x, (getHeight() - height) / 2 + y);
    setCursor(spareX > 0 || spareY > 0 ? Cursor.MOVE : Cursor.DEFAULT);
  }
}
