package org.offprint.ui.list;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleList;
import org.offprint.model.ArticleSection;
import org.offprint.model.SearchQuery;

/** What the list can be asked to show. */
public sealed interface Listing {
  /** A section, a tag or a site. */
  record InList(ArticleList list) implements Listing {}

  /**
   * What a search finds.
   *
   * @param name that it is kept under; empty if it is not
   */
  record Found(SearchQuery query, String name) implements Listing {}

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

  /** What its order is remembered by; null if it has an order of its own. */
  default @Nullable String key() {
    return switch (this) {
      case InList(ArticleList.InSection in) -> in.section().name().toLowerCase(Locale.ROOT);
      case InList(ArticleList.WithTag with) -> "tag-" + with.tag().value();
      case InList(ArticleList.FromSite from) -> "site-" + from.site().value();
      case Found _, Together _ -> null;
    };
  }
}
