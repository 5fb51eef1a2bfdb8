package org.offprint.ui.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.extract.ArticleExtractor;
import org.offprint.extract.reading.DocumentReader;
import org.offprint.library.Library;
import org.offprint.model.ArticleId;
import org.offprint.net.FetchLimits;
import org.offprint.net.HostResolver;
import org.offprint.net.PageFetcher;
import org.offprint.store.ArticleDatabase;
import org.offprint.testing.SampleArticles;

class NotesFileTest {
  private static final ArticleId ID = new ArticleId(1);

  @TempDir private Path folder;

  @Test
  void theEndOfTheNameSaysInWhichForm() throws Exception {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        Library library =
            new Library(
                ArticleDatabase.open(folder.resolve("library.db")),
                new PageFetcher(HostResolver.system(), FetchLimits.STANDARD, threads, Locale.UK),
                new ArticleExtractor(),
                new DocumentReader(),
                threads,
                InstantSource.system())) {
      try (ArticleDatabase database = ArticleDatabase.open(folder.resolve("library.db"))) {
        database.save(SampleArticles.at("https://example.org/a").make());
      }
      library.notes().write(ID, "Worth keeping.");
      Path markdown = NotesFile.write(library, List.of(ID), folder.resolve("notes.md"));
      Path json = NotesFile.write(library, List.of(ID), folder.resolve("notes.JSON"));
      assertThat(Files.readString(markdown)).startsWith("# Lighthouse").contains("Worth keeping.");
      assertThat(Files.readString(json)).startsWith("{").contains("AnnotationPage");
      assertThat(NotedWords.all(library)).hasSize(1);
    }
  }
}
