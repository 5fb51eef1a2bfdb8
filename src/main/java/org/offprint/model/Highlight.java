package org.offprint.model;

import java.time.Instant;

/**
 * Words of an article that the reader marked.
 *
 * @param version the number of the version that {@code place} is in
 * @param quote the words as they were marked
 * @param place in the version's plain text
 * @param note what the reader says of them; may be empty
 */
public record Highlight(
    HighlightId id,
    ArticleId article,
    int version,
    HighlightColour colour,
    TextQuote quote,
    TextRange place,
    String note,
    Instant madeAt,
    Instant changedAt) {
  /** The same in another colour. */
  public Highlight coloured(HighlightColour other, Instant now) {
    return new Highlight(id, article, version, other, quote, place, note, madeAt, now);
  }

  /** The same with another note; empty for none. */
  public Highlight noted(String other, Instant now) {
    return new Highlight(id, article, version, colour, quote, place, other, madeAt, now);
  }

  /** The same words at their place in another version. */
  public Highlight at(int otherVersion, TextRange otherPlace) {
    return new Highlight(
        id, article, otherVersion, colour, quote, otherPlace, note, madeAt, changedAt);
  }
}
