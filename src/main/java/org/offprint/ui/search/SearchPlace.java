package org.offprint.ui.search;

import org.jspecify.annotations.Nullable;
import org.offprint.model.ArticleList;
import org.offprint.model.ArticleSection;
import org.offprint.model.SearchTerm;
import org.offprint.ui.list.Listing;

/**
 * A part of the library to search in.
 *
 * @param name as the person knows it
 * @param term what is true of the articles there
 * @param words the same in the language of queries
 */
record SearchPlace(String name, SearchTerm term, String words) {
  /**
   * The place that a list shows.
   *
   * @param name of the list
   * @return null for what is no place to search in, or everywhere
   */
  static @Nullable SearchPlace of(Listing listing, String name) {
    return switch (listing) {
      case Listing.InList(ArticleList.InSection(ArticleSection section))
          when section == ArticleSection.ALL ->
          null;
      case Listing.InList(ArticleList list) ->
          new SearchPlace(name, new SearchTerm.InList(list), words(list, name));
      case Listing.Found found ->
          found.name().isEmpty()
              ? null
              : new SearchPlace(name, found.query().term(), found.query().text());
      case Listing.Together _ -> null;
    };
  }

  private static String words(ArticleList list, String name) {
    return switch (list) {
      case ArticleList.InSection in ->
          switch (in.section()) {
            case ALL -> "";
            case UNREAD -> "is:unread -is:archived";
            case FAVOURITES -> "is:favourite";
            case ARCHIVE -> "is:archived";
            case TRASH -> "is:trashed";
          };
      case ArticleList.WithTag _ -> "tag:\"" + name.replace("\"", "") + "\"";
      case ArticleList.FromSite _ -> "site:\"" + name.replace("\"", "") + "\"";
    };
  }
}
