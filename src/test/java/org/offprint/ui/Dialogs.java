package org.offprint.ui;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.offprint.testing.JavaFx;

/** The dialog or menu that stands before the window, for tests to read and to answer. */
final class Dialogs {
  private Dialogs() {}

  /** What can be read in it; empty if there is none. */
  static String text(OpenWindow window) throws Exception {
    return JavaFx.call(
        () -> {
          Scene scene = scene(window);
          return scene == null ? "" : ShownWords.of(java.util.List.of(scene.getRoot()));
        });
  }

  /** Waits for one that says this. */
  static void await(OpenWindow window, String words) throws Exception {
    window.await("a dialog says " + words, () -> text(window).contains(words));
  }

  /** Waits until there is none any more. */
  static void awaitGone(OpenWindow window) throws Exception {
    window.await("the dialog is gone", () -> scene(window) == null);
  }

  /** The words of the button that Enter presses. */
  static @Nullable String defaultButton(OpenWindow window) throws Exception {
    return JavaFx.call(
        () -> {
          Scene scene = scene(window);
          if (scene != null) {
            for (Node node : scene.getRoot().lookupAll(".button")) {
              if (node instanceof Button button && button.isDefaultButton()) {
                return button.getText();
              }
            }
          }
          return null;
        });
  }

  /** Presses the button with these words, once it can be pressed. */
  static void press(OpenWindow window, String words) throws Exception {
    window.await(
        "a button of the dialog says " + words,
        () -> {
          Scene scene = scene(window);
          Button button = scene == null ? null : ShownWords.button(scene, words);
          if (button == null || button.isDisabled()) {
            return false;
          }
          button.fire();
          return true;
        });
  }

  /** The first node in it with this style or id. */
  static Parent node(OpenWindow window, String selector) throws Exception {
    return JavaFx.call(
        () -> {
          Scene scene = scene(window);
          if (scene == null || !(scene.lookup(selector) instanceof Parent found)) {
            throw new AssertionError("No " + selector);
          }
          return found;
        });
  }

  private static @Nullable Scene scene(OpenWindow window) {
    Window last = Window.getWindows().getLast();
    return last.equals(window.stage()) ? null : last.getScene();
  }
}
