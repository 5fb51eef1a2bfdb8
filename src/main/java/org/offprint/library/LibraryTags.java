package org.offprint.library;

import static org.offprint.library.Guard.guarded;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.model.ArticleId;
import org.offprint.model.Tag;
import org.offprint.model.TagEdit;
import org.offprint.model.TagId;
import org.offprint.store.ArticleTags;

/**
 * The reader's tags. Everything that changes them gives the {@link TagEdit} that {@link #apply}
 * undoes it with; applying that gives the one that does it again. Safe for many threads; blocks.
 */
public final class LibraryTags {
  private final ArticleTags tags;

  LibraryTags(ArticleTags tags) {
    this.tags = tags;
  }

  /** All tags, by name. */
  public List<Tag> all() {
    return guarded(tags::all);
  }

  /** The tag of this name, whatever its case and accents. */
  public Optional<Tag> named(String name) {
    return guarded(() -> tags.named(name));
  }

  /** Tags for someone who has typed the beginning of a word of their name, most used first. */
  public List<Tag> beginning(String start, int limit) {
    return guarded(() -> tags.beginning(start, limit));
  }

  /** The tags of articles, by name; articles without any are left out. */
  public Map<ArticleId, List<Tag>> of(Collection<ArticleId> ids) {
    return guarded(() -> tags.of(ids));
  }

  /** The tags that any of these articles have, and how many of them each; by name. */
  public Map<Tag, Integer> shares(Collection<ArticleId> ids) {
    return guarded(() -> tags.shares(ids));
  }

  /**
   * Puts a tag on articles; makes it if it does not exist.
   *
   * @param name not blank
   */
  public TagEdit add(Collection<ArticleId> ids, String name) {
    return guarded(() -> tags.add(ids, name));
  }

  /** Takes a tag off articles. */
  public TagEdit remove(Collection<ArticleId> ids, TagId tag) {
    return guarded(() -> tags.remove(ids, tag));
  }

  /**
   * Renames a tag. If another has that name already, the two become that one.
   *
   * @param name not blank
   */
  public TagEdit rename(TagId tag, String name) {
    return guarded(() -> tags.rename(tag, name));
  }

  /**
   * Gives a tag a colour.
   *
   * @param colour 0xRRGGBB; null for none
   */
  public TagEdit recolour(TagId tag, @Nullable Integer colour) {
    return guarded(() -> tags.recolour(tag, colour));
  }

  /** Puts {@code into} on all that has {@code tag}, and removes {@code tag}. */
  public TagEdit merge(TagId tag, TagId into) {
    return guarded(() -> tags.merge(tag, into));
  }

  /** Removes a tag from all articles and then altogether. */
  public TagEdit delete(TagId tag) {
    return guarded(() -> tags.delete(tag));
  }

  /** Does what an edit says; gives the edit that undoes it. */
  public TagEdit apply(TagEdit edit) {
    return guarded(() -> tags.apply(edit));
  }
}
