package org.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.store.ArticleDatabase;
import org.offprint.testing.JavaFx;
import org.offprint.testing.SampleArticles;

class FocusModeTest {
  @TempDir Path folder;
  private OpenWindow window;

  @BeforeEach
  void open() throws Exception {
    try (ArticleDatabase database = ArticleDatabase.open(OpenWindow.file(folder))) {
      for (int number = 1; number <= 2; number++) {
        database.save(
            SampleArticles.numbered(number).text("Some words.\n\n".repeat(30).strip()).make());
      }
    }
    window = OpenWindow.over(folder);
    window.select(0);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void onlyTheTextIsLeftAndKeysStillWork() throws Exception {
    window.press(KeyCode.SHIFT, KeyCode.F11);
    assertThat(window.shows(".sidebar")).isFalse();
    assertThat(window.shows(".window-toolbar")).isFalse();
    assertThat(window.shows(".reading-actions")).isFalse();
    assertThat(window.shows(".article-strip")).isFalse();
    assertThat(window.text(".notice")).contains("Press Esc");
    assertThat(window.text(".reading-view")).contains("Article 2");
    window.screenshot("focus-mode");
    window.press(KeyCode.J);
    assertThat(window.text(".reading-view")).contains("Article 1");
    window.press(KeyCode.CONTROL, KeyCode.F);
    assertThat(window.shows(".find-bar")).isTrue();
    window.press(KeyCode.ESCAPE);
    assertThat(window.shows(".find-bar")).isFalse();
    assertThat(window.shows(".sidebar")).isFalse();
    window.press(KeyCode.ESCAPE);
    assertThat(window.shows(".sidebar")).isTrue();
    assertThat(window.shows(".window-toolbar")).isTrue();
    assertThat(window.shows(".article-strip")).isTrue();
    assertThat(window.shows(".notice")).isFalse();
  }

  @Test
  void theNotesComeBackAndAreThereWhenAskedFor() throws Exception {
    window.press(KeyCode.N);
    assertThat(window.shows(".notes-pane")).isTrue();
    window.press(KeyCode.SHIFT, KeyCode.F11);
    assertThat(window.shows(".notes-pane")).isFalse();
    window.press(KeyCode.N);
    assertThat(window.shows(".notes-pane")).isTrue();
    window.press(KeyCode.N);
    window.press(KeyCode.N);
    window.press(KeyCode.SHIFT, KeyCode.F11);
    assertThat(window.shows(".notes-pane")).isTrue();
  }

  @Test
  void f11FillsTheScreen() throws Exception {
    window.press(KeyCode.F11);
    assertThat(JavaFx.call(() -> window.stage().isFullScreen())).isTrue();
    window.press(KeyCode.F11);
    assertThat(JavaFx.call(() -> window.stage().isFullScreen())).isFalse();
  }

  @Test
  void aQuestionMarkShowsTheKeys() throws Exception {
    window.robot.write("?");
    window.await("the keys are shown", () -> Window.getWindows().size() > 1);
    window.screenshotOfDialog("keys");
    JavaFx.run(() -> Window.getWindows().getLast().hide());
  }
}
