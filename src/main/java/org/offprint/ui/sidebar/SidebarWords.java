package org.offprint.ui.sidebar;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignW;
import org.offprint.model.ArticleSection;
import org.offprint.model.DirectionControls;
import org.offprint.model.Site;
import org.offprint.model.SiteId;
import org.offprint.model.Tag;
import org.offprint.model.TagId;
import org.offprint.ui.i18n.Messages;

/**
 * What the rows of the sidebar say.
 *
 * @param contents what there is now
 * @param found how many articles each saved search finds, as far as it is known
 * @param folded the groups whose contents are hidden
 */
record SidebarWords(
    Supplier<SidebarContents> contents, Map<String, Integer> found, Set<SidebarGroup> folded) {

  /**
   * A row.
   *
   * @param count null if it is not known, or not to be shown
   * @param colour of a tag, as 0xRRGGBB
   * @param spoken all of it in words, for assistive technology
   */
  record Row(
      @Nullable Ikon icon,
      @Nullable Integer colour,
      String name,
      @Nullable Integer count,
      String spoken) {
    /** Of what has just been deleted. */
    static final Row GONE = new Row(null, null, "", null, "");

    Row {
      name = DirectionControls.without(name);
    }
  }

  Row row(SidebarItem item) {
    return switch (item) {
      case SidebarItem.OfSection(ArticleSection section) -> section(section);
      case SidebarItem.OfGroup(SidebarGroup group) -> group(group);
      case SidebarItem.OfTag(TagId id) -> tag(contents.get().tag(id));
      case SidebarItem.OfSite(SiteId id) -> site(contents.get().site(id));
      case SidebarItem.OfSearch(String name) -> search(name);
    };
  }

  private Row section(ArticleSection section) {
    int articles = contents.get().count(section);
    String name = SectionWords.name(section);
    return new Row(
        SectionWords.icon(section),
        null,
        name,
        articles,
        Messages.text("section.spoken", name, articles));
  }

  private Row group(SidebarGroup group) {
    boolean closed = folded.contains(group);
    int size = contents.get().size(group);
    return new Row(
        closed ? MaterialDesignC.CHEVRON_RIGHT : MaterialDesignC.CHEVRON_DOWN,
        null,
        group.words(),
        closed ? size : null,
        Messages.text(closed ? "group.spoken.folded" : "group.spoken.open", group.words(), size));
  }

  private static Row tag(@Nullable Tag tag) {
    return tag == null
        ? Row.GONE
        : new Row(
            null,
            tag.colour(),
            tag.name(),
            tag.articles(),
            Messages.text("tag.spoken", tag.name(), tag.articles(), tag.unread()));
  }

  private static Row site(@Nullable Site site) {
    if (site == null) {
      return Row.GONE;
    }
    String name = site.name().isBlank() ? Messages.text("site.unnamed") : site.name();
    return new Row(
        MaterialDesignW.WEB,
        null,
        name,
        site.articles(),
        Messages.text("site.spoken", name, site.articles(), site.unread()));
  }

  private Row search(String name) {
    Integer articles = found.get(name);
    return new Row(
        MaterialDesignM.MAGNIFY,
        null,
        name,
        articles,
        articles == null
            ? Messages.text("search.spoken", name)
            : Messages.text("search.spoken.found", name, articles));
  }
}
