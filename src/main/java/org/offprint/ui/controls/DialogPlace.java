package org.offprint.ui.controls;

import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogEvent;
import javafx.stage.Screen;
import javafx.stage.Window;
import javafx.util.Duration;

/**
 * Where a dialog stands: over its window, with all of it on the screen. JavaFX puts it there before
 * the window manager has placed it; a late answer of a busy manager, which says the screen's
 * corner, is taken for the wish of a person and kept. For the first second it is not. Used on the
 * JavaFX thread.
 */
public final class DialogPlace {
  private static final Duration SETTLES = Duration.seconds(1);

  /** What the frame of a window may make of a place. */
  private static final double NEAR = 60;

  /** A window manager that knows better than that has its way. */
  private static final int MOST_MENDS = 3;

  private final Window dialog;
  private final double x;
  private final double y;
  private int mended;

  private DialogPlace(Window dialog, Window owner) {
    this.dialog = dialog;
    Rectangle2D screen = screenOf(owner);
    x = within(screen.getMinX(), screen.getWidth(), centre(true, owner), dialog.getWidth());
    y = within(screen.getMinY(), screen.getHeight(), centre(false, owner), dialog.getHeight());
  }

  /** Has {@code dialog}, not shown yet, belong to {@code owner} and stand over it. */
  public static void over(Dialog<?> dialog, Window owner) {
    dialog.initOwner(owner);
    dialog.addEventHandler(
        DialogEvent.DIALOG_SHOWN,
        event -> new DialogPlace(dialog.getDialogPane().getScene().getWindow(), owner).keep());
  }

  private static Rectangle2D screenOf(Window owner) {
    return Screen.getScreensForRectangle(
            owner.getX(), owner.getY(), owner.getWidth(), owner.getHeight())
        .stream()
        .findFirst()
        .orElseGet(Screen::getPrimary)
        .getVisualBounds();
  }

  private double centre(boolean across, Window owner) {
    return across
        ? owner.getX() + (owner.getWidth() - dialog.getWidth()) / 2
        : owner.getY() + (owner.getHeight() - dialog.getHeight()) / 2;
  }

  /** As it is if all of it is on the screen; what is larger than that begins where it begins. */
  private static double within(double start, double room, double wanted, double size) {
    return Math.max(start, Math.min(wanted, start + room - size));
  }

  private void keep() {
    ChangeListener<Number> moved = (place, before, now) -> mend();
    dialog.xProperty().addListener(moved);
    dialog.yProperty().addListener(moved);
    PauseTransition settling = new PauseTransition(SETTLES);
    settling.setOnFinished(
        event -> {
          dialog.xProperty().removeListener(moved);
          dialog.yProperty().removeListener(moved);
        });
    settling.play();
    mend();
  }

  private void mend() {
    boolean there = Math.abs(dialog.getX() - x) < NEAR && Math.abs(dialog.getY() - y) < NEAR;
    if (!there && mended < MOST_MENDS) {
      mended++;
      dialog.setX(x);
      dialog.setY(y);
    }
  }
}
