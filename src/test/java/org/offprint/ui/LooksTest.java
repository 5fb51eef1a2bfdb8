package org.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.library.LocalAddresses;
import org.offprint.library.SaveOutcome;
import org.offprint.settings.ThemeChoice;
import org.offprint.testing.JavaFx;
import org.offprint.testing.LocalSite;

/** Draws the window's states for a person to look at. */
class LooksTest {
  @TempDir Path folder;

  /** The welcome article, as the program saves it into a fresh library. */
  @Test
  void firstStart() throws Exception {
    try (OpenWindow window = OpenWindow.over(folder);
        InputStream page =
            Objects.requireNonNull(
                MainWindow.class.getResourceAsStream("/org/offprint/welcome.html"))) {
      SaveOutcome outcome =
          window
              .library
              .imports()
              .page(
                  "https://offprint.example/welcome",
                  page.readAllBytes(),
                  "text/html; charset=utf-8",
                  progress -> {});
      assertThat(outcome).isInstanceOf(SaveOutcome.Saved.class);
      window.await("one article", () -> window.list().getItems().size() == 1);
      window.settle();
      window.select(0);
      window.screenshot("first-start");
      assertThat(window.text(".reading-view")).contains("Welcome to Offprint");
    }
  }

  @Test
  void emptySections() throws Exception {
    try (OpenWindow window = OpenWindow.over(folder)) {
      for (KeyCode section :
          List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5)) {
        window.press(KeyCode.CONTROL, section);
        window.screenshot("empty-section-" + section.getName());
      }
    }
  }

  @Test
  void darkThemeWithManySelectedAndManySaves() throws Exception {
    try (LocalSite site = NewsSite.on(LocalSite.start());
        OpenWindow window = OpenWindow.over(folder, OpenWindow.STATE.withTheme(ThemeChoice.DARK))) {
      for (String path : List.of(NewsSite.ORCHARD, NewsSite.NIGHT_TRAIN, NewsSite.HARBOUR)) {
        window.library.save(site.url(path), LocalAddresses.ALLOWED, progress -> {});
      }
      window.await("three articles", () -> window.list().getItems().size() == 3);
      window.settle();
      window.select(0);
      window.press(KeyCode.S);
      window.screenshot("dark-theme");
      window.press(KeyCode.F1);
      window.screenshotOfDialog("keyboard-shortcuts");
      window.press(KeyCode.ESCAPE);
      window.enter("https://nowhere.invalid/an-article-with-a-long-address/that-does-not-fit?a=b");
      window.enter("ftp://example.com/file");
      window.enter(site.url("/nothing-here"));
      window.await("the questions", () -> ShownWords.button(window.scene(), "Save anyway") != null);
      window.await("the failures", () -> ShownWords.button(window.scene(), "Retry all") != null);
      window.screenshot("dark-many-saves");
      JavaFx.run(
          () -> {
            window.list().requestFocus();
            window.list().getSelectionModel().selectAll();
          });
      window.press(KeyCode.E);
      window.screenshot("dark-many-archived");
    }
  }
}
