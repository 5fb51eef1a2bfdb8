package org.offprint.ui.list;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** A row's line of details, marks and tags; where it is narrow, tags are dots without names. */
final class DetailsLine extends HBox {
  private static final double GAP = 6;

  private final Label details;
  private final TagMarks tags;

  DetailsLine(Label details, TagMarks tags, Node... marks) {
    super(GAP, details);
    this.details = details;
    this.tags = tags;
    getChildren().addAll(marks);
    getChildren().add(tags);
    setAlignment(Pos.CENTER_LEFT);
  }

  @Override
  protected void layoutChildren() {
    double needed = details.prefWidth(-1) + tags.namedWidth();
    for (Node child : getManagedChildren()) {
      if (!child.equals(details) && !child.equals(tags)) {
        needed += child.prefWidth(-1) + GAP;
      }
    }
    tags.setNamed(needed + GAP <= getWidth());
    super.layoutChildren();
  }
}
