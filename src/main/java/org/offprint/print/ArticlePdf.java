package org.offprint.print;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.offprint.document.Document;
import org.offprint.model.Article;
import org.offprint.model.TextDirection;
import org.offprint.print.font.Typefaces;

/**
 * Sets articles as PDFs: pages with margins, a running foot, an outline, links that work and a tree
 * that tells what is what. Keeps the typefaces it has loaded. May be used on any thread; blocks.
 */
public final class ArticlePdf {
  private final Typefaces typefaces = new Typefaces();

  /** Nothing loaded yet. */
  public ArticlePdf() {}

  /**
   * Writes an article as a PDF.
   *
   * @param out not closed
   * @throws IOException if {@code out} cannot be written to
   */
  public void write(
      Article article,
      Document document,
      PictureSource pictures,
      PrintOptions options,
      OutputStream out)
      throws IOException {
    try (PDDocument pdf = set(article, document, pictures, options)) {
      pdf.save(out);
    }
  }

  /** An article's pages; the caller closes them. */
  PDDocument set(Article article, Document document, PictureSource pictures, PrintOptions options)
      throws IOException {
    PDDocument pdf = new PDDocument();
    try {
      Setting setting =
          new Setting(
              typefaces,
              document.language(),
              document.direction(),
              MarkedLines.of(article, document, options.notes()));
      PageFrame frame = new PageFrame(options.paper());
      StructureNode root = StructureNode.document();
      List<Strip> strips =
          strips(
              article,
              document,
              setting,
              new PictureStrips(pdf, setting, pictures, frame.height()),
              new Place(0, frame.width(), document.direction(), root),
              options);
      new PdfPages(pdf, frame, setting, article)
          .write(Paginator.pages(strips, frame.height()), root);
      return pdf;
    } catch (IOException | RuntimeException e) {
      pdf.close();
      throw e;
    }
  }

  private static List<Strip> strips(
      Article article,
      Document document,
      Setting setting,
      PictureStrips pictures,
      Place place,
      PrintOptions options) {
    List<Strip> strips = new ArrayList<>();
    strips.addAll(new HeadStrips(setting, pictures).of(article, document, place));
    List<Strip> body = new BlockStrips(setting, pictures).of(document.blocks(), place);
    strips.addAll(body);
    if (options.comments()) {
      strips.addAll(new CommentStrips(setting).of(article.content().comments(), place));
    }
    strips.addAll(new NoteStrips(setting).of(options.notes(), place));
    return strips;
  }

  /** Whether an article runs from right to left, so that its pages do. */
  static boolean rightToLeft(Article article) {
    return article.content().direction() == TextDirection.RIGHT_TO_LEFT;
  }
}
