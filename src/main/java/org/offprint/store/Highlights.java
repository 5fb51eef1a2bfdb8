package org.offprint.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleNote;
import org.offprint.model.Highlight;
import org.offprint.model.HighlightColour;
import org.offprint.model.HighlightId;
import org.offprint.model.NotesEdit;
import org.offprint.model.TextQuote;
import org.offprint.model.TextRange;

/** The tables of highlights and notes. */
final class Highlights {
  private static final String SELECT = "SELECT highlight.* FROM highlight ";

  private Highlights() {}

  static List<Highlight> of(SqlConnection sql, ArticleId article) throws SQLException {
    return sql.list(
        SELECT + "WHERE article_id = ? ORDER BY start, id", Highlights::read, article.value());
  }

  static Optional<Highlight> find(SqlConnection sql, HighlightId id) throws SQLException {
    return sql.first(SELECT + "WHERE id = ?", Highlights::read, id.value());
  }

  /** Of articles out of the trash, made last first. */
  static List<Highlight> all(SqlConnection sql, int offset, int limit) throws SQLException {
    return sql.list(
        SELECT
            + """
            JOIN article ON article.id = article_id WHERE trashed = 0
            ORDER BY highlight.id DESC LIMIT ? OFFSET ?\
            """,
        Highlights::read,
        limit,
        offset);
  }

  /** Of articles out of the trash, those that have no place in the current version. */
  static List<Highlight> orphans(SqlConnection sql) throws SQLException {
    return sql.list(
        SELECT
            + """
            JOIN article ON article.id = article_id
            WHERE trashed = 0 AND highlight.version <> article.version ORDER BY highlight.id DESC\
            """,
        Highlights::read);
  }

  /** Articles out of the trash that have highlights or a note, changed last first. */
  static List<ArticleId> articles(SqlConnection sql) throws SQLException {
    return sql.list(
        """
        SELECT article_id FROM (
          SELECT article_id, max(changed_at) AS at FROM highlight GROUP BY article_id
          UNION ALL SELECT article_id, changed_at FROM note)
        JOIN article ON article.id = article_id WHERE trashed = 0
        GROUP BY article_id ORDER BY max(at) DESC, article_id DESC\
        """,
        row -> new ArticleId(row.getLong(1)));
  }

  /** The notes on articles out of the trash, changed last first. */
  static List<ArticleNote> notes(SqlConnection sql) throws SQLException {
    return sql.list(
        """
        SELECT article_id, text, changed_at FROM note JOIN article ON article.id = article_id
        WHERE trashed = 0 ORDER BY changed_at DESC, article_id DESC\
        """,
        row ->
            new ArticleNote(
                new ArticleId(row.getLong(1)),
                row.getString(2),
                Instant.ofEpochMilli(row.getLong(3))));
  }

  static Optional<ArticleNote> note(SqlConnection sql, ArticleId article) throws SQLException {
    return sql.first(
        "SELECT text, changed_at FROM note WHERE article_id = ?",
        row -> new ArticleNote(article, row.getString(1), Instant.ofEpochMilli(row.getLong(2))),
        article.value());
  }

  /**
   * Adds highlights, whose ids are not used, and gives them with their own; none without article.
   */
  static List<Highlight> add(SqlConnection sql, List<Highlight> fresh) throws SQLException {
    List<Highlight> added = new ArrayList<>();
    for (Highlight highlight : fresh) {
      add(sql, highlight).ifPresent(added::add);
    }
    for (ArticleId article : added.stream().map(Highlight::article).distinct().toList()) {
      SearchIndex.refresh(sql, article.value());
    }
    return added;
  }

  private static Optional<Highlight> add(SqlConnection sql, Highlight fresh) throws SQLException {
    if (!exists(sql, fresh.article())) {
      return Optional.empty();
    }
    long id =
        sql.insert(
            """
            INSERT INTO highlight (article_id, version, colour, exact, prefix, suffix, start, "end",
              note, made_at, changed_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
            """,
            values(fresh));
    return find(sql, new HighlightId(id));
  }

