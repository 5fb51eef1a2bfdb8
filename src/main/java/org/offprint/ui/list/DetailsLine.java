package org.offprint.ui.list;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * A row's line of site, details, marks and tags. Where it is narrow, tags are dots without names;
 * where that is not enough, the site's name is cut, and nothing else.
 */
final class DetailsLine extends HBox {
  private static final double GAP = 6;

  private final HBox words;
  private final TagMarks tags;

  DetailsLine(Label site, Label details, TagMarks tags, Node... marks) {
    super(GAP);
    this.words = new HBox(site, details);
    this.tags = tags;
    site.setMinWidth(0);
    details.setMinWidth(Region.USE_PREF_SIZE);
    words.setAlignment(Pos.CENTER_LEFT);
    getChildren().add(words);
    getChildren().addAll(marks);
    getChildren().add(tags);
    setAlignment(Pos.CENTER_LEFT);
  }

  @Override
  protected void layoutChildren() {
    double needed = words.prefWidth(-1) + tags.namedWidth();
    for (Node child : getManagedChildren()) {
      if (!child.equals(words) && !child.equals(tags)) {
        needed += child.prefWidth(-1) + GAP;
      }
    }
    tags.setNamed(needed + GAP <= getWidth());
    super.layoutChildren();
  }
}
