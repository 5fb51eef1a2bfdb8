package org.offprint.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.library.SaveOutcome.Saved;
import org.offprint.model.Article;
import org.offprint.testing.LocalSite;

/** Articles that their sites cut into several pages, or show elsewhere. */
class ArticlePagesTest {
  @TempDir private Path folder;
  private final LocalSite site = LocalSite.start();
  private TestLibrary test;

  @BeforeEach
  void open() {
    test = new TestLibrary(folder.resolve("library.offprint"));
  }

  @AfterEach
  void close() {
    test.close();
    site.close();
  }

  private static String part(int page, int of) {
    String back = page == 1 ? "" : "<link rel=prev href='" + address(page - 1) + "'>";
    String next = page == of ? "" : "<link rel=next href='" + address(page + 1) + "'>";
    return """
    <!DOCTYPE html><html lang=en><head><title>The long voyage</title>%s%s</head><body><article>
    <h1>The long voyage</h1><p>Day %3$d.</p>
    <p>On day %3$d of the voyage the wind came from the west, the cook made soup of what was left,
    and the captain, who had slept badly, walked up and down without a word until noon.</p>
    <p>What the mate wrote on page %3$d of his log was short, for the ink had run out, and nobody on
    board, not even the passengers, had thought of bringing more than a pencil.</p>
    </article></body></html>
    """
        .formatted(back, next, page);
  }

  private static String address(int page) {
    return page == 1 ? "/voyage" : "/voyage/" + page;
  }

  private void serve(int pages) {
    for (int page = 1; page <= pages; page++) {
      site.page(address(page), part(page, pages));
    }
  }

  private Article save(String url) {
    SaveOutcome outcome = test.library.save(url, LocalAddresses.ALLOWED, step -> {});
    assertThat(outcome).isInstanceOf(Saved.class);
    return test.library.article(((Saved) outcome).id()).orElseThrow();
  }

  @Test
  void fetchesAllPagesInTheirOrder() {
    serve(4);

    Article article = save(site.url("/voyage"));

    assertThat(article.content().text())
        .containsSubsequence("page 1 of his log", "page 2 of", "page 3 of", "page 4 of");
    assertThat(test.library.find(site.url("/voyage/3"))).contains(article.id());
  }

  @Test
  void stopsAfterTwentyPages() {
    serve(25);

    assertThat(save(site.url("/voyage")).content().text())
        .contains("page 20 of his log")
        .doesNotContain("page 21 of his log");
    assertThat(site.count("/voyage/21")).isZero();
  }

  @Test
  void aPageThatLeadsBackToTheFirstAddsNothing() {
    serve(2);
    site.redirect("/voyage/2", "/voyage");

    assertThat(save(site.url("/voyage")).content().text()).containsOnlyOnce("Day 1.");
  }

  @Test
  void aPublicPageLeadsToNoOtherFormOfItInsideTheNetwork() {
    site.page("/list", "<link rel=amphtml href='" + site.url("/amp") + "'><p>Nothing here.</p>")
        .page("/amp", NewsPage.html());

    SaveOutcome outcome =
        test.library.save(site.url("localhost", "/list"), LocalAddresses.ALLOWED, step -> {});

    assertThat(outcome).isInstanceOf(SaveOutcome.Failed.class);
    assertThat(site.count("/amp")).isZero();
  }

  @Test
  void aPageWithoutTextIsReadInItsOtherForm() {
    site.page("/list", "<link rel=amphtml href=/amp><p>Nothing here.</p>")
        .page("/amp", NewsPage.html());

    assertThat(save(site.url("/list")).content().text()).contains(NewsPage.FIRST);
  }
}
