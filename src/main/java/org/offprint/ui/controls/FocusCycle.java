package org.offprint.ui.controls;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Keeps the keyboard within a part of the window that lies over the rest. JavaFX thread. */
public final class FocusCycle {
  private FocusCycle() {}

  /** Has Tab go round what is in {@code part}, and back with Shift. */
  public static void within(Parent part) {
    part.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.TAB && !event.isShortcutDown() && !event.isAltDown()) {
            event.consume();
            step(part, event.isShiftDown());
          }
        });
  }

  private static void step(Parent part, boolean back) {
    List<Node> stops = new ArrayList<>();
    collect(part, stops);
    if (stops.isEmpty()) {
      return;
    }
    Node owner = part.getScene().getFocusOwner();
    int at = indexOf(owner, stops);
    int last = stops.size() - 1;
    // By steps, for only then is it shown where the keyboard is; never over an end of the part.
    if (owner == null || at < 0 || (at == last && !back)) {
      part.requestFocusTraversal(TraversalDirection.NEXT);
    } else if (at == 0 && back) {
      Node before = last == 0 ? part : stops.get(last - 1);
      before.requestFocusTraversal(TraversalDirection.NEXT);
    } else {
      owner.requestFocusTraversal(back ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    }
  }

  /** Goes to the first thing in {@code content}, or else to the first around it. */
  static void begin(Node content) {
    List<Node> stops = new ArrayList<>();
    collect(content, stops);
    Parent around = content.getParent();
    Node before =
        stops.isEmpty()
            ? content.getScene().getRoot()
            : content.isFocusTraversable() && around != null ? around : content;
    before.requestFocusTraversal(TraversalDirection.NEXT);
  }

  /** The keyboard may be in a part of a control. */
  private static int indexOf(@Nullable Node owner, List<Node> stops) {
    for (Node at = owner; at != null; at = at.getParent()) {
      int index = stops.indexOf(at);
      if (index >= 0) {
        return index;
      }
    }
    return -1;
  }

  private static void collect(Node node, List<Node> stops) {
    if (!node.isVisible() || node.isDisabled()) {
      return;
    }
    if (node.isFocusTraversable()) {
      stops.add(node);
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, stops));
    }
  }
}
