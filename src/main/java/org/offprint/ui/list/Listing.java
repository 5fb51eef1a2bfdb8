package org.offprint.ui.list;

import org.offprint.model.ArticleId;
import org.offprint.model.ArticleList;
import org.offprint.model.ArticleSection;

/** What the list can be asked to show. */
public sealed interface Listing {
  /** A section, a tag or a site. */
  record InList(ArticleList list) implements Listing {}

  /**
   * What a search finds, last saved first.
   *
   * @param query as {@link org.offprint.model.SearchQuery#parse} reads it
   */
  record Found(String query) implements Listing {}

  /** An article and those that tell the same story. */
  record Together(ArticleId article) implements Listing {}

  /** A section. */
  static Listing of(ArticleSection section) {
    return new InList(new ArticleList.InSection(section));
  }

  /** Whether it is this section. */
  default boolean is(ArticleSection section) {
    return equals(of(section));
  }
}
