package org.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.library.LocalAddresses;
import org.offprint.testing.LocalSite;

/** An article says that it is not complete offline, and completes itself when asked to. */
class MissingPicturesTest {
  private static final String INCOMPLETE = "not complete offline";

  @TempDir private Path folder;

  @Test
  void anOpenArticleShowsThePicturesThatWereFetchedLater() throws Exception {
    try (LocalSite site = NewsSite.on(LocalSite.start());
        LocalSite pictures = NewsSite.on(LocalSite.start());
        OpenWindow window = OpenWindow.over(folder)) {
      site.status(NewsSite.PICTURE, 503);
      window.library.save(site.url(NewsSite.HARBOUR), LocalAddresses.ALLOWED, progress -> {});
      window.await("the article", () -> window.list().getItems().size() == 1);
      window.select(0);
      assertThat(window.text(".reading-pane")).contains(INCOMPLETE);

      site.redirect(NewsSite.PICTURE, pictures.url(NewsSite.PICTURE));
      window.click("Fetch missing pictures");

      window.await("it is complete", () -> !window.text(".reading-pane").contains(INCOMPLETE));
      assertThat(window.text(".reading-pane")).contains("The harbour that learned to wait");
    }
  }
}
