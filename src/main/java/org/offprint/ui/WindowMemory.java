package org.offprint.ui;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.offprint.settings.WindowState.Bounds;

/** Gives a stage the bounds it had, and knows them when they are to be remembered. */
final class WindowMemory {
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 820;

  /** So much of the window has to be on a screen for a person to get hold of it, in pixels. */
  private static final double GRIP = 80;

  private final Stage stage;
  private @Nullable Bounds bounds;

  WindowMemory(Stage stage, @Nullable Bounds before, boolean maximised) {
    this.stage = stage;
    this.bounds = before;
    stage.setWidth(before == null ? WIDTH : before.width());
    stage.setHeight(before == null ? HEIGHT : before.height());
    if (before != null && onScreen(before)) {
      stage.setX(before.x());
      stage.setY(before.y());
    }
    stage.setMaximized(maximised);
    stage.xProperty().subscribe(this::note);
    stage.yProperty().subscribe(this::note);
    stage.widthProperty().subscribe(this::note);
    stage.heightProperty().subscribe(this::note);
  }

  /** Where the window was last, when it was neither maximised nor full screen. */
  @Nullable Bounds bounds() {
    return bounds;
  }

  /** Has {@code action} run whenever the window is moved, resized or maximised. */
  void onChange(Runnable action) {
    stage.xProperty().subscribe((before, now) -> action.run());
    stage.yProperty().subscribe((before, now) -> action.run());
    stage.widthProperty().subscribe((before, now) -> action.run());
    stage.heightProperty().subscribe((before, now) -> action.run());
    stage.maximizedProperty().subscribe((before, now) -> action.run());
  }

  private void note() {
    boolean plain = !stage.isMaximized() && !stage.isFullScreen() && !stage.isIconified();
    boolean known =
        !Double.isNaN(stage.getX())
            && !Double.isNaN(stage.getY())
            && stage.getWidth() > 0
            && stage.getHeight() > 0;
    if (stage.isShowing() && plain && known) {
      bounds = new Bounds(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    }
  }

  /** A screen may have been taken away since. */
  private static boolean onScreen(Bounds place) {
    for (Screen screen : Screen.getScreens()) {
      Rectangle2D area = screen.getVisualBounds();
      boolean across =
          place.x() + place.width() >= area.getMinX() + GRIP && place.x() <= area.getMaxX() - GRIP;
      boolean down = place.y() >= area.getMinY() && place.y() <= area.getMaxY() - GRIP;
      if (across && down) {
        return true;
      }
    }
    return false;
  }
}
