package org.offprint.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.nio.file.Path;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.library.SaveOutcome.Cancelled;
import org.offprint.library.SaveOutcome.Saved;
import org.offprint.model.ArticleSection;
import org.offprint.testing.LocalSite;

/** A save that is cancelled, whatever it is at, leaves the library as it was. */
class CancelSaveTest {
  @TempDir private Path folder;
  private final LocalSite site = LocalSite.start();
  private TestLibrary test;
  private long before;

  @BeforeEach
  void open() {
    test = new TestLibrary(folder.resolve("library.offprint"));
    before = test.library.revision();
    site.page("/a", NewsPage.html("", NewsPage.figure("/pier.png")))
        .file("/pier.png", "image/png", NewsPage.png(640, 480, Color.BLUE));
  }

  @AfterEach
  void close() {
    test.close();
    site.close();
  }

  private interface Moment {
    void await() throws InterruptedException;
  }

  /** Saves on a thread of its own, and interrupts it at this moment. */
  private void cancelAt(Moment moment) throws Exception {
    FutureTask<SaveOutcome> save =
        new FutureTask<>(() -> test.library.save(site.url("/a"), LocalAddresses.ALLOWED, _ -> {}));
    Thread thread = Thread.ofVirtual().start(save);
    moment.await();
    thread.interrupt();
    assertCancelled(save.get(20, TimeUnit.SECONDS));
  }

  /** Saves, and is interrupted when it tells that it begins this step. */
  private void cancelAtStep(Class<? extends SaveProgress> step) throws Exception {
    Thread[] saving = new Thread[1];
    Consumer<SaveProgress> progress =
        told -> {
          if (step.isInstance(told)) {
            saving[0].interrupt();
          }
        };
    FutureTask<SaveOutcome> save =
        new FutureTask<>(() -> test.library.save(site.url("/a"), LocalAddresses.ALLOWED, progress));
    saving[0] = Thread.ofVirtual().unstarted(save);
    saving[0].start();
    assertCancelled(save.get(20, TimeUnit.SECONDS));
  }

  private void assertCancelled(SaveOutcome outcome) {
    assertThat(outcome).isInstanceOf(Cancelled.class);
    assertThat(test.library.ids(ArticleSection.ALL)).isEmpty();
    assertThat(test.library.revision()).isEqualTo(before);
  }

  @Test
  void whileThePageArrives() throws Exception {
    cancelAt(site.hold("/a")::awaitRequest);
  }

  @Test
  void whileAnImageArrives() throws Exception {
    cancelAt(site.hold("/pier.png")::awaitRequest);
  }

  @Test
  void beforeItConnects() throws Exception {
    cancelAtStep(SaveProgress.Connecting.class);
  }

  @Test
  void whileItDownloads() throws Exception {
    cancelAtStep(SaveProgress.Downloading.class);
  }

  @Test
  void beforeItExtracts() throws Exception {
    cancelAtStep(SaveProgress.Extracting.class);
  }

  @Test
  void beforeItFetchesImages() throws Exception {
    cancelAtStep(SaveProgress.Images.class);
  }

  @Test
  void beforeItStores() throws Exception {
    cancelAtStep(SaveProgress.Storing.class);
  }

  @Test
  void andCanBeDoneAgain() throws Exception {
    cancelAtStep(SaveProgress.Storing.class);

    SaveOutcome outcome = test.library.save(site.url("/a"), LocalAddresses.ALLOWED, _ -> {});

    assertThat(outcome).isInstanceOf(Saved.class);
  }
}
