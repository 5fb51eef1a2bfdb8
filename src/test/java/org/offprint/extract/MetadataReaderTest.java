package org.offprint.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.offprint.model.TextDirection;

class MetadataReaderTest {
  private static final URI URL = URI.create("https://news.example/2020/05/04/bridge");

  private static Metadata read(String head, String body) {
    String html = "<html><head>" + head + "</head><body>" + body + "</body></html>";
    PageContext page =
        new PageContext(
            Jsoup.parse(html, URL.toString()), URL, Instant.parse("2023-11-15T12:00:00Z"));
    return MetadataReader.read(page, StructuredData.read(page));
  }

  @Test
  void takesTheSiteOffTheTitle() {
    String head = "<meta property=og:site_name content='The Quay'>";
    assertThat(read(head + "<title>Bridge reopens | The Quay</title>", "").title())
        .isEqualTo("Bridge reopens");
    assertThat(read("<title>Bridge reopens - news.example</title>", "").title())
        .isEqualTo("Bridge reopens");
    assertThat(read(head + "<title>Bridge - a history</title>", "").title())
        .isEqualTo("Bridge - a history");
  }

  @Test
  void prefersTheHeadlineToTheSitesOwnHeading() {
    Metadata page =
        read(
            "<title>Bridge reopens | The Quay</title>",
            "<h1><a href='/'>The Quay</a></h1><h2>Bridge reopens</h2><p>Text.</p>");
    assertThat(page.title()).isEqualTo("Bridge reopens");
  }

  @Test
  void leavesTheKickerOut() {
    Metadata page =
        read(
            "<title>Bridge reopens at last</title>",
            "<h1><span class=kicker>Local news</span> Bridge reopens at last</h1>");
    assertThat(page.title()).isEqualTo("Bridge reopens at last");
  }

  @Test
  void readsBrokenLinkedData() {
    Metadata page =
        read(
            "<script type='application/ld+json'><!-- {\"@graph\":[{\"@type\":\"WebSite\"},"
                + "{\"@type\":[\"NewsArticle\"],\"headline\":\"Fish &amp; chips\","
                + "\"author\":[{\"@id\":\"#a\"},{\"name\":\"Bo Ek\"}],"
                + "\"datePublished\":\"2020-05-03T10:00:00+02:00\",},"
                + "{\"@id\":\"#a\",\"@type\":\"Person\",\"name\":\"Ann Lee\"},"
                + "{\"broken\": \"here </script>",
            "");
    assertThat(page.title()).isEqualTo("Fish & chips");
    assertThat(page.authors()).containsExactly("Ann Lee", "Bo Ek");
    assertThat(page.published()).hasToString("2020-05-03T10:00+02:00");
  }

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
  void findsBylineAndDateThatOnlyWordsTell() {
    Metadata page =
        read(
            "<title>Bridge reopens</title>",
            "<h1>Bridge reopens</h1><p>Von Anna Lehr</p><p>Stand: 3. Mai 2020, 10:30 Uhr</p>");
    assertThat(page.authors()).containsExactly("Anna Lehr");
    assertThat(page.published()).hasToString("2020-05-03T10:30");
  }

  @Test
  void passesReadersBy() {
    Metadata page =
        read(
            "<title>Bridge reopens</title>",
            "<h1>Bridge reopens</h1><div id=comments><div class=comment>"
                + "<span class=author>Troll</span> <time>5 May 2021</time></div></div>");
    assertThat(page.authors()).isEmpty();
    assertThat(page.published()).hasToString("2020-05-04");
  }

  @Test
  void prefersTheStandfirstShownToTheDescription() {
    Metadata page =
        read(
            "<meta name=description content='A description that search engines are meant to"
                + " show.'>",
            "<h1>Bridge</h1><p class=dek>After two years the harbour bridge carries cars"
                + " again.</p>");
    assertThat(page.standfirst())
        .isEqualTo("After two years the harbour bridge carries cars again.");
  }

  @Test
  void makesTheLeadImageAbsoluteAndPassesLogosBy() {
    Metadata page =
        read(
            "<meta property=og:image content='/img/site-logo.png'>"
                + "<meta name=twitter:image content='img/bridge.jpg'>",
            "");
    assertThat(page.leadImage()).isEqualTo("https://news.example/2020/05/04/img/bridge.jpg");
  }

  @Test
  void tellsLanguageAndDirectionFromTheText() {
    String urdu =
        "یہ خبر کراچی سے ہے اور اس میں کہا گیا ہے کہ پل پر کام مکمل ہو گیا تھا اور لوگ خوش ہیں۔ ";
    Metadata page = read("", "<p>" + urdu.repeat(3) + "</p>");
    assertThat(page.language()).isEqualTo("ur");
    assertThat(page.direction()).isEqualTo(TextDirection.RIGHT_TO_LEFT);
    String german =
        "Die Brücke ist seit dem Sturm nicht mehr befahrbar und wird von der Stadt für ";
    Metadata wrong = read("<html lang=en>", "<p>" + german.repeat(4) + "</p>");
    assertThat(wrong.language()).isEqualTo("de");
  }

  @Test
  void keepsTextText() {
    Metadata page =
        read("<title>&lt;script&gt;alert(1)&lt;/script&gt; is no markup</title>", "<p>x</p>");
    assertThat(page.title()).doesNotContain("alert(1)</script").contains("is no markup");
  }
}
