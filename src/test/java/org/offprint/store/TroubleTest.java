package org.offprint.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.offprint.testing.SampleArticles.numbered;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleSection;
import org.offprint.model.Comment;
import org.offprint.model.LibraryProblem;
import org.offprint.model.StatusChange;
import org.offprint.store.LibraryFileException.Reason;

/** Disks that are full or cannot be written, and files that were damaged. */
class TroubleTest {
  private static final int PAGE = 4096;

  @TempDir Path folder;

  @Test
  void saysThatTheDiskIsFullAndLosesNothing() {
    LibraryFile file = new LibraryFile(folder.resolve("library.db"));
    ArticleDatabase.open(file.path()).close();
    try (Connections connections = new Connections(file)) {
      save(connections, 1, "");
      connections.write(
          sql -> sql.number("PRAGMA max_page_count = " + sql.number("PRAGMA page_count")));

      assertFails(Reason.NO_ROOM, () -> save(connections, 2, noise(100_000)));

      // That closed the connection and with it the limit.
      save(connections, 4, noise(100_000));
      List<ArticleId> kept =
          connections.read(
              sql -> sql.list("SELECT id FROM article", row -> new ArticleId(row.getLong(1))));
      List<LibraryProblem> problems =
          connections.read(sql -> Checkup.problems(sql, Reporter.silent()));
      assertThat(kept).hasSize(2);
      assertThat(problems).isEmpty();
    }
  }

  private static ArticleId save(Connections connections, int number, String text) {
    PackedArticle packed = PackedArticle.of(numbered(number).text(text).make());
    return connections.write(sql -> Articles.save(sql, packed)).id();
  }

