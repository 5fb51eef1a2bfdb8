package org.offprint.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.model.ArticleSection;
import org.offprint.store.LibraryFileException.Reason;
import org.offprint.store.LibraryFileException.Trouble;
import org.offprint.testing.SampleArticles;

class RefusedFilesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "Dear diary, this is not a database but long enough to hold more than one hundred bytes,"
            + " which is as long as the header of one is.",
        "SQLite format 3\0 and nothing after it",
      })
  void refusesAFileThatIsNotADatabase(String content) throws IOException {
    Path file = Files.writeString(folder.resolve("notes.txt"), content);

    assertRefusedUntouched(file, Reason.NOT_A_LIBRARY);
  }

  @Test
  void refusesAnotherProgramsDatabase() throws Exception {
    Path file = folder.resolve("places.sqlite");
    sql(file, "CREATE TABLE moz_places (id INTEGER); INSERT INTO moz_places VALUES (1)");

    assertRefusedUntouched(file, Reason.NOT_A_LIBRARY);
  }

  @Test
  void refusesAnotherProgramsDatabaseWithALogAndAVersion() throws Exception {
    Path file = folder.resolve("other.db");
    sql(file, "PRAGMA application_id = 7; PRAGMA user_version = 1; PRAGMA journal_mode = WAL");

    assertRefusedUntouched(file, Reason.NOT_A_LIBRARY);
  }

  @Test
  void refusesALibraryOfANewerProgram() throws Exception {
    Path file = library();
    sql(file, "PRAGMA user_version = " + (Migrations.NEWEST + 1));

    assertRefusedUntouched(file, Reason.NEWER_VERSION);
  }

  @Test
  void refusesAFolder() {
    assertThatThrownBy(() -> ArticleDatabase.open(folder))
        .isInstanceOfSatisfying(
            LibraryFileException.class,
            e -> assertThat(e.reason()).isEqualTo(Reason.NOT_A_LIBRARY));
  }

  @Test
  void refusesAFolderThatCannotBeMade() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");

    assertThatThrownBy(() -> ArticleDatabase.open(file.resolve("library.db")))
        .isInstanceOfSatisfying(
            LibraryFileException.class, e -> assertThat(e.reason()).isEqualTo(Reason.UNREACHABLE))
        .hasMessageContaining("library.db")
        .hasMessageNotContaining("Exception");
  }

  @Test
  void refusesANameThatLeavesNoRoomForTheLogBesideIt() throws IOException {
    Path file = folder.resolve("n".repeat(251) + ".db");

    assertThatThrownBy(() -> ArticleDatabase.open(file))
        .isInstanceOfSatisfying(
            LibraryFileException.class,
            e -> assertThat(e.trouble()).isEqualTo(Trouble.NAME_TOO_LONG));
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void takesAnEmptyFileForANewLibrary() throws IOException {
    Path file = Files.createFile(folder.resolve("empty.db"));

    try (ArticleDatabase database = ArticleDatabase.open(file)) {
      database.save(SampleArticles.numbered(1).make());
      assertThat(database.ids(ArticleSection.ALL)).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "50%?mode=memory", "c#d&e=f", "ünï 図書館", "'; DROP", "x:y"})
  void opensAFileOfAnyName(String name) throws IOException {
    Path file = folder.resolve(name).resolve(name + ".db");

    for (int times = 0; times < 2; times++) {
      ArticleDatabase.open(file).close();
    }

    assertThat(file).isRegularFile();
    try (Stream<Path> all = Files.walk(folder)) {
      assertThat(all.filter(Files::isRegularFile)).containsExactly(file);
    }
  }

  @Test
  void noticesThatItsFileIsGoneBeforeItSaysThatAnythingIsSaved() throws IOException {
    Path file = folder.resolve("library.db");
    try (ArticleDatabase database = ArticleDatabase.open(file)) {
      database.save(SampleArticles.numbered(1).make());
      assertThat(database.ids(ArticleSection.ALL)).hasSize(1);
      for (Path any : siblings()) {
        Files.delete(any);
      }

      assertThatThrownBy(() -> database.save(SampleArticles.numbered(2).make()))
          .isInstanceOfSatisfying(
              LibraryFileException.class, e -> assertThat(e.reason()).isEqualTo(Reason.UNREACHABLE))
          .hasMessageContaining(file.toString());
      assertThat(database.ids(ArticleSection.ALL)).hasSize(1);
    }
  }

  private Path library() {
    Path file = folder.resolve("library.db");
    ArticleDatabase.open(file).close();
    return file;
  }

  private void assertRefusedUntouched(Path file, Reason reason) throws IOException {
    byte[] before = Files.readAllBytes(file);

    assertThatThrownBy(() -> ArticleDatabase.open(file))
        .isInstanceOfSatisfying(
            LibraryFileException.class, e -> assertThat(e.reason()).isEqualTo(reason))
        .hasMessageEndingWith(file.toString());

    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThat(siblings()).containsExactly(file);
  }

  private List<Path> siblings() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.toList();
    }
  }

  private static void sql(Path file, String script) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      connection.createStatement().executeUpdate(script);
    }
  }
}
