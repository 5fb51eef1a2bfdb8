package org.offprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.store.ArticleDatabase;
import org.offprint.testing.LocalSite;

/** {@code offprint pdf}, as a person calls it. */
class PdfCommandTest {
  private static final String PAGE =
      "<html lang=en><head><title>A town by the sea</title></head><body><article>"
          + "<h1>A town by the sea</h1>"
          + "<p>What it printed was small, a folded sheet of eight pages.</p>".repeat(9)
          + "</article></body></html>";

  @TempDir private Path folder;

  @Test
  void writesAnArticleAsAPdf() throws Exception {
    Path library = folder.resolve("library.sqlite");
    Path out = folder.resolve("town.pdf");
    try (LocalSite site = LocalSite.start()) {
      site.page("/a", PAGE);
      CommandRun.on(library, "add", "--allow-local", site.url("/a"));
    }

    CommandRun run =
        CommandRun.on(library, "pdf", "1", "--out", out.toString(), "--paper", "letter");

    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(Files.readAllBytes(out)).startsWith('%', 'P', 'D', 'F');
  }

  @Test
  void saysThatThereIsNoSuchArticle() {
    Path library = folder.resolve("library.sqlite");
    ArticleDatabase.open(library).close();
    CommandRun run = CommandRun.on(library, "pdf", "7", "--out", folder.resolve("x").toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("There is no article 7.");
    assertThat(folder.resolve("x")).doesNotExist();
  }

  @Test
  void saysThatThePdfCannotBeWritten() {
    Path library = folder.resolve("library.sqlite");
    try (LocalSite site = LocalSite.start()) {
      site.page("/a", PAGE);
      CommandRun.on(library, "add", "--allow-local", site.url("/a"));
    }

    CommandRun run =
        CommandRun.on(library, "pdf", "1", "--out", folder.resolve("none/town.pdf").toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("cannot be written");
  }
}
