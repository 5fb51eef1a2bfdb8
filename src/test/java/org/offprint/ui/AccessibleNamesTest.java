package org.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.testing.JavaFx;

/** Whatever the keyboard can get to has a name and a role for assistive technology. */
class AccessibleNamesTest {
  private static final String PAGE =
      "<html lang=en><head><title>A town</title></head><body><article><h1>A town by the sea</h1>"
          + "<p>What it printed was small: a folded sheet, eight pages, the time of high water at"
          + " the bridge for every day of the year.</p>".repeat(8)
          + "<pre><code>a = b</code></pre><table><tr><td>a</td><td>b</td></tr></table>"
          + "</article></body></html>";

  @TempDir Path folder;

  @Test
  void inEveryState() throws Exception {
    try (OpenWindow window = OpenWindow.over(folder)) {
      assertThat(unnamed()).as("empty").isEmpty();
      save(window, "https://a.example/1");
      save(window, "https://b.example/2");
      window.await("two articles", () -> window.list().getItems().size() == 2);
      window.settle();
      window.select(0);
      assertThat(unnamed()).as("an article").isEmpty();
      JavaFx.run(() -> window.list().getSelectionModel().selectAll());
      window.settle();
      assertThat(unnamed()).as("several articles").isEmpty();
      window.enter("https://nowhere.invalid/a");
      window.enter("ftp://example.com/file");
      window.await(
          "a failure",
          () ->
              ShownWords.button(window.scene(), "Retry") != null
                  || ShownWords.button(window.scene(), "Dismiss") != null);
      assertThat(unnamed()).as("saves").isEmpty();
      // A field takes keys without a modifier for itself.
      JavaFx.run(() -> window.list().requestFocus());
      window.press(KeyCode.F1);
      window.await("the keys", () -> Window.getWindows().size() > 1);
      assertThat(unnamed()).as("keys").isEmpty();
    }
  }

  private static void save(OpenWindow window, String url) {
    window.library.savePage(
        url, PAGE.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8", progress -> {});
  }

  private static List<String> unnamed() throws Exception {
    return JavaFx.call(
        () -> {
          List<String> found = new ArrayList<>();
          for (Window window : Window.getWindows()) {
            look(window.getScene().getRoot(), found);
          }
          return found;
        });
  }

  private static void look(Node node, List<String> found) {
    if (!node.isVisible()) {
      return;
    }
    if (node.isFocusTraversable() && !node.isDisabled() && !(node instanceof ScrollBar)) {
      boolean role = node.getAccessibleRole() != AccessibleRole.NODE;
      if (!role || name(node).isBlank()) {
        found.add(node.getClass().getSimpleName() + " " + node.getStyleClass() + " " + path(node));
      }
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> look(child, found));
    }
  }

  private static String path(Node node) {
    StringBuilder path = new StringBuilder();
    for (Node at = node.getParent(); at != null; at = at.getParent()) {
      path.append(" < ").append(at.getStyleClass());
    }
    return path.toString();
  }

  private static String name(Node node) {
    String own = words(node.getAccessibleText());
    if (!own.isEmpty()) {
      return own;
    }
    if (node instanceof Labeled labelled) {
      return words(labelled.getText());
    }
    if (node instanceof TextInputControl input) {
      return words(input.getPromptText());
    }
    return words(node.queryAccessibleAttribute(AccessibleAttribute.TEXT));
  }

  private static String words(@Nullable Object text) {
    return text == null ? "" : text.toString();
  }
}
