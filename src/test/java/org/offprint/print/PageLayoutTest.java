package org.offprint.print;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.model.ArticleContent;
import org.offprint.model.Comment;
import org.offprint.print.font.PdfFonts;
import org.offprint.testing.SampleArticles;

/** Where on its pages an article's parts stand. */
class PageLayoutTest {
  @Test
  void answersToAnswersStandFurtherInAndNeverTooFar() throws Exception {
    List<Comment> comments = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      comments.add(new Comment("Ann", "", "Answer" + i, i - 1));
    }
    try (PDDocument pdf = PrintSample.of("<p>Text.</p>", "en").withComments(comments).print()) {
      List<Float> lefts =
          new Beginnings().of(pdf, "Answer").stream().map(TextPosition::getXDirAdj).toList();
      assertThat(lefts).hasSize(40).isSorted();
      assertThat(lefts.get(1)).isGreaterThan(lefts.get(0) + 5);
      assertThat(lefts.getLast()).isLessThan(lefts.getFirst() + 150);
    }
  }

  @Test
  void aHeadingIsNotLeftBehind() throws Exception {
    for (int lines = 25; lines < 45; lines++) {
      String before = "<p>A line of its own.</p>".repeat(lines);
      PrintSample sample =
          PrintSample.of(before + "<h2>Chapter</h2><p>Begins here.</p>", "en")
              .withComments(List.of());
      try (PDDocument pdf = sample.print()) {
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
          assertThat(text(pdf, page).contains("Chapter"))
              .as("%d lines, page %d", lines, page)
              .isEqualTo(text(pdf, page).contains("Begins here"));
        }
      }
    }
  }

  @Test
  void aLinkLiesOverItsWords() throws Exception {
    String html = "<p>Between.</p><p><a href=\"https://example.org/a\">Clickable</a> words</p>";
    try (PDDocument pdf = PrintSample.of(html, "en").print()) {
      TextPosition first = new Beginnings().of(pdf, "Clickable").getFirst();
      PDRectangle link = pdf.getPage(0).getAnnotations().getFirst().getRectangle();
      float baseline = pdf.getPage(0).getMediaBox().getHeight() - first.getYDirAdj();

      assertThat(link.contains(first.getXDirAdj() + 1, baseline + 1)).isTrue();
      assertThat(link.getHeight()).isBetween(8f, 20f);
    }
  }

  @ParameterizedTest
  @CsvSource({"en, 2. y", "fa, ۲", "bn, ২. y", "mr, २. y"})
  void itemsAreNumberedInTheDigitsOfTheLanguage(String language, String number) throws Exception {
    PrintSample sample =
        PrintSample.of("<ol><li>x</li><li>y</li></ol>", language).withComments(List.of());
    try (PDDocument pdf = sample.print()) {
      assertThat(text(pdf, 1)).contains(number);
    }
  }

  @Test
  void lineOfAuthorAndDateKeepsEachInItsOwnDirection() {
    ArticleContent content =
        SampleArticles.numbered(1)
            .authors("Ann Quill")
            .published("2026-09-30")
            .rightToLeft()
            .make()
            .content();

    assertThat(HeadStrips.meta(content)).startsWith("\u2068Ann Quill\u2069").endsWith("\u2069");
  }

  @Test
  void numbersOfAPageAreWrittenShortAndRight() throws Exception {
    try (PDDocument pdf = new PDDocument()) {
      PageCanvas canvas = new PageCanvas(0, 100, new PdfFonts(pdf));
      canvas.fill(0.05, 1.5, -2.004, 3, 10.999);

      assertThat(new String(canvas.content(), US_ASCII)).isEqualTo("0.05 g 1.5 91.01 3 11 re f\n");
    }
  }

  /** The first letters of some words, in the order of the text. */
  private static final class Beginnings extends PDFTextStripper {
    private final List<TextPosition> found = new ArrayList<>();
    private String sought = "";

    List<TextPosition> of(PDDocument pdf, String words) throws Exception {
      sought = words;
      getText(pdf);
      return found;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
      if (text.startsWith(sought)) {
        found.add(positions.getFirst());
      }
    }
  }

  private static String text(PDDocument pdf, int page) throws Exception {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(pdf);
  }
}