  /** Does what an edit says and gives the edit that undoes it. */
  static NotesEdit apply(SqlConnection sql, NotesEdit edit) throws SQLException {
    List<Highlight> putBack = new ArrayList<>();
    List<HighlightId> removeAgain = new ArrayList<>();
    List<ArticleNote> notesBefore = new ArrayList<>();
    Set<ArticleId> touched = new LinkedHashSet<>();
    for (Highlight highlight : edit.put()) {
      if (exists(sql, highlight.article())) {
        find(sql, highlight.id())
            .ifPresentOrElse(putBack::add, () -> removeAgain.add(highlight.id()));
        put(sql, highlight);
        touched.add(highlight.article());
      }
    }
    for (HighlightId id : edit.remove()) {
      Optional<Highlight> known = find(sql, id);
      if (known.isPresent()) {
        putBack.add(known.get());
        touched.add(known.get().article());
        sql.update("DELETE FROM highlight WHERE id = ?", id.value());
      }
    }
    for (ArticleNote note : edit.notes()) {
      if (exists(sql, note.article())) {
        notesBefore.add(
            note(sql, note.article())
                .orElse(new ArticleNote(note.article(), "", note.changedAt())));
        write(sql, note);
        touched.add(note.article());
      }
    }
    for (ArticleId article : touched) {
      SearchIndex.refresh(sql, article.value());
    }
    return new NotesEdit(putBack, removeAgain, notesBefore);
  }

  /** Writes down where highlights are in a version; the reader changed nothing. */
  static void place(SqlConnection sql, ArticleId article, int version, HighlightPlacer placer)
      throws SQLException {
    List<Highlight> known = of(sql, article);
    if (known.isEmpty()) {
      return;
    }
    for (Highlight highlight : placer.place(known, version)) {
      sql.update(
          "UPDATE highlight SET version = ?, start = ?, \"end\" = ? WHERE id = ?",
          highlight.version(),
          highlight.place().start(),
          highlight.place().end(),
          highlight.id().value());
    }
  }

  /** All that the reader wrote about an article, for the search: a paragraph each. */
  static String words(SqlConnection sql, long article) throws SQLException {
    List<String> notes =
        sql.list(
            """
            SELECT text FROM note WHERE article_id = ?1
            UNION ALL SELECT note FROM (
              SELECT note FROM highlight WHERE article_id = ?1 AND note <> '' ORDER BY start, id)\
            """,
            row -> row.getString(1),
            article);
    return String.join("\n\n", notes);
  }

  private static void put(SqlConnection sql, Highlight highlight) throws SQLException {
    Object[] values = new Object[12];
    System.arraycopy(values(highlight), 0, values, 1, 11);
    values[0] = highlight.id().value();
    sql.update(
        """
        INSERT OR REPLACE INTO highlight (id, article_id, version, colour, exact, prefix, suffix,
          start, "end", note, made_at, changed_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
        """,
        values);
  }

  private static Object[] values(Highlight highlight) {
    return new Object[] {
      highlight.article().value(),
      highlight.version(),
      highlight.colour().name(),
      highlight.quote().exact(),
      highlight.quote().prefix(),
      highlight.quote().suffix(),
      highlight.place().start(),
      highlight.place().end(),
      highlight.note(),
      highlight.madeAt(),
      highlight.changedAt()
    };
  }

  private static void write(SqlConnection sql, ArticleNote note) throws SQLException {
    if (note.text().isEmpty()) {
      sql.update("DELETE FROM note WHERE article_id = ?", note.article().value());
    } else {
      sql.update(
          "INSERT OR REPLACE INTO note (article_id, text, changed_at) VALUES (?, ?, ?)",
          note.article().value(),
          note.text(),
          note.changedAt());
    }
  }

  private static boolean exists(SqlConnection sql, ArticleId article) throws SQLException {
    return sql.number("SELECT count(*) FROM article WHERE id = ?", article.value()) > 0;
  }

  private static Highlight read(ResultSet row) throws SQLException {
    int start = Math.max(0, row.getInt("start"));
    return new Highlight(
        new HighlightId(row.getLong("id")),
        new ArticleId(row.getLong("article_id")),
        row.getInt("version"),
        colour(row.getString("colour")),
        new TextQuote(row.getString("exact"), row.getString("prefix"), row.getString("suffix")),
        new TextRange(start, Math.max(start + 1, row.getInt("end"))),
        row.getString("note"),
        Instant.ofEpochMilli(row.getLong("made_at")),
        Instant.ofEpochMilli(row.getLong("changed_at")));
  }

  /** A colour that a later program knows is shown as the first of ours. */
  private static HighlightColour colour(String name) {
    for (HighlightColour colour : HighlightColour.values()) {
      if (colour.name().equals(name)) {
        return colour;
      }
    }
    return HighlightColour.YELLOW;
  }
}
