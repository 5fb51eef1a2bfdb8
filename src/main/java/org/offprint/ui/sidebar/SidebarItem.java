package org.offprint.ui.sidebar;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.offprint.model.ArticleSection;
import org.offprint.model.SiteId;
import org.offprint.model.TagId;

/** A row of the sidebar, without what may change about it. */
public sealed interface SidebarItem {
  /** One of the standing parts of the library. */
  record OfSection(ArticleSection section) implements SidebarItem {}

  /** The heading of a group, by which it is folded. */
  record OfGroup(SidebarGroup group) implements SidebarItem {}

  record OfTag(TagId tag) implements SidebarItem {}

  record OfSite(SiteId site) implements SidebarItem {}

  /** A saved search, by its name. */
  record OfSearch(String name) implements SidebarItem {}

  /** A name to remember it by; empty for sections and groups, which need none. */
  default String key() {
    return switch (this) {
      case OfSection _, OfGroup _ -> "";
      case OfTag(TagId tag) -> "tag " + tag.value();
      case OfSite(SiteId site) -> "site " + site.value();
      case OfSearch(String name) -> "search " + name;
    };
  }

  /** The group that it stands in; null for a section or a heading. */
  default @Nullable SidebarGroup group() {
    return switch (this) {
      case OfTag _ -> SidebarGroup.TAGS;
      case OfSite _ -> SidebarGroup.SITES;
      case OfSearch _ -> SidebarGroup.SEARCHES;
      case OfSection _, OfGroup _ -> null;
    };
  }

  /** The item that was remembered as {@code key}; null if that names none. */
  static @Nullable SidebarItem of(String key) {
    int space = key.indexOf(' ');
    String name = key.substring(space + 1);
    try {
      return switch (key.substring(0, Math.max(0, space)).toLowerCase(Locale.ROOT)) {
        case "tag" -> new OfTag(new TagId(Long.parseLong(name)));
        case "site" -> new OfSite(new SiteId(Long.parseLong(name)));
        case "search" -> new OfSearch(name);
        default -> null;
      };
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
