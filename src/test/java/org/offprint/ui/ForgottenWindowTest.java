package org.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.store.ArticleDatabase;
import org.offprint.testing.SampleArticles;
import org.testfx.util.WaitForAsyncUtils;

/** Another language is spoken by another window: the one before it may not stay in memory. */
@Timeout(60)
class ForgottenWindowTest {
  @TempDir private Path folder;

  @Test
  void aClosedWindowIsForgotten() throws Exception {
    try (ArticleDatabase database = ArticleDatabase.open(OpenWindow.file(folder))) {
      database.save(SampleArticles.numbered(1).make());
    }
    WeakReference<MainWindow> closed = closed();
    // Another takes the place of what JavaFX remembers of the last one.
    closed();

    WaitForAsyncUtils.waitFor(
        50,
        TimeUnit.SECONDS,
        () -> {
          System.gc();
          return closed.get() == null;
        });
    assertThat(closed.get()).isNull();
  }

  /** A window that showed an article. */
  private WeakReference<MainWindow> closed() throws Exception {
    try (OpenWindow window = OpenWindow.over(folder)) {
      window.select(0);
      return new WeakReference<>(window.window);
    }
  }
}
