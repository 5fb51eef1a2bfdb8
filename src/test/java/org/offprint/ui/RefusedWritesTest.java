package org.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.model.ArticleId;
import org.offprint.store.ArticleDatabase;
import org.offprint.testing.JavaFx;
import org.offprint.testing.SampleArticles;

/** A library that can be read and not changed: each attempt is answered, nothing is pretended. */
class RefusedWritesTest {
  @TempDir Path folder;

  /** The super-user may write to any file, so the file itself has to refuse. */
  private void refuse() throws Exception {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + OpenWindow.file(folder));
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "CREATE TRIGGER refused BEFORE UPDATE ON article BEGIN SELECT RAISE(ABORT, 'no'); END");
    }
  }

  @Test
  void eachAttemptIsAnsweredAndShowsWhatTheLibraryHas() throws Exception {
    try (ArticleDatabase database = ArticleDatabase.open(OpenWindow.file(folder))) {
      for (int number = 1; number <= 3; number++) {
        database.save(SampleArticles.numbered(number).make());
      }
    }
    refuse();
    try (OpenWindow window = OpenWindow.over(folder)) {
      window.select(0);
      // Opening it counts as reading it, which fails: that is said once.
      window.await("it is said", () -> window.text(".notice").contains("The library"));
      window.press(KeyCode.S);
      window.settle();
      window.await("the star is empty again", () -> button(window, "Add to favourites") != null);
      assertThat(window.shows(".notice")).isTrue();
      closeNotice(window);

      window.select(1);
      window.await("read, and taken back", () -> button(window, "Mark as read") != null);
      window.settle();
      window.select(2);
      window.settle();
      assertThat(window.shows(".notice")).as("said again").isFalse();

      window.press(KeyCode.S);
      window.await("an answer to what was asked", () -> window.shows(".notice"));
    }
  }

  @Test
  void whatCouldNotBeDeletedIsSelectedStill() throws Exception {
    try (ArticleDatabase database = ArticleDatabase.open(OpenWindow.file(folder))) {
      for (int number = 1; number <= 3; number++) {
        database.save(SampleArticles.numbered(number).make());
      }
    }
    refuse();
    try (OpenWindow window = OpenWindow.over(folder)) {
      window.select(1);
      window.await("it is said", () -> window.text(".notice").contains("The library"));
      closeNotice(window);
      ArticleId second = window.list().getSelectionModel().getSelectedItem();
      window.press(KeyCode.DELETE);
      window.await("an answer", () -> window.shows(".notice"));
      window.await("all three are there", () -> window.list().getItems().size() == 3);
      window.settle();
      assertThat(window.list().getSelectionModel().getSelectedItem()).isEqualTo(second);

      closeNotice(window);
      window.press(KeyCode.CONTROL, KeyCode.A);
      window.press(KeyCode.DELETE);
      window.await("an answer", () -> window.shows(".notice"));
      window.await("all three are there", () -> window.list().getItems().size() == 3);
      window.settle();
      assertThat(window.list().getSelectionModel().getSelectedIndices()).hasSize(3);
    }
  }

  /** The list renews only rows in view. */
  @Test
  void theButtonsTellTheTruthOfAnArticleWhoseRowIsOutOfView() throws Exception {
    try (ArticleDatabase database = ArticleDatabase.open(OpenWindow.file(folder))) {
      for (int number = 1; number <= 90; number++) {
        database.save(SampleArticles.numbered(number).make());
      }
    }
    refuse();
    try (OpenWindow window = OpenWindow.over(folder)) {
      window.select(0);
      window.await("it is said", () -> window.text(".notice").contains("The library"));
      JavaFx.run(() -> window.list().scrollTo(80));
      window.settle();
      closeNotice(window);

      window.press(KeyCode.S);
      window.await("an answer", () -> window.shows(".notice"));
      window.await("the star is empty again", () -> button(window, "Add to favourites") != null);
      window.await("and the tick", () -> button(window, "Mark as read") != null);
    }
  }

  private static void closeNotice(OpenWindow window) throws Exception {
    JavaFx.run(
        () -> {
          for (Node node : window.scene().getRoot().lookupAll(".notice .button")) {
            if (node instanceof Button button
                && "Close this notice".equals(button.getAccessibleText())) {
              button.fire();
            }
          }
        });
    window.await("no notice", () -> !window.shows(".notice"));
  }

  private static @Nullable Node button(OpenWindow window, String spoken) {
    for (Node node : window.scene().getRoot().lookupAll(".reading-actions .button")) {
      if (spoken.equals(node.getAccessibleText())) {
        return node;
      }
    }
    return null;
  }
}
