package org.offprint.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.offprint.model.ArticleContent;
import org.offprint.model.CareProgress.Stage;
import org.offprint.model.TextDirection;

/**
 * Makes anew, from the articles, what is found by their words: the search index and the sketches.
 * An article that cannot be read is left out. Texts are unpacked and cut into words on the idle
 * processors while others are written.
 */
final class IndexRebuild {
  private static final int ROWS_AT_ONCE = 200;

  private static final String ROWS =
      """
      SELECT article.id, title, standfirst, language, name AS site_name, text, comments, url
      FROM article JOIN version ON version.article_id = article.id AND number = article.version
      JOIN body ON version_id = version.id JOIN site ON site.id = version.site_id
      LEFT JOIN address ON address.article_id = article.id AND asked = 1
      WHERE article.id > ? ORDER BY article.id LIMIT ?\
      """;

  private static final String AUTHORS =
      """
      SELECT author.name FROM article
      JOIN version ON version.article_id = article.id AND number = article.version
      JOIN author ON version_id = version.id WHERE article.id = ? ORDER BY position\
      """;

  private final SqlConnection sql;
  private final Reporter reporter;
  private final Stage stage;
  private final double begun;

  /** Work that is a stage, or the rest of one of which a part is done. */
  private IndexRebuild(SqlConnection sql, Reporter reporter, Stage stage, double begun) {
    this.sql = sql;
    this.reporter = reporter;
    this.stage = stage;
    this.begun = begun;
  }

  /** Makes the search index anew, whatever state it is in. */
  static void words(SqlConnection sql, Reporter reporter) throws SQLException {
    SearchIndex.recreate(sql);
    new IndexRebuild(sql, reporter, Stage.INDEXING, 0)
        .each(
            Row::words, (id, words) -> SearchIndex.add(sql, id, words, ReaderWords.words(sql, id)));
  }

  /** Finds out anew which articles tell the same story. */
  static void stories(SqlConnection sql, Reporter reporter) throws SQLException {
    stories(sql, reporter, 0);
  }

  /** The same when some of the sorting is done already. */
  static void stories(SqlConnection sql, Reporter reporter, double begun) throws SQLException {
    sql.script("DELETE FROM same_story; DELETE FROM sketch");
    new IndexRebuild(sql, reporter, Stage.SORTING, begun)
        .each(Row::sketch, (id, sketch) -> SameStory.link(sql, id, sketch));
  }

  /** Takes what was made of an article's texts. */
  @FunctionalInterface
  private interface Taker<T> {
    void take(long id, T made) throws SQLException;
  }

  /** Makes something of an article's texts. */
  @FunctionalInterface
  private interface Maker<T> {
    T make(Row row) throws DamagedContentException;
  }

  private <T> void each(Maker<T> maker, Taker<T> taker) throws SQLException {
    reporter.at(stage, begun);
    double all = sql.number("SELECT count(*) FROM article");
    long done = 0;
    long last = 0;
    List<Row> rows = rows(last);
    while (!rows.isEmpty()) {
      List<Callable<Optional<T>>> work = new ArrayList<>();
      rows.forEach(row -> work.add(() -> made(maker, row)));
      try (WorkAhead<Optional<T>> ahead = new WorkAhead<>(work)) {
        for (Row row : rows) {
          Optional<T> made = ahead.next();
          if (made.isPresent()) {
            taker.take(row.id, made.get());
          }
          reporter.at(stage, Math.min(1, begun + (1 - begun) * ++done / all));
        }
      }
      last = rows.getLast().id;
      rows = rows(last);
    }
    reporter.at(stage, 1);
  }

  private static <T> Optional<T> made(Maker<T> maker, Row row) {
    try {
      return Optional.of(maker.make(row));
    } catch (DamagedContentException e) {
      return Optional.empty();
    }
  }

  private List<Row> rows(long after) throws SQLException {
    List<Row> rows = new ArrayList<>();
    for (Row row : sql.list(ROWS, Row::read, after, ROWS_AT_ONCE)) {
      rows.add(row.with(sql.list(AUTHORS, author -> author.getString(1), row.id)));
    }
    return rows;
  }

  /** What the index takes in of an article, still packed. */
  private record Row(
      long id,
      String title,
      String standfirst,
      String language,
      String site,
      List<String> authors,
      byte @Nullable [] text,
      byte @Nullable [] comments,
      String url) {
    static Row read(ResultSet row) throws SQLException {
      String url = row.getString("url");
      return new Row(
          row.getLong("id"),
          row.getString("title"),
          row.getString("standfirst"),
          row.getString("language"),
          row.getString("site_name"),
          List.of(),
          row.getBytes("text"),
          row.getBytes("comments"),
          url == null ? "" : url);
    }

    Row with(List<String> names) {
      return new Row(id, title, standfirst, language, site, names, text, comments, url);
    }

    IndexedText words() throws DamagedContentException {
      return IndexedText.of(
          new ArticleContent(
              title,
              standfirst,
              authors,
              site,
              null,
              language,
              TextDirection.LEFT_TO_RIGHT,
              null,
              "",
              plain(),
              CommentCodec.decode(comments)),
          url);
    }

    Sketch sketch() throws DamagedContentException {
      return Sketch.of(plain());
    }

    private String plain() throws DamagedContentException {
      if (text == null) {
        throw new DamagedContentException("no text");
      }
      return Packing.unpackText(text);
    }
  }
}
