package org.offprint.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.model.ArticleContent;
import org.offprint.model.ArticleImage;
import org.offprint.model.ImageData;
import org.offprint.model.PageKind;

/**
 * Everything that one save writes.
 *
 * @param url the address asked for, without fragment and tracking parameters
 * @param otherUrls further addresses by which it is found again: where redirects led, and the
 *     canonical one if it is believed
 * @param canonicalUrl what the page calls its own address; null if it names none. Kept, but the
 *     article is not found by it unless it is among {@code otherUrls}
 * @param fetchedAt when the page arrived
 * @param page the original page
 * @param content what the extractor made of it
 * @param words the text's length in words
 * @param images every image of the article in reading order, the missing ones too
 * @param imageData the bytes of those that are not missing
 * @param kind what the extractor took the page for
 * @param certainty how sure it was, 0 to 1
 * @param furtherPages the pages that the article continues on after {@code page}, in order
 */
public record NewArticle(
    String url,
    List<String> otherUrls,
    @Nullable String canonicalUrl,
    Instant fetchedAt,
    OriginalPage page,
    ArticleContent content,
    int words,
    List<ArticleImage> images,
    List<ImageData> imageData,
    PageKind kind,
    double certainty,
    List<OriginalPage> furtherPages) {
  public NewArticle {
    otherUrls = List.copyOf(otherUrls);
    images = List.copyOf(images);
    imageData = List.copyOf(imageData);
    furtherPages = List.copyOf(furtherPages);
  }

  /** What is surely an article, on one page. */
  public NewArticle(
      String url,
      List<String> otherUrls,
      @Nullable String canonicalUrl,
      Instant fetchedAt,
      OriginalPage page,
      ArticleContent content,
      int words,
      List<ArticleImage> images,
      List<ImageData> imageData) {
    this(
        url,
        otherUrls,
        canonicalUrl,
        fetchedAt,
        page,
        content,
        words,
        images,
        imageData,
        PageKind.ARTICLE,
        1,
        List.of());
  }

  /** The same with other images, all of whose bytes are here or in the library already. */
  public NewArticle withImages(List<ArticleImage> others) {
    return new NewArticle(
        url,
        otherUrls,
        canonicalUrl,
        fetchedAt,
        page,
        content,
        words,
        others,
        imageData,
        kind,
        certainty,
        furtherPages);
  }

  /** The same, found again by its own address alone. */
  public NewArticle withoutOtherUrls() {
    return new NewArticle(
        url,
        List.of(),
        canonicalUrl,
        fetchedAt,
        page,
        content,
        words,
        images,
        imageData,
        kind,
        certainty,
        furtherPages);
  }
}
