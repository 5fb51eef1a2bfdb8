package org.offprint.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.offprint.model.ArticleId;

/**
 * An article to be written as a PDF.
 *
 * @param library the library file
 * @param paper null for what is used where the person is
 * @param comments whether the readers' comments come along
 * @param notes whether the person's own highlights and notes do
 */
public record PdfRequest(
    Path library,
    ArticleId article,
    Path out,
    @Nullable Paper paper,
    boolean comments,
    boolean notes) {
  /** A size of paper. */
  public enum Paper {
    A4,
    LETTER
  }
}
