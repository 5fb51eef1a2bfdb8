package org.offprint.library;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.compare.Comparison.Counts;
import org.offprint.library.RefreshOutcome.Changed;
import org.offprint.library.RefreshOutcome.KeptAside;
import org.offprint.model.Article;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleVersion;
import org.offprint.model.Highlight;
import org.offprint.model.HighlightColour;
import org.offprint.model.SearchQuery;
import org.offprint.model.TextRange;
import org.offprint.testing.LocalSite;

/** Articles that are fetched again from a real server. */
class LibraryVersionsTest {
  private static final ArticleId ID = new ArticleId(1);
  private static final String EDITED =
      NewsPage.html()
          .replace("About sixty people", "Nearly ninety people")
          .replace("was needed elsewhere", "was wanted elsewhere");

  @TempDir private Path folder;
  private LocalSite site;
  private TestLibrary opened;
  private Library library;

  @BeforeEach
  void save() {
    site = LocalSite.start();
    serve(NewsPage.html(), "\"one\"");
    opened = new TestLibrary(folder.resolve("library.db"));
    library = opened.library;
    library.save(site.url("localhost", "/ferry"), LocalAddresses.ALLOWED, step -> {});
    assertThat(library.article(ID)).isPresent();
  }

  @AfterEach
  void close() {
    opened.close();
    site.close();
  }

  /** Serves a page whose server knows about conditional requests. */
  private void serve(String html, String etag) {
    site.answer(
        "/ferry",
        exchange -> {
          exchange.getResponseHeaders().set("ETag", etag);
          if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
            return;
          }
          byte[] body = html.getBytes(UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
        });
  }

  private RefreshOutcome refresh() {
    return library.versions().refresh(ID, step -> {});
  }

  @Test
  void theServerSaysThatNothingChanged() {
    assertThat(refresh()).isEqualTo(new RefreshOutcome.NotModified());
    assertThat(site.requests().getLast().headers().getFirst("If-None-Match")).isEqualTo("\"one\"");
    assertThat(library.versions().of(ID)).hasSize(1);
  }

  @Test
  void theSameTextInAnotherPageAddsNothing() {
    serve(NewsPage.html("<meta name=\"x\" content=\"y\">", ""), "\"two\"");
    assertThat(refresh()).isEqualTo(new RefreshOutcome.Unchanged());
    assertThat(library.versions().of(ID)).hasSize(1);
  }

  @Test
  void anEditedTextIsShownFromNowOnAndTheOneBeforeIsKept() {
    String before = text();
    serve(EDITED, "\"two\"");
    assertThat(refresh()).isEqualTo(new Changed(2, 0));
    assertThat(text()).contains("Nearly ninety");
    assertThat(library.versions().of(ID))
        .extracting(ArticleVersion::number, ArticleVersion::current)
        .containsExactly(tuple(2, true), tuple(1, false));
    assertThat(library.versions().article(ID, 1).orElseThrow().content().text()).isEqualTo(before);
    assertThat(library.search().count(SearchQuery.parse("ninety"))).isEqualTo(1);
    assertThat(library.upkeep().check(progress -> {})).isEmpty();
    assertThat(refresh()).isEqualTo(new RefreshOutcome.NotModified());
  }

  @Test
  void theDifferenceNamesWhatChanged() {
    serve(EDITED.replace(NewsPage.TITLE, "Ferry is back"), "\"two\"");
    refresh();
    VersionComparison comparison = library.versions().compare(ID, 1, 2).orElseThrow();
    assertThat(comparison.fields()).hasSize(1);
    assertThat(comparison.fields().getFirst().after()).isEqualTo("Ferry is back");
    assertThat(comparison.text().counts()).isEqualTo(new Counts(2, 0, 0, 0, 0));
    assertThat(library.versions().compare(ID, 1, 1).orElseThrow().isSame()).isTrue();
    assertThat(library.versions().compare(ID, 1, 7)).isEmpty();
  }

  @Test
  void aPageThatLostMostOfItsTextIsKeptAside() {
    String text = text();
    String teaser =
        NewsPage.html()
            .replaceAll("(?s)<p>About.*?</p>", "")
            .replaceAll("(?s)<p>Repairs.*?</p>", "")
            .replaceAll("(?s)<p>The council.*?</p>", "");
    serve(teaser, "\"two\"");
    RefreshOutcome outcome = refresh();
    assertThat(outcome).isInstanceOf(KeptAside.class);
    assertThat(text()).isEqualTo(text);
    assertThat(library.versions().of(ID)).hasSize(2);
    serve(teaser, "\"three\"");
    assertThat(refresh()).isEqualTo(new RefreshOutcome.Unchanged());
    assertThat(library.versions().of(ID)).hasSize(2);
    assertThat(library.versions().makeCurrent(ID, 2)).contains(1);
    assertThat(text()).isNotEqualTo(text);
    assertThat(library.versions().makeCurrent(ID, 1)).contains(2);
    assertThat(text()).isEqualTo(text);
    assertThat(library.upkeep().check(progress -> {})).isEmpty();
  }

