package org.offprint.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages made to break or to stall: each is extracted, in bounded time, without an exception. */
class HostilePagesTest {
  private static final URI BASE = URI.create("https://site.example/a.html");
  private static final int BIG = 20_000_000;
  private static final String SENTENCE =
      "The harbour was rebuilt in three winters by people who had never built one before. ";

  /** Generous: a busy machine needs several times what an idle one does. */
  private static final Duration LIMIT = Duration.ofSeconds(90);

  enum Page {
    NOTHING(""),
    NUL("\u0000"),
    DEEP_DIVS("<div>".repeat(200_000) + SENTENCE),
    DEEP_SPANS("<p>" + "<span><b>".repeat(100_000) + SENTENCE),
    DEEP_LISTS("<ul><li>".repeat(50_000) + SENTENCE),
    DEEP_TABLES("<table><tr><td>".repeat(20_000) + SENTENCE),
    DEEP_QUOTES("<blockquote><p>".repeat(20_000) + SENTENCE),
    BIG_TEXT("<p>" + SENTENCE.repeat(BIG / SENTENCE.length())),
    MANY_PARAGRAPHS(("<p>" + SENTENCE).repeat(BIG / 90)),
    MANY_LINKS("<a href='/x'>link</a> ".repeat(BIG / 100)),
    MANY_BREAKS("a<br><br>".repeat(BIG / 100)),
    MANY_CLASSES("<div class='" + "related-post-share ".repeat(BIG / 100) + "'>" + SENTENCE),
    MANY_CELLS("<table>" + "<tr><td>1<td>2<td>3".repeat(BIG / 200) + "</table>"),
    MANY_IMAGES("<img src=a.png srcset='a 1w, b 2w'>".repeat(BIG / 400)),
    LONG_SRCSET(
        "<p>" + SENTENCE.repeat(9) + "<img srcset='" + "a.png 1x,(".repeat(BIG / 40) + "'>"),
    LONG_ADDRESS("<p>" + SENTENCE.repeat(9) + "<a href='/" + "%".repeat(BIG / 20) + "'>x</a>"),
    OPEN_TAGS("<".repeat(BIG / 20)),
    ENTITIES("&amp;&lt;&#x1f600;&nosuch;".repeat(BIG / 200)),
    BROKEN_JSON("<script type='application/ld+json'>" + "{\"a\":[".repeat(BIG / 50) + "</script>");

    private final String html;

    Page(String html) {
      this.html = html;
    }
  }

  @ParameterizedTest
  @EnumSource
  void isExtracted(Page page) {
    Extraction extraction =
        Assertions.assertTimeoutPreemptively(
            LIMIT, () -> new ArticleExtractor().extract(page.html, BASE, Instant.EPOCH));
    assertThat(extraction.confidence()).isBetween(0.0, 1.0);
  }
}
