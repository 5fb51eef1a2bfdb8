package org.offprint.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.offprint.extract.page.PageContext;
import org.offprint.extract.structured.StructuredData;
import org.offprint.model.PublishedTime;
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
  void takesTheTitleThatSlippedOutOfTheHead() {
    Metadata page =
        read(
            "<b>Notice</b>: Undefined index in <b>/www/a.php</b> on line <b>18</b>"
                + "<title>Bridge reopens</title>",
            "<p>Text.</p><svg><title>Bridge</title></svg>");
    assertThat(page.title()).isEqualTo("Bridge reopens");
  }

  @Test
  void takesNoSignForTheSitesName() {
    assertThat(read("<meta property=og:site_name content='/'>", "<p>Text.</p>").siteName())
        .isEqualTo("news.example");
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
  void takesTheSitesNameFromAFirstHeadingThatEndsTheTitle() {
    String title = "<title>Bridge reopens after a year | Quayside</title>";
    String body = "<h1>Quayside</h1><h2>Bridge reopens after a year</h2><p>Text.</p>";
    assertThat(read(title, body).title()).isEqualTo("Bridge reopens after a year");
    String turned = "<h1>Bridge reopens after a year</h1><p>Text.</p><h2>Quayside</h2>";
    assertThat(read(title, turned).title()).isEqualTo("Bridge reopens after a year");
  }

  @Test
  void leavesTheKickerOut() {
    Metadata page =
        read(
            "<title>Bridge reopens at last</title>",
            "<h1><span class=kicker>Local news</span> Bridge reopens at last</h1>");
    assertThat(page.title()).isEqualTo("Bridge reopens at last");
    Metadata plain =
        read("<title>Bridge reopens at last</title>", "<h1>Harbour: Bridge reopens at last</h1>");
    assertThat(plain.title()).isEqualTo("Bridge reopens at last");
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
  void tellsTheLanguageOfATextWithoutParagraphs() {
    String text =
        "The bridge over the harbour was closed to all traffic and is now open.<br>"
            + "It was the first time that cars had been let across in more than four months.<br>";
    assertThat(read("", "<div>" + text + "</div>").language()).isEqualTo("en");
  }

  @Test
  void countsNoLettersOfNumbersForWords() {
    String legs =
        "<p>1a etapa: 10 de março<br>2a etapa: 8 de abril<br>3a etapa: 22 de abril<br>"
            + "4a etapa: 6 de maio<br>5a etapa: 20 de maio<br>6a etapa: 5 de agosto</p>";
    assertThat(read("", legs).language()).isNotEqualTo("hu");
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
  void prefersAPersonWhoIsShownToTheSitesName() {
    String head =
        "<meta property=og:site_name content='News Example'><meta name=author content='%s'>";
    String body = "<h1>Bridge reopens after a year</h1><p>By Ann Lee</p><p>Text.</p>";
    for (String site : new String[] {"News Example", "NE", "news.example"}) {
      assertThat(read(head.formatted(site), body).authors()).as(site).containsExactly("Ann Lee");
    }
    assertThat(read(head.formatted("Bo Ek"), body).authors()).containsExactly("Bo Ek");
  }

  @Test
  void takesTheWholeNameFromALineThatSaysMore() {
    String head = "<meta name=author content='Ann'>";
    String body = "<h1>Bridge reopens after a year</h1><p>A column by Cy</p><p>By Ann Lee</p>";
    assertThat(read(head, body).authors()).containsExactly("Ann Lee");
  }

  @Test
  void namesAllAuthorsOfALineOfLinks() {
    String body =
        "<h1>Bridge reopens after a year</h1><span class=author><a href=/author/ann>Ann Lee</a>, "
            + "<a href=/author/bo>Bo Ek</a> &amp; <a href=/author/cy>Cy Orr</a></span>";
    assertThat(read("", body).authors()).containsExactly("Ann Lee", "Bo Ek", "Cy Orr");
  }

  @Test
  void readsBylinesThatStandFarFromTheMargin() {
    String body = "<h1>Brücke wieder offen</h1><span>\n            von Ann Lee\n   </span>";
    assertThat(read("", body).authors()).containsExactly("Ann Lee");
  }

  @Test
  void believesTheHeadlineWhateverItsWrapperIsCalled() {
    Metadata page =
        read(
            "<title>Another wording for search engines</title>",
            "<div class='page sidebar-left'><h1>Bridge reopens after a"
                + " year</h1><p>Text.</p></div>");
    assertThat(page.title()).isEqualTo("Bridge reopens after a year");
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
  void keepsTextText() {
    Metadata page =
        read("<title>&lt;script&gt;alert(1)&lt;/script&gt; is no markup</title>", "<p>x</p>");
    assertThat(page.title()).doesNotContain("alert(1)</script").contains("is no markup");
  }

  @Test
  void whoSignsInTheLastLineIsTheAuthor() {
    String body = "<h1>Bridge reopens at last</h1><p>The old bridge is open.</p><p>%s</p>";
    assertThat(read("", body.formatted("— Ann Lee")).authors()).containsExactly("Ann Lee");
    assertThat(read("", body.formatted("(dpa/lno)")).authors()).containsExactly("dpa/lno");
    assertThat(read("", body.formatted("It will stay. (AFP)")).authors()).containsExactly("AFP");
    assertThat(read("", body.formatted("It will stay (today)")).authors()).isEmpty();
    assertThat(read("", body.formatted("It will stay. (Photos)")).authors()).isEmpty();
    assertThat(read("", body.formatted("– and nobody knows")).authors()).isEmpty();
    assertThat(
            read("", body.formatted("x") + "<blockquote><p>— Ann Lee</p></blockquote>").authors())
        .isEmpty();
    assertThat(read("<meta name=author content='Bob Ray'>", body.formatted("— Ann Lee")).authors())
        .containsExactly("Bob Ray");
  }

  @Test
  void aSentenceAloneWithTheHeadlineIsTheStandfirst() {
    String deck = "After two years of work cars may cross the river again.";
    String box = "<div><h1>Bridge reopens at last</h1><div class=x1>%s</div>%s</div><p>Text.</p>";
    assertThat(read("", box.formatted(deck, "")).standfirst()).isEqualTo(deck);
    assertThat(read("", box.formatted(deck, "<p>The text begins here.</p>")).standfirst())
        .isEmpty();
    assertThat(read("", box.formatted("Published on 4 May 2020 in the evening.", "")).standfirst())
        .isEmpty();
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
  void theBylineIsNotThatOfATeaserNorOfATranslator() {
    String title = "<h1>Bridge reopens at last</h1>";
    String teaser = "<a href=/b><h3>Ferry sinks</h3><p class=author>By Bo Ek</p></a>";
    String own = "<p class=byline>Author <span class=author>Ann Lee</span></p>";
    String translator = "<p>Translated by <a rel=author href=/author/cy>Cy Orr</a></p>";
    assertThat(read("", title + teaser).authors()).isEmpty();
    assertThat(read("", title + translator).authors()).isEmpty();
    assertThat(read("", title + translator + own + teaser).authors()).containsExactly("Ann Lee");
  }

  @Test
  void aNameIsNotTheSitesWrittenTogetherNorANumberOfPosts() {
    String title = "<h1>Bridge reopens at last</h1>";
    String head =
        "<meta name=author content='The Quay Post'><meta property=og:site_name"
            + " content=thequaypost.example>";
    String posts = "<a rel=author href=/author/ann>3 Posts</a>";
    assertThat(read(head, title + posts + "<p class=author>Ann Lee | 3 hours ago</p>").authors())
        .containsExactly("Ann Lee");
    assertThat(AuthorNames.in("By Cy Orr For The Mail On Sunday"))
        .containsExactly("Cy Orr For The Mail On Sunday");
  }

  @Test
  void aLineOfDateAndNameIsAByline() {
    String line = "<div class=post-meta><span>May 3, 2022</span> · 3 min · Tove Sand</div>";
    assertThat(read("", "<h1>Bridge reopens at last</h1>" + line).authors())
        .containsExactly("Tove Sand");
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
