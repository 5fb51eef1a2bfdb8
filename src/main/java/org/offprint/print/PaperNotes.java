package org.offprint.print;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.model.HighlightColour;
import org.offprint.model.TextRange;

/**
 * What the reader marked and wrote, to be shown with an article on paper.
 *
 * @param note on the article as a whole; empty if there is none
 * @param highlights in the order in which they are read; those without a place last
 */
public record PaperNotes(String note, List<Highlight> highlights) {
  /** None are to be shown. */
  public static final PaperNotes NONE = new PaperNotes("", List.of());

  public PaperNotes {
    highlights = List.copyOf(highlights);
  }

  /**
   * Marked words.
   *
   * @param words as they were marked
   * @param place in the article's {@link org.offprint.anchor.MarkableText}; null if they are not
   *     there any more
   * @param note on them; may be empty
   */
  public record Highlight(
      String words, @Nullable TextRange place, HighlightColour colour, String note) {
    /** Whether something has to be said of it after the article. */
    boolean isListed() {
      return !note.isEmpty() || place == null;
    }
  }

  /** What is listed after the article, numbered from 1. */
  List<Highlight> listed() {
    return highlights.stream().filter(Highlight::isListed).toList();
  }
}
