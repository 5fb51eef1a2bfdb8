package org.offprint.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.offprint.model.Article;
import org.offprint.model.ArticleContent;
import org.offprint.model.ArticleId;
import org.offprint.model.ImageData;
import org.offprint.store.ArticleDatabase.SavedArticle;

/** Adding articles and versions of them, and deleting them for good: all tables at once. */
final class Articles {
  private Articles() {}

  /** Adds an article unless one of its addresses is known already. */
  static SavedArticle save(SqlConnection sql, PackedArticle packed) throws SQLException {
    SavedArticle saved = add(sql, packed);
    if (saved.added()) {
      index(sql, saved.id().value(), packed, "");
    }
    return saved;
  }

  /**
   * Adds many. All go into the index at the end: whatever else is written in between makes FTS5
   * bring what it has gathered into the file, a hundred times as often as it would.
   */
  static List<SavedArticle> saveAll(SqlConnection sql, WorkAhead<PackedArticle> articles)
      throws SQLException {
    List<SavedArticle> all = new ArrayList<>();
    List<PackedArticle> fresh = new ArrayList<>();
    List<Long> ids = new ArrayList<>();
    while (articles.hasNext()) {
      PackedArticle packed = articles.next();
      SavedArticle saved = add(sql, packed);
      all.add(saved);
      if (saved.added()) {
        fresh.add(packed);
        ids.add(saved.id().value());
      }
    }
    for (int i = 0; i < fresh.size(); i++) {
      index(sql, ids.get(i), fresh.get(i), "");
    }
    return all;
  }

  private static SavedArticle add(SqlConnection sql, PackedArticle packed) throws SQLException {
    Optional<ArticleId> known = Addresses.find(sql, packed.article());
    if (known.isPresent()) {
      return new SavedArticle(known.get(), false);
    }
    ArticleContent content = packed.article().content();
    long site = Sites.named(sql, content.siteName(), packed.siteKey());
    long id =
        sql.insert(
            """
            INSERT INTO article (saved_at, version, site_id, published, words, title_key)
            VALUES (?, 1, ?, ?, ?, ?)\
            """,
            packed.article().fetchedAt(),
            site,
            SortKeys.of(content.published()),
            packed.article().words(),
            packed.titleKey());
    addContent(sql, id, 1, site, packed, Optional.empty());
    return new SavedArticle(new ArticleId(id), true);
  }

  /**
   * Adds a version to an article.
   *
   * @param current whether it is the one to be shown from now on
   * @param page the rowid of the page it was made of; empty if the page comes with it
   * @return its number; empty if there is no such article
   */
  static Optional<Integer> addVersion(
      SqlConnection sql, ArticleId id, PackedArticle packed, boolean current, Optional<Long> page)
      throws SQLException {
    Optional<Integer> last =
        sql.first(
            "SELECT max(number) FROM version WHERE article_id = ? GROUP BY article_id",
            row -> row.getInt(1),
            id.value());
    if (last.isEmpty()) {
      return Optional.empty();
    }
    ArticleContent content = packed.article().content();
    long site = Sites.named(sql, content.siteName(), packed.siteKey());
    int number = last.get() + 1;
    if (current) {
      SameStory.unlink(sql, id.value());
      sql.update(
          """
          UPDATE article SET version = ?, site_id = ?, published = ?, words = ?, title_key = ?
          WHERE id = ?\
          """,
          number,
          site,
          SortKeys.of(content.published()),
          packed.article().words(),
          packed.titleKey(),
          id.value());
      SearchIndex.remove(sql, id.value());
    }
    addContent(sql, id.value(), number, site, packed, page);
    if (current) {
      index(sql, id.value(), packed, ReaderWords.words(sql, id.value()));
    }
    return Optional.of(number);
  }

  /**
   * Shows another version from now on.
   *
   * @param words the length of its text in words
   * @return false if there is no such version
   */
  static boolean makeCurrent(SqlConnection sql, ArticleId id, int number, int words)
      throws SQLException {
    Optional<Article> chosen = Versions.numbered(sql, id, number);
    if (chosen.isEmpty()) {
      return false;
    }
    ArticleContent content = chosen.get().content();
    SameStory.unlink(sql, id.value());
    sql.update(
        """
        UPDATE article SET version = ?, site_id = ?, published = ?, words = ?, title_key = ?
        WHERE id = ?\
        """,
        number,
        Sites.named(sql, content.siteName(), SortKeys.of(content.siteName())),
        SortKeys.of(content.published()),
        words,
        SortKeys.of(content.title()),
        id.value());
    Images.summarise(sql, id.value());
    SameStory.link(sql, id.value(), Sketch.of(content.text()));
    SearchIndex.refresh(sql, id.value());
    return true;
  }

  /**
   * Deletes for good those that are in the trash, with the images that no other article shows.
   *
   * @return which ones
   */
  static List<ArticleId> delete(SqlConnection sql, Collection<ArticleId> ids) throws SQLException {
    List<ArticleId> trashed =
        sql.list(
            """
            SELECT id FROM article
            WHERE id IN (SELECT value FROM json_each(?)) AND trashed = 1\
            """,
            row -> new ArticleId(row.getLong(1)),
            Summaries.json(ids));
    for (ArticleId id : trashed) {
      List<Long> images = Images.usedBy(sql, id.value());
      SearchIndex.remove(sql, id.value());
      SameStory.unlink(sql, id.value());
      sql.update("DELETE FROM article WHERE id = ?", id.value());
      Images.deleteUnused(sql, images);
    }
    // Gives the room back to the disk.
    sql.script("PRAGMA incremental_vacuum");
    return trashed;
  }

  private static void addContent(
      SqlConnection sql, long id, int number, long site, PackedArticle packed, Optional<Long> known)
      throws SQLException {
    NewArticle article = packed.article();
    Addresses.add(sql, id, article);
    long page = known.isPresent() ? known.get() : Pages.add(sql, id, packed);
    long version = Versions.add(sql, id, number, page, site, packed);
    Pages.addFurther(sql, id, version, packed);
    for (ImageData image : article.imageData()) {
      Images.add(sql, image);
    }
    Images.link(sql, version, article.images());
    Images.summarise(sql, id);
  }

  private static void index(SqlConnection sql, long id, PackedArticle packed, String notes)
      throws SQLException {
    SameStory.link(sql, id, packed.sketch());
    SearchIndex.add(sql, id, packed.indexed(), notes);
  }

  static boolean exists(SqlConnection sql, ArticleId id) throws SQLException {
    return sql.number("SELECT count(*) FROM article WHERE id = ?", id.value()) > 0;
  }
}
