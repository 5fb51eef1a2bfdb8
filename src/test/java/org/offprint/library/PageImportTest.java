package org.offprint.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.extract.ArticleExtractor;
import org.offprint.library.SaveOutcome.AlreadySaved;
import org.offprint.library.SaveOutcome.Failed;
import org.offprint.library.SaveOutcome.Saved;
import org.offprint.model.ArticleSection;
import org.offprint.store.ArticleDatabase;
import org.offprint.store.SmallDisk;

/** Imports into libraries that cannot take all of it. */
class PageImportTest {
  private static final int PAGES = 900;

  @TempDir Path folder;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private Path file;
  private List<Path> pages;

  @BeforeEach
  void write() throws IOException {
    file = folder.resolve("library.db");
    ArticleDatabase.open(file).close();
    Path all = Files.createDirectory(folder.resolve("pages"));
    Random random = new Random(5);
    pages = new ArrayList<>();
    for (int number = 0; number < PAGES; number++) {
      String text =
          random
              .ints(120, 0, 100_000)
              .mapToObj(word -> Integer.toString(word, 36))
              .collect(Collectors.joining(" "));
      Path page = all.resolve("%04d.html".formatted(number));
      Files.writeString(
          page, "<title>Page %d</title><article><p>%s.</p></article>".formatted(number, text));
      pages.add(page);
    }
  }

  @AfterEach
  void close() {
    threads.shutdownNow();
  }

  private List<ImportedPage> run(ArticleDatabase database, Runnable afterFirst) {
    return run(database, InstantSource.fixed(TestLibrary.NOW), afterFirst);
  }

  private List<ImportedPage> run(
      ArticleDatabase database, InstantSource clock, Runnable afterFirst) {
    List<ImportedPage> done = new ArrayList<>();
    new PageImport(database, new ArticleExtractor(), threads, clock)
        .run(
            pages.iterator(),
            URI.create("https://a.test/"),
            true,
            page -> {
              done.add(page);
              if (done.size() == 1) {
                afterFirst.run();
              }
            });
    return done;
  }

  @Test
  void keepsWhatThereIsRoomForSaysWhatThereIsNotAndGoesOnLater() {
    List<ImportedPage> done;
    try (ArticleDatabase database = SmallDisk.open(file, 2_000_000)) {
      done = run(database, () -> {});

      List<ImportedPage> saved =
          done.stream().filter(page -> page.outcome() instanceof Saved).toList();
      assertThat(saved).hasSizeBetween(200, PAGES - 200);
      assertThat(done).extracting(ImportedPage::file).isEqualTo(pages);
      assertThat(done)
          .filteredOn(page -> !(page.outcome() instanceof Saved))
          .allSatisfy(
              page ->
                  assertThat(((Failed) page.outcome()).failure().sentence())
                      .contains("no room left on the disk"));
      assertThat(database.ids(ArticleSection.ALL)).hasSameSizeAs(saved);
      assertThat(database.upkeep().check()).isEmpty();
    }
    try (ArticleDatabase database = ArticleDatabase.open(file)) {
      List<ImportedPage> again = run(database, () -> {});

      for (int i = 0; i < PAGES; i++) {
        assertThat(again.get(i).outcome())
            .isInstanceOf(
                done.get(i).outcome() instanceof Saved ? AlreadySaved.class : Saved.class);
      }
      assertThat(database.ids(ArticleSection.ALL)).hasSize(PAGES);
      assertThat(database.upkeep().check()).isEmpty();
    }
  }

  /** Where reading is slow, what was read is kept all the same after a while. */
  @Test
  void writesWhatWasReadBeforeABatchIsFull() {
    AtomicLong seconds = new AtomicLong();
    InstantSource slow = () -> TestLibrary.NOW.plusSeconds(seconds.getAndIncrement());
    AtomicInteger keptWithTheFirst = new AtomicInteger();
    try (ArticleDatabase database = ArticleDatabase.open(file)) {
      List<ImportedPage> done =
          run(database, slow, () -> keptWithTheFirst.set(database.ids(ArticleSection.ALL).size()));

      assertThat(keptWithTheFirst.get()).isBetween(1, 10);
      assertThat(done).hasSize(PAGES).allMatch(page -> page.outcome() instanceof Saved);
    }
  }

  @Test
  void endsWhereTheLibraryVanishes() {
    try (ArticleDatabase database = ArticleDatabase.open(file)) {
      List<ImportedPage> done = run(database, () -> move(folder.resolve("elsewhere.db")));

      assertThat(done).extracting(ImportedPage::file).isEqualTo(pages);
      assertThat(done.subList(0, 200)).allMatch(page -> page.outcome() instanceof Saved);
      assertThat(done.subList(200, PAGES))
          .allSatisfy(
              page ->
                  assertThat(((Failed) page.outcome()).failure().sentence())
                      .contains("is no longer there"));
    }
    try (ArticleDatabase database = ArticleDatabase.open(folder.resolve("elsewhere.db"))) {
      assertThat(database.ids(ArticleSection.ALL)).hasSize(200);
      assertThat(database.upkeep().check()).isEmpty();
    }
  }

  @Test
  void endsWhereTheLibraryMayOnlyBeRead() {
    assumeFalse(
        System.getProperty("user.name").equals("root"), "root may write to whatever it likes");
    try (ArticleDatabase database = ArticleDatabase.open(file)) {
      List<ImportedPage> done = run(database, () -> permit("r--------"));

      assertThat(done).extracting(ImportedPage::file).isEqualTo(pages);
      assertThat(done.subList(0, 200)).allMatch(page -> page.outcome() instanceof Saved);
      assertThat(done.subList(200, PAGES))
          .allSatisfy(
              page ->
                  assertThat(((Failed) page.outcome()).failure().sentence())
                      .contains("may be read but not changed"));
      assertThat(database.ids(ArticleSection.ALL)).hasSize(200);
      permit("rw-------");
      assertThat(run(database, () -> {})).hasSize(PAGES);
      assertThat(database.ids(ArticleSection.ALL)).hasSize(PAGES);
      assertThat(database.upkeep().check()).isEmpty();
    }
  }

  private void permit(String permissions) {
    try {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void move(Path to) {
    try {
      for (String part : List.of("-wal", "-shm", "")) {
        Files.move(Path.of(file + part), Path.of(to + part));
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
