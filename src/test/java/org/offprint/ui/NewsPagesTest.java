package org.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.extract.ArticleExtractor;
import org.offprint.extract.reading.DocumentReader;
import org.offprint.library.Library;
import org.offprint.library.SaveOutcome;
import org.offprint.model.ArticleSection;
import org.offprint.net.FetchLimits;
import org.offprint.net.PageFetcher;
import org.offprint.store.ArticleDatabase;
import org.offprint.testing.JavaFx;

/** Real pages of real news sites, which nobody here wrote, from their HTML to the open window. */
class NewsPagesTest {
  private static final Path PAGES = Path.of("../shared/extraction/news/html");

  @TempDir private Path folder;

  @Test
  void everyPageIsSavedAndOpens() throws Exception {
    assumeTrue(Files.isDirectory(PAGES), "the news pages are not beside this checkout");
    List<Path> pages;
    try (Stream<Path> files = Files.list(PAGES)) {
      pages = files.sorted().toList();
    }
    saveAll(pages);
    Queue<Throwable> thrown = new ConcurrentLinkedQueue<>();
    try (OpenWindow window = OpenWindow.over(folder)) {
      JavaFx.run(
          () ->
              Thread.currentThread()
                  .setUncaughtExceptionHandler((thread, failure) -> thrown.add(failure)));
      int articles = window.library.ids(ArticleSection.ALL).size();
      for (int i = 0; i < articles; i++) {
        window.select(i);
        String title =
            window.library.article(window.list().getItems().get(i)).orElseThrow().content().title();
        assertThat(letters(window.text(".reading-pane"))).contains(letters(title));
      }
      JavaFx.run(() -> Thread.currentThread().setUncaughtExceptionHandler(null));
    }
    assertThat(thrown).isEmpty();
  }

  /** The pane sets a text in pieces: only its letters and digits can be compared. */
  private static String letters(String text) {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private void saveAll(List<Path> pages) throws IOException {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        Library library =
            new Library(
                ArticleDatabase.open(OpenWindow.file(folder)),
                new PageFetcher(
                    host -> {
                      throw new UnknownHostException(host);
                    },
                    FetchLimits.STANDARD,
                    threads,
                    Locale.UK),
                new ArticleExtractor(),
                new DocumentReader(),
                threads,
                InstantSource.fixed(OpenWindow.NOW))) {
      for (Path page : pages) {
        byte[] html;
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(page))) {
          html = in.readAllBytes();
        }
        String address = "https://news.example/" + page.getFileName();
        SaveOutcome outcome = library.imports().page(address, html, null, progress -> {});
        assertThat(outcome).as(address).isInstanceOf(SaveOutcome.Saved.class);
      }
    }
  }
}
