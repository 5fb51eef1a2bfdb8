package org.offprint.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticlePdfTest {
  @ParameterizedTest
  @ValueSource(strings = {"features", "arabic", "urdu", "hindi", "hebrew", "thai", "chinese"})
  void noLetterIsLostInAnyScript(String name) throws Exception {
    PrintSample sample = PrintSample.read(name);
    try (PDDocument pdf = sample.print()) {
      String wanted = sample.article().content().title() + Letters.textOf(sample.document());

      assertThat(Letters.missing(wanted, text(pdf))).isEmpty();
    }
  }

  @Test
  void textIsFoundInItsOrder() throws Exception {
    try (PDDocument english = PrintSample.read("features").print();
        PDDocument arabic = PrintSample.read("arabic").print();
        PDDocument hindi = PrintSample.read("hindi").print()) {
      assertThat(text(english)).contains("The first thing that visitors ask about the press room");
      assertThat(text(arabic))
          .contains("كانت الجداول تُصفّ باليد، ثم بيعت الحروف وتغيّر مجرى النهر");
      assertThat(text(hindi)).contains("सारणियाँ हाथ से जोड़ी जाती थीं; फिर नदी ने रास्ता बदला");
    }
  }

  @Test
  void everyPageSaysWhereItIsFromAndWhichItIs() throws Exception {
    try (PDDocument pdf = PrintSample.read("features").print()) {
      int pages = pdf.getNumberOfPages();
      assertThat(pages).isGreaterThan(2);
      for (int page = 1; page <= pages; page++) {
        assertThat(text(pdf, page)).contains(PrintSample.ADDRESS, "Page " + page + " of " + pages);
      }
    }
  }

  @Test
  void saysWhatItIs() throws Exception {
    PrintSample urdu = PrintSample.read("urdu");
    try (PDDocument pdf = urdu.print()) {
      assertThat(pdf.getDocumentInformation().getTitle())
          .isEqualTo(urdu.article().content().title());
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("ur");
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(pdf.getDocumentCatalog().getStructureTreeRoot().getKids()).isNotEmpty();
      assertThat(readingDirection(pdf)).isEqualTo("R2L");
    }
    try (PDDocument pdf = PrintSample.read("features").print()) {
      assertThat(readingDirection(pdf)).isNull();
    }
  }

  private static @Nullable String readingDirection(PDDocument pdf) {
    return pdf.getDocumentCatalog()
        .getViewerPreferences()
        .getCOSObject()
        .getNameAsString("Direction");
  }

  @Test
  void saysWhatItIsInXmpToo() throws Exception {
    PrintSample sample = PrintSample.read("hindi");
    try (PDDocument pdf = sample.print();
        InputStream xmp = pdf.getDocumentCatalog().getMetadata().exportXMPMetadata()) {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      org.w3c.dom.Document parsed = factory.newDocumentBuilder().parse(xmp);
      String dublinCore = "http://purl.org/dc/elements/1.1/";

      assertThat(parsed.getElementsByTagNameNS(dublinCore, "title").item(0).getTextContent())
          .isEqualTo(sample.article().content().title());
      assertThat(parsed.getElementsByTagNameNS(dublinCore, "language").item(0).getTextContent())
          .isEqualTo("hi");
    }
  }

  @Test
  void headingsAreItsOutline() throws Exception {
    try (PDDocument pdf = PrintSample.read("features").print()) {
      PDOutlineItem title = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
      assertThat(title.getTitle()).startsWith("How a harbour town");
      List<String> inside = new ArrayList<>();
      for (PDOutlineItem item : title.children()) {
        inside.add(item.getTitle());
        item.children().forEach(below -> inside.add("- " + below.getTitle()));
      }
      assertThat(inside)
          .containsExactly("What the tables said", "- Doing the sums again", "2 comments");
    }
  }

  @Test
  void linksLeadToTheWebAndFootnotesToTheirPlace() throws Exception {
    PrintSample sample =
        PrintSample.of(
            "<p>See <a href=\"https://example.org/a\">this</a> and"
                + " <a href=\"#note\">the note</a>.</p>"
                + "<p>Between.</p>".repeat(60)
                + "<p id=\"note\">The note itself.</p>",
            "en");
    try (PDDocument pdf = sample.print()) {
      List<PDAnnotationLink> links = links(pdf.getPage(0));
      assertThat(links)
          .anyMatch(
              link ->
                  link.getAction() instanceof PDActionURI web
                      && web.getURI().equals("https://example.org/a"));
      PDPageXYZDestination note =
          links.stream()
              .map(ArticlePdfTest::destination)
              .flatMap(java.util.Optional::stream)
              .findFirst()
              .orElseThrow();
      assertThat(text(pdf, pdf.getPages().indexOf(note.getPage()) + 1))
          .contains("The note itself.");
    }
  }

  private static java.util.Optional<PDPageXYZDestination> destination(PDAnnotationLink link) {
    try {
      return link.getDestination() instanceof PDPageXYZDestination there
          ? java.util.Optional.of(there)
          : java.util.Optional.empty();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<PDAnnotationLink> links(PDPage page) throws Exception {
    List<PDAnnotationLink> links = new ArrayList<>();
    for (PDAnnotation annotation : page.getAnnotations()) {
      if (annotation instanceof PDAnnotationLink link) {
        links.add(link);
      }
    }
    return links;
  }

  @Test
  void aTablesHeadStandsOnEveryPageAndATallRowIsDealtOut() throws Exception {
    String rows =
        IntStream.range(0, 90)
            .mapToObj(row -> "<tr><td>Row" + row + "</td><td>Value</td></tr>")
            .collect(Collectors.joining());
    String tall =
        "<tr><td>Tall</td><td>" + "many words in one cell ".repeat(900) + "end.</td></tr>";
    PrintSample sample =
        PrintSample.of(
            "<table><tr><th>Name</th><th>Content</th></tr>" + rows + tall + "</table>", "en");
    try (PDDocument pdf = sample.print()) {
      assertThat(pdf.getNumberOfPages()).isGreaterThan(4);
      for (int page = 1; page < pdf.getNumberOfPages(); page++) {
        assertThat(text(pdf, page)).contains("Name", "Content");
      }
      assertThat(Letters.missing(Letters.textOf(sample.document()), text(pdf))).isEmpty();
    }
  }

  @Test
  void aTableOfMoreColumnsThanThereIsRoomForKeepsItsWords() throws Exception {
    String cells =
        IntStream.range(0, 60)
            .mapToObj(i -> "<td>Week " + i + "</td>")
            .collect(Collectors.joining());
    PrintSample sample =
        PrintSample.of("<table><tr>" + cells + "</tr><tr>" + cells + "</tr></table>", "en");
    try (PDDocument pdf = sample.print()) {
      assertThat(Letters.missing(Letters.textOf(sample.document()), text(pdf))).isEmpty();
    }
  }

  @Test
  void nothingLeavesThePaperHoweverWide() throws Exception {
    String word = "w".repeat(5_000);
    String wide =
        "<table><tr>"
            + "<td>Aquarienverordnung</td>".repeat(40)
            + "</tr></table>"
            + "<ul><li>a".repeat(40)
            + "<p>"
            + word
            + "</p><pre><code>"
            + "x = y; ".repeat(400)
            + "</code></pre>";
    PrintSample sample = PrintSample.of(wide, "en");
    try (PDDocument pdf = sample.print()) {
      assertThat(Letters.missing(Letters.textOf(sample.document()), text(pdf))).isEmpty();
      PDRectangle paper = pdf.getPage(0).getMediaBox();
      for (float x : new Positions().of(pdf)) {
        assertThat(x).isBetween(0f, paper.getWidth());
      }
    }
  }

  /** The right sides of all letters. */
  private static final class Positions extends PDFTextStripper {
    private final List<Float> rights = new ArrayList<>();

    List<Float> of(PDDocument pdf) throws Exception {
      getText(pdf);
      return rights;
    }

    @Override
    protected void processTextPosition(org.apache.pdfbox.text.TextPosition text) {
      rights.add(text.getXDirAdj() + text.getWidthDirAdj());
    }
  }

  @Test
  void commentsComeAlongOrNot() throws Exception {
    PrintSample sample = PrintSample.read("features");
    try (PDDocument with = sample.print();
        PDDocument without = sample.print(PrintSample.OPTIONS.withComments(false))) {
      assertThat(text(with)).contains("2 comments", "A first thought.", "An answer to it.");
      assertThat(text(without)).doesNotContain("A first thought.");
    }
  }

  @Test
  void aPictureThatIsMissingIsSaidInWords() throws Exception {
    PrintSample sample =
        PrintSample.of(
            "<figure><img src=\"https://example.org/missing.jpg\" alt=\"A bridge\">"
                + "<figcaption>The bridge</figcaption></figure>",
            "en");
    try (PDDocument pdf = sample.print()) {
      assertThat(text(pdf)).contains("Picture not saved: A bridge", "The bridge");
    }
  }

  @Test
  void thePaperIsThatOfTheRegion() throws Exception {
    assertThat(Paper.of(java.util.Locale.US)).isEqualTo(Paper.LETTER);
    assertThat(Paper.of(java.util.Locale.UK)).isEqualTo(Paper.A4);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintSample sample = PrintSample.read("hebrew");
    try (PDDocument pdf = sample.print(new PrintOptions(Paper.LETTER, false))) {
      pdf.save(out);
      assertThat(pdf.getPage(0).getMediaBox().getWidth()).isEqualTo(612f);
    }
  }

  private static String text(PDDocument pdf) throws Exception {
    return new PDFTextStripper().getText(pdf);
  }

  private static String text(PDDocument pdf, int page) throws Exception {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(pdf);
  }
}
