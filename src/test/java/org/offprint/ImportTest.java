package org.offprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleSection;
import org.offprint.model.StatusChange;
import org.offprint.store.ArticleDatabase;

/** {@code offprint add} of pages that lie in files. */
class ImportTest {
  @TempDir private Path folder;

  @Test
  void savesThePagesOfAFolderInTheirOrder() throws IOException {
    Path pages = Files.createDirectories(folder.resolve("pages/deep"));
    write(pages.resolve("a.html"), "<link href='https://a.example/1?utm_source=x' rel=canonical>");
    write(pages.resolve("b.htm"), "<meta content=\"https://b.example/2\" property=\"og:url\">");
    Files.writeString(
        pages.resolve("c.html"),
        "<!-- saved from url=(0021)https://c.example/3 -->\n"
            + page("<link rel=canonical href=/x>"));
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(pages.resolve("d.html.gz")))) {
      out.write(
          page("<link rel='canonical' href='https://d.example/4'>")
              .getBytes(StandardCharsets.UTF_8));
    }
    Files.writeString(pages.resolve("notes.txt"), "no page");

    CommandRun run = CommandRun.on(library(), "add", folder.resolve("pages").toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(run.out().lines().map(line -> line.split("\t", -1)[1]))
        .hasSize(4)
        .allMatch("Lighthouse stays lit"::equals);
    try (ArticleDatabase database = ArticleDatabase.open(library())) {
      for (String url :
          new String[] {
            "https://a.example/1",
            "https://b.example/2",
            "https://c.example/3",
            "https://d.example/4"
          }) {
        assertThat(database.find(url)).as(url).isPresent();
      }
      ArticleId gzipped = database.find("https://d.example/4").orElseThrow();
      assertThat(
              new String(
                  database.originalPage(gzipped).orElseThrow().body(), StandardCharsets.UTF_8))
          .as("kept unpacked")
          .startsWith("<!DOCTYPE html>");
    }
  }

  @Test
  void asksForTheAddressOfAPageThatDoesNotSayIt() throws IOException {
    Path page = folder.resolve("page one.html");
    write(page, "");

    CommandRun without = CommandRun.on(library(), "add", page.toString());
    CommandRun with =
        CommandRun.on(library(), "add", "--from", "https://e.example/x/", page.toString());
    CommandRun wrong = CommandRun.on(library(), "add", "--from", "http://", page.toString());

    assertThat(without.status()).isEqualTo(1);
    assertThat(without.err()).contains("page one.html").contains("--from");
    assertThat(with.status()).isZero();
    assertThat(wrong.status()).isEqualTo(2);
    try (ArticleDatabase database = ArticleDatabase.open(library())) {
      assertThat(database.find("https://e.example/x/page%20one.html")).isPresent();
    }
  }

  @Test
  void aFileWithoutAnEndEnds() {
    Path endless = Path.of("/dev/zero");
    assumeTrue(Files.exists(endless));

    CommandRun run = CommandRun.on(library(), "add", "--from", "https://e.example/", "/dev/zero");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("zero");
  }

  @Test
  void aFolderThatCannotBeReadIsNamedAndTheRestIsSaved() throws IOException {
    Path pages = Files.createDirectory(folder.resolve("pages"));
    write(pages.resolve("a.html"), "<link rel=canonical href='https://g.example/1'>");
    Path secret = Files.createDirectory(pages.resolve("secret"));
    assumeTrue(secret.toFile().setReadable(false) && !Files.isReadable(secret), "root reads all");

    CommandRun run = CommandRun.on(library(), "add", pages.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).contains("secret");
  }

  @Test
  void anEmptyWordIsNotTheFolderOneHappensToBeIn() {
    CommandRun run = CommandRun.on(library(), "add", "");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).hasSize(1);
  }

  @Test
  void savesNothingTwiceAndBringsBackFromTheTrash() throws IOException {
    Path page = folder.resolve("page.html");
    write(page, "<link rel=canonical href='https://f.example/1'>");
    CommandRun first = CommandRun.on(library(), "add", page.toString());
    try (ArticleDatabase database = ArticleDatabase.open(library())) {
      database.change(database.ids(ArticleSection.ALL), StatusChange.MOVE_TO_TRASH);
    }

    CommandRun again = CommandRun.on(library(), "add", page.toString(), page.toString());

    assertThat(again.out()).isEqualTo(first.out().repeat(2));
    try (ArticleDatabase database = ArticleDatabase.open(library())) {
      assertThat(database.ids(ArticleSection.ALL)).hasSize(1);
    }
  }

  @Test
  void saysWhichFilesAreNoArticlesAndSavesTheRest() throws IOException {
    Path pages = Files.createDirectory(folder.resolve("pages"));
    write(pages.resolve("a.html"), "<link rel=canonical href='https://g.example/1'>");
    Files.writeString(
        pages.resolve("b.html"), "<link rel=canonical href='https://g.example/2'><p></p>");
    Files.writeString(pages.resolve("c.html.gz"), "not packed");

    CommandRun run = CommandRun.on(library(), "add", "--json", pages.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.err()).contains("b.html").contains("c.html.gz");
  }

  private Path library() {
    return folder.resolve("library.db");
  }

  private static void write(Path file, String head) throws IOException {
    Files.writeString(file, page(head));
  }

  private static String page(String head) {
    String words = "The keepers of the island said that the lamp would burn through the winter. ";
    return "<!DOCTYPE html><html lang=en><head><title>Lighthouse stays lit</title>"
        + head
        + "</head><body><article><h1>Lighthouse stays lit</h1>"
        + ("<p>" + words.repeat(6) + "</p>").repeat(5)
        + "</article></body></html>";
  }
}
