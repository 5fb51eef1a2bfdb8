package org.offprint.ui;

import org.jspecify.annotations.Nullable;
import org.offprint.model.ArticleList;
import org.offprint.model.ArticleSection;
import org.offprint.model.SavedSearch;
import org.offprint.model.SearchQuery;
import org.offprint.model.SiteId;
import org.offprint.model.TagId;
import org.offprint.ui.list.Listing;
import org.offprint.ui.sidebar.Sidebar;
import org.offprint.ui.sidebar.SidebarItem;

/** What the list shows for what is chosen in the sidebar. */
final class SidebarListings {
  private SidebarListings() {}

  /** Null for a saved search that is not known yet; the sidebar chooses it again once it is. */
  static @Nullable Listing of(SidebarItem item, Sidebar sidebar) {
    return switch (item) {
      case SidebarItem.OfSection(ArticleSection section) -> Listing.of(section);
      case SidebarItem.OfTag(TagId tag) -> new Listing.InList(new ArticleList.WithTag(tag));
      case SidebarItem.OfSite(SiteId site) -> new Listing.InList(new ArticleList.FromSite(site));
      case SidebarItem.OfSearch(String name) -> {
        SavedSearch search = sidebar.search(name);
        yield search == null
            ? null
            : new Listing.Found(SearchQuery.parse(search.query()), search.name());
      }
      case SidebarItem.OfGroup _ -> null;
    };
  }
}
