package org.offprint.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.offprint.testing.SampleArticles.numbered;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleSection;
import org.offprint.model.Backup;

/** Libraries that are kept elsewhere, behind a link. */
class LinkedLibraryTest {
  @TempDir Path folder;
  private Path file;
  private Path link;

  @BeforeEach
  void link() throws IOException {
    file = Files.createDirectories(folder.resolve("the disk")).resolve("书 %20.db");
    link = Files.createDirectories(folder.resolve("home")).resolve("library.db");
    ArticleDatabase.open(file).close();
    Files.createSymbolicLink(link, file);
  }

  @Test
  void bothNamesAreOneLibrary() {
    try (ArticleDatabase linked = ArticleDatabase.open(link);
        ArticleDatabase direct = ArticleDatabase.open(file)) {
      ArticleId first = linked.save(numbered(1).make()).id();
      ArticleId second = direct.save(numbered(2).make()).id();
      assertThat(linked.ids(ArticleSection.ALL)).containsExactly(second, first);
      assertThat(linked.revision()).isEqualTo(direct.revision());
    }
    assertThat(new Backups(link, InstantSource.system()).make().file())
        .isEqualTo(new Backups(file, InstantSource.system()).list().getFirst().file());
  }

  @Test
  void theLinkStaysWhereTheLibraryIsReplaced() throws IOException {
    try (ArticleDatabase linked = ArticleDatabase.open(link)) {
      var _ = linked.save(numbered(1).make());
    }
    Backup backup = new Backups(link, InstantSource.system()).make();
    try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
      raw.seek(8192);
      raw.write(new byte[(int) raw.length() - 8192]);
    }

    new Backups(link, InstantSource.system()).restore(backup);

    assertThat(Files.isSymbolicLink(link)).isTrue();
    try (ArticleDatabase direct = ArticleDatabase.open(file)) {
      assertThat(direct.ids(ArticleSection.ALL)).hasSize(1);
    }
  }
}
