package org.offprint.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.offprint.anchor.MarkableText;
import org.offprint.model.Article;
import org.offprint.model.ArticleContent;
import org.offprint.model.Comment;
import org.offprint.model.HighlightColour;
import org.offprint.model.TextDirection;
import org.offprint.model.TextRange;

/** The reader's highlights and notes in the PDF: drawn where they stand, listed after the text. */
class NotesOnPagesTest {
  private static final Path PICTURES = Path.of("target", "screenshots");
  private static final String HTML =
      "<p>At six in the morning the harbour is a field of mud, and <em>Tomas</em> walks"
          + " it.</p><h2>Counting</h2><ul><li>Nine crabs</li><li>One eel</li></ul><figure><img"
          + " src=\"https://a.example/a.png\" alt=\"\" width=\"300\" height=\"180\"><figcaption>The"
          + " mud in March</figcaption></figure>"
          + "<table><tr><th>Year</th><th>Crabs</th></tr><tr><td>Second</td><td>Nine</td><td>Nine</td></tr><tr><td>1</td><td>1</td><td>12</td></tr></table><pre><code>if"
          + " mud:\n"
          + "\tcount(crabs)</code></pre><blockquote><p>It came back by itself.</p><footer>A."
          + " Reed</footer></blockquote>";
  private static final String TEXT =
      """
      At six in the morning the harbour is a field of mud, and Tomas walks it.

      Counting

      Nine crabs
      One eel

      Year\tCrabs
      Second\tNine\tNine
      1\t1\t12

      if mud:
      \tcount(crabs)

      It came back by itself.

      A. Reed\
      """;

  private static PrintSample sample() {
    return PrintSample.of(
        new ArticleContent(
            "The harbour that learned to wait",
            "A town gave up dredging.",
            List.of("Ada Quill"),
            "The Example",
            null,
            "en",
            TextDirection.LEFT_TO_RIGHT,
            null,
            HTML,
            TEXT,
            List.of(new Comment("Cal", "today", "I counted them too.", -1))));
  }

  @Test
  void drawnListedAndLinked() throws Exception {
    PrintSample sample = sample();
    Article article = sample.article();
    String text = MarkableText.of(article.content(), sample.document()).text();
    List<PaperNotes.Highlight> highlights = new ArrayList<>();
    HighlightColour[] colours = HighlightColour.values();
    for (String words :
        List.of(
            "learned to wait",
            "gave up",
            "Ada Quill",
            "mud, and Tomas walks",
            "Nine crabs",
            "mud in March",
            "Nine\tNine",
            "12",
            "count(crabs)",
            "A. Reed",
            "counted them too")) {
      int at = text.indexOf(words);
      highlights.add(
          new PaperNotes.Highlight(
              words,
              new TextRange(at, at + words.length()),
              colours[highlights.size() % colours.length],
              switch (words) {
                case "mud, and Tomas walks" -> "Which Tomas?";
                case "12" -> "A dozen.";
                default -> "";
              }));
    }
    highlights.add(
        new PaperNotes.Highlight("words that went", null, HighlightColour.PINK, "A pity."));
    PrintOptions options =
        PrintSample.OPTIONS.withNotes(new PaperNotes("Read again in spring.", highlights));
    try (PDDocument pdf = sample.print(options);
        PDDocument without = sample.print()) {
      String shown = new PDFTextStripper().getText(pdf);
      assertThat(shown)
          .contains("mud, and Tomas walks1 it.")
          .contains("Highlights and notes")
          .contains("Read again in spring.")
          .contains("Which Tomas?")
          .contains("1 1 122")
          .contains("words that went\u201D (no longer in the text)")
          .contains("A pity.");
      assertThat(new PDFTextStripper().getText(without)).doesNotContain("Which Tomas");
      assertThat(inside(pdf)).as("from the number to the note and back").isEqualTo(4);
      BufferedImage picture = picture(pdf);
      Files.createDirectories(PICTURES);
      ImageIO.write(picture, "png", PICTURES.resolve("pdf-highlights.png").toFile());
      assertThat(coloured(picture)).isGreaterThan(20 * coloured(picture(without)) + 2000);
      for (HighlightColour colour : colours) {
        assertThat(pixels(picture, MarkColours.ground(colour))).as(colour.name()).isPositive();
        assertThat(pixels(picture, MarkColours.edge(colour))).as(colour.name()).isPositive();
      }
    }
  }

  private static long inside(PDDocument pdf) throws Exception {
    long count = 0;
    for (var page : pdf.getPages()) {
      count +=
          page.getAnnotations().stream()
              .filter(PDAnnotationLink.class::isInstance)
              .filter(link -> ((PDAnnotationLink) link).getAction() == null)
              .count();
    }
    return count;
  }

  private static BufferedImage picture(PDDocument pdf) throws Exception {
    List<BufferedImage> pages = new ArrayList<>();
    for (int page = 0; page < pdf.getNumberOfPages(); page++) {
      pages.add(new PDFRenderer(pdf).renderImageWithDPI(page, 192));
    }
    int height = pages.stream().mapToInt(BufferedImage::getHeight).sum();
    BufferedImage all =
        new BufferedImage(pages.getFirst().getWidth(), height, BufferedImage.TYPE_INT_RGB);
    int top = 0;
    for (BufferedImage page : pages) {
      all.createGraphics().drawImage(page, 0, top, null);
      top += page.getHeight();
    }
    return all;
  }

  /** Yellow, the first of the colours, which no picture of the sample has. */
  private static long coloured(BufferedImage picture) {
    return pixels(picture, MarkColours.ground(HighlightColour.YELLOW));
  }

  private static long pixels(BufferedImage picture, int colour) {
    long count = 0;
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        count += near(picture.getRGB(x, y), colour) ? 1 : 0;
      }
    }
    return count;
  }

  private static boolean near(int a, int b) {
    return Math.abs(((a >> 16) & 0xFF) - ((b >> 16) & 0xFF)) < 6
        && Math.abs(((a >> 8) & 0xFF) - ((b >> 8) & 0xFF)) < 6
        && Math.abs((a & 0xFF) - (b & 0xFF)) < 6;
  }

  @Test
  void longWordsThatWentAreShownByTheirBeginning() throws Exception {
    String words = "Words that went, " + "and went on, ".repeat(40) + "to their end.";
    PaperNotes notes =
        new PaperNotes(
            "", List.of(new PaperNotes.Highlight(words, null, HighlightColour.PINK, "")));
    try (PDDocument pdf = sample().print(PrintSample.OPTIONS.withNotes(notes))) {
      String text = new PDFTextStripper().getText(pdf);
      assertThat(text).contains("Words that went", "…").doesNotContain("to their end");
    }
  }
}
