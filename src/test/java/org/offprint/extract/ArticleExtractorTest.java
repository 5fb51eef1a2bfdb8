package org.offprint.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.offprint.model.ArticleContent;

class ArticleExtractorTest {
  private static final String FIRST =
      "The old swing bridge over the harbour carried its first cars since the storm on Monday.";

  private static ArticleContent extract(String description) {
    String html =
        """
        <html lang=en><head><title>Bridge opens</title><meta name=description content="%s">
        <meta property="og:type" content=article></head><body><article><h1>Bridge opens</h1>
        <p>%s</p><p>The ferry crew lined up on the quay to wave at the drivers, who had waited for
        four months, and the mayor cut a ribbon that somebody had found in the town hall.</p>
        <p>Repairs had taken longer than planned, because the steel had to come from the mainland,
        and the only crane that could lift it was needed elsewhere until the end of autumn.</p>
        </article></body></html>
        """
            .formatted(description, FIRST);
    return new ArticleExtractor()
        .extract(html, URI.create("https://tribune.example/1"), Instant.EPOCH)
        .content();
  }

  @Test
  void aStandfirstThatTheTextBeginsWithIsNotSaidTwice() {
    ArticleContent content = extract(FIRST);

    assertThat(content.standfirst()).isEmpty();
    assertThat(content.text()).startsWith(FIRST);
  }

  @Test
  void aLongTableOfDataIsOneTable() {
    String row = "<tr><td>Monday</td><td>12</td><td>13</td><td>14</td></tr>";
    String html =
        "<html lang=en><title>Tides</title><article><h1>Tides</h1>"
            + ("<p>" + FIRST + "</p>").repeat(4)
            + "<table><tr><th>Day</th><th>One</th><th>Two</th><th>Three</th></tr>"
            + row.repeat(2_000)
            + "</table></article></html>";
    ArticleContent content =
        new ArticleExtractor()
            .extract(html, URI.create("https://tribune.example/1"), Instant.EPOCH)
            .content();

    assertThat(content.html()).containsOnlyOnce("<table>");
    assertThat(content.html().split("<tr>", -1)).hasSize(2_002);
  }

  @Test
  void aTextWhoseTagsAreEscapedInThePagesDataIsReadAsMarkup() {
    String told = ("&lt;p&gt;" + FIRST + "&lt;/p&gt;").repeat(8);
    String html =
        "<html lang=en><title>Bridge opens</title><script type=application/ld+json>"
            + "{\"@type\":\"NewsArticle\",\"headline\":\"Bridge opens\",\"articleBody\":\""
            + told
            + "\"}</script><h1>Bridge opens</h1><div>Loading</div></html>";
    ArticleContent content =
        new ArticleExtractor()
            .extract(html, URI.create("https://tribune.example/1"), Instant.EPOCH)
            .content();

    assertThat(content.text()).startsWith(FIRST).doesNotContain("&lt;", "<p>");
  }

  @Test
  void aCaptionInsideTheLinkToItsPictureIsNoLink() {
    String html =
        "<html lang=en><title>Bridge opens</title><article><h1>Bridge opens</h1>"
            + ("<p>" + FIRST + "</p>").repeat(4)
            + "<figure><a href='/big.jpg'><img src='/small.jpg' width=600 height=400><figcaption>"
            + "The ferry. <a href='/anna'>Photo: Anna Berg</a></figcaption></a></figure>"
            + ("<p>" + FIRST + "</p>").repeat(4)
            + "</article></html>";
    ArticleContent content =
        new ArticleExtractor()
            .extract(html, URI.create("https://tribune.example/1"), Instant.EPOCH)
            .content();

    assertThat(content.html())
        .contains("<figcaption>The ferry.")
        .contains("<a href=\"https://tribune.example/anna\">Photo: Anna Berg</a>");
  }

  @Test
  void aStandfirstOfItsOwnIsKept() {
    ArticleContent content = extract("Four months after the storm, traffic is back.");

    assertThat(content.standfirst()).isEqualTo("Four months after the storm, traffic is back.");
    assertThat(content.text()).startsWith(FIRST);
  }
}
