package org.offprint.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one fetch of an article said: all that a version of it keeps.
 *
 * @param title plain text, without the site's name; never empty in a saved article
 * @param standfirst the summary under the headline; plain text, may be empty
 * @param authors one name each, without "By"; may be empty
 * @param siteName as the site calls itself; its host where it does not say
 * @param published null if the page does not say
 * @param language BCP 47 ("en", "ur", "zh-Hant"); empty if unknown
 * @param direction the base direction of the body
 * @param leadImage absolute address of the picture above the text; null if none. It may also occur
 *     in {@code html}
 * @param html the body: sanitised, addresses absolute, in the vocabulary that {@code
 *     DocumentReader} knows; without title, standfirst and comments
 * @param text the body as plain text: one line a paragraph, list item or table row, blocks
 *     separated by an empty line
 * @param comments in the page's order, answers after what they answer
 */
public record ArticleContent(
    String title,
    String standfirst,
    List<String> authors,
    String siteName,
    @Nullable PublishedTime published,
    String language,
    TextDirection direction,
    @Nullable String leadImage,
    String html,
    String text,
    List<Comment> comments) {
  public ArticleContent {
    authors = List.copyOf(authors);
    comments = List.copyOf(comments);
  }

  /** The same under another title. */
  public ArticleContent withTitle(String other) {
    return new ArticleContent(
        other,
        standfirst,
        authors,
        siteName,
        published,
        language,
        direction,
        leadImage,
        html,
        text,
        comments);
  }

  /** The same with another body, in both its forms, and other comments. */
  public ArticleContent withBody(String otherHtml, String otherText, List<Comment> otherComments) {
    return new ArticleContent(
        title,
        standfirst,
        authors,
        siteName,
        published,
        language,
        direction,
        leadImage,
        otherHtml,
        otherText,
        otherComments);
  }

  /** The authors as one line, "A, B"; empty if there are none. */
  public String byline() {
    return String.join(", ", authors);
  }
}
