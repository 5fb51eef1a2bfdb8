package org.offprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleNote;
import org.offprint.model.ArticleStatus;
import org.offprint.model.ArticleSummary;
import org.offprint.model.Tag;
import org.offprint.store.ArticleDatabase;
import org.offprint.testing.LocalSite;

/** {@code offprint add} of another program's export: the articles get what their reader did. */
class ExportImportTest {
  private final LocalSite site = LocalSite.start();

  @TempDir private Path folder;

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void keepsTagsStatusDateAndNote() throws IOException {
    site.page("/1", page("One"));
    CommandRun run = add("1,,Archive,1700000000,\"[\"\"sea\"\", \"\"Ports\"\"]\"");

    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.err()).contains("1 address: 1 with tags, 1 archived, 1 with the date");
    try (ArticleDatabase database = ArticleDatabase.open(library())) {
      ArticleSummary saved = summary(database);
      assertThat(saved.savedAt()).isEqualTo(Instant.ofEpochSecond(1_700_000_000));
      assertThat(saved.status()).isEqualTo(new ArticleStatus(false, false, true, false));
      assertThat(tags(database)).containsExactly("Ports", "sea");
    }
  }

  @Test
  void whatIsHereGetsMoreAndLosesNothing() throws IOException {
    site.page("/1", page("One"));
    CommandRun.on(library(), "add", "--allow-local", site.url("/1"));
    Instant before;
    try (ArticleDatabase database = ArticleDatabase.open(library())) {
      before = summary(database).savedAt();
      database.tags().add(List.of(summary(database).id()), "mine");
    }

    CommandRun run = add("1,A thought,Starred,1700000000,\"[\"\"sea\"\"]\"");
    add("1,A thought,Archive,1700000000,\"[\"\"MINE\"\"]\"");

    assertThat(run.status()).as(run.err()).isZero();
    try (ArticleDatabase database = ArticleDatabase.open(library())) {
      assertThat(tags(database)).containsExactly("mine", "sea");
      assertThat(summary(database).savedAt()).isEqualTo(before);
      assertThat(summary(database).status())
          .isEqualTo(new ArticleStatus(false, true, false, false));
      assertThat(database.notes().note(summary(database).id()).map(ArticleNote::text))
          .contains("A thought");
    }
  }

  private CommandRun add(String row) throws IOException {
    String[] cells = row.split(",", 2);
    Path export =
        Files.writeString(
            folder.resolve("instapaper.csv"),
            "URL,Title,Selection,Folder,Timestamp,Tags\n%s,Title,%s\n"
                .formatted(site.url("/" + cells[0]), cells[1]));
    return CommandRun.on(library(), "add", "--allow-local", export.toString());
  }

  private static ArticleSummary summary(ArticleDatabase database) {
    return database.summaries(List.of(new ArticleId(1))).getFirst();
  }

  private static List<String> tags(ArticleDatabase database) {
    ArticleId id = new ArticleId(1);
    return database.tags().of(List.of(id)).getOrDefault(id, List.of()).stream()
        .map(Tag::name)
        .toList();
  }

  private Path library() {
    return folder.resolve("library.db");
  }

  private static String page(String title) {
    String words = "The keepers of the island said that the lamp would burn through the winter. ";
    return "<!DOCTYPE html><html lang=en><head><title>%1$s</title></head><body><article><h1>%1$s</h1>"
            .formatted(title)
        + ("<p>" + words.repeat(6) + "</p>").repeat(5)
        + "</article></body></html>";
  }
}
