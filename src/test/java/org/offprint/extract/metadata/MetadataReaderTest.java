package org.offprint.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.offprint.extract.metadata.ReadPage.read;

import org.junit.jupiter.api.Test;
import org.offprint.model.TextDirection;

class MetadataReaderTest {
  @Test
  void takesNoSignForTheSitesName() {
    assertThat(read("<meta property=og:site_name content='/'>", "<p>Text.</p>").siteName())
        .isEqualTo("news.example");
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
  void keepsTextText() {
    Metadata page =
        read("<title>&lt;script&gt;alert(1)&lt;/script&gt; is no markup</title>", "<p>x</p>");
    assertThat(page.title()).doesNotContain("alert(1)</script").contains("is no markup");
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
}
