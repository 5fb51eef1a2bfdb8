package org.offprint.model;

import org.jspecify.annotations.Nullable;

/**
 * The direction that a reader wants instead of the one that each paragraph's letters speak for.
 *
 * @param article for one article; null for none
 * @param site for all of its site; null for none
 */
public record DirectionChoice(@Nullable TextDirection article, @Nullable TextDirection site) {
  /** As the text says. */
  public static final DirectionChoice NONE = new DirectionChoice(null, null);

  /** What holds for the article; null leaves it to the text. */
  public @Nullable TextDirection effective() {
    return article == null ? site : article;
  }
}
