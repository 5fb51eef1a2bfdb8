package org.offprint.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.extract.comments.CommentsReader;
import org.offprint.extract.page.PageLinks;
import org.offprint.model.ArticleContent;
import org.offprint.model.PageKind;

/**
 * What the extractor made of a page.
 *
 * @param content the article; what text there is even when {@code kind} is not an article
 * @param kind what the page is
 * @param confidence 0 (a guess) to 1 (sure)
 * @param canonicalUrl absolute http(s) address that the page calls its own; null if it names none
 * @param imageUrls absolute addresses of the lead image and every image in the body, each once, in
 *     reading order
 * @param links where the rest of the article, or another form of it, is to be had
 */
public record Extraction(
    ArticleContent content,
    PageKind kind,
    double confidence,
    @Nullable String canonicalUrl,
    List<String> imageUrls,
    PageLinks links) {
  /** How many comments of a page are kept; one that has so many is taken to have had more. */
  public static final int MOST_COMMENTS = CommentsReader.MOST;

  public Extraction {
    imageUrls = List.copyOf(imageUrls);
  }
}
