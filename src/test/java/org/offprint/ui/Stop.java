package org.offprint.ui;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;

/**
 * Where the keyboard is, and what is seen then, for tests.
 *
 * @param at in the coordinates of the scene
 * @param picture of the whole scene
 */
record Stop(String what, Bounds at, WritableImage picture) {
  private static final int AROUND = 6;

  static Stop at(Scene scene, Node owner) {
    String what = owner.getClass().getSimpleName() + owner.getStyleClass() + name(owner);
    return new Stop(what, owner.localToScene(owner.getLayoutBounds()), scene.snapshot(null));
  }

  private static String name(Node owner) {
    String name = owner.getAccessibleText();
    return name == null ? "" : " " + name;
  }

  /** The strongest contrast between what is seen here with the keyboard and without it. */
  double change(Stop without) {
    PixelReader now = picture.getPixelReader();
    PixelReader then = without.picture().getPixelReader();
    int left = Math.max(0, (int) at().getMinX() - AROUND);
    int top = Math.max(0, (int) at().getMinY() - AROUND);
    int right = Math.min((int) picture().getWidth(), (int) at().getMaxX() + AROUND);
    int bottom = Math.min((int) picture().getHeight(), (int) at().getMaxY() + AROUND);
    double most = 1;
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        int one = now.getArgb(x, y);
        int other = then.getArgb(x, y);
        if (one != other) {
          most = Math.max(most, ratio(one, other));
        }
      }
    }
    return most;
  }

  private static double ratio(int a, int b) {
    double one = luminance(a);
    double other = luminance(b);
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  }

  private static double luminance(int argb) {
    return 0.2126 * linear(argb >> 16) + 0.7152 * linear(argb >> 8) + 0.0722 * linear(argb);
  }

  private static double linear(int part) {
    double value = (part & 0xFF) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
