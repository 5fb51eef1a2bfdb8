package org.offprint.ui.list;

import java.util.ArrayList;
import java.util.List;
import org.offprint.library.Library;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleList;
import org.offprint.model.ArticleSummary;
import org.offprint.model.ListOrder;
import org.offprint.model.SearchOrder;
import org.offprint.model.SearchQuery;

/** Asks the library which articles a listing has. Blocks. */
final class ListingIds {
  private ListingIds() {}

  static List<ArticleId> of(Library library, Listing listing) {
    return switch (listing) {
      case Listing.InList(ArticleList.InSection in) -> library.ids(in.section());
      case Listing.InList(ArticleList list) ->
          library.ids(list, ListOrder.STANDARD, 0, Integer.MAX_VALUE);
      case Listing.Found(String query) ->
          library.search().ids(SearchQuery.parse(query), SearchOrder.NEWEST, 0, Integer.MAX_VALUE);
      case Listing.Together(ArticleId article) -> together(library, article);
    };
  }

  /** Without those in the trash, the newest first. */
  private static List<ArticleId> together(Library library, ArticleId article) {
    List<ArticleId> story = new ArrayList<>(library.sameStory(article));
    story.add(article);
    story.sort((one, other) -> Long.compare(other.value(), one.value()));
    return library.summaries(story).stream()
        .filter(summary -> !summary.status().trashed())
        .map(ArticleSummary::id)
        .toList();
  }
}
