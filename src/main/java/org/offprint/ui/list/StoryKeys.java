package org.offprint.ui.list;

import javafx.geometry.NodeOrientation;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.offprint.model.ArticleId;

/**
 * Folds stories by keyboard, as in a tree: right unfolds and goes in, left goes out and folds; in a
 * window from right to left the other way round.
 */
final class StoryKeys {
  private final ListView<ArticleId> list;
  private final ArticleListModel model;
  private final ListSteps steps;

  StoryKeys(ListView<ArticleId> list, ArticleListModel model, ListSteps steps) {
    this.list = list;
    this.model = model;
    this.steps = steps;
  }

  void pressed(KeyEvent event) {
    boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
    ArticleId id = steps.current();
    if (plain && id != null && moves(event.getCode(), id)) {
      event.consume();
    }
  }

  private boolean moves(KeyCode key, ArticleId id) {
    boolean mirrored = list.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    KeyCode in = mirrored ? KeyCode.LEFT : KeyCode.RIGHT;
    KeyCode out = mirrored ? KeyCode.RIGHT : KeyCode.LEFT;
    StoryPlace.Kind kind = model.stories().place(id).kind();
    if ((key != in && key != out) || kind == StoryPlace.Kind.ALONE) {
      return false;
    }
    switch (kind) {
      case ALONE -> {}
      case FOLDED -> model.fold(id, key == out);
      case UNFOLDED -> {
        if (key == in) {
          steps.move(1);
        } else {
          model.fold(id, true);
        }
      }
      case BELOW -> {
        if (key == out) {
          steps.select(model.stories().first(id));
        }
      }
    }
    return true;
  }
}
