package org.offprint.ui.controls;

import atlantafx.base.controls.Popover;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Popovers that point at what they are about. */
public final class Pointing {
  private Pointing() {}

  /**
   * Shows a popover below a node, its arrow in the middle of the node. The keyboard is in it until
   * it is closed, by Escape too. On the JavaFX thread.
   *
   * <p>The popover places itself by a width that its style sheets have not yet changed, which moves
   * the arrow aside; so it is moved once more.
   */
  public static void show(Popover popover, Node at) {
    // It is there, or it is not: what is fading away would still take keys.
    popover.setAnimated(false);
    popover.setArrowLocation(Popover.ArrowLocation.TOP_CENTER);
    if (!Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)) {
      // What lies beside the arrow and the round corners would not be seen through, but white.
      popover.setArrowSize(0);
      popover.setCornerRadius(0);
    }
    popover.show(at);
    Node content = popover.getContentNode();
    takeKeyboard(popover, content);
    content.getScene().getRoot().applyCss();
    content.getScene().getRoot().layout();
    Bounds wanted = at.localToScreen(at.getLayoutBounds());
    Bounds shown = content.localToScreen(content.getLayoutBounds());
    if (wanted != null && shown != null) {
      popover.setAnchorX(popover.getAnchorX() + wanted.getCenterX() - shown.getCenterX());
    }
  }

  private static void takeKeyboard(Popover popover, Node content) {
    Scene scene = content.getScene();
    scene
        .getRoot()
        .addEventFilter(
            KeyEvent.KEY_PRESSED,
            event -> {
              // A list would keep it to itself.
              if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                popover.hide();
              }
            });
    FocusCycle.within(scene.getRoot());
    // Until it is placed it is not visible, and what cannot be seen cannot have the keyboard.
    scene.addPostLayoutPulseListener(
        new Runnable() {
          @Override
          public void run() {
            if (scene.getFocusOwner() == null) {
              FocusCycle.begin(content);
            }
            if (scene.getFocusOwner() != null || !popover.isShowing()) {
              scene.removePostLayoutPulseListener(this);
            }
          }
        });
  }
}
