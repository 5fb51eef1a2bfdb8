package org.offprint.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.extract.blocks.BodyFinder;
import org.offprint.extract.blocks.Captions;
import org.offprint.extract.blocks.Gallery;
import org.offprint.extract.blocks.OutlineReader;
import org.offprint.extract.blocks.PageFacts;
import org.offprint.extract.metadata.Metadata;
import org.offprint.extract.metadata.MetadataReader;
import org.offprint.extract.page.PageContext;
import org.offprint.extract.structured.StructuredData;

/** What the rules behind the classifier make of a page, whatever the classifier says of it. */
class BodyRulesTest {
  private static final String LINE =
      "The harbour was quiet on the morning after the storm had passed over it";

  private static PageFacts facts(String body) {
    return facts(Jsoup.parse("<body>" + body + "</body>", "http://tribune.example/1"));
  }

  private static PageFacts facts(Document dom) {
    PageContext page = new PageContext(dom, URI.create("http://tribune.example/1"), Instant.EPOCH);
    Metadata metadata = MetadataReader.read(page, StructuredData.read(page));
    return PageFacts.of(OutlineReader.read(page.index(), false), metadata, "");
  }

  private static double[] all(PageFacts facts, double judged) {
    double[] each = new double[facts.outline().size()];
    Arrays.fill(each, judged);
    return each;
  }

  private static List<String> text(PageFacts facts, double[] judged) {
    return BodyFinder.find(facts, judged).text().stream()
        .mapToObj(i -> facts.outline().block(i).text())
        .toList();
  }

  private static String paragraphs(int count) {
    StringBuilder out = new StringBuilder();
    IntStream.range(0, count).forEach(i -> out.append("<p>" + i + " " + LINE + ".</p>"));
    return out.toString();
  }

  @Test
  void leavesOutCardsThatLeadAway() {
    PageFacts facts =
        facts(
            paragraphs(4)
                + "<a href='/2'><div>Liner leaves port</div><div>11/20 01:14 PM</div></a>"
                + "<a href='/3'><div>Gulls return</div><div>11/20 01:19 PM</div></a>");
    assertThat(text(facts, all(facts, 0.9))).hasSize(4);
  }

  @Test
  void keepsLinesThatScriptsMakeLinksOf() {
    PageFacts facts =
        facts(paragraphs(2) + "<a href='javascript:;'><p>One more</p><p>and another</p></a>");
    assertThat(text(facts, all(facts, 0.9))).hasSize(4);
  }

  @Test
  void dropsTheListThatAHeadingAnnouncesAtTheEnd() {
    String list =
        "<h3>More great stories</h3><ul><li><a href='/2'>Liner leaves port</a> at last</li>"
            + "<li>The gulls <a href='/3'>are back again</a></li></ul>";
    PageFacts late = facts("<div>" + paragraphs(5) + list + "</div>");
    assertThat(text(late, all(late, 0.9))).hasSize(5);
    PageFacts called =
        facts(
            "<div>"
                + paragraphs(5)
                + list.replace("<h3>", "<div class='heading'>").replace("</h3>", "</div>")
                + "</div>");
    assertThat(text(called, all(called, 0.9))).hasSize(5);
    PageFacts early = facts("<div>" + list + paragraphs(5) + "</div>");
    assertThat(text(early, all(early, 0.9))).hasSizeGreaterThan(5);
  }

  @Test
  void dropsLastLinesThatAreLinksAndNothingElse() {
    String link = "<p><a href='/2'>Liner leaves port at last</a></p>";
    PageFacts facts =
        facts("<div>" + paragraphs(2) + link + paragraphs(2) + link + link + "</div>");
    assertThat(text(facts, all(facts, 0.9))).hasSize(5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<article> | <h2>At the pier</h2> | 6",
        "<article> | <h2><a href='/2'>At the pier</a></h2> | 3",
        "<article> | <a href='/2'><h2>At the pier</h2></a> | 3",
        "<article> | <h1>At the pier</h1> | 3",
        "<article id='post-2'> | '' | 3",
        "<article class='hentry'> | '' | 3"
      })
  void tellsAnotherArticleFromAPartOfThisOne(String tag, String headline, int kept) {
    PageFacts facts =
        facts(
            "<div><article><h1>The storm is over</h1>"
                + paragraphs(3)
                + "</article>"
                + tag
                + headline
                + paragraphs(3)
                + "</article></div>");
    assertThat(text(facts, all(facts, 0.9))).filteredOn(t -> t.contains("harbour")).hasSize(kept);
  }

