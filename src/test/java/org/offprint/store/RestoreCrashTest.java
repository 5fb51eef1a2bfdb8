package org.offprint.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.offprint.testing.SampleArticles.numbered;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.model.ArticleSection;
import org.offprint.model.Backup;
import org.offprint.testing.ChildJvm;

/** Whoever is killed while a backup is restored leaves the library that was, or the one that is. */
class RestoreCrashTest {
  private static final int KILLS = 6;

  @TempDir Path folder;
  private Instant now = Instant.parse("2026-11-24T20:00:00Z");

  private void fill(Path file, int from, int to) {
    try (ArticleDatabase database = ArticleDatabase.open(file)) {
      for (int i = from; i < to; i++) {
        database.save(numbered(i).text("words %d ".formatted(i).repeat(3000)).make());
      }
    }
  }

  private Backup backUp(Backups backups) {
    now = now.plus(Duration.ofHours(1));
    return backups.make();
  }

  @Test
  void aSoundLibrary() {
    Path file = folder.resolve("library.db");
    Backups backups = new Backups(file, () -> now);
    fill(file, 0, 40);
    Backup _ = backUp(backups);
    fill(file, 40, 90);
    Backup _ = backUp(backups);
    Random random = new Random(7);

    for (int kill = 0; kill < KILLS; kill++) {
      try (ChildJvm child = ChildJvm.start(RestoreChild.class, file.toString())) {
        for (int line = random.nextInt(3); line >= 0; line--) {
          assertThat(child.readLine()).isEqualTo("restore");
        }
        // Into the middle of it; nothing depends on how far that is.
        LockSupport.parkNanos(random.nextLong(Duration.ofMillis(200).toNanos()));
        child.kill();
      }
      try (ArticleDatabase database = ArticleDatabase.open(file)) {
        assertThat(database.ids(ArticleSection.ALL).size()).isIn(40, 90);
        assertThat(database.upkeep().check()).isEmpty();
      }
    }
  }

  /** What is left of a restore that was killed does not stand in the way of the next. */
  @Test
  void afterOneThatWasKilled() throws IOException {
    Path file = folder.resolve("library.db");
    Backups backups = new Backups(file, () -> now);
    fill(file, 0, 3);
    Backup backup = backUp(backups);
    try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
      raw.seek(8192);
      raw.write(new byte[(int) raw.length() - 8192]);
    }
    for (String part : new String[] {"", "-wal", "-shm"}) {
      Files.writeString(Path.of(file + ".restore.part" + part), "half of something");
    }

    backups.restore(backup);

    try (ArticleDatabase database = ArticleDatabase.open(file)) {
      assertThat(database.ids(ArticleSection.ALL)).hasSize(3);
      assertThat(database.upkeep().check()).isEmpty();
    }
    assertThat(folder.toFile().list((_, name) -> name.contains(".part"))).isEmpty();
    assertThat(folder.toFile().list((_, name) -> name.contains(".damaged-"))).hasSize(1);
  }
}
