package org.offprint.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.model.ArticleStatus;
import org.offprint.model.Highlight;
import org.offprint.model.ReadingPlace;
import org.offprint.model.Tag;
import org.offprint.model.TextDirection;

/**
 * All that a library has of one article, but for the bytes of its pictures.
 *
 * @param versions oldest first, at least one; those of {@link NewArticle} that name addresses name
 *     all of the article's
 * @param current the number of the one that is shown
 * @param tags their names and colours; their ids and counts say nothing elsewhere
 * @param note of the reader on the article as a whole; null for none
 * @param highlights whose ids and articles say nothing elsewhere
 * @param reading where reading stopped; null for never read
 * @param direction that the reader wants for it; null for none
 */
public record WholeArticle(
    List<Version> versions,
    int current,
    Instant savedAt,
    ArticleStatus status,
    List<Tag> tags,
    @Nullable Note note,
    List<Highlight> highlights,
    @Nullable Reading reading,
    @Nullable TextDirection direction) {
  public WholeArticle {
    versions = List.copyOf(versions);
    tags = List.copyOf(tags);
    highlights = List.copyOf(highlights);
    if (versions.isEmpty()) {
      throw new IllegalArgumentException("An article has a version");
    }
  }

  /**
   * One version.
   *
   * @param number within the article, from 1
   * @param pageOf the number of the version whose page it was made of: its own, or an earlier one's
   * @param article what a save of it would write
   */
  public record Version(int number, int pageOf, NewArticle article) {}

  /** What the reader says of an article as a whole. */
  public record Note(String text, Instant changedAt) {}

  /**
   * Where reading stopped.
   *
   * @param version the number of the version that was read
   */
  public record Reading(ReadingPlace place, int version, Instant readAt) {}
}
