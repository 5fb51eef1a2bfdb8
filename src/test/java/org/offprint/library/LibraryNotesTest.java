package org.offprint.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.model.Article;
import org.offprint.model.ArticleId;
import org.offprint.model.Highlight;
import org.offprint.model.HighlightColour;
import org.offprint.model.NotesEdit;
import org.offprint.model.SearchField;
import org.offprint.model.SearchHit;
import org.offprint.model.SearchOrder;
import org.offprint.model.SearchQuery;
import org.offprint.model.StatusChange;
import org.offprint.model.TextRange;
import org.offprint.testing.LocalSite;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LibraryNotesTest {
  @TempDir private Path folder;
  private LocalSite site;
  private TestLibrary opened;
  private Library library;
  private Article article;

  @BeforeEach
  void save() {
    site = LocalSite.start().page("/ferry", NewsPage.html());
    opened = new TestLibrary(folder.resolve("library.db"));
    library = opened.library;
    library.save(site.url("localhost", "/ferry"), LocalAddresses.ALLOWED, step -> {});
    article = library.article(new ArticleId(1)).orElseThrow();
  }

  @AfterEach
  void close() {
    opened.close();
    site.close();
  }

  @Test
  void aHighlightIsKeptWithItsQuoteAndPlace() {
    Highlight made = highlight("sixty people waited", "How many?");
    assertThat(made.quote().exact()).isEqualTo("sixty people waited");
    assertThat(made.quote().prefix()).endsWith("About ");
    assertThat(made.quote().suffix()).startsWith(" at the quay");
    ReadersNotes notes = library.notes().of(article);
    assertThat(notes.highlights())
        .containsExactly(new PlacedHighlight(made, range("sixty people waited")));
  }

  @Test
  void everyChangeIsUndoneAndDoneAgain() {
    Highlight made = highlight("sixty people", "");
    LibraryNotes notes = library.notes();
    undoAndRedo(notes.recolour(made.id(), HighlightColour.BLUE));
    undoAndRedo(notes.annotate(made.id(), "Count them."));
    undoAndRedo(notes.write(article.id(), "Read again in spring."));
    undoAndRedo(notes.delete(made.id()));
    assertThat(notes.recolour(made.id(), HighlightColour.PINK).isEmpty()).isTrue();
  }

  private void undoAndRedo(NotesEdit undo) {
    ReadersNotes after = library.notes().of(article);
    NotesEdit redo = library.notes().apply(undo);
    assertThat(library.notes().of(article)).isNotEqualTo(after);
    library.notes().apply(redo);
    assertThat(library.notes().of(article)).isEqualTo(after);
  }

  @Test
  void notesAreFoundByTheSearchAndShownInItsHits() {
    Highlight made = highlight("sixty people", "Remember the accordionist");
    assertFound("note:accordionist", true);
    assertFound("accordionist", true);
    assertThat(hit("accordionist").field()).isEqualTo(SearchField.NOTE);
    assertThat(hit("accordionist").snippet()).contains("Remember the accordionist");
    library.notes().write(article.id(), "A lovely harpsichord");
    assertFound("note:harpsichord accordionist", true);
    library.notes().delete(made.id());
    assertFound("note:accordionist", false);
    library.upkeep().repair(progress -> {});
    assertFound("note:harpsichord", true);
    assertThat(library.upkeep().check(progress -> {})).isEmpty();
  }

  private void assertFound(String query, boolean found) {
    assertThat(library.search().count(SearchQuery.parse(query))).isEqualTo(found ? 1 : 0);
  }

  private SearchHit hit(String query) {
    return library.search().search(SearchQuery.parse(query), SearchOrder.NEWEST, 5).getFirst();
  }

  @Test
  void highlightsAreListedOverAllArticlesWithoutTheTrash() {
    Highlight first = highlight("sixty people", "");
    Highlight second = highlight("Monday morning", "");
    assertThat(library.notes().all(0, 9)).containsExactly(second, first);
    assertThat(library.notes().all(1, 1)).containsExactly(first);
    assertThat(library.notes().articles()).containsExactly(article.id());
    library.change(List.of(article.id()), StatusChange.MOVE_TO_TRASH);
    assertThat(library.notes().all(0, 9)).isEmpty();
    assertThat(library.notes().articles()).isEmpty();
    library.deleteForever(List.of(article.id()));
    assertThat(library.notes().find(first.id())).isEmpty();
    assertThat(library.upkeep().check(progress -> {})).isEmpty();
  }

  @Test
  void markdownKeepsWordsAsTheyAre() {
    highlight("sixty people waited", "1. *Stars* and <b>bold</b>\n\n# no heading");
    library.notes().write(article.id(), "On the whole: good.");
    String markdown = export(NotesExport.Format.MARKDOWN);
    assertThat(markdown)
        .startsWith("# " + NewsPage.TITLE + "\n")
        .contains("\nOn the whole: good.\n", "\n> sixty people waited\n")
        .contains("1\\. \\*Stars\\* and \\<b\\>bold\\</b\\>\n\n\\# no heading")
        .contains("\n*Yellow, 2026-11-24*\n");
  }

  @Test
  void jsonIsAnAnnotationPage() {
    Highlight made = highlight("sixty people waited", "How many?");
    highlight("Monday morning", "");
    library.notes().write(article.id(), "Good.");
    JsonNode page = new JsonMapper().readTree(export(NotesExport.Format.JSON));
    assertThat(page.path("@context").asString()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
    assertThat(page.path("type").asString()).isEqualTo("AnnotationPage");
    assertThat(page.path("items")).hasSize(3);
    for (JsonNode item : page.path("items")) {
      assertThat(item.path("type").asString()).isEqualTo("Annotation");
      assertThat(item.path("id").asString()).startsWith("urn:uuid:");
      assertThat(item.has("target")).isTrue();
    }
    JsonNode noted = page.path("items").get(2);
    assertThat(noted.path("motivation").asString()).isEqualTo("commenting");
    assertThat(noted.path("body").get(0).path("value").asString()).isEqualTo("How many?");
    assertThat(noted.path("target").path("source").asString()).isEqualTo(article.summary().url());
    JsonNode quote = noted.path("target").path("selector").get(0);
    JsonNode position = noted.path("target").path("selector").get(1);
    assertThat(quote.path("type").asString()).isEqualTo("TextQuoteSelector");
    assertThat(quote.path("exact").asString()).isEqualTo(made.quote().exact());
    assertThat(position.path("type").asString()).isEqualTo("TextPositionSelector");
    assertThat(position.path("start").asInt()).isEqualTo(made.place().start());
  }

  /** What the Web Annotation Data Model demands of what is written, and its vocabulary. */
  @Test
  void jsonIsValidByTheModel() {
    highlight("sixty people waited", "How many?");
    highlight("Monday morning", "");
    library.notes().write(article.id(), "Good.");
    JsonNode page = new JsonMapper().readTree(export(NotesExport.Format.JSON));
    assertThat(URI.create(page.path("id").asString()).isAbsolute()).isTrue();
    assertThat(page.path("partOf").path("type").asString()).isEqualTo("AnnotationCollection");
    assertThat(page.path("partOf").path("total").asInt()).isEqualTo(3);
    Set<String> ids = new HashSet<>();
    for (JsonNode item : page.path("items")) {
      String id = item.path("id").asString();
      assertThat(id).matches("urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
      assertThat(ids.add(id)).as(id).isTrue();
      assertThat(item.path("motivation").asString()).isIn("commenting", "highlighting");
      for (String time : List.of("created", "modified")) {
        if (item.has(time)) {
          assertThat(Instant.parse(item.path(time).asString())).isNotNull();
        }
      }
      for (JsonNode body : item.path("body")) {
        assertThat(body.path("type").asString()).isEqualTo("TextualBody");
        assertThat(body.path("value").asString()).isNotEmpty();
        assertThat(body.path("purpose").asString()).isIn("commenting", "tagging");
        if (body.has("format")) {
          assertThat(body.path("format").asString()).isEqualTo("text/plain");
        }
      }
      JsonNode target = item.path("target");
      String source = target.isString() ? target.asString() : target.path("source").asString();
      assertThat(URI.create(source).isAbsolute()).isTrue();
      for (JsonNode selector : target.path("selector")) {
        switch (selector.path("type").asString()) {
          case "TextQuoteSelector" -> assertThat(selector.path("exact").asString()).isNotEmpty();
          case "TextPositionSelector" ->
              assertThat(selector.path("end").asInt())
                  .isGreaterThan(selector.path("start").asInt());
          default -> throw new AssertionError(selector.toString());
        }
      }
    }
    JsonNode again = new JsonMapper().readTree(export(NotesExport.Format.JSON));
    assertThat(again.path("items")).isEqualTo(page.path("items"));
  }

  @Test
  void positionsAreCountedInCharacters() {
    site.page("/sea", NewsPage.html().replace("About sixty", "\uD83D\uDC1F About sixty"));
    library.save(site.url("localhost", "/sea"), LocalAddresses.ALLOWED, step -> {});
    article = library.article(new ArticleId(2)).orElseThrow();
    Highlight made = highlight("sixty people waited", "");
    assertThat(article.content().text()).contains("\uD83D\uDC1F");
    JsonNode page = new JsonMapper().readTree(export(NotesExport.Format.JSON));
    JsonNode position = page.path("items").get(0).path("target").path("selector").get(1);
    assertThat(position.path("start").asInt()).isEqualTo(made.place().start() - 1);
  }

  private String export(NotesExport.Format format) {
    return new NotesExport(library, ZoneOffset.UTC).write(List.of(article.id()), format);
  }

  private Highlight highlight(String words, String note) {
    return library.notes().add(article, range(words), HighlightColour.YELLOW, note).orElseThrow();
  }

  private TextRange range(String words) {
    int at = article.content().text().indexOf(words);
    return new TextRange(at, at + words.length());
  }
}
