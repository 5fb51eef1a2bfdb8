package org.offprint.ui.text;

import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;

/**
 * How much of a white page is covered: what tells text that is drawn once from text that is drawn
 * twice, over itself or not at all, when the layout throws nothing.
 *
 * @param amount covered pixels, grey ones in part
 * @param left the first column with ink in it
 * @param right the last column with ink in it
 */
public record Ink(double amount, int left, int right) {
  /** How far the page reaches beyond the node on each side, to catch what sticks out. */
  static final int MARGIN = 400;

  private static final int FAINT = 24;

  /** Draws the node of a page at a width. JavaFX thread. */
  public static Ink of(Pane page, double width) {
    Pane inner = (Pane) page.getChildren().getFirst();
    Node node = inner.getChildren().getFirst();
    double height = node.prefHeight(width);
    node.resizeRelocate(MARGIN, 20, width, height);
    inner.resize(width + 2 * MARGIN, height + 40);
    page.resize(width + 2 * MARGIN, height + 40);
    page.layout();
    return of(page, (int) width + 2 * MARGIN, (int) height + 40);
  }

  /** A page with a node on it. */
  public static Pane page(Node node, NodeOrientation orientation) {
    Pane inner = new Pane(node);
    inner.setNodeOrientation(orientation);
    Pane page = new Pane(inner);
    page.setStyle("-fx-background-color: white");
    node.setManaged(false);
    inner.setManaged(false);
    Scene scene = new Scene(page);
    scene.getRoot().applyCss();
    return page;
  }

  private static Ink of(Pane page, int width, int height) {
    SnapshotParameters white = new SnapshotParameters();
    white.setFill(Color.WHITE);
    WritableImage image = page.snapshot(white, new WritableImage(width, height));
    int[] row = new int[width];
    double amount = 0;
    int left = width;
    int right = -1;
    for (int y = 0; y < height; y++) {
      image
          .getPixelReader()
          .getPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), row, 0, width);
      for (int x = 0; x < width; x++) {
        int dark = 255 - ((row[x] >> 16 & 255) + (row[x] >> 8 & 255) + (row[x] & 255)) / 3;
        amount += dark / 255.0;
        if (dark > FAINT) {
          left = Math.min(left, x);
          right = Math.max(right, x);
        }
      }
    }
    return new Ink(amount, left - MARGIN, right - MARGIN);
  }
}
