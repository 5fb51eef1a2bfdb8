package org.offprint.library;

import java.util.Locale;
import org.offprint.i18n.WordBundle;
import org.offprint.model.LibraryProblem;
import org.offprint.model.LibraryProblem.Part;

/** Says what is wrong with a library, each in one sentence in the language of the display. */
public final class ProblemWords {
  private final WordBundle sentences = new WordBundle("org.offprint.library.failures");

  /** A sentence for the person. */
  public String sentence(LibraryProblem problem) {
    return switch (problem) {
      case LibraryProblem.DamagedFile(String detail) ->
          sentences.text("problem.file", detail.strip());
      case LibraryProblem.LostRows(String table, String missing) ->
          sentences.text("problem.rows", table, missing);
      case LibraryProblem.LostContent(long article) ->
          sentences.text("problem.content", Long.toString(article));
      case LibraryProblem.UnreadableContent(long article, Part part) ->
          sentences.text(
              part == Part.PAGE ? "problem.page" : "problem.text", Long.toString(article));
      case LibraryProblem.ChangedPicture(String picture) ->
          sentences.text("problem.picture", picture);
      case LibraryProblem.Unindexed(long article) ->
          sentences.text("problem.unindexed", Long.toString(article));
      case LibraryProblem.WrongSectionCount(String section) ->
          sentences.text("problem.section", section.toLowerCase(Locale.ROOT));
      case LibraryProblem.WrongCounts(String name) -> sentences.text("problem.counts", name);
    };
  }
}
