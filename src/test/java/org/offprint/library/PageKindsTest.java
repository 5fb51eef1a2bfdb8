package org.offprint.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.library.SaveFailure.Reason;
import org.offprint.library.SaveOutcome.Failed;
import org.offprint.library.SaveOutcome.Saved;
import org.offprint.model.Article;
import org.offprint.model.PageKind;
import org.offprint.model.SearchQuery;
import org.offprint.store.ArticleDatabase;
import org.offprint.store.OriginalPage;
import org.offprint.testing.LocalSite;

/** Pages that are no articles, or only a part of one, from a real site into a real library. */
class PageKindsTest {
  private static final SaveChoices LOCAL = SaveChoices.USUAL.withLocal();

  @TempDir private Path folder;
  private final LocalSite site = LocalSite.start();
  private TestLibrary test;

  @BeforeEach
  void open() {
    test = new TestLibrary(folder.resolve("library"));
  }

  @AfterEach
  void close() {
    test.close();
    site.close();
  }

  private Article saved(String path, SaveChoices choices) {
    SaveOutcome outcome = test.library.save(site.url(path), choices, _ -> {});
    assertThat(outcome).isInstanceOf(Saved.class);
    return test.library.article(((Saved) outcome).id()).orElseThrow();
  }

  private static String page(String title, String body) {
    return "<html><head><title>" + title + "</title></head><body>" + body + "</body></html>";
  }

  /** A page of each kind that is refused. */
  private static String page(PageKind kind) {
    return switch (kind) {
      case LOGIN ->
          page(
              "Sign in",
              "<h1>Welcome back</h1><form action=/in><p>Please tell us who you are.</p>"
                  + "<input name=u><input type=password name=p><button>Go</button></form>");
      case ERROR ->
          page("404 Not Found", "<h1>Page not found</h1><p>The page has moved or is gone.</p>");
      case LINK_LIST -> {
        StringBuilder links = new StringBuilder("<h1>All the news</h1><ul>");
        for (int i = 0; i < 40; i++) {
          links.append("<li><a href=/n/").append(i).append(">The harbour master speaks of matter ");
          links.append(i).append(" again</a></li>");
        }
        yield page("News", links + "</ul>");
      }
      case EMPTY -> page("Loading", "<p>Wait</p>");
      case ARTICLE, PAYWALL -> throw new IllegalArgumentException("Not refused: " + kind);
    };
  }

  @ParameterizedTest
  @EnumSource(names = {"LOGIN", "ERROR", "LINK_LIST", "EMPTY"})
  void areRefusedInWordsAndKeptIfThePersonInsists(PageKind kind) {
    site.page("/x", page(kind));
    assertThat(test.library.save(site.url("/x"), LOCAL, _ -> {}))
        .asInstanceOf(type(Failed.class))
        .extracting(failed -> failed.failure().reason())
        .isEqualTo(Reason.NOT_AN_ARTICLE);

    Article kept = saved("/x", LOCAL.withAnyPage());

    assertThat(kept.kind()).isEqualTo(kind);
    assertThat(kept.content().title()).isNotBlank();
    assertThat(kept.content().text()).isNotBlank();
    assertThat(incomplete()).isEqualTo(1);
  }

  @Test
  void aStubIsSavedAndSaysSo() {
    String stub =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"The quay\","
            + "\"isAccessibleForFree\":false}</script><article><h1>The quay is open</h1><p>The old"
            + " swing bridge over the harbour carried its first cars since the storm on Monday, and"
            + " the ferry crew lined up on the quay to wave at the drivers who had waited so long."
            + "</p><p>Subscribe to read the full story.</p></article>";
    site.page("/stub", page("The quay", stub));
    site.page("/whole", NewsPage.html());

    assertThat(saved("/stub", LOCAL).kind()).isEqualTo(PageKind.PAYWALL);
    assertThat(saved("/whole", LOCAL).kind()).isEqualTo(PageKind.ARTICLE);
    assertThat(incomplete()).isEqualTo(1);
  }

  private int incomplete() {
    return test.library.search().count(SearchQuery.parse("is:incomplete"));
  }

  private static String part(int number, String first, String second) {
    StringBuilder pager = new StringBuilder("<div class=pager>");
    for (int i = 1; i <= 3; i++) {
      String href = i == 1 ? "/long" : "/long?page=" + i;
      pager.append(i == number ? "<b>" + i + "</b> " : "<a href='" + href + "'>" + i + "</a> ");
    }
    return page(
        "The long story",
        "<article><h1>The long story</h1><p>"
            + first
            + "</p><p>"
            + second
            + "</p></article>"
            + pager
            + "</div>");
  }

  @Test
  void allPagesOfAnArticleAreJoinedAndKeptAsTheyWere() {
    site.page(
        "/long",
        part(
            1,
            NewsPage.FIRST,
            "The first part ends with the storm, which came in July and which nobody on either"
                + " shore of the sound had thought possible at that time of the year."));
    site.page(
        "/long?page=2",
        part(
            2,
            "In August the masons came, and with them the first of the forty piles on which the"
                + " new pier was to stand, brought from the mainland on a barge.",
            "The second part ends with the masons, who had gone home by then, and with the barge,"
                + " which lay in the harbour until the spring."));
    site.page(
        "/long?page=3",
        part(
            3,
            "Autumn found the pier without a deck, and the council without the money for one, until"
                + " a widow of the northern village sold her boat and gave what she got for it.",
            "The third part ends with the widow, who sailed on the first ferry with her two sons"
                + " and everything that they owned by then."));

    Article article = saved("/long", LOCAL);

    assertThat(article.content().text())
        .containsSubsequence("first part ends", "second part ends", "third part ends");
    assertThat(article.kind()).isEqualTo(PageKind.ARTICLE);
    assertThat(test.library.versions().extractAgain(article.id()))
        .isInstanceOf(RefreshOutcome.Unchanged.class); // and not only the first page
    test.library.close();
    try (ArticleDatabase database = ArticleDatabase.open(folder.resolve("library"))) {
      assertThat(bodies(List.of(database.originalPage(article.id()).orElseThrow())))
          .allMatch(b -> b.contains("first part ends"));
      assertThat(bodies(database.versions().furtherPages(article.id(), 1)))
          .satisfiesExactly(
              b -> assertThat(b).contains("second part ends"),
              b -> assertThat(b).contains("third part ends"));
    }
  }

  private static List<String> bodies(List<OriginalPage> pages) {
    return pages.stream().map(p -> new String(p.body(), StandardCharsets.UTF_8)).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<link rel=amphtml href=/other>",
        "<link rel=alternate media=print href=/other>",
        "</head><body><a href=/other>Print version</a>"
      })
  void anotherFormOfThePageServesWhereThisOneHasNoText(String link) {
    site.page(
        "/bare",
        "<html><head><title>The ferry</title>" + link + "</head><body><div id=app>Loading</div>");
    site.page("/other", NewsPage.html());

    Article article = saved("/bare", LOCAL);

    assertThat(article.content().text()).contains(NewsPage.FIRST);
    assertThat(article.kind()).isEqualTo(PageKind.ARTICLE);
    assertThat(article.summary().url()).isEqualTo(site.url("/bare"));
  }
}
