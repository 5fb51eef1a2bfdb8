package org.offprint.ui.reader;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.offprint.ui.flow.FlowView;

/**
 * The keys of the text: arrows and pages move the view or turn its pages; with Shift they select.
 */
final class ReaderKeys {
  private static final double ARROW_PIXELS = 48;

  private final FlowView view;
  private final SelectionKeys selecting;
  private final TextSelection selection;
  private final Runnable copy;

  private ReaderKeys(
      FlowView view, SelectionKeys selecting, TextSelection selection, Runnable copy) {
    this.view = view;
    this.selecting = selecting;
    this.selection = selection;
    this.copy = copy;
  }

  static void install(
      FlowView view, ScrollPort port, TextPoints points, TextSelection selection, Runnable copy) {
    SelectionKeys selecting = new SelectionKeys(view, port, points, selection);
    ReaderKeys keys = new ReaderKeys(view, selecting, selection, copy);
    view.addEventHandler(KeyEvent.KEY_PRESSED, keys::pressed);
  }

  private void pressed(KeyEvent event) {
    boolean plain =
        !event.isShortcutDown()
            && !event.isAltDown()
            && !event.isControlDown()
            && !event.isMetaDown();
    boolean taken;
    if (event.isShiftDown()) {
      taken = selecting.pressed(event);
    } else if (plain) {
      taken = moves(event.getCode());
    } else {
      taken = event.isShortcutDown() && !event.isAltDown() && shortcut(event.getCode());
    }
    if (taken) {
      event.consume();
    }
  }

  private boolean moves(KeyCode key) {
    switch (key) {
      case UP -> view.by(-ARROW_PIXELS);
      case DOWN -> view.by(ARROW_PIXELS);
      case LEFT -> {
        return view.across(-1);
      }
      case RIGHT -> {
        return view.across(1);
      }
      case PAGE_UP -> view.page(-1);
      case PAGE_DOWN -> view.page(1);
      case HOME -> view.toTop();
      case END -> view.toEnd();
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean shortcut(KeyCode key) {
    switch (key) {
      case C, INSERT -> copy.run();
      case A -> selection.all();
      case HOME -> view.toTop();
      case END -> view.toEnd();
      default -> {
        return false;
      }
    }
    return true;
  }
}
