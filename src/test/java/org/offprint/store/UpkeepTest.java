package org.offprint.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.offprint.testing.SampleArticles.numbered;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleSection;
import org.offprint.model.Backup;
import org.offprint.model.CareProgress;
import org.offprint.model.CareProgress.Stage;
import org.offprint.model.LibraryProblem;
import org.offprint.model.LibraryProblem.Part;

/** Work on a library as a whole: what it finds, how it tells of its progress, how it is stopped. */
class UpkeepTest {
  @TempDir Path folder;
  private Path file;
  private ArticleDatabase database;
  private ArticleId first;
  private final List<CareProgress> told = new ArrayList<>();

  @BeforeEach
  void open() {
    file = folder.resolve("library.db");
    database = ArticleDatabase.open(file);
    first = database.save(numbered(1).image("https://example.org/a.png", "bytes").make()).id();
    for (int number = 2; number < 30; number++) {
      database.save(numbered(number).make());
    }
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void findsWhatCanNoLongerBeUnpacked() {
    change("UPDATE body SET html = x'0000000901' WHERE version_id = 2");
    change("UPDATE page SET body = substr(body, 1, 20) WHERE article_id = 3");
    change("UPDATE image SET bytes = x'00'");

    List<LibraryProblem> problems = database.upkeep().check();

    assertThat(problems)
        .contains(
            new LibraryProblem.UnreadableContent(2, Part.TEXT),
            new LibraryProblem.UnreadableContent(3, Part.PAGE))
        .hasSize(3);
    assertThat(problems.getLast()).isInstanceOf(LibraryProblem.ChangedPicture.class);
    assertThat(problems).noneMatch(LibraryProblem::mendable);
  }

  @Test
  void repairsAroundAnArticleThatCannotBeRead() {
    change("UPDATE body SET text = x'0000000901' WHERE version_id = 2");
    change("UPDATE section_count SET articles = 7");
    assertThat(database.upkeep().check()).anyMatch(LibraryProblem::mendable);

    List<LibraryProblem> left = database.upkeep().repair();

    assertThat(left)
        .containsExactlyInAnyOrder(
            new LibraryProblem.UnreadableContent(2, Part.TEXT), new LibraryProblem.Unindexed(2));
    assertThat(database.counts()).containsEntry(ArticleSection.ALL, 29);
  }

  @Test
  void tellsHowFarACheckHasCome() {
    database.upkeep().check(told::add);

    assertThat(stages())
        .containsExactly(Stage.READING_FILE, Stage.COMPARING, Stage.READING_CONTENTS);
    assertEachStageGrowsToItsEnd(Stage.READING_FILE, Stage.READING_CONTENTS);
  }

  @Test
  void tellsHowFarARepairHasCome() {
    database.upkeep().repair(told::add);

    assertThat(stages())
        .containsExactly(
            Stage.SORTING,
            Stage.INDEXING,
            Stage.READING_FILE,
            Stage.COMPARING,
            Stage.READING_CONTENTS);
    assertEachStageGrowsToItsEnd(Stage.SORTING, Stage.INDEXING);
  }

  @Test
  void tellsHowFarABackupHasCome() {
    Backup backup = backups().make(told::add);

    assertThat(stages()).containsExactly(Stage.COPYING, Stage.READING_COPY);
    assertEachStageGrowsToItsEnd(Stage.COPYING, Stage.READING_COPY);
    told.clear();
    backups().restore(backup, told::add);
    assertThat(stages()).containsExactly(Stage.READING_COPY, Stage.COPYING);
  }

  @Test
  void stopsAtOnceWhenItsThreadIsInterrupted() throws Exception {
    assertStops(database.upkeep()::check, Stage.READING_CONTENTS);
    assertStops(database.upkeep()::repair, Stage.INDEXING);
    assertStops(progress -> backups().make(progress), Stage.READING_COPY);

    assertThat(database.upkeep().check()).isEmpty();
    assertThat(database.counts()).containsEntry(ArticleSection.ALL, 29);
    assertThat(database.article(first)).isPresent();
    try (Stream<Path> left = Files.list(folder.resolve("library.db-backups"))) {
      assertThat(left).isEmpty();
    }
  }

  /** Interrupts the thread that works, as soon as it has come to a stage. */
  private void assertStops(Consumer<Consumer<CareProgress>> work, Stage at) {
    told.clear();
    try {
      assertThatThrownBy(
              () ->
                  work.accept(
                      progress -> {
                        told.add(progress);
                        if (progress.stage() == at) {
                          Thread.currentThread().interrupt();
                        }
                      }))
          .isInstanceOf(CancellationException.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
    assertThat(told.getLast().stage()).isEqualTo(at);
    assertThat(told.getLast().part()).isLessThan(1);
  }

  private Backups backups() {
    return new Backups(file, InstantSource.system());
  }

  private Set<Stage> stages() {
    return told.stream()
        .map(CareProgress::stage)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private void assertEachStageGrowsToItsEnd(Stage... stages) {
    for (Stage stage : stages) {
      List<Double> parts =
          told.stream()
              .filter(progress -> progress.stage() == stage)
              .map(CareProgress::part)
              .toList();
      assertThat(parts).as("%s", stage).isSorted().endsWith(1.0).first().isNotEqualTo(1.0);
    }
  }

  private void change(String sql) {
    try (Connections connections = new Connections(new LibraryFile(file))) {
      connections.write(
          connection -> {
            connection.script(sql);
            return true;
          });
    }
  }
}
