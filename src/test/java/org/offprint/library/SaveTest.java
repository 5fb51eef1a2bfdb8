package org.offprint.library;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.extract.Extraction;
import org.offprint.library.SaveOutcome.AlreadySaved;
import org.offprint.library.SaveOutcome.Saved;
import org.offprint.model.Article;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleSection;
import org.offprint.model.StatusChange;
import org.offprint.testing.LocalSite;

class SaveTest {
  @TempDir private Path folder;
  private final LocalSite site = LocalSite.start();
  private TestLibrary test;
  private Library library;

  @BeforeEach
  void open() {
    test = new TestLibrary(folder.resolve("library.offprint"));
    library = test.library;
  }

  @AfterEach
  void close() {
    test.close();
    site.close();
  }

  private SaveOutcome save(String url) {
    return library.save(url, LocalAddresses.ALLOWED, _ -> {});
  }

  private ArticleId saved(String url) {
    SaveOutcome outcome = save(url);
    assertThat(outcome).isInstanceOf(Saved.class);
    return ((Saved) outcome).id();
  }

  @Test
  void saysThatAPageHasMoreCommentsThanAreKept() {
    StringBuilder comments = new StringBuilder("<ol class=comments>");
    for (int i = 0; i < Extraction.MOST_COMMENTS + 3; i++) {
      comments.append("<li class=comment><b class=author>U").append(i).append("</b><p>So do I.");
    }
    site.page("/ferry", NewsPage.html().replace("</body>", comments + "</ol></body>"));

    SaveOutcome outcome = save(site.url("/ferry"));

    assertThat(outcome).isInstanceOf(Saved.class);
    assertThat(((Saved) outcome).commentsCutTo()).isEqualTo(Extraction.MOST_COMMENTS);
    assertThat(library.article(((Saved) outcome).id()).orElseThrow().content().comments())
        .hasSize(Extraction.MOST_COMMENTS);
  }

  @Test
  void savesAnArticleThatCanBeReadWithTheSiteGone() {
    site.page("/ferry", NewsPage.html());

    ArticleId id = saved(site.url("/ferry"));
    site.close();

    Article article = library.article(id).orElseThrow();
    assertThat(article.content().title()).isEqualTo(NewsPage.TITLE);
    assertThat(article.content().text()).contains(NewsPage.FIRST).doesNotContain("Sport");
    assertThat(article.summary().url()).isEqualTo(site.url("/ferry"));
    assertThat(article.summary().savedAt()).isEqualTo(TestLibrary.NOW);
    assertThat(article.summary().words()).isBetween(100, 130);
    assertThat(article.summary().complete()).isTrue();
    assertThat(library.ids(ArticleSection.UNREAD)).containsExactly(id);
  }

  @Test
  void tellsHowFarItIs() {
    site.page("/ferry", NewsPage.html());
    List<SaveProgress> steps = Collections.synchronizedList(new ArrayList<>());

    library.save(site.url("/ferry"), LocalAddresses.ALLOWED, steps::add);

    assertThat(steps.stream().map(Object::getClass).distinct().map(Class::getSimpleName))
        .containsExactly("Connecting", "Downloading", "Extracting", "Storing");
    assertThat(steps).contains(new SaveProgress.Connecting("127.0.0.1"));
    int length = NewsPage.html().getBytes(UTF_8).length;
    assertThat(steps).contains(new SaveProgress.Downloading(length, length));
  }

  @Test
  void doesNotFetchAgainWhatItHas() {
    site.page("/ferry", NewsPage.html());
    ArticleId id = saved(site.url("/ferry?utm_source=letter#comments"));

    assertThat(save(site.url("/ferry?fbclid=x")))
        .isEqualTo(new AlreadySaved(id, NewsPage.TITLE, false));
    assertThat(library.find(site.url("/ferry#top"))).contains(id);
    assertThat(library.find("nonsense")).isEmpty();
    assertThat(site.requests()).hasSize(1);
  }

  @Test
  void findsAnArticleAgainThroughARedirect() {
    site.page("/ferry", NewsPage.html()).redirect("/short", "/ferry?utm_medium=x");
    ArticleId id = saved(site.url("/ferry"));

    assertThat(save(site.url("/short"))).isEqualTo(new AlreadySaved(id, NewsPage.TITLE, false));
    assertThat(library.ids(ArticleSection.ALL)).containsExactly(id);
  }

