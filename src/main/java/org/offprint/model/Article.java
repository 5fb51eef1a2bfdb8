package org.offprint.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A saved article with the content of its current version.
 *
 * @param canonicalUrl what the page itself said its address is; null if it did not
 * @param images every image of the lead and the body, held or missing, in reading order
 * @param kind what the page turned out to be that it was saved from
 */
public record Article(
    ArticleSummary summary,
    @Nullable String canonicalUrl,
    ArticleContent content,
    List<ArticleImage> images,
    PageKind kind) {
  public Article {
    images = List.copyOf(images);
  }

  /** What surely is an article. */
  public Article(
      ArticleSummary summary,
      @Nullable String canonicalUrl,
      ArticleContent content,
      List<ArticleImage> images) {
    this(summary, canonicalUrl, content, images, PageKind.ARTICLE);
  }

  public ArticleId id() {
    return summary.id();
  }
}
