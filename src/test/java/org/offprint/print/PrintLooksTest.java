package org.offprint.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Draws printed pages for a person to look at. */
class PrintLooksTest {
  private static final Path FOLDER = Path.of("target", "screenshots");
  private static final float DOTS_PER_INCH = 80;

  @ParameterizedTest
  @ValueSource(strings = {"features", "arabic", "urdu", "hindi", "hebrew", "thai", "chinese"})
  void draws(String name) throws Exception {
    Files.createDirectories(FOLDER);
    try (PDDocument pdf = PrintSample.read(name).print()) {
      pdf.save(FOLDER.resolve("print-" + name + ".pdf").toFile());
      PDFRenderer renderer = new PDFRenderer(pdf);
      for (int page = 0; page < Math.min(4, pdf.getNumberOfPages()); page++) {
        File picture = FOLDER.resolve("print-" + name + "-" + (page + 1) + ".png").toFile();
        ImageIO.write(renderer.renderImageWithDPI(page, DOTS_PER_INCH), "png", picture);
      }
      assertThat(pdf.getNumberOfPages()).isPositive();
    }
  }
}
