package org.offprint.cli;

import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import org.offprint.library.Library;
import org.offprint.library.PageExtraction;
import org.offprint.model.CareProgress;

/** What the commands need of the rest of the program; given by the root package. */
public interface Services {
  /**
   * Opens a library; the command closes it.
   *
   * @param progress told how far it has come if the library must be brought up to date first
   * @throws org.offprint.library.LibraryException if the file cannot be used
   */
  Library openLibrary(Path file, Consumer<? super CareProgress> progress);

  /** The library that is opened when {@code --library} names no other. */
  Path defaultLibrary();

  /** Runs the saves of one command side by side. Not closed by the commands. */
  ExecutorService saves();

  /** The extractor by itself. */
  PageExtraction extraction();

  /**
   * Opens the window on a library and waits until it is closed.
   *
   * @return the exit status
   * @throws NoWindowException if there is no display to open it on
   */
  int openWindow(Path library) throws NoWindowException, InterruptedException;

  /**
   * Draws the window into a picture, without any display.
   *
   * @return the exit status
   * @throws RenderException if there is no such article, or the picture cannot be written
   */
  int render(RenderRequest request) throws RenderException, InterruptedException;

  /**
   * Writes an article as a PDF.
   *
   * @return the exit status
   * @throws RenderException if there is no such article, or the PDF cannot be written
   */
  int pdf(PdfRequest request) throws RenderException;
}