  @Test
  void keepsTextBeneathSuchAHeading() {
    PageFacts facts =
        facts("<div>" + paragraphs(5) + "<h3>More on the storm</h3>" + paragraphs(1) + "</div>");
    assertThat(text(facts, all(facts, 0.9))).hasSize(7);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>[button link=”/kit” type=”big”]Send us your kit[/button]</p> | false",
        "<p>[Read with the lights on]</p> | true",
        "<p><b>Warning</b>: include() in <b>/www/a.php</b> on line <b>18</b></p> | false",
        "<p>Warning: the ferry is late on line 18 of the port</p> | true",
        "<p>Read more: <a href='/2'>How the islands lived without a ferry</a></p> | false",
        "<p>Read more books, said the <a href='/2'>librarian</a> of the islands.</p> | true",
        "<div class='lead-caption'>A liner in the harbour, seen from the pier.</div> | false",
        "<div class='imagedescription'>A liner in the harbour, seen from the pier.</div> | false",
        "<div class='captain'>A liner in the harbour, seen from the pier.</div> | true",
        "<p>Follow the paper on Facebook.</p> | false"
      })
  void knowsALineByItself(String line, boolean text) {
    PageFacts facts = facts("<div>" + paragraphs(2) + line + paragraphs(2) + "</div>");
    assertThat(text(facts, all(facts, 0.9))).hasSize(text ? 5 : 4);
  }

  @Test
  void keepsALineOfSignsBetweenPartsOnly() {
    PageFacts facts =
        facts("<div><p>___</p>" + paragraphs(2) + "<p>* * *</p>" + paragraphs(2) + "<p>***</p>");
    assertThat(text(facts, all(facts, 0.9))).hasSize(5).contains("* * *").doesNotContain("___");
  }

  @Test
  void leavesOutNotesBeneathALineOfUnderscoresButNotTheLine() {
    PageFacts facts =
        facts("<div>" + paragraphs(3) + "<p>___</p><p>Two writers helped with this.</p></div>");
    assertThat(text(facts, all(facts, 0.9))).hasSize(4).last().isEqualTo("___");
    PageFacts part = facts("<div>" + paragraphs(3) + "<p>___</p>" + paragraphs(5) + "</div>");
    assertThat(text(part, all(part, 0.9))).hasSize(9);
  }

  @ParameterizedTest
  @CsvSource({
    "Jane Doe is a writer who lives by the sea, 3",
    "Jane Doe (jane@tribune.example) is a writer who lives by the sea, 3",
    "Jane Doe writes: the storm is over, 3",
    "Jane Doe saw the gulls return, 4",
    "John Roe is the harbour master, 4"
  })
  void leavesOutALastLineAboutTheAuthor(String line, int kept) {
    PageFacts facts =
        facts(
            "<h1>The storm is over</h1><div class='byline'>By Jane Doe</div><article>"
                + paragraphs(3)
                + "<p>"
                + line
                + ".</p></article>");
    assertThat(text(facts, all(facts, 0.9)))
        .filteredOn(t -> t.contains("harbour") || t.startsWith("J"))
        .hasSize(kept);
  }

  @Test
  void leavesOutWhatIsCalledTheFootOfThePage() {
    String foot = "<div class='page-footer'><div>" + paragraphs(9) + "</div></div>";
    PageFacts facts = facts("<h1>The storm is over</h1>" + paragraphs(3) + foot);
    assertThat(text(facts, all(facts, 0.9))).filteredOn(t -> t.contains("harbour")).hasSize(3);
    PageFacts around =
        facts("<div class='footer-fixed'><h1>The storm is over</h1>" + paragraphs(3) + "</div>");
    assertThat(text(around, all(around, 0.9))).filteredOn(t -> t.contains("harbour")).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p><img src='/a.jpg'> The ferry leaves the pier (Photo: Agency)</p> | true",
        "<p><img src='/a.jpg'></p><p>The ferry leaves the pier (Photo: Agency)</p> | true",
        "<p><img src='/a.jpg'> The ferry leaves the pier.Reuters</p> | true",
        "<p><img src='/a.jpg'> The ferry leaves the pier (J. Doe/The Quay)</p> | true",
        "<p><img src='/a.jpg'> The ferry leaves the pier (the old one)</p> | false",
        "<div><div><img src='/a.jpg'></div>The ferry leaves the pier</div> | true",
        "<div><div><img src='/a.jpg'></div>The ferry left the pier.</div> | false",
        "<div><div><img src='/a.jpg'></div>The ferry<p>left</p></div> | false",
        "<p><img src='/a.jpg'> The ferry leaves the pier</p> | false",
        "<p>The ferry leaves the pier (Photo: Agency)</p> | false",
        "<p><img src='/a.jpg'> (All photos: Agency)</p> | false"
      })
  void knowsACaptionByItsCredit(String line, boolean caption) {
    PageFacts facts = facts("<div>" + paragraphs(2) + line + paragraphs(2) + "</div>");
    assertThat(Captions.find(facts).cardinality()).isEqualTo(caption ? 1 : 0);
  }

  @Test
  void leavesOutCountedSlidesBesideAWholeText() {
    String slides =
        "<ul><li><h2>1/3 Liner</h2><p>It left.</p></li><li><h2>2/3 Gulls</h2><p>They flew.</p></li>"
            + "<li><h2>3/3 Pier</h2><p>It stood.</p></li></ul>";
    PageFacts story = facts("<article>" + paragraphs(6) + slides + paragraphs(6) + "</article>");
    assertThat(text(story, all(story, 0.9))).hasSize(12);
    PageFacts show = facts("<article>" + paragraphs(2) + slides + "</article>");
    assertThat(text(show, all(show, 0.9))).hasSize(8);
  }

  @Test
  void leavesOutLinesBelowHeadlinesThatAreLinks() {
    String item = "<li><h3><a href='/2'>The gulls are back</a></h3><p>" + LINE + ".</p></li>";
    PageFacts list = facts(paragraphs(4) + "<ul>" + item.repeat(3) + "</ul>");
    assertThat(text(list, all(list, 0.9))).filteredOn(t -> t.contains("harbour")).hasSize(4);
    PageFacts one = facts(paragraphs(4) + "<ul>" + item + "</ul>");
    assertThat(text(one, all(one, 0.9))).filteredOn(t -> t.contains("harbour")).hasSize(5);
  }

  @Test
  void keepsCodeAmidTheTextThatIsNotClearlyFurniture() {
    PageFacts facts =
        facts("<div>" + paragraphs(2) + "<pre>anchor --drop</pre>" + paragraphs(2) + "</div>");
    double[] judged = all(facts, 0.9);
    judged[2] = 0.2;
    assertThat(text(facts, judged)).hasSize(5).contains("anchor --drop");
    judged[2] = 0.1;
    assertThat(text(facts, judged)).hasSize(4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The storm of the century has passed, and the town counts its boats again"
            + " | It was quiet on the morning after, and the boats were still in the harbour. | 2",
        "de | Der Sturm des Jahrhunderts ist vorbei, und die Stadt zählt wieder ihre Boote"
            + " | Am Morgen danach war es still, und die Boote lagen noch immer im Hafen. | 3"
      })
  void takesADeckForTextWhereThatIsTheCustom(String language, String deck, String line, int kept) {
    Document dom =
        Jsoup.parse(
            "<html lang='"
                + language
                + "'><head><meta name='description' content='"
                + deck
                + "'></head><body><h1>The storm is over</h1><article><h2>"
                + deck
                + "</h2>"
                + ("<p>" + line + "</p>").repeat(2)
                + "</article></body>",
            "http://tribune.example/1");
    PageFacts facts = facts(dom);
    assertThat(text(facts, all(facts, 0.9))).filteredOn(t -> t.length() > 30).hasSize(kept);
  }

  @Test
  void takesANameWithADayForAByline() {
    PageFacts facts =
        facts(
            "<div><p>By J. Doe, Monday, November 18, 2019, 04:05 pm</p>"
                + paragraphs(3)
                + "<p>By 2020 the new pier of November 18 was ready.</p></div>");
    assertThat(text(facts, all(facts, 0.9))).hasSize(4);
  }

  @Test
  void takesALineOfFiguresAboveTheTextForItsDate() {
    PageFacts dated = facts("<div><p>2:16 PM, Nov 20, 2019</p>" + paragraphs(3) + "</div>");
    assertThat(text(dated, all(dated, 0.9))).hasSize(3);
    PageFacts scored = facts("<div><p>Home 14 11 6 15 — 44</p>" + paragraphs(3) + "</div>");
    assertThat(text(scored, all(scored, 0.9))).hasSize(4);
  }

  @Test
  void takesCaptionsForTextOnlyWhereTheyAreMostOfIt() {
    String slide = "<figure><img src='/a.jpg'><figcaption>" + LINE + "</figcaption></figure>";
    PageFacts slides = facts("<article>" + slide.repeat(4) + "</article>");
    BitSet captions = Captions.find(slides);
    double[] judged = Gallery.judge(slides, captions, all(slides, 0.01));
    assertThat(captions.isEmpty()).isTrue();
    assertThat(Arrays.stream(judged).filter(p -> p > 0.5).count()).isEqualTo(4);

    PageFacts story = facts("<article>" + paragraphs(8) + slide.repeat(4) + "</article>");
    BitSet beside = Captions.find(story);
    assertThat(Gallery.judge(story, beside, all(story, 0.6))).containsOnly(0.6);
    assertThat(beside.cardinality()).isEqualTo(4);
  }
}
