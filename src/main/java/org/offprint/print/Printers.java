package org.offprint.print;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;
import org.offprint.document.Document;
import org.offprint.model.Article;

/** Prints articles on the system's printers. Every method blocks. May be used on any thread. */
public final class Printers {
  private static final DocFlavor PAGES = DocFlavor.SERVICE_FORMATTED.PAGEABLE;

  private final ArticlePdf pages;

  /** Printers for articles set by {@code pages}. */
  public Printers(ArticlePdf pages) {
    this.pages = pages;
  }

  /** A printer. */
  public static final class Printer {
    private final PrintService service;

    Printer(PrintService service) {
      this.service = service;
    }

    /** As the system calls it. */
    public String name() {
      return service.getName();
    }

    @Override
    public String toString() {
      return name();
    }
  }

  /** The printers that take pages, the system's standard one first; may be none. */
  public List<Printer> available() {
    PrintService standard = PrintServiceLookup.lookupDefaultPrintService();
    return Stream.of(PrintServiceLookup.lookupPrintServices(PAGES, null))
        .sorted(Comparator.comparing((PrintService service) -> !service.equals(standard)))
        .map(Printer::new)
        .toList();
  }

  /**
   * Prints an article.
   *
   * @param copies at least 1
   * @throws IOException if it could not be handed to the printer; the message is the system's
   */
  public void print(
      Article article,
      Document document,
      PictureSource pictures,
      PrintOptions options,
      Printer printer,
      int copies)
      throws IOException {
    PrintRequestAttributeSet wanted = new HashPrintRequestAttributeSet();
    wanted.add(new Copies(copies));
    wanted.add(new JobName(article.content().title(), null));
    wanted.add(
        switch (options.paper()) {
          case A4 -> MediaSizeName.ISO_A4;
          case LETTER -> MediaSizeName.NA_LETTER;
        });
    try (PDDocument pdf = pages.set(article, document, pictures, options)) {
      printer
          .service
          .createPrintJob()
          .print(new SimpleDoc(new PDFPageable(pdf), PAGES, null), wanted);
    } catch (PrintException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
