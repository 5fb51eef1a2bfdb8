package org.offprint.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleNote;
import org.offprint.model.Highlight;
import org.offprint.model.HighlightId;
import org.offprint.model.NotesEdit;

/** What the reader wrote about articles, be it highlights or notes. */
final class ReaderWords {
  private ReaderWords() {}

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

  /** Does what an edit says and gives the edit that undoes it. */
  static NotesEdit apply(SqlConnection sql, NotesEdit edit) throws SQLException {
    List<Highlight> putBack = new ArrayList<>();
    List<HighlightId> removeAgain = new ArrayList<>();
    List<ArticleNote> notesBefore = new ArrayList<>();
    Set<ArticleId> touched = new LinkedHashSet<>();
    for (Highlight highlight : edit.put()) {
      if (Articles.exists(sql, highlight.article())) {
        Highlights.find(sql, highlight.id())
            .ifPresentOrElse(putBack::add, () -> removeAgain.add(highlight.id()));
        Highlights.put(sql, highlight);
        touched.add(highlight.article());
      }
    }
    for (HighlightId id : edit.remove()) {
      Optional<Highlight> known = Highlights.find(sql, id);
      if (known.isPresent()) {
        putBack.add(known.get());
        touched.add(known.get().article());
        sql.update("DELETE FROM highlight WHERE id = ?", id.value());
      }
    }
    for (ArticleNote note : edit.notes()) {
      if (Articles.exists(sql, note.article())) {
        notesBefore.add(
            Notes.find(sql, note.article())
                .orElse(new ArticleNote(note.article(), "", note.changedAt())));
        Notes.write(sql, note);
        touched.add(note.article());
      }
    }
    for (ArticleId article : touched) {
      SearchIndex.refresh(sql, article.value());
    }
    return new NotesEdit(putBack, removeAgain, notesBefore);
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
}
