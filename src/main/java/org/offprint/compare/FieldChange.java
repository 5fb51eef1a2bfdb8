package org.offprint.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.offprint.model.ArticleContent;
import org.offprint.model.PublishedTime;

/**
 * A change of what stands above an article.
 *
 * @param before as it was; empty if there was none
 * @param after as it is; empty if there is none
 * @param pieces both, word by word
 */
public record FieldChange(Field field, String before, String after, List<Piece> pieces) {
  public FieldChange {
    pieces = List.copyOf(pieces);
  }

  /** What stands above an article. */
  public enum Field {
    HEADLINE,
    STANDFIRST,
    BYLINE,
    PUBLISHED
  }

  /** What changed of all that stands above an article. Times are in the form of ISO 8601. */
  public static List<FieldChange> between(ArticleContent before, ArticleContent after) {
    List<FieldChange> changes = new ArrayList<>();
    add(changes, Field.HEADLINE, before.title(), after.title());
    add(changes, Field.STANDFIRST, before.standfirst(), after.standfirst());
    add(changes, Field.BYLINE, before.byline(), after.byline());
    add(changes, Field.PUBLISHED, text(before.published()), text(after.published()));
    return changes;
  }

  /** Whether two versions say the same: what stands above the text, and the text. */
  public static boolean saySame(ArticleContent before, ArticleContent after) {
    return between(before, after).isEmpty() && before.text().equals(after.text());
  }

  private static void add(List<FieldChange> changes, Field field, String before, String after) {
    if (!before.equals(after)) {
      changes.add(new FieldChange(field, before, after, WordDiff.of(before, after)));
    }
  }

  private static String text(@Nullable PublishedTime time) {
    return Objects.toString(time, "");
  }
}