  @Test
  void aPageThatIsKeptAsideLendsTheArticleNoAddress() {
    String elsewhere = "<link rel=canonical href=/elsewhere>";
    serve(
        NewsPage.html(elsewhere, "")
            .replaceAll("(?s)<p>About.*?</p>", "")
            .replaceAll("(?s)<p>Repairs.*?</p>", "")
            .replaceAll("(?s)<p>The council.*?</p>", ""),
        "\"two\"");
    assertThat(refresh()).isInstanceOf(KeptAside.class);
    assertThat(library.find(site.url("localhost", "/elsewhere"))).isEmpty();
    serve(EDITED.replace("</head>", elsewhere + "</head>"), "\"three\"");
    assertThat(refresh()).isInstanceOf(Changed.class);
    assertThat(library.find(site.url("localhost", "/elsewhere"))).contains(ID);
  }

  @Test
  void anErrorPageChangesNothing() {
    site.status("/ferry", 500);
    assertThat(refresh()).isInstanceOf(RefreshOutcome.Failed.class);
    site.remove("/ferry");
    assertThat(refresh()).isInstanceOf(RefreshOutcome.Failed.class);
    assertThat(library.versions().of(ID)).hasSize(1);
    assertThat(library.versions().refresh(new ArticleId(9), step -> {}))
        .isEqualTo(new RefreshOutcome.Gone());
  }

  @Test
  void anInterruptedCheckChangesNothing() {
    serve(EDITED, "\"two\"");
    Thread.currentThread().interrupt();
    assertThat(refresh()).isEqualTo(new RefreshOutcome.Cancelled());
    assertThat(Thread.interrupted()).isTrue();
    assertThat(library.versions().of(ID)).hasSize(1);
  }

  @Test
  void highlightsGoAlongAndThoseThatCannotAreKept() {
    Highlight stays = highlight("bread and newspapers");
    Highlight edited = highlight("About sixty people waited at the quay from dawn");
    Highlight lost = highlight("was needed elsewhere until autumn");
    serve(
        EDITED.replaceAll("(?s)<p>Repairs.*?</p>", "<p>The works are over at last.</p>"),
        "\"two\"");
    assertThat(refresh()).isEqualTo(new Changed(2, 1));
    ReadersNotes notes = library.notes().of(library.article(ID).orElseThrow());
    assertThat(words(notes, edited)).isEqualTo("Nearly ninety people waited at the quay from dawn");
    assertThat(words(notes, stays)).isEqualTo("bread and newspapers");
    assertThat(notes.highlights().getLast().highlight().id()).isEqualTo(lost.id());
    assertThat(notes.highlights().getLast().place()).isNull();
    assertThat(library.notes().orphans()).extracting(Highlight::id).containsExactly(lost.id());
    library.versions().makeCurrent(ID, 1);
    assertThat(library.notes().orphans()).isEmpty();
    assertThat(library.notes().of(library.article(ID).orElseThrow()).highlights())
        .allSatisfy(placed -> assertThat(placed.place()).isNotNull());
  }

  @Test
  void extractingAgainWithTheSameProgramChangesNothing() {
    assertThat(library.versions().extractAgain(ID)).isEqualTo(new RefreshOutcome.Unchanged());
    assertThat(site.requests()).hasSize(1);
  }

  private Highlight highlight(String words) {
    Article article = library.article(ID).orElseThrow();
    int at = article.content().text().indexOf(words);
    return library
        .notes()
        .add(article, new TextRange(at, at + words.length()), HighlightColour.GREEN, "")
        .orElseThrow();
  }

  private String words(ReadersNotes notes, Highlight highlight) {
    TextRange place =
        notes.highlights().stream()
            .filter(placed -> placed.highlight().id().equals(highlight.id()))
            .findFirst()
            .orElseThrow()
            .place();
    assertThat(place).isNotNull();
    return place == null ? "" : text().substring(place.start(), place.end());
  }

  private String text() {
    return library.article(ID).orElseThrow().content().text();
  }
}
