package org.offprint.ui;

import java.util.function.DoubleConsumer;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.offprint.ui.i18n.Messages;

/**
 * A line between two panes, to be moved: by dragging, where it is taken hold of some pixels beside
 * it, too, and by the arrow keys (the ARIA practice for a window splitter). A double click or Enter
 * gives up what was chosen.
 */
final class PaneDivider extends Region {
  /** How wide the line is that is seen, in pixels. */
  static final double LINE = 1;

  private static final double GRIP = 4;
  private static final double STEP = 10;

  private final DoubleConsumer wish;
  private double grabbed;
  private double least;
  private double most;

  /**
   * The line.
   *
   * @param nameKey names the words for what it divides
   * @param wish takes where a person wants the line, in its parent's pixels from the left
   * @param reset run on a double click
   */
  PaneDivider(String nameKey, DoubleConsumer wish, Runnable reset) {
    this.wish = wish;
    getStyleClass().add("pane-divider");
    setCursor(Cursor.H_RESIZE);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.SLIDER);
    setAccessibleText(Messages.text(nameKey));
    setAccessibleHelp(Messages.text("divider.help"));
    // Over the panes, but between them for Tab.
    setViewOrder(-1);
    addEventHandler(MouseEvent.MOUSE_PRESSED, event -> grabbed = event.getX() - GRIP);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (event.getClickCount() == 2 && event.isStillSincePress()) {
            reset.run();
          }
        });
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            reset.run();
            event.consume();
          } else if (press(event)) {
            event.consume();
          }
        });
  }

  private void drag(MouseEvent event) {
    if (event.isPrimaryButtonDown()) {
      Point2D at = getParent().sceneToLocal(event.getSceneX(), event.getSceneY());
      wish.accept(at.getX() - grabbed);
    }
  }

  private boolean press(KeyEvent event) {
    if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
      return false;
    }
    boolean mirrored = getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    switch (event.getCode()) {
      case LEFT -> move(mirrored ? STEP : -STEP);
      case RIGHT -> move(mirrored ? -STEP : STEP);
      case HOME -> wish.accept(least);
      case END -> wish.accept(most);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void move(double by) {
    wish.accept(at() + by);
  }

  private double at() {
    return getLayoutX() + GRIP;
  }

  /**
   * Stands at {@code x} of its parent, from top to bottom, and can be moved from {@code least} to
   * {@code most}.
   */
  void stand(double x, double height, double least, double most) {
    this.least = least;
    this.most = most;
    resizeRelocate(x - GRIP, 0, GRIP + LINE + GRIP, height);
    notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case VALUE -> at();
      case MIN_VALUE -> least;
      case MAX_VALUE -> most;
      case ORIENTATION -> Orientation.HORIZONTAL;
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    switch (action) {
      case INCREMENT -> move(STEP);
      case DECREMENT -> move(-STEP);
      case SET_VALUE -> {
        if (parameters.length > 0 && parameters[0] instanceof Number value) {
          wish.accept(value.doubleValue());
        }
      }
      default -> super.executeAccessibleAction(action, parameters);
    }
  }
}
