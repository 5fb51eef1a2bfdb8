package org.offprint.store;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.offprint.model.ArticleId;
import org.offprint.model.Tag;
import org.offprint.model.TagEdit;
import org.offprint.model.TagId;

/**
 * The tags of a library and what they are on. Everything that changes them gives the {@link
 * TagEdit} that {@link #apply} undoes it with.
 */
public final class ArticleTags {
  private static final TagEdit NOTHING = new TagEdit(List.of(), Map.of(), Map.of(), List.of());

  private final Connections connections;

  ArticleTags(Connections connections) {
    this.connections = connections;
  }

  /** All tags, by name. */
  public List<Tag> all() {
    return connections.read(Tags::all);
  }

  /** The tag of this name, whatever its case and accents. */
  public Optional<Tag> named(String name) {
    return connections.read(sql -> Tags.named(sql, name));
  }

  /** Tags for someone who has typed the beginning of a word of their name, most used first. */
  public List<Tag> beginning(String start, int limit) {
    return connections.read(sql -> Tags.beginning(sql, start, limit));
  }

  /** The tags of articles, by name; articles without any are left out. */
  public Map<ArticleId, List<Tag>> of(Collection<ArticleId> ids) {
    return connections.read(sql -> Tags.of(sql, ids));
  }

  /** The tags that any of these articles have, and how many of them each; by name. */
  public Map<Tag, Integer> shares(Collection<ArticleId> ids) {
    return connections.read(sql -> Tags.shares(sql, ids));
  }

  /** Puts a tag on articles; makes it if it does not exist. */
  public TagEdit add(Collection<ArticleId> ids, String name) {
    requireName(name);
    return connections.write(
        sql -> {
          Optional<Tag> known = Tags.named(sql, name);
          TagId tag = known.isPresent() ? known.get().id() : Tags.make(sql, name, null);
          TagEdit undo =
              Tags.apply(
                  sql, new TagEdit(List.of(), Map.of(tag, List.copyOf(ids)), Map.of(), List.of()));
          return known.isPresent()
              ? undo
              : new TagEdit(undo.put(), undo.attach(), undo.detach(), List.of(tag));
        });
  }

  /** Takes a tag off articles. */
  public TagEdit remove(Collection<ArticleId> ids, TagId tag) {
    return apply(new TagEdit(List.of(), Map.of(), Map.of(tag, List.copyOf(ids)), List.of()));
  }

  /** Renames a tag. If another has that name already, the two become that one. */
  public TagEdit rename(TagId tag, String name) {
    requireName(name);
    return connections.write(
        sql -> {
          Optional<Tag> other = Tags.named(sql, name).filter(found -> !found.id().equals(tag));
          return other.isPresent()
              ? merge(sql, tag, other.get().id())
              : change(sql, tag, old -> new Tag(tag, name.strip(), old.colour(), 0, 0));
        });
  }

  /**
   * Gives a tag a colour.
   *
   * @param colour 0xRRGGBB; null for none
   */
  public TagEdit recolour(TagId tag, @Nullable Integer colour) {
    return connections.write(
        sql -> change(sql, tag, old -> new Tag(tag, old.name(), colour, 0, 0)));
  }

  /** Puts {@code into} on all that has {@code tag}, and removes {@code tag}. */
  public TagEdit merge(TagId tag, TagId into) {
    return tag.equals(into) ? NOTHING : connections.write(sql -> merge(sql, tag, into));
  }

  /** Removes a tag from all articles and then altogether. */
  public TagEdit delete(TagId tag) {
    return apply(new TagEdit(List.of(), Map.of(), Map.of(), List.of(tag)));
  }

  /** Does what an edit says; gives the edit that undoes it. */
  public TagEdit apply(TagEdit edit) {
    return connections.write(sql -> Tags.apply(sql, edit));
  }

  private static TagEdit merge(SqlConnection sql, TagId tag, TagId into) throws SQLException {
    if (Tags.find(sql, tag).isEmpty() || Tags.find(sql, into).isEmpty()) {
      return NOTHING;
    }
    return Tags.apply(
        sql, new TagEdit(List.of(), Map.of(into, Tags.articles(sql, tag)), Map.of(), List.of(tag)));
  }

  private static TagEdit change(SqlConnection sql, TagId tag, UnaryOperator<Tag> change)
      throws SQLException {
    Optional<Tag> old = Tags.find(sql, tag);
    return old.isEmpty()
        ? NOTHING
        : Tags.apply(
            sql, new TagEdit(List.of(change.apply(old.get())), Map.of(), Map.of(), List.of()));
  }

  private static void requireName(String name) {
    if (name.isBlank()) {
      throw new IllegalArgumentException("A tag needs a name");
    }
  }
}
