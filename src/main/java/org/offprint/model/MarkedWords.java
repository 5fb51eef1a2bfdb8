package org.offprint.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Words that a reader marked in another program, which does not say where in the article they
 * stand.
 *
 * @param exact the words; not empty
 * @param note what the reader says of them; may be empty
 * @param madeAt null if unknown
 */
public record MarkedWords(
    String exact, String note, HighlightColour colour, @Nullable Instant madeAt) {
  public MarkedWords {
    if (exact.isBlank()) {
      throw new IllegalArgumentException("No words are marked");
    }
  }
}
