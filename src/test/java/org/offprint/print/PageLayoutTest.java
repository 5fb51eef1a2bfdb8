package org.offprint.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.offprint.model.Comment;

/** Where on its pages an article's parts stand. */
class PageLayoutTest {
  @Test
  void answersToAnswersStandFurtherInAndNeverTooFar() throws Exception {
    List<Comment> comments = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      comments.add(new Comment("Ann", "", "Answer" + i, i - 1));
    }
    try (PDDocument pdf = PrintSample.of("<p>Text.</p>", "en").withComments(comments).print()) {
      List<Float> lefts = new Lefts().of(pdf, "Answer");
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

  /** The left sides of the first letters of some words, in the order of the text. */
  private static final class Lefts extends PDFTextStripper {
    private final List<Float> lefts = new ArrayList<>();
    private String sought = "";

    List<Float> of(PDDocument pdf, String words) throws Exception {
      sought = words;
      getText(pdf);
      return lefts;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
      if (text.startsWith(sought)) {
        lefts.add(positions.getFirst().getXDirAdj());
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
