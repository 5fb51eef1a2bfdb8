package org.offprint.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.model.ArticleContent;

/**
 * A new article with all that takes time to make of it, so that nobody waits for that while the
 * file is locked.
 *
 * @param page packed
 * @param furtherPages packed
 * @param text packed
 * @param html packed like the text
 * @param comments packed; null if there are none
 * @param excerpt null where the standfirst serves, or a text so short that it is quickly unpacked
 */
record PackedArticle(
    NewArticle article,
    byte[] page,
    List<byte[]> furtherPages,
    byte[] text,
    byte[] html,
    byte @Nullable [] comments,
    @Nullable String excerpt,
    byte[] titleKey,
    byte[] siteKey,
    Sketch sketch,
    IndexedText indexed) {
  private static final int EXCERPT_LENGTH = 300;

  /** In UTF-16 units. An excerpt of a short text would be as large as the packed text itself. */
  private static final int SHORT_TEXT = 1000;

  static PackedArticle of(NewArticle article) {
    ArticleContent content = article.content();
    Sketch sketch = Sketch.of(content.text());
    return new PackedArticle(
        article,
        PagePacking.pack(article.page().body()),
        article.furtherPages().stream().map(p -> PagePacking.pack(p.body())).toList(),
        Packing.pack(content.text()),
        Packing.packLike(content.html(), content.text()),
        CommentCodec.encode(content.comments()),
        excerpt(content),
        SortKeys.of(content.title()),
        SortKeys.of(content.siteName()),
        sketch,
        IndexedText.of(content, article.url()));
  }

  /** What a list shows of a text. */
  static String excerpt(String text) {
    return Texts.beginning(text, EXCERPT_LENGTH);
  }

  private static @Nullable String excerpt(ArticleContent content) {
    String standfirst = content.standfirst();
    if (standfirst.isBlank()) {
      boolean quick = standfirst.isEmpty() && content.text().length() <= SHORT_TEXT;
      return quick ? null : excerpt(content.text());
    }
    String excerpt = Texts.beginning(standfirst, EXCERPT_LENGTH);
    return excerpt.equals(standfirst) ? null : excerpt;
  }
}
