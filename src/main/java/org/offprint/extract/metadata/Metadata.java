package org.offprint.extract.metadata;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.model.PublishedTime;
import org.offprint.model.TextDirection;

/**
 * What a page says about its article. All text is plain, white space folded.
 *
 * @param title the headline without the site's name; may be empty
 * @param standfirst the summary under the headline; may be empty
 * @param authors one name each, without "By"
 * @param siteName as the site calls itself; its host where it does not say
 * @param published null if the page does not say
 * @param language BCP 47; empty if unknown
 * @param direction the base direction of the body
 * @param leadImage absolute http(s) address; null if none
 * @param canonicalUrl absolute http(s) address that the page calls its own; null if none
 */
public record Metadata(
    String title,
    String standfirst,
    List<String> authors,
    String siteName,
    @Nullable PublishedTime published,
    String language,
    TextDirection direction,
    @Nullable String leadImage,
    @Nullable String canonicalUrl) {
  public Metadata {
    authors = List.copyOf(authors);
  }
}
