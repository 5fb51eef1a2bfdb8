package org.offprint.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.model.ArticleId;
import org.offprint.model.Tag;
import org.offprint.model.TagEdit;
import org.offprint.model.TagId;

/** The tables of tags. */
final class Tags {
  private static final String COLUMNS = "SELECT id, name, colour, articles, unread FROM tag ";

  private Tags() {}

  static List<Tag> all(SqlConnection sql) throws SQLException {
    return sql.list(COLUMNS + "ORDER BY folded", Tags::read);
  }

  static Optional<Tag> find(SqlConnection sql, TagId id) throws SQLException {
    return sql.first(COLUMNS + "WHERE id = ?", Tags::read, id.value());
  }

  static Optional<Tag> named(SqlConnection sql, String name) throws SQLException {
    return sql.first(COLUMNS + "WHERE folded = ?", Tags::read, Tag.folded(name));
  }

  /** Tags whose name, or a word of it, begins like this; the most used first. */
  static List<Tag> beginning(SqlConnection sql, String start, int limit) throws SQLException {
    String folded = Tag.folded(start).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    return sql.list(
        COLUMNS
            + """
            WHERE folded LIKE ? ESCAPE '\\' OR folded LIKE ? ESCAPE '\\'
            ORDER BY articles DESC, folded LIMIT ?\
            """,
        Tags::read,
        folded + "%",
        "% " + folded + "%",
        limit);
  }

  static Map<ArticleId, List<Tag>> of(SqlConnection sql, Collection<ArticleId> ids)
      throws SQLException {
    Map<ArticleId, List<Tag>> tags = new HashMap<>();
    sql.list(
        """
        SELECT id, name, colour, articles, unread, article_id FROM article_tag
        JOIN tag ON tag.id = tag_id
        WHERE article_id IN (SELECT value FROM json_each(?)) ORDER BY folded\
        """,
        row ->
            tags.computeIfAbsent(new ArticleId(row.getLong("article_id")), any -> new ArrayList<>())
                .add(read(row)),
        Summaries.json(ids));
    return tags;
  }

  /** The tags that any of these articles have, and how many of them each; by name. */
  static Map<Tag, Integer> shares(SqlConnection sql, Collection<ArticleId> ids)
      throws SQLException {
    Map<Tag, Integer> shares = new LinkedHashMap<>();
    sql.list(
        """
        SELECT id, name, colour, articles, unread, count(*) AS share FROM article_tag
        JOIN tag ON tag.id = tag_id
        WHERE article_id IN (SELECT value FROM json_each(?)) GROUP BY tag_id ORDER BY folded\
        """,
        row -> shares.put(read(row), row.getInt("share")),
        Summaries.json(ids));
    return shares;
  }

  static List<ArticleId> articles(SqlConnection sql, TagId tag) throws SQLException {
    return IdQuery.of(
        sql, "SELECT article_id AS id FROM article_tag WHERE tag_id = ? LIMIT -1", tag.value());
  }

  /** Makes a tag that does not exist yet. */
  static TagId make(SqlConnection sql, String name, @Nullable Integer colour) throws SQLException {
    return new TagId(
        sql.insert(
            "INSERT INTO tag (name, folded, colour) VALUES (?, ?, ?)",
            name.strip(),
            Tag.folded(name),
            colour));
  }

  /** Does what an edit says and gives the edit that undoes it. */
  static TagEdit apply(SqlConnection sql, TagEdit edit) throws SQLException {
    List<Tag> putBack = new ArrayList<>();
    List<TagId> removeAgain = new ArrayList<>();
    Map<TagId, List<ArticleId>> attachAgain = new HashMap<>();
    Map<TagId, List<ArticleId>> detachAgain = new HashMap<>();
    for (Tag tag : edit.put()) {
      find(sql, tag.id()).ifPresentOrElse(putBack::add, () -> removeAgain.add(tag.id()));
      put(sql, tag);
    }
    for (Map.Entry<TagId, List<ArticleId>> attach : edit.attach().entrySet()) {
      detachAgain.put(attach.getKey(), attach(sql, attach.getKey(), attach.getValue()));
    }
    for (Map.Entry<TagId, List<ArticleId>> detach : edit.detach().entrySet()) {
      attachAgain.put(detach.getKey(), detach(sql, detach.getKey(), detach.getValue()));
    }
    for (TagId id : edit.remove()) {
      Optional<Tag> tag = find(sql, id);
      if (tag.isPresent()) {
        putBack.add(tag.get());
        List<ArticleId> all = new ArrayList<>(attachAgain.getOrDefault(id, List.of()));
        all.addAll(detach(sql, id, articles(sql, id)));
        attachAgain.put(id, all);
        sql.update("DELETE FROM tag WHERE id = ?", id.value());
      }
    }
    return new TagEdit(putBack, attachAgain, detachAgain, removeAgain);
  }

  private static void put(SqlConnection sql, Tag tag) throws SQLException {
    sql.update(
        """
        INSERT INTO tag (id, name, folded, colour) VALUES (?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE
          SET name = excluded.name, folded = excluded.folded, colour = excluded.colour\
        """,
        tag.id().value(),
        tag.name(),
        Tag.folded(tag.name()),
        tag.colour());
  }

  /** Gives those that did not have the tag before. */
  private static List<ArticleId> attach(SqlConnection sql, TagId tag, List<ArticleId> ids)
      throws SQLException {
    List<ArticleId> fresh =
        sql.list(
            """
            SELECT id FROM article WHERE id IN (SELECT value FROM json_each(?))
              AND id NOT IN (SELECT article_id FROM article_tag WHERE tag_id = ?)\
            """,
            row -> new ArticleId(row.getLong(1)),
            Summaries.json(ids),
            tag.value());
    sql.update(
        "INSERT INTO article_tag (tag_id, article_id) SELECT ?, value FROM json_each(?)",
        tag.value(),
        Summaries.json(fresh));
    return fresh;
  }

  /** Gives those that had the tag before. */
  private static List<ArticleId> detach(SqlConnection sql, TagId tag, List<ArticleId> ids)
      throws SQLException {
    String json = Summaries.json(ids);
    List<ArticleId> had =
        sql.list(
            """
            SELECT article_id FROM article_tag
            WHERE tag_id = ? AND article_id IN (SELECT value FROM json_each(?))\
            """,
            row -> new ArticleId(row.getLong(1)),
            tag.value(),
            json);
    sql.update(
        """
        DELETE FROM article_tag
        WHERE tag_id = ? AND article_id IN (SELECT value FROM json_each(?))\
        """,
        tag.value(),
        json);
    return had;
  }

  private static Tag read(ResultSet row) throws SQLException {
    int colour = row.getInt("colour");
    Integer known = row.wasNull() ? null : colour;
    return new Tag(
        new TagId(row.getLong("id")),
        row.getString("name"),
        known,
        row.getInt("articles"),
        row.getInt("unread"));
  }
}
