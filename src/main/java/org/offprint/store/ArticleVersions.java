package org.offprint.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.offprint.model.Article;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleVersion;

/** The versions of articles: each time one was fetched, or extracted again. */
public final class ArticleVersions {
  private final Connections connections;

  ArticleVersions(Connections connections) {
    this.connections = connections;
  }

  /** The versions of an article, newest first; empty if there is no such article. */
  public List<ArticleVersion> of(ArticleId article) {
    return connections.read(sql -> Versions.all(sql, article));
  }

  /** An article as one of its versions has it. */
  public Optional<Article> article(ArticleId article, int number) {
    return connections.read(sql -> Versions.numbered(sql, article, number));
  }

  /** The page that a version was made of. */
  public Optional<OriginalPage> page(ArticleId article, int number) {
    return connections.read(sql -> Pages.of(sql, article, number));
  }

  /**
   * Adds a version that was fetched again. No version is ever overwritten.
   *
   * @param current whether to show it from now on
   * @param placer finds the article's highlights in it, if it is shown; in the same transaction
   * @return its number, 2 or more; empty if there is no such article
   */
  public Optional<Integer> add(
      ArticleId article, NewArticle again, boolean current, HighlightPlacer placer) {
    PackedArticle packed = PackedArticle.of(again);
    return connections.write(
        sql ->
            placed(
                sql,
                article,
                current,
                placer,
                Articles.addVersion(sql, article, packed, current, Optional.empty())));
  }

  /**
   * Adds a version that was extracted again from the page of another.
   *
   * @param number whose page it was made of
   * @param current whether to show it from now on
   * @param placer finds the article's highlights in it, if it is shown; in the same transaction
   * @return its number; empty if there is no such article or version
   */
  public Optional<Integer> addFromPageOf(
      ArticleId article, int number, NewArticle again, boolean current, HighlightPlacer placer) {
    PackedArticle packed = PackedArticle.of(again);
    return connections.write(
        sql -> {
          Optional<Long> page = Pages.idOf(sql, article, number);
          return page.isEmpty()
              ? Optional.empty()
              : placed(
                  sql,
                  article,
                  current,
                  placer,
                  addFrom(sql, article, number, packed, current, page));
        });
  }

  private static Optional<Integer> placed(
      SqlConnection sql,
      ArticleId article,
      boolean current,
      HighlightPlacer placer,
      Optional<Integer> version)
      throws SQLException {
    if (current && version.isPresent()) {
      Highlights.place(sql, article, version.get(), placer);
    }
    return version;
  }

  private static Optional<Integer> addFrom(
      SqlConnection sql,
      ArticleId article,
      int number,
      PackedArticle packed,
      boolean current,
      Optional<Long> page)
      throws SQLException {
    Optional<Integer> added = Articles.addVersion(sql, article, packed, current, page);
    if (added.isPresent()) {
      Pages.shareFurther(sql, article, number, added.get());
    }
    return added;
  }

  /** The pages that a version continues on after its first, in order. */
  public List<OriginalPage> furtherPages(ArticleId article, int number) {
    return connections.read(sql -> Pages.further(sql, article, number));
  }

  /**
   * Shows another version from now on.
   *
   * @param words the length of its text in words
   * @param placer finds the article's highlights in it, in the same transaction
   * @return false if there is no such version
   */
  public boolean makeCurrent(ArticleId article, int number, int words, HighlightPlacer placer) {
    return connections.write(
        sql -> {
          boolean made = Articles.makeCurrent(sql, article, number, words);
          if (made) {
            Highlights.place(sql, article, number, placer);
          }
          return made;
        });
  }
}
