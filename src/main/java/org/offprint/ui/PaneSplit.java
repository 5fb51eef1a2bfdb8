package org.offprint.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.offprint.settings.WindowState;

/**
 * Three panes side by side with movable dividers. A wider window widens the last one only.
 *
 * <p>One split pane inside another: a single one with two dividers loses their positions when it is
 * first laid out (JavaFX 26).
 */
final class PaneSplit extends StackPane {
  private final SplitPane inner;
  private final SplitPane outer;
  private Runnable moved = () -> {};
  private boolean alone;
  private double first;
  private double second;

  PaneSplit(Region first, Region second, Region third) {
    inner = new SplitPane(second, third);
    outer = new SplitPane(first, inner);
    SplitPane.setResizableWithParent(first, false);
    SplitPane.setResizableWithParent(second, false);
    getChildren().add(outer);
  }

  /** Puts the dividers where they were; the window is showing. */
  void place(WindowState.Frame frame) {
    place(outer, frame.sidebarDivider());
    place(inner, frame.listDivider());
  }

  private void place(SplitPane pane, double share) {
    Parent root = getScene().getRoot();
    root.applyCss();
    root.layout();
    pane.setDividerPositions(share);
  }

  /** Where the first pane ends, 0 to 1 of all three. */
  double firstDivider() {
    return alone ? first : outer.getDividerPositions()[0];
  }

  /** Where the second pane ends, 0 to 1 of the second and third. */
  double secondDivider() {
    return alone ? second : inner.getDividerPositions()[0];
  }

  /** Has {@code action} run whenever a divider is moved. */
  void onMove(Runnable action) {
    moved = action;
    List.of(outer, inner).forEach(this::follow);
  }

  private void follow(SplitPane pane) {
    pane.getDividers().getFirst().positionProperty().subscribe((before, now) -> moved.run());
  }

  /** Shows the third pane alone, or all three as they were. */
  void showThirdOnly(boolean only) {
    if (only == alone) {
      return;
    }
    alone = only;
    if (only) {
      first = outer.getDividerPositions()[0];
      second = inner.getDividerPositions()[0];
      Node third = inner.getItems().removeLast();
      getChildren().setAll(third);
    } else {
      Node third = getChildren().removeFirst();
      inner.getItems().add(third);
      // The pane makes its divider anew.
      follow(inner);
      getChildren().setAll(outer);
      outer.setDividerPositions(first);
      inner.setDividerPositions(second);
    }
  }
}
