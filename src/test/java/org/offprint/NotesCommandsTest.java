package org.offprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.model.ArticleId;
import org.offprint.model.Highlight;
import org.offprint.model.HighlightColour;
import org.offprint.model.HighlightId;
import org.offprint.model.TextQuote;
import org.offprint.model.TextRange;
import org.offprint.store.ArticleDatabase;
import org.offprint.testing.LocalSite;
import tools.jackson.databind.JsonNode;

/** "highlights" and "refresh" over a real library and a real web server. */
class NotesCommandsTest {
  private static final String FIRST = "The ferry to the northern islands sailed again on Monday.";
  private static final String LAST = "The council has promised a second boat for the winter.";

  private final LocalSite site = LocalSite.start();
  @TempDir private Path folder;
  private Path library;

  @BeforeEach
  void save() {
    library = folder.resolve("library.sqlite");
    serve(FIRST);
    CommandRun.on(library, "add", "--allow-local", site.url("/ferry"));
  }

  @AfterEach
  void stopSite() {
    site.close();
  }

  private void serve(String first) {
    String middle = "<p>About sixty people waited at the quay from dawn, with bread.</p>".repeat(6);
    site.page(
        "/ferry",
        "<html lang=en><head><title>Ferry returns</title></head><body><article><h1>Ferry returns"
            + "</h1><p>"
            + first
            + "</p>"
            + middle
            + "<p>"
            + LAST
            + "</p></article></body></html>");
  }

  private void highlight() {
    try (ArticleDatabase database = ArticleDatabase.open(library)) {
      String text = database.article(new ArticleId(1)).orElseThrow().content().text();
      TextRange place = new TextRange(text.indexOf("second"), text.indexOf("second") + 11);
      database
          .notes()
          .add(
              List.of(
                  new Highlight(
                      new HighlightId(1),
                      new ArticleId(1),
                      1,
                      HighlightColour.GREEN,
                      TextQuote.of(text, place),
                      place,
                      "How large?",
                      Instant.EPOCH,
                      Instant.EPOCH)));
    }
  }

  @Test
  void highlightsArePrintedAsMarkdownAndAsAnnotations() {
    highlight();
    CommandRun markdown = CommandRun.on(library, "highlights");
    assertThat(markdown.status()).isZero();
    assertThat(markdown.out()).contains("# Ferry returns", "> second boat", "How large?");
    CommandRun json = CommandRun.on(library, "highlights", "1", "--format", "json");
    JsonNode item = json.json().path("items").get(0);
    assertThat(item.path("target").path("selector").get(0).path("exact").asString())
        .isEqualTo("second boat");
    assertThat(CommandRun.on(library, "highlights", "7").status()).isEqualTo(1);
  }

  @Test
  void refreshSaysWhatCameOfIt() {
    assertThat(CommandRun.on(library, "refresh", "1").out()).isEqualTo("1\tNot changed.\n");
    serve(FIRST.replace("Monday", "Sunday"));
    CommandRun changed = CommandRun.on(library, "refresh", "1", "--json");
    assertThat(changed.status()).isZero();
    assertThat(changed.json().path("outcome").asString()).isEqualTo("changed");
    assertThat(changed.json().path("version").asInt()).isEqualTo(2);
    assertThat(CommandRun.on(library, "show", "1").out()).contains("Sunday");
    site.status("/ferry", 503);
    CommandRun failed = CommandRun.on(library, "refresh", "1", "9");
    assertThat(failed.status()).isEqualTo(1);
    assertThat(failed.err().lines()).hasSize(2);
    assertThat(failed.err()).contains("503", "There is no such article");
    assertThat(CommandRun.on(library, "refresh", "9", "1", "--from-kept-page").status())
        .isEqualTo(1);
    assertThat(CommandRun.on(library, "refresh", "1", "--from-kept-page").out())
        .isEqualTo("1\tNot changed.\n");
  }
}
