package org.offprint.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.offprint.testing.SampleArticles.numbered;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleSection;
import org.offprint.model.Backup;
import org.offprint.model.StatusChange;
import org.offprint.store.LibraryFileException.Reason;

class BackupsTest {
  @TempDir Path folder;
  private Instant now = Instant.parse("2026-11-24T20:00:00Z");
  private Path file;
  private Backups backups;
  private ArticleDatabase database;

  @BeforeEach
  void open() {
    file = folder.resolve("library.db");
    database = ArticleDatabase.open(file);
    backups = new Backups(file, () -> now);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void makesOneADayAndKeepsSeven() throws IOException {
    for (int hour = 0; hour < 24 * 9; hour++) {
      backups.makeIfDue();
      now = now.plus(Duration.ofHours(1));
    }

    List<Backup> kept = backups.list();
    assertThat(kept).hasSize(7);
    assertThat(kept.getFirst().made()).isEqualTo(Instant.parse("2026-12-02T20:00:00Z"));
    assertThat(kept.getLast().made()).isEqualTo(Instant.parse("2026-11-26T20:00:00Z"));
    assertThat(kept).allMatch(backups::isSound).allMatch(backup -> backup.bytes() > 0);
    try (Stream<Path> all = Files.list(folder.resolve("library.db-backups"))) {
      assertThat(all).hasSize(7);
    }
  }

  @Test
  void aClockThatWasWrongKeepsNoBackupFromBeingMadeOrKept() {
    Instant right = now;
    now = Instant.parse("2031-05-01T08:00:00Z");
    for (int day = 0; day < 7; day++) {
      backups.makeIfDue();
      now = now.plus(Duration.ofDays(1));
    }
    now = right;

    Backup today = backups.makeIfDue().orElseThrow();
    assertThat(backups.makeIfDue()).as("not twice a day").isEmpty();
    assertThat(backups.list()).hasSize(7).first().isEqualTo(today);

    now = now.plus(Duration.ofDays(1));
    Backup tomorrow = backups.makeIfDue().orElseThrow();
    assertThat(backups.list()).hasSize(7).startsWith(tomorrow, today);
  }

  @Test
  void clearsAwayAfterADayWhatKilledProcessesLeft() throws IOException {
    Path in = backups.make().file().resolveSibling("");
    for (String name : List.of("unfinished-1.part", "unfinished-1.part-wal", "mine.part")) {
      Path left = Files.createFile(in.resolve(name));
      Files.setLastModifiedTime(left, FileTime.from(now.minus(Duration.ofHours(25))));
    }
    Path others = Files.createFile(in.resolve("unfinished-2.part"));
    Files.setLastModifiedTime(others, FileTime.from(now));
    now = now.plusSeconds(1);

    backups.make();

    try (Stream<Path> left = Files.list(in)) {
      assertThat(left.map(file -> file.getFileName().toString()).filter(f -> !f.endsWith(".db")))
          .containsExactlyInAnyOrder("mine.part", "unfinished-2.part");
    }
  }

  @Test
  void keepsBothOfTwoThatAreMadeAtOnce() {
    Backup first = backups.make();
    Backup second = backups.make();

    assertThat(backups.list()).containsExactly(second, first);
    assertThat(backups.list()).allMatch(backups::isSound);
  }

  @Test
  void restoresWhatWasAndKeepsWhatIs() {
    ArticleId first = database.save(numbered(1).make()).id();
    Backup backup = backups.make();
    now = now.plusSeconds(5);
    ArticleId second = database.save(numbered(2).make()).id();
    database.change(List.of(first), StatusChange.MARK_READ);
    long before = database.revision();

    backups.restore(backup);

    // The library was open all the time, and still is.
    assertThat(database.ids(ArticleSection.UNREAD)).containsExactly(first);
    assertThat(database.revision()).isNotEqualTo(before);
    ArticleId third = database.save(numbered(3).make()).id();
    assertThat(database.ids(ArticleSection.ALL)).containsExactly(third, first);
    assertThat(database.upkeep().check()).isEmpty();

    Backup present = backups.list().getFirst();
    assertThat(present.made()).isEqualTo(now);
    now = now.plusSeconds(5);
    backups.restore(present);
    assertThat(database.ids(ArticleSection.ALL)).containsExactly(second, first);
  }

  @Test
  void copiesOneMomentWhileOthersWrite() throws InterruptedException {
    Thread writer =
        Thread.startVirtualThread(
            () -> {
              for (int i = 0; i < 60; i++) {
                database.save(numbered(i).text("words ".repeat(2000)).make());
              }
            });
    for (int i = 0; i < 5; i++) {
      Backup backup = backups.make();
      now = now.plusSeconds(1);
      try (ArticleDatabase copy = ArticleDatabase.open(backup.file())) {
        assertThat(copy.upkeep().check()).isEmpty();
      }
    }
    writer.join();
    assertThat(database.ids(ArticleSection.ALL)).hasSize(60);
  }

  @Test
  void refusesADamagedBackupAndLeavesTheLibraryAsItIs() throws IOException {
    database.save(numbered(1).make());
    Backup backup = backups.make();
    damage(backup.file());
    now = now.plusSeconds(1);

    assertThat(backups.isSound(backup)).isFalse();
    assertThatThrownBy(() -> backups.restore(backup))
        .isInstanceOfSatisfying(
            LibraryFileException.class, e -> assertThat(e.reason()).isEqualTo(Reason.DAMAGED));
    assertThat(database.ids(ArticleSection.ALL)).hasSize(1);
  }

  @Test
  void findsTheWayBackFromADamagedLibrary() throws IOException {
    ArticleId id = database.save(numbered(1).make()).id();
    Backup backup = backups.make();
    database.close();
    damage(file);
    now = now.plusSeconds(1);

    assertThatThrownBy(() -> backups.make())
        .isInstanceOfSatisfying(
            LibraryFileException.class, e -> assertThat(e.reason()).isEqualTo(Reason.DAMAGED))
        .hasMessageContaining(file.toString())
        .hasMessageNotContaining("unfinished");
    try (Stream<Path> left = Files.list(backup.file().resolveSibling(""))) {
      assertThat(left).containsExactly(backup.file());
    }
    assertThat(backups.list()).containsExactly(backup);
    backups.restore(backup);

    database = ArticleDatabase.open(file);
    assertThat(database.ids(ArticleSection.ALL)).containsExactly(id);
    try (Stream<Path> all = Files.list(folder)) {
      assertThat(all).anyMatch(path -> path.toString().contains(".damaged-"));
    }
  }

  @Test
  void findsTheWayBackFromALibraryThatIsNoneAnyMore() throws IOException {
    ArticleId id = database.save(numbered(1).make()).id();
    Backup backup = backups.make();
    database.close();
    Files.writeString(file, "overwritten by something else");

    backups.restore(backup);

    database = ArticleDatabase.open(file);
    assertThat(database.ids(ArticleSection.ALL)).containsExactly(id);
  }

  @Test
  void findsTheWayBackFromALibraryThatIsGone() throws IOException {
    ArticleId id = database.save(numbered(1).make()).id();
    Backup backup = backups.make();
    database.close();
    Files.delete(file);

    backups.restore(backup);

    database = ArticleDatabase.open(file);
    assertThat(database.ids(ArticleSection.ALL)).containsExactly(id);
  }

  @Test
  void makesADerivedPartAnew() {
    ArticleId id = database.save(numbered(1).text("lighthouse").make()).id();
    database.tags().add(List.of(id), "tag");
    try (Connections connections = new Connections(new LibraryFile(file))) {
      connections.write(
          sql -> {
            sql.script(
                """
                UPDATE section_count SET articles = 7; UPDATE tag SET unread = 9;
                UPDATE site SET articles = 0; DELETE FROM search_data; DELETE FROM search_docsize\
                """);
            return true;
          });
    }
    assertThat(database.upkeep().check()).hasSizeGreaterThanOrEqualTo(4);

    assertThat(database.upkeep().repair()).isEmpty();
    assertThat(database.upkeep().check()).isEmpty();
    assertThat(database.counts()).containsEntry(ArticleSection.ALL, 1);
  }

  /** Overwrites the middle of a file. */
  private static void damage(Path path) throws IOException {
    try (RandomAccessFile raw = new RandomAccessFile(path.toFile(), "rw")) {
      raw.seek(8192);
      raw.write(new byte[(int) raw.length() - 8192]);
    }
  }
}
