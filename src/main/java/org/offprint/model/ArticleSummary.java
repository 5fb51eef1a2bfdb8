package org.offprint.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a list shows of an article, without its text.
 *
 * @param url the address it was saved from, without fragment and tracking parameters
 * @param excerpt the standfirst, or the beginning of the text; at most about 300 characters
 * @param words how many words the text has, counted as its language does
 * @param thumbnail the lead image or the first image; null if there is none or it is missing
 * @param complete false if an image could not be had
 */
public record ArticleSummary(
    ArticleId id,
    String url,
    String title,
    String siteName,
    String byline,
    String excerpt,
    String language,
    TextDirection direction,
    @Nullable PublishedTime published,
    Instant savedAt,
    int words,
    @Nullable ImageHash thumbnail,
    boolean complete,
    ArticleStatus status) {
  /** Words a minute of a practised reader of news (Brysbaert 2019: 238 for English prose). */
  private static final int WORDS_A_MINUTE = 238;

  /** Minutes to read it, rounded to the nearest, at least one. */
  public int readingMinutes() {
    return Math.max(1, Math.round((float) words / WORDS_A_MINUTE));
  }

  /** The same article with another status. */
  public ArticleSummary withStatus(ArticleStatus status) {
    return new ArticleSummary(
        id, url, title, siteName, byline, excerpt, language, direction, published, savedAt, words,
        thumbnail, complete, status);
  }
}
