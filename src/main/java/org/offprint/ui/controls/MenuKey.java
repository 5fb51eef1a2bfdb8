package org.offprint.ui.controls;

import java.util.Optional;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Cell;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Opens the menu of what has the keyboard, by Shift+F10 or the key that is made for it. JavaFX does
 * so on Windows alone. A list's menu opens at the row where the keyboard is.
 */
public final class MenuKey {
  private MenuKey() {}

  /** Begins to listen. */
  public static void install(Scene scene) {
    scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(scene, event));
  }

  private static void pressed(Scene scene, KeyEvent event) {
    boolean f10 = event.getCode() == KeyCode.F10 && event.isShiftDown() && !event.isShortcutDown();
    Node owner = scene.getFocusOwner();
    if ((f10 || event.getCode() == KeyCode.CONTEXT_MENU) && owner != null) {
      open(owner);
      event.consume();
    }
  }

  private static void open(Node owner) {
    Node at = focusedRow(owner).orElse(owner);
    Bounds there = at.localToScreen(at.getLayoutBounds());
    if (there != null) {
      double x = there.getMinX() + there.getWidth() / 4;
      double y = there.getCenterY();
      Point2D within = owner.screenToLocal(x, y);
      Event.fireEvent(
          owner,
          new ContextMenuEvent(
              ContextMenuEvent.CONTEXT_MENU_REQUESTED,
              within.getX(),
              within.getY(),
              x,
              y,
              true,
              null));
    }
  }

  private static Optional<Node> focusedRow(Node owner) {
    return owner.lookupAll(".list-cell").stream()
        .filter(Node::isVisible)
        .filter(node -> node instanceof Cell<?> cell && !cell.isEmpty() && cell.isFocused())
        .findFirst();
  }
}
