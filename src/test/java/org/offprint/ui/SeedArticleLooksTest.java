package org.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.library.LocalAddresses;
import org.offprint.library.SaveOutcome;
import org.offprint.testing.LocalSite;

/** The article this project began with, as the window shows it. */
class SeedArticleLooksTest {
  private static final Path SEED = Path.of("../shared/seed/page.html");
  private static final int TO_THE_COMMENTS = 4;

  @TempDir private Path folder;

  @Test
  void isShownWithItsPictureAndItsComment() throws Exception {
    assumeTrue(Files.exists(SEED), "the seed article is not beside this checkout");
    try (LocalSite site = NewsSite.on(LocalSite.start());
        OpenWindow window = OpenWindow.over(folder)) {
      site.page("/story.html", Files.readString(SEED));
      site.redirect("/images/lead.png", NewsSite.PICTURE);
      assertThat(
              window.library.save(site.url("/story.html"), LocalAddresses.ALLOWED, progress -> {}))
          .isInstanceOf(SaveOutcome.Saved.class);
      window.await("the article", () -> window.list().getItems().size() == 1);
      window.select(0);

      window.screenshot("seed-article");
      for (int page = 0; page < TO_THE_COMMENTS; page++) {
        window.press(KeyCode.SPACE);
      }
      window.screenshot("seed-article-end");

      assertThat(window.text(".reading-pane")).contains("citizen2000").contains("12 years ago");
    }
  }
}
