package org.offprint.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.offprint.testing.SampleArticles.numbered;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.model.ArticleSection;
import org.offprint.model.Backup;
import org.offprint.store.LibraryFileException.Trouble;

/** Backups into which somebody put what would run by itself. */
class OwnSchemaTest {
  private static final String ALL_GO =
      "CREATE TRIGGER evil AFTER UPDATE ON article BEGIN DELETE FROM article; END";

  @TempDir Path folder;

  private Path library(String name, String script) throws SQLException {
    Path file = folder.resolve(name);
    try (ArticleDatabase database = ArticleDatabase.open(file)) {
      var _ = database.save(numbered(1).make());
    }
    try (SqlConnection sql = new LibraryFile(file).connect()) {
      sql.script(script);
    }
    return file;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ALL_GO,
        "CREATE VIEW mine AS SELECT * FROM article",
        "DROP TRIGGER article_added; CREATE TRIGGER article_added AFTER INSERT ON article BEGIN"
            + " DELETE FROM article; END"
      })
  void aBackupThatDoesOtherThingsIsNotRestored(String script) throws Exception {
    Path evil = library("evil.db", script);
    Path file = library("library.db", "");
    try (ArticleDatabase database = ArticleDatabase.open(file)) {
      Path backup = database.backups().makeAt(folder.resolve("good.db"), _ -> {}).file();
      Files.copy(evil, backup, StandardCopyOption.REPLACE_EXISTING);
      Backup crafted = new Backup(backup, Instant.EPOCH, Files.size(backup));

      assertThatThrownBy(() -> database.backups().restore(crafted))
          .isInstanceOfSatisfying(
              LibraryFileException.class,
              refused -> assertThat(refused.trouble()).isEqualTo(Trouble.COPY_DAMAGED));

      assertThat(database.ids(ArticleSection.ALL)).hasSize(1);
    }
  }
}
