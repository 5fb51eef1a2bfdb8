package org.offprint.ui.organise;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.model.ArticleId;
import org.offprint.model.SavedSearch;
import org.offprint.model.Tag;
import org.offprint.ui.actions.LibraryChanges;
import org.offprint.ui.actions.SearchStep;
import org.offprint.ui.actions.TagStep;
import org.offprint.ui.i18n.Messages;

/** What can be done to tags and saved searches, each thing with the words that it is undone by. */
public final class TagChanges {
  private TagChanges() {}

  /** Puts a tag on articles; makes it if there is none of that name. */
  public static void add(LibraryChanges changes, List<ArticleId> ids, String name) {
    changes.apply(
        (TagStep) tags -> tags.add(ids, name),
        back -> Messages.text("done.tagged", TagStep.articles(back), name));
  }

  /** Takes a tag off articles. */
  public static void remove(LibraryChanges changes, List<ArticleId> ids, Tag tag) {
    changes.apply(
        (TagStep) tags -> tags.remove(ids, tag.id()),
        back -> Messages.text("done.untagged", TagStep.articles(back), tag.name()));
  }

  /** Renames a tag; it becomes the one that has that name already, if one does. */
  public static void rename(LibraryChanges changes, Tag tag, String name) {
    changes.apply(
        (TagStep) tags -> tags.rename(tag.id(), name),
        Messages.text("done.tag-renamed", tag.name(), name));
  }

  /**
   * Gives a tag a colour.
   *
   * @param colour 0xRRGGBB; null for none
   */
  public static void recolour(LibraryChanges changes, Tag tag, @Nullable Integer colour) {
    changes.apply(
        (TagStep) tags -> tags.recolour(tag.id(), colour),
        Messages.text("done.tag-coloured", tag.name()));
  }

  /** Makes one tag of two. */
  public static void merge(LibraryChanges changes, Tag tag, Tag into) {
    changes.apply(
        (TagStep) tags -> tags.merge(tag.id(), into.id()),
        Messages.text("done.tags-merged", tag.name(), into.name()));
  }

  /** Takes a tag off everything, and away. */
  public static void delete(LibraryChanges changes, Tag tag) {
    changes.apply(
        (TagStep) tags -> tags.delete(tag.id()), Messages.text("done.tag-deleted", tag.name()));
  }

  /** Gives a saved search another name. */
  public static void rename(LibraryChanges changes, SavedSearch search, String name) {
    changes.apply(
        SearchStep.rename(search, name), Messages.text("done.search-renamed", search.name(), name));
  }

  /** Keeps a search no longer. */
  public static void delete(LibraryChanges changes, SavedSearch search) {
    changes.apply(SearchStep.forget(search), Messages.text("done.search-deleted", search.name()));
  }
}
