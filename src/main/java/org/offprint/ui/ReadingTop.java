package org.offprint.ui;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.offprint.ui.actions.WindowAction;
import org.offprint.ui.search.HitsBar;

/** What stands above an article: buttons, its tags, and what a search found in it. */
final class ReadingTop extends VBox {
  private final ReadingToolbar actions = new ReadingToolbar();
  private final HitsBar hits = new HitsBar();

  ReadingTop() {
    getChildren().addAll(actions, hits);
  }

  /** Puts buttons for these above the article. */
  void setActions(WindowAction... offered) {
    actions.add(offered);
  }

  /** Puts {@code strip} between the buttons and the article. */
  void setStrip(Node strip) {
    getChildren().add(1, strip);
  }

  /** Where an action has its button. */
  Node placeOf(WindowAction action) {
    return actions.placeOf(action);
  }

  /** Says how much is left to read; empty for nothing. */
  void sayLeft(String words) {
    actions.sayLeft(words);
  }

  /** What a search found. */
  HitsBar hits() {
    return hits;
  }
}
