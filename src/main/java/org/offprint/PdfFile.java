package org.offprint;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.offprint.cli.PdfRequest;
import org.offprint.cli.RenderException;
import org.offprint.library.Library;
import org.offprint.model.Article;
import org.offprint.print.ArticlePdf;
import org.offprint.print.Paper;
import org.offprint.print.PaperNotes;
import org.offprint.print.PrintOptions;
import org.offprint.ui.paper.NotesOnPaper;
import org.offprint.ui.picture.PaperPictures;

/** Writes an article of a library as a PDF, without any display. */
final class PdfFile {
  private PdfFile() {}

  static void write(Library library, PdfRequest request) throws RenderException {
    System.setProperty("java.awt.headless", "true");
    Optional<Article> article = library.article(request.article());
    if (article.isEmpty()) {
      throw new RenderException("There is no article " + request.article() + ".", null);
    }
    Article found = article.get();
    PdfRequest.Paper wanted = request.paper();
    Paper paper = wanted == null ? Paper.of(Locale.getDefault()) : Paper.valueOf(wanted.name());
    PaperNotes notes =
        request.notes() ? NotesOnPaper.of(library.notes().of(found)) : PaperNotes.NONE;
    Path out = request.out();
    // All of it first: what goes wrong in the middle does no harm to a file that is there.
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    try {
      new ArticlePdf()
          .write(
              found,
              library.document(found.content()),
              new PaperPictures(found, library::image),
              new PrintOptions(paper, request.comments(), notes),
              pdf);
      Files.write(out, pdf.toByteArray());
    } catch (IOException e) {
      throw new RenderException("The PDF cannot be written to " + out + ".", e);
    }
  }
}