  @Test
  void findsAnArticleSavedThroughARedirectByWhereItLed() {
    site.page("/ferry", NewsPage.html()).redirect("/short", "/ferry");
    ArticleId id = saved(site.url("/short"));

    assertThat(library.find(site.url("/ferry"))).contains(id);
    assertThat(library.find(site.url("/short"))).contains(id);
  }

  @Test
  void findsAnArticleAgainByItsCanonicalAddress() {
    String page = NewsPage.html("<link rel=canonical href=\"/ferry?utm_source=self\">", "");
    site.page("/ferry", page).page("/amp/ferry", page);
    ArticleId id = saved(site.url("/amp/ferry"));

    assertThat(library.article(id).orElseThrow().canonicalUrl()).isEqualTo(site.url("/ferry"));
    assertThat(save(site.url("/ferry"))).isEqualTo(new AlreadySaved(id, NewsPage.TITLE, false));
    assertThat(save(site.url("/amp/ferry?x=1")))
        .isEqualTo(new AlreadySaved(id, NewsPage.TITLE, false));
  }

  @Test
  void doesNotBelieveAPageThatClaimsAnotherSitesAddress() {
    String victim = "https://news.example/story";
    site.page("/a", NewsPage.html("<link rel=canonical href=\"" + victim + "\">", ""));

    ArticleId id = saved(site.url("localhost", "/a"));

    assertThat(library.find(victim)).isEmpty();
    assertThat(library.article(id).orElseThrow().canonicalUrl()).isEqualTo(victim);
  }

  @Test
  void aPageThatClaimsASavedArticleOfAnotherSiteIsSavedAsWell() {
    site.page("/ferry", NewsPage.html());
    ArticleId claimed = saved(site.url("/ferry"));
    String claim = "<link rel=canonical href=\"" + site.url("/ferry") + "\">";
    site.page("/a", NewsPage.html(claim, ""));

    assertThat(saved(site.url("localhost", "/a"))).isNotEqualTo(claimed);
  }

  @Test
  void savesOneArticleWhenTwoSaveItAtOnce() throws Exception {
    site.page("/ferry", NewsPage.html()).redirect("/short", "/ferry");
    LocalSite.Gate gate = site.hold("/ferry");
    Future<SaveOutcome> first = test.threads.submit(() -> save(site.url("/ferry")));
    Future<SaveOutcome> second = test.threads.submit(() -> save(site.url("/short")));
    gate.awaitRequest();
    gate.open();

    List<SaveOutcome> outcomes =
        List.of(first.get(20, TimeUnit.SECONDS), second.get(20, TimeUnit.SECONDS));

    assertThat(outcomes).hasAtLeastOneElementOfType(Saved.class);
    assertThat(outcomes).hasAtLeastOneElementOfType(AlreadySaved.class);
    assertThat(library.ids(ArticleSection.ALL)).hasSize(1);
  }

  @Test
  void bringsAnArticleBackFromTheTrash() {
    site.page("/ferry", NewsPage.html());
    ArticleId id = saved(site.url("/ferry"));
    library.change(List.of(id), StatusChange.MOVE_TO_TRASH);

    assertThat(save(site.url("/ferry"))).isEqualTo(new AlreadySaved(id, NewsPage.TITLE, true));
    assertThat(library.ids(ArticleSection.ALL)).containsExactly(id);
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1252, text/html, windows-1252", // said only in the page, see below
    "windows-1252, text/html; charset=utf-8, ",
    "UTF-8, text/html; charset=iso-8859-1, ",
  })
  void readsEveryCharset(String written, String contentType, String inPage) {
    String page =
        NewsPage.html("", "<p>“Fünf Überfahrten täglich”, said Zoë Ångström – at €3 each.</p>")
            .replace(
                "<meta charset=\"utf-8\">",
                inPage == null ? "" : "<meta charset=\"" + inPage + "\">");
    site.file("/ferry", contentType, page.getBytes(Charset.forName(written)));

    Article article = library.article(saved(site.url("/ferry"))).orElseThrow();

    assertThat(article.content().text())
        .contains("“Fünf Überfahrten täglich”, said Zoë Ångström – at €3 each.");
  }

  @Test
  void savesAPageThatIsAlreadyHere() {
    SaveOutcome outcome =
        library
            .imports()
            .page(
                "https://harbour.example/ferry?utm_source=x",
                NewsPage.html().getBytes(UTF_8),
                "text/html",
                _ -> {});

    assertThat(outcome).isInstanceOf(Saved.class);
    assertThat(library.find("https://harbour.example/ferry")).isPresent();
  }
}
