package org.offprint.print;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import javax.print.DocFlavor;
import javax.print.StreamPrintServiceFactory;
import org.junit.jupiter.api.Test;

/** Printing, on a printer that is a stream of PostScript. */
class PrintersTest {
  @Test
  void printsThePages() throws Exception {
    StreamPrintServiceFactory factory =
        StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
            DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0];
    ByteArrayOutputStream paper = new ByteArrayOutputStream();
    PrintSample sample = PrintSample.read("urdu");

    new Printers(new ArticlePdf())
        .print(
            sample.article(),
            sample.document(),
            PrintSample::picture,
            PrintSample.OPTIONS,
            new Printers.Printer(factory.getPrintService(paper)),
            1);

    String postScript = paper.toString(ISO_8859_1);
    assertThat(postScript).startsWith("%!PS-Adobe");
    assertThat(postScript.split("showpage", -1).length - 1).isGreaterThanOrEqualTo(2);
  }

  @Test
  void asksTheSystemForPrinters() {
    assertThat(new Printers(new ArticlePdf()).available()).isNotNull();
  }
}