  @Test
  void readsAFileThatMayOnlyBeRead() throws IOException {
    assumeFalse(
        System.getProperty("user.name").equals("root"), "root may write to whatever it likes");
    Path file = folder.resolve("closed/library.db");
    ArticleId id = library(file);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));

    for (String permissions : List.of("rwx------", "r-x------")) {
      Files.setPosixFilePermissions(
          folder.resolve("closed"), PosixFilePermissions.fromString(permissions));
      try (ArticleDatabase database = ArticleDatabase.open(file)) {
        assertThat(database.article(id)).isPresent();
        assertFails(Reason.READ_ONLY, () -> database.change(List.of(id), StatusChange.MARK_READ));
        assertThat(database.revision()).isEqualTo(database.revision());
        assertThat(database.ids(ArticleSection.UNREAD)).contains(id);
      }
    }
    Files.setPosixFilePermissions(
        folder.resolve("closed"), PosixFilePermissions.fromString("rwx------"));
  }

  @Test
  void opensAFileWhoseLogWasOnlyPartlyBroughtHome() throws IOException {
    Path file = folder.resolve("whole.db");
    Path partly = folder.resolve("partly.db");
    try (ArticleDatabase database = ArticleDatabase.open(file)) {
      for (int number = 0; number < 3; number++) {
        database.save(numbered(number).text(noise(50_000)).make());
      }
      Files.copy(file, partly);
      Files.copy(folder.resolve("whole.db-wal"), folder.resolve("partly.db-wal"));
    }
    // Closing brought the log home. Of the pages only the first, which says how many there are, has
    // arrived in the other file.
    byte[] pages = Files.readAllBytes(partly);
    System.arraycopy(Files.readAllBytes(file), 0, pages, 0, 8192);
    Files.write(partly, pages);

    try (ArticleDatabase database = ArticleDatabase.open(partly)) {
      assertThat(database.ids(ArticleSection.ALL)).hasSize(3);
      assertThat(database.upkeep().check()).isEmpty();
    }
  }

  @Test
  void survivesAFileWithAnyDamage() throws IOException {
    Path original = folder.resolve("original.db");
    library(original);
    byte[] sound = Files.readAllBytes(original);
    Random random = new Random(7);
    int failed = 0;
    for (int round = 0; round < 150; round++) {
      byte[] damaged = sound.clone();
      damage(damaged, random);
      Path file = folder.resolve("damaged" + round + ".db");
      Files.write(file, damaged);
      failed += survives(file) ? 0 : 1;
    }
    assertThat(failed).as("how often the damage was noticed").isBetween(20, 150);
  }

  @Test
  void survivesAFileThatWasCutShort() throws IOException {
    Path original = folder.resolve("original.db");
    library(original);
    byte[] sound = Files.readAllBytes(original);
    for (int part = 1; part < 16; part++) {
      Path file = folder.resolve("cut" + part + ".db");
      Files.write(file, Arrays.copyOf(sound, sound.length / 16 * part));
      assertThat(survives(file)).isFalse();
    }
  }

  private static void damage(byte[] bytes, Random random) {
    int at = 100 + random.nextInt(bytes.length - 100);
    switch (random.nextInt(3)) {
      case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
      case 1 -> {
        for (int i = at; i < Math.min(bytes.length, at + 40); i++) {
          bytes[i] = (byte) random.nextInt();
        }
      }
      default -> {
        // A whole page of the disk gone.
        int start = at / 4096 * 4096;
        if (start > 0) {
          Arrays.fill(bytes, start, Math.min(bytes.length, start + 4096), (byte) 0);
        }
      }
    }
  }

  /** Whether nothing failed; whatever fails must say so in the one way callers know. */
  private static boolean survives(Path file) {
    try (ArticleDatabase database = ArticleDatabase.open(file)) {
      boolean well = database.upkeep().check().isEmpty();
      for (ArticleSection section : ArticleSection.values()) {
        List<ArticleId> ids = database.ids(section);
        database.summaries(ids);
        ids.forEach(id -> database.article(id));
      }
      database.counts();
      for (int number = 0; number < 12; number++) {
        database.find("https://example.org/articles/" + number);
      }
      database.change(database.ids(ArticleSection.ALL), StatusChange.ARCHIVE);
      database.save(numbered(100).make());
      return well;
    } catch (LibraryFileException e) {
      assertThat(e.file()).isEqualTo(file.toString());
      return false;
    }
  }

  /** One broken page of a table must not hide what is wrong, or right, elsewhere. */
  @Test
  void namesWhatIsDamagedAndReadsOn() throws IOException {
    Path file = folder.resolve("library.db");
    library(file);
    byte[] bytes = Files.readAllBytes(file);
    Random random = new Random(5);
    for (int page = 40; (page + 1) * PAGE < bytes.length; page += 7) {
      byte[] noise = new byte[PAGE];
      random.nextBytes(noise);
      System.arraycopy(noise, 0, bytes, page * PAGE, PAGE);
    }
    Files.write(file, bytes);

    try (ArticleDatabase database = ArticleDatabase.open(file)) {
      List<LibraryProblem> found = database.upkeep().check();
      assertThat(found).hasAtLeastOneElementOfType(LibraryProblem.DamagedFile.class);
      assertThat(database.upkeep().repair())
          .hasAtLeastOneElementOfType(LibraryProblem.DamagedFile.class);
    }
  }

  /** A broken index hides all articles; those that are whole can be listed all the same. */
  @Test
  void listsWhatCanBeReadOnceThePersonKnows() throws IOException, SQLException {
    Path file = folder.resolve("library.db");
    library(file);
    try (SqlConnection sql = new LibraryFile(file).connect()) {
      sql.script("PRAGMA wal_checkpoint(TRUNCATE)");
      long size = sql.number("PRAGMA page_size");
      long root = sql.number("SELECT rootpage FROM sqlite_schema WHERE name = 'article_all'");
      try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
        raw.seek((root - 1) * size);
        raw.write(new byte[(int) size]);
      }
    }
    try (ArticleDatabase database = ArticleDatabase.open(file)) {
      assertThatThrownBy(() -> database.ids(ArticleSection.ALL))
          .isInstanceOf(LibraryFileException.class);

      database.readAroundDamage();

      List<ArticleId> ids = database.ids(ArticleSection.ALL);
      assertThat(ids)
          .hasSize(10)
          .isSortedAccordingTo(Comparator.comparingLong(ArticleId::value).reversed());
      assertThat(database.summaries(ids)).hasSize(10);
    }
  }

  /** After one failure the same statement must do for the next row. */
  @Test
  void readsTheRowsThatAreWholeBesideOnesThatAreNot() throws IOException {
    Path file = folder.resolve("library.db");
    try (ArticleDatabase database = ArticleDatabase.open(file)) {
      for (int n = 0; n < 300; n++) {
        database.save(numbered(n).text("Words and more words. ".repeat(100)).make());
      }
    }
    byte[] bytes = Files.readAllBytes(file);
    Random random = new Random(5);
    for (int page = 60; (page + 1) * PAGE < bytes.length; page += 29) {
      byte[] noise = new byte[PAGE];
      random.nextBytes(noise);
      System.arraycopy(noise, 0, bytes, page * PAGE, PAGE);
    }
    Files.write(file, bytes);

    try (ArticleDatabase database = ArticleDatabase.open(file)) {
      database.readAroundDamage();
      List<ArticleId> ids = database.ids(ArticleSection.ALL);
      assertThat(ids).hasSizeBetween(30, 299);
      assertThat(database.summaries(ids)).hasSameSizeAs(ids);
    }
  }

  private static ArticleId library(Path file) {
    try (ArticleDatabase database = ArticleDatabase.open(file)) {
      List<ArticleId> ids =
          Stream.iterate(0, n -> n + 1)
              .limit(12)
              .map(
                  n ->
                      database
                          .save(
                              numbered(n)
                                  .text("Words and more words. ".repeat(50 * n))
                                  .image("https://a.test/" + n, noise(500 * n))
                                  .comments(new Comment("A", "", "Text", -1))
                                  .make())
                          .id())
              .toList();
      database.change(ids.subList(0, 2), StatusChange.MOVE_TO_TRASH);
      return ids.getLast();
    }
  }

  private static String noise(int length) {
    return new Random(length)
        .ints(length, 'a', 'z')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static void assertFails(Reason reason, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            LibraryFileException.class, e -> assertThat(e.reason()).isEqualTo(reason))
        .hasMessageEndingWith("library.db");
  }
}
