package org.offprint.ui.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.offprint.library.Library;
import org.offprint.model.Article;
import org.offprint.print.ArticlePdf;
import org.offprint.print.PrintOptions;
import org.offprint.print.Printers;
import org.offprint.ui.i18n.Messages;
import org.offprint.ui.picture.PaperPictures;
import org.offprint.ui.task.TaskRunner;

/**
 * Puts the open article on paper. Used on the JavaFX thread; the work goes on in the background.
 */
public final class PaperCommands {
  /** Asks the person. */
  public interface Questions {
    /**
     * Where a PDF is to go, and how it is to look.
     *
     * @param name proposed for the file
     * @param write takes the answer; not called if no PDF is wanted after all
     */
    void pdf(String name, BiConsumer<Path, PaperChoice> write);

    /**
     * Which printer is to print it, and how; none may be there.
     *
     * @param print takes the answer; not called if nothing is to be printed
     * @param pdf called if a PDF is wanted instead
     */
    void print(List<Printers.Printer> printers, Consumer<PrintDialog.Answer> print, Runnable pdf);
  }

  private final Library library;
  private final TaskRunner tasks;
  private final Questions questions;
  private final Consumer<String> say;
  private final Consumer<String> fault;
  private final ArticlePdf pages = new ArticlePdf();
  private final Printers printers = new Printers(pages);

  /**
   * Does it with these.
   *
   * @param say tells the person what was done
   * @param fault tells the person what went wrong
   */
  public PaperCommands(
      Library library,
      TaskRunner tasks,
      Questions questions,
      Consumer<String> say,
      Consumer<String> fault) {
    this.library = library;
    this.tasks = tasks;
    this.questions = questions;
    this.say = say;
    this.fault = fault;
  }

  /** Writes an article as a PDF, where the person wants it. */
  public void exportPdf(Article article) {
    questions.pdf(
        FileNames.pdf(article.content().title()), (file, choice) -> write(article, file, choice));
  }

  private void write(Article article, Path file, PaperChoice choice) {
    tasks.run(
        () -> {
          write(article, options(article, choice), file);
          return file;
        },
        written -> say.accept(Messages.text("pdf.written", String.valueOf(file.getFileName()))),
        thrown -> fault.accept(Messages.text("pdf.failed", file.toString())));
  }

  /** Reads the notes that are wanted; blocks. */
  private PrintOptions options(Article article, PaperChoice choice) {
    PrintOptions options = new PrintOptions(choice.paper(), choice.comments());
    return choice.notes()
        ? options.withNotes(NotesOnPaper.of(library.notes().of(article)))
        : options;
  }

  /** The old file stays until the new one is whole. */
  private void write(Article article, PrintOptions options, Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IOException("No folder: " + file);
    }
    Path next = Files.createTempFile(folder, ".offprint", ".pdf");
    try {
      try (OutputStream out = Files.newOutputStream(next)) {
        pages.write(
            article,
            library.document(article.content()),
            new PaperPictures(article, library::image),
            options,
            out);
      }
      Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(next);
    }
  }

  /** Prints an article, on the printer that the person chooses. */
  public void print(Article article) {
    tasks.run(
        printers::available,
        found -> questions.print(found, answer -> print(article, answer), () -> exportPdf(article)),
        thrown -> fault.accept(Messages.text("print.failed", words(thrown))));
  }

  private void print(Article article, PrintDialog.Answer answer) {
    say.accept(Messages.text("print.printing", answer.printer().name()));
    tasks.run(
        () -> {
          printers.print(
              article,
              library.document(article.content()),
              new PaperPictures(article, library::image),
              options(article, answer.choice()),
              answer.printer(),
              answer.copies());
          return answer;
        },
        done -> say.accept(Messages.text("print.printed", answer.printer().name())),
        thrown -> fault.accept(Messages.text("print.failed", words(thrown))));
  }

  private static String words(Exception thrown) {
    String message = thrown.getMessage();
    return message == null ? thrown.getClass().getSimpleName() : message;
  }
}
