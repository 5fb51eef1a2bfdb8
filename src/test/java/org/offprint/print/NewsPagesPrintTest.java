package org.offprint.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.offprint.library.PageExtraction;
import org.offprint.model.ArticleContent;

/** Every news page, printed, has all its letters. */
class NewsPagesPrintTest {
  private static final Path PAGES = Path.of("../shared/extraction/news/html");

  @Test
  void noLetterIsLost() throws Exception {
    assumeTrue(Files.isDirectory(PAGES), "The news pages are not here: " + PAGES);
    List<Path> pages;
    try (Stream<Path> files = Files.list(PAGES)) {
      pages = files.sorted().toList();
    }
    for (Path page : pages) {
      ArticleContent content = new PageExtraction().extract(page, PrintSample.ADDRESS);
      PrintSample sample = PrintSample.of(content);
      try (PDDocument pdf = sample.print()) {
        String text = new PDFTextStripper().getText(pdf);
        assertThat(Letters.missing(content.title() + Letters.textOf(sample.document()), text))
            .as(page.getFileName() + " " + content.title())
            .isEmpty();
      }
    }
  }
}
