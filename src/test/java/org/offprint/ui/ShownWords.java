package org.offprint.ui;

import java.util.Collection;
import java.util.StringJoiner;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** Reads what a person can see. JavaFX thread. */
final class ShownWords {
  private ShownWords() {}

  /** All texts in view under these nodes, in order, each piece followed by a space. */
  static String of(Collection<? extends Node> nodes) {
    StringJoiner words = new StringJoiner(" ");
    nodes.forEach(node -> collect(node, words));
    return words.toString();
  }

  private static void collect(Node node, StringJoiner words) {
    if (!node.isVisible()) {
      return;
    }
    if (node instanceof Text text && !text.getText().isBlank()) {
      words.add(text.getText().strip());
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, words));
    }
  }

  /** Whether neither the node nor anything it is in is hidden. */
  static boolean inView(Node node) {
    for (Node up = node; up != null; up = up.getParent()) {
      if (!up.isVisible()) {
        return false;
      }
    }
    return true;
  }

  /** The first button in view with these words; null if there is none. */
  static @Nullable Button button(Scene scene, String words) {
    for (Node node : scene.getRoot().lookupAll(".button")) {
      if (node instanceof Button button && words.equals(button.getText()) && inView(button)) {
        return button;
      }
    }
    return null;
  }
}
