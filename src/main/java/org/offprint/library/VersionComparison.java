package org.offprint.library;

import java.util.List;
import org.offprint.compare.Comparison;
import org.offprint.compare.FieldChange;
import org.offprint.model.Article;
import org.offprint.model.ArticleVersion;

/**
 * The difference between two versions of an article.
 *
 * @param later the article as the later one has it
 * @param fields what changed above the text
 * @param text what changed in the text
 */
public record VersionComparison(
    ArticleVersion before,
    ArticleVersion after,
    Article later,
    List<FieldChange> fields,
    Comparison text) {
  public VersionComparison {
    fields = List.copyOf(fields);
  }

  /** Whether the two say the same. */
  public boolean isSame() {
    return fields.isEmpty() && text.isSame();
  }
}
