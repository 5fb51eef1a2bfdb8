package org.offprint.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageLinksReaderTest {
  private static PageLinks read(String html, String url) {
    return PageLinksReader.read(
        new PageContext(Jsoup.parse(html, url), URI.create(url), Instant.EPOCH));
  }

  @ParameterizedTest
  @CsvSource({
    "https://s.example/story.html, /story-2.html",
    "https://s.example/story.html, '/story,2.html'",
    "https://s.example/story, /story/2/",
    "https://s.example/story/, /story/page/2",
    "https://s.example/story, /story?page=2",
    "https://s.example/story?id=7, /story?id=7&page=2",
    "https://s.example/a/12345, /a/12345/seite-2",
  })
  void findsTheNextPage(String own, String next) {
    String absolute = "https://s.example" + next;
    assertThat(read("<a href='" + next + "'>2</a>", own).next()).isEqualTo(absolute);
    assertThat(read("<a href='" + next + "'>Next page</a>", own).next()).isEqualTo(absolute);
    assertThat(read("<link rel=next href='" + next + "'>", own).next()).isEqualTo(absolute);
  }

  @ParameterizedTest
  @CsvSource({
    "https://s.example/2024/05/story, /2024/05/another-story",
    "https://s.example/story, /story/3",
    "https://s.example/story-5.html, /story-6.html",
    "https://s.example/story, javascript:next(2)",
  })
  void takesNoOtherArticleForTheNextPage(String own, String other) {
    assertThat(read("<link rel=next href='" + other + "'><a href='" + other + "'>Next</a>", own))
        .isEqualTo(PageLinks.NONE);
  }

  @Test
  void countsOnFromLaterPages() {
    String html = "<a href='/story'>1</a> 2 <a href='/story/3'>3</a>";
    assertThat(read(html, "https://s.example/story/2").next())
        .isEqualTo("https://s.example/story/3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<link rel=prev href=/story>",
        "<a rel=prev href=/story><img alt=back></a>",
        "<a href=/story>Zurück</a>",
        "<a href=/story/1>« Previous</a>"
      })
  void countsOnWhereOnlyThePageBeforeIsNamed(String back) {
    assertThat(read("<link rel=next href=/story/3>" + back, "https://s.example/story/2").next())
        .isEqualTo("https://s.example/story/3");
  }

  @Test
  void findsOtherForms() {
    PageLinks links =
        read(
            "<link rel=amphtml href='/amp/story'><a href='/story?page=all'>View as single page</a>"
                + "<a href='/print/story'>Print</a>",
            "https://s.example/story");
    assertThat(links)
        .isEqualTo(
            new PageLinks(
                null,
                "https://s.example/story?page=all",
                "https://s.example/print/story",
                "https://s.example/amp/story"));
  }
}
