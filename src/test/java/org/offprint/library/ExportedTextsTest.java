package org.offprint.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.library.SaveOutcome.AlreadySaved;
import org.offprint.library.SaveOutcome.Failed;
import org.offprint.library.SaveOutcome.Saved;
import org.offprint.library.exports.ImportFiles;
import org.offprint.library.exports.MarkedAddress;
import org.offprint.model.Article;
import org.offprint.model.ArticleId;
import org.offprint.model.Highlight;
import org.offprint.model.Tag;
import org.offprint.testing.LocalSite;

/** What other programs kept of articles is kept, where the web has them no more. */
class ExportedTextsTest {
  @TempDir private Path folder;
  private final LocalSite site = LocalSite.start();
  private TestLibrary test;
  private Library library;

  @BeforeEach
  void open() {
    test = new TestLibrary(folder.resolve("library.db"));
    library = test.library;
  }

  @AfterEach
  void close() {
    test.close();
    site.close();
  }

  /** An export of articles of the test's own site. */
  private List<MarkedAddress> export(String name) throws IOException, URISyntaxException {
    Path source = Path.of(ImportFiles.class.getResource(name + "/source").toURI());
    Path copy = folder.resolve(name);
    try (Stream<Path> files = Files.walk(source)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = copy.resolve(source.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.writeString(
            to, Files.readString(file).replace("http://localhost:PORT/", site.url("/")));
      }
    }
    try (Stream<Path> files = Files.list(copy)) {
      List<Path> given =
          ImportFiles.isExport(copy) ? List.of(copy) : files.filter(Files::isRegularFile).toList();
      return ImportFiles.in(given).links().marked();
    }
  }

  private SaveOutcome save(MarkedAddress marked) {
    return library.save(marked.address(), choices(marked), _ -> {});
  }

  private static SaveChoices choices(MarkedAddress marked) {
    return new SaveChoices(LocalAddresses.ALLOWED, false)
        .with(marked.marks())
        .withCopy(marked.copy());
  }

  private Article saved(SaveOutcome outcome) {
    assertThat(outcome).isInstanceOf(Saved.class);
    return library.article(((Saved) outcome).id()).orElseThrow();
  }

  @Test
  void thePageIsGone() throws Exception {
    Article article = saved(save(export("omnivore").getFirst()));

    assertThat(article.summary().url()).isEqualTo(site.url("/ferry"));
    assertThat(article.content().title())
        .isEqualTo("Ferry service returns to the northern islands");
    assertThat(article.content().authors()).containsExactly("Edda Marsh");
    assertThat(String.valueOf(article.content().published())).startsWith("2023-11-13");
    assertThat(article.summary().savedAt()).isEqualTo(Instant.parse("2023-11-14T22:13:20Z"));
    assertThat(article.summary().status().archived()).isTrue();
    assertThat(article.content().text())
        .startsWith("The ferry to the northern islands")
        .contains("\n\nShort.\n\n", "Two on Sundays", "such promises before")
        .endsWith("until autumn.")
        .doesNotContain("alert");
    assertThat(article.content().html()).contains("https://pictures.example/pier.jpg");
    assertThat(library.tags().of(List.of(article.id())).get(article.id()))
        .extracting(Tag::name)
        .containsExactly("islands", "two words");
  }

  @Test
  void highlightsFindTheirWordsAndAreKeptWhereThereAreNone() throws Exception {
    MarkedAddress marked = export("omnivore").getFirst();
    Article article = saved(save(marked));

    ReadersNotes notes = library.notes().of(article);
    assertThat(notes.note()).isEqualTo("A thought about all of it.");
    assertThat(notes.highlights()).hasSize(4);
    assertThat(notes.highlights())
        .filteredOn(placed -> placed.place() != null)
        .extracting(placed -> placed.highlight().quote().exact())
        .containsExactly(
            "four months after a storm tore away the pier",
            "One crossing a day\nTwo on Sundays",
            "the only crane that could lift them was “needed elsewhere” until autumn.");
    assertThat(notes.highlights().getFirst().highlight().note())
        .contains("Was it July?", "#weather");
    assertThat(library.notes().orphans())
        .extracting(Highlight::quote)
        .extracting(quote -> quote.exact())
        .containsExactly(
            "words that are nowhere in the text at all, since the page was another then");

    assertThat(save(marked)).isInstanceOf(AlreadySaved.class);
    assertThat(library.notes().of(article)).isEqualTo(notes);
  }

  @Test
  void thePageIsThereAndWhole() throws Exception {
    site.page("/ferry", NewsPage.html());
    Article article = saved(save(export("omnivore").getFirst()));

    assertThat(article.content().text()).contains("About sixty people").doesNotContain("Short.");
    assertThat(library.versions().of(article.id())).hasSize(1);
    assertThat(library.notes().of(article).highlights().getFirst().place()).isNotNull();
  }

  @Test
  void thePageHasBecomeAnother() throws Exception {
    site.page(
        "/ferry",
        """
        <html><head><title>Garden news of the week</title></head><body><article>
        <h1>Garden news of the week</h1><p>%s</p><p>%s</p></article></body></html>
        """
            .formatted(
                "Tulips are to be planted before the first frost, says everyone who has a garden"
                    + " and remembers what happened to those who waited for spring to do it. "
                        .repeat(4),
                "Roses may be cut now, though some would rather wait until the leaves are gone, and"
                    + " others do it when they have the time. ".repeat(4)));
    Article article = saved(save(export("omnivore").getFirst()));

    assertThat(article.content().text()).contains("harbour master").doesNotContain("Tulips");
    assertThat(library.versions().of(article.id())).hasSize(2);
    assertThat(library.versions().article(article.id(), 2).orElseThrow().content().text())
        .contains("Tulips");
  }

  @Test
  void nothingIsFetchedWhereNothingShallBe() throws Exception {
    site.page("/faehre", NewsPage.html());
    List<MarkedAddress> all = export("wallabag");
    SaveOutcome first =
        library.save(all.get(0).address(), choices(all.get(0)).withoutFetching(), _ -> {});
    SaveOutcome second =
        library.save(all.get(1).address(), choices(all.get(1)).withoutFetching(), _ -> {});

    assertThat(site.requests()).isEmpty();
    Article article = saved(first);
    assertThat(article.content().title()).isEqualTo("Die Fähre fährt wieder");
    assertThat(article.content().language()).isEqualTo("de-DE");
    assertThat(article.content().authors()).containsExactly("Edda Marsh", "Piet Voss");
    assertThat(article.summary().status().favourite()).isTrue();
    ArticleId id = article.id();
    assertThat(library.notes().of(article).highlights().getFirst().highlight().note())
        .isEqualTo("Im Juli?");
    assertThat(library.notes().orphans()).hasSize(1);
    assertThat(second).isInstanceOf(Failed.class);
    assertThat(((Failed) second).failure().sentence()).contains("no text of this article");
    assertThat(library.versions().extractAgain(id)).isInstanceOf(RefreshOutcome.Unchanged.class);
  }

  @Test
  void anExportThatIsGoneIsNoHarm() throws Exception {
    MarkedAddress marked = export("omnivore").getFirst();
    Files.delete(folder.resolve("omnivore/content/ferry-service-returns-18f0.html"));

    assertThat(save(marked)).isInstanceOf(Failed.class);
  }
}
