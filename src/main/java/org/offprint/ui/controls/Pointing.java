package org.offprint.ui.controls;

import atlantafx.base.controls.Popover;
import javafx.geometry.Bounds;
import javafx.scene.Node;

/** Popovers that point at what they are about. */
public final class Pointing {
  private Pointing() {}

  /**
   * Shows a popover below a node, its arrow in the middle of the node. On the JavaFX thread.
   *
   * <p>The popover places itself by a width that its style sheets have not yet changed, which moves
   * the arrow aside; so it is moved once more.
   */
  public static void show(Popover popover, Node at) {
    popover.setArrowLocation(Popover.ArrowLocation.TOP_CENTER);
    popover.show(at);
    Node content = popover.getContentNode();
    content.getScene().getRoot().applyCss();
    content.getScene().getRoot().layout();
    Bounds wanted = at.localToScreen(at.getLayoutBounds());
    Bounds shown = content.localToScreen(content.getLayoutBounds());
    if (wanted != null && shown != null) {
      popover.setAnchorX(popover.getAnchorX() + wanted.getCenterX() - shown.getCenterX());
    }
  }
}
