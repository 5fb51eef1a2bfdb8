package org.offprint.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.offprint.extract.metadata.ReadPage.read;

import java.net.URI;
import java.time.Instant;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.offprint.extract.page.PageContext;
import org.offprint.extract.structured.StructuredData;
import org.offprint.model.PublishedTime;

/** When a page was published. */
class DatesTest {
  @Test
  void prefersPublishedToModified() {
    Metadata page =
        read(
            "<meta property=article:modified_time content=2021-01-01>"
                + "<meta property=article:published_time content=2020-05-04T08:00:00Z>",
            "");
    assertThat(page.published()).hasToString("2020-05-04T08:00Z");
  }

  @Test
  void fallsBackOnTheAddress() {
    assertThat(read("", "<p>Text.</p>").published()).hasToString("2020-05-04");
  }

  @Test
  void takesTheDateFromTheCanonicalAddress() {
    URI copy = URI.create("https://copy.example/x");
    String head = "<link rel=canonical href=https://news.example/2019/3/7/bridge>";
    PageContext page =
        new PageContext(
            Jsoup.parse("<head>" + head + "</head><p>Text."),
            copy,
            Instant.parse("2023-11-15T12:00:00Z"));
    assertThat(MetadataReader.read(page, StructuredData.read(page)).published())
        .hasToString("2019-03-07");
  }

  @Test
  void readsTheDateThatOnlyAScriptKnows() {
    String script =
        "<script>window.page = {\"published_at\" : \"2019-03-02T06:22:28+01:00\"}</script>";
    PublishedTime published =
        MetadataReader.read(page(script), StructuredData.read(page(script))).published();
    assertThat(published).hasToString("2019-03-02T06:22:28+01:00");
  }

  private static PageContext page(String html) {
    URI url = URI.create("https://news.example/bridge");
    return new PageContext(
        Jsoup.parse(html, url.toString()), url, Instant.parse("2023-11-15T12:00:00Z"));
  }

  private static final URI PLAIN = URI.create("https://news.example/bridge");

  private static @Nullable PublishedTime date(String head, String body) {
    PageContext page =
        new PageContext(
            Jsoup.parse("<html><head>" + head + "</head><body>" + body, PLAIN.toString()),
            PLAIN,
            Instant.parse("2023-11-15T12:00:00Z"));
    return MetadataReader.read(page, StructuredData.read(page)).published();
  }

  @Test
  void theDateOfATeaserIsAnotherArticles() {
    String far = "<span></span>".repeat(20);
    String teasers =
        "<ul><li><time datetime=2020-01-02></time><a href=/b>The harbour is open again</a></ul>";
    assertThat(
            date(
                "",
                "<time datetime=2022-03-04></time>" + far + "<h1>Bridge reopens</h1>" + teasers))
        .hasToString("2022-03-04");
  }

  @Test
  void theOnlyTimeOfAPageCountsMoreThanADateThatMayMeanAnything() {
    String body = "<h1>Bridge reopens</h1>" + "<p>Text.</p>".repeat(200);
    String head = "<meta name=dcterms.date content=2022-01-21>";
    String time = "<time datetime=2022-01-25>25.01.2022</time>";
    assertThat(date(head, body + time)).hasToString("2022-01-25");
    assertThat(date(head, body + time + "<time datetime=2021-12-01></time>"))
        .hasToString("2022-01-21");
  }

  @Test
  void whenAFilmWasUploadedSaysLessThanTheDateShown() {
    assertThat(
            date(
                "",
                "<h1>Bridge reopens</h1><div class=publish_date>19.10.19, 18:56</div>"
                    + "<div itemscope><meta itemprop=uploadDate content=2019-10-15></div>"))
        .hasToString("2019-10-19T18:56");
  }
}
