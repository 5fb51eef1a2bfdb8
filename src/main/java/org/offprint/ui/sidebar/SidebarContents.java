package org.offprint.ui.sidebar;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.offprint.library.Library;
import org.offprint.library.LibrarySearch;
import org.offprint.model.ArticleSection;
import org.offprint.model.SavedSearch;
import org.offprint.model.SearchQuery;
import org.offprint.model.Site;
import org.offprint.model.SiteId;
import org.offprint.model.Tag;
import org.offprint.model.TagId;
import org.offprint.ui.i18n.NaturalOrder;

/** What the library has for the sidebar to show, at one moment. Unmodifiable. */
public final class SidebarContents {
  static final SidebarContents NONE =
      new SidebarContents(Map.of(), List.of(), List.of(), List.of());

  private final Map<ArticleSection, Integer> counts;
  private final Map<TagId, Tag> tags;
  private final Map<SiteId, Site> sites;
  private final Map<String, SavedSearch> searches;

  SidebarContents(
      Map<ArticleSection, Integer> counts,
      List<Tag> tags,
      List<Site> sites,
      List<SavedSearch> searches) {
    this.counts = Map.copyOf(counts);
    this.tags = byId(tags, Tag::id);
    this.sites = byId(sites, Site::id);
    this.searches = byId(searches, SavedSearch::name);
  }

  private static <K, V> Map<K, V> byId(List<V> values, Function<V, K> id) {
    return values.stream()
        .collect(toMap(id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
  }

  /** Asks the library; blocks. */
  public static SidebarContents read(Library library) {
    return new SidebarContents(
        library.counts(),
        NaturalOrder.sorted(library.tags().all(), Tag::name),
        library.sites(),
        NaturalOrder.sorted(library.search().saved(), SavedSearch::name));
  }

  /** How many articles each saved search finds; blocks. */
  public Map<String, Integer> found(LibrarySearch search) {
    Map<String, Integer> found = new HashMap<>();
    for (SavedSearch saved : searches.values()) {
      found.put(saved.name(), search.count(SearchQuery.parse(saved.query())));
    }
    return found;
  }

  /** All tags, by name. */
  public List<Tag> tags() {
    return List.copyOf(tags.values());
  }

  /** All saved searches, by name. */
  public List<SavedSearch> searches() {
    return List.copyOf(searches.values());
  }

  int count(ArticleSection section) {
    return counts.getOrDefault(section, 0);
  }

  @Nullable Tag tag(TagId id) {
    return tags.get(id);
  }

  @Nullable Site site(SiteId id) {
    return sites.get(id);
  }

  @Nullable SavedSearch search(String name) {
    return searches.get(name);
  }

  List<? extends SidebarItem> items(SidebarGroup group) {
    return switch (group) {
      case TAGS -> tags.keySet().stream().map(SidebarItem.OfTag::new).toList();
      case SITES -> sites.keySet().stream().map(SidebarItem.OfSite::new).toList();
      case SEARCHES -> searches.keySet().stream().map(SidebarItem.OfSearch::new).toList();
    };
  }

  int size(SidebarGroup group) {
    return switch (group) {
      case TAGS -> tags.size();
      case SITES -> sites.size();
      case SEARCHES -> searches.size();
    };
  }

  /** The one tag or saved search that an earlier moment had not; null if it lacked none or many. */
  @Nullable SidebarItem addedTo(SidebarContents earlier) {
    List<SidebarItem> added =
        Stream.of(SidebarGroup.TAGS, SidebarGroup.SEARCHES)
            .<SidebarItem>flatMap(group -> items(group).stream())
            .filter(item -> !earlier.has(item))
            .limit(2)
            .toList();
    return added.size() == 1 ? added.getFirst() : null;
  }

  /** Whether there is such a row, folded away or not. */
  boolean has(SidebarItem item) {
    return switch (item) {
      case SidebarItem.OfSection _ -> true;
      case SidebarItem.OfGroup(SidebarGroup group) -> size(group) > 0;
      case SidebarItem.OfTag(TagId tag) -> tags.containsKey(tag);
      case SidebarItem.OfSite(SiteId site) -> sites.containsKey(site);
      case SidebarItem.OfSearch(String name) -> searches.containsKey(name);
    };
  }
}
