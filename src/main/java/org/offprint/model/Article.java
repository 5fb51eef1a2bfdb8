package org.offprint.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A saved article with the content of its current version.
 *
 * @param canonicalUrl what the page itself said its address is; null if it did not
 * @param images every image of the lead and the body, held or missing, in reading order
 */
public record Article(
    ArticleSummary summary,
    @Nullable String canonicalUrl,
    ArticleContent content,
    List<ArticleImage> images) {
  public Article {
    images = List.copyOf(images);
  }

  public ArticleId id() {
    return summary.id();
  }
}
