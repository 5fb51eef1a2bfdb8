package org.offprint.ui.list;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/**
 * A row's line of site, details, marks and tags. Where it is narrow, tags are dots without names;
 * where that is not enough, the line of words gives way.
 */
final class DetailsLine extends HBox {
  private static final double GAP = 6;

  private final SiteAndDetails words;
  private final TagMarks tags;

  DetailsLine(SiteAndDetails words, TagMarks tags, Node... marks) {
    super(GAP);
    this.words = words;
    this.tags = tags;
    getChildren().add(words);
    getChildren().addAll(marks);
    getChildren().add(tags);
    setAlignment(Pos.CENTER_LEFT);
  }

  @Override
  protected void layoutChildren() {
    double marks = 0;
    for (Node child : getManagedChildren()) {
      if (!child.equals(words) && !child.equals(tags)) {
        marks += child.prefWidth(-1) + GAP;
      }
    }
    tags.setNamed(words.wholeWidth() + tags.namedWidth() + marks + GAP <= getWidth());
    words.fit(getWidth() - marks - (tags.isManaged() ? tags.prefWidth(-1) + GAP : 0));
    super.layoutChildren();
  }
}
