package org.offprint.extract.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.offprint.extract.ArticleExtractor;
import org.offprint.extract.Extraction;
import org.offprint.model.ArticleContent;

class SiteRulesTest {
  private static final String RULES =
      """
      # what the extractor does not see by itself
      [odd.example]
      title: .kop
      author: //span[@id='wie']
      date: .toen
      body: .links, .rechts
      strip: .weg
      strip_id_or_class: reclame
      next_page_link: a.verder
      single_page_link: //a[@rel='heel']
      """;

  private static final String PAGE =
      """
      <html><body><h1>Odd</h1><b class=kop>The quay is open</b><span id=wie>Anna Berg</span>
      <i class=toen>3 May 2024</i><div class=links>Left half. <em class=weg>Not this.</em></div>
      <p>This paragraph is long enough to be taken for the article by everyone who has no rule, and
      it says so itself, twice, because once would be too short for some of them, one hears.</p>
      <div class=rechts>Right half. <div id=xreclame1>Buy!</div></div>
      <a class=verder href=deel2>verder</a> <a rel=heel href=heel>heel</a></body></html>
      """;

  @Test
  void areAppliedToTheirSiteAndItsSubdomains() {
    SiteRules rules = SiteRules.parse(RULES);
    assertThat(rules.mistakes()).isEmpty();
    Extraction extraction =
        new ArticleExtractor(rules)
            .extract(
                PAGE,
                URI.create("https://www.news.odd.example/a/b"),
                Instant.parse("2024-06-01T00:00:00Z"));
    ArticleContent content = extraction.content();
    assertThat(content.title()).isEqualTo("The quay is open");
    assertThat(content.authors()).containsExactly("Anna Berg");
    assertThat(content.published()).hasToString("2024-05-03");
    assertThat(content.text()).isEqualTo("Left half.\n\nRight half.");
    assertThat(extraction.links().next()).isEqualTo("https://www.news.odd.example/a/deel2");
    assertThat(extraction.links().singlePage()).isEqualTo("https://www.news.odd.example/a/heel");
  }

  @Test
  void changeNothingElsewhere() {
    assertThat(SiteRules.parse(RULES).forHost("odder.example")).isEmpty();
    assertThat(SiteRules.parse(RULES).forHost("xodd.example")).isEmpty();
  }

  @Test
  void tellOfMistakesAndGoOn() {
    SiteRules rules =
        SiteRules.parse("body: p\n[a.example]\nbody: p[\nbdoy: p\ntitle: h1\ndate: //[\n");
    assertThat(rules.mistakes()).hasSize(4);
    assertThat(rules.forHost("a.example").orElseThrow().title()).containsExactly("h1");
    Extraction extraction =
        new ArticleExtractor(rules)
            .extract("<h1>Title</h1><p>Text</p>", URI.create("https://a.example/"), Instant.EPOCH);
    assertThat(extraction.content().title()).isEqualTo("Title");
  }

  @Test
  void searchesEndWhenTheirTimeIsOver() {
    Document page = Jsoup.parse("<p>a</p>".repeat(1_000));
    AtomicLong seconds = new AtomicLong();
    LongSupplier clock = () -> Duration.ofSeconds(seconds.getAndIncrement()).toNanos();
    RuleSelector patient = new RuleSelector(page, Duration.ofHours(1), clock);
    assertThat(patient.find("p")).hasSize(1_000);
    RuleSelector hasty = new RuleSelector(page, Duration.ofSeconds(20), clock);
    assertThat(hasty.find("p:nth-child(1)")).isEmpty();
    long looks = seconds.get();
    assertThat(hasty.find("p")).isEmpty();
    assertThat(seconds).as("nothing is searched any more").hasValueLessThan(looks + 3);
  }
}
