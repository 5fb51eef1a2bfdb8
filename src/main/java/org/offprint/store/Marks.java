package org.offprint.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleNote;
import org.offprint.model.NotesEdit;
import org.offprint.model.ReaderMarks;
import org.offprint.model.StatusChange;
import org.offprint.model.Tag;
import org.offprint.model.TagEdit;
import org.offprint.model.TagId;

/** What a reader did with an article in another program. */
final class Marks {
  private Marks() {}

  /**
   * Adds to an article. Nothing that it has is taken from it.
   *
   * @param fresh whether it was saved just now. One that was here before keeps its time, and is not
   *     put away: what its reader did here since counts for more
   * @param now when this happens; a later time of saving is not believed
   */
  static int add(SqlConnection sql, ArticleId id, ReaderMarks marks, boolean fresh, Instant now)
      throws SQLException {
    List<ArticleId> one = List.of(id);
    for (String name : marks.tags()) {
      Optional<Tag> known = Tags.named(sql, name);
      TagId tag = known.isPresent() ? known.get().id() : Tags.make(sql, name, null);
      Tags.apply(sql, new TagEdit(List.of(), Map.of(tag, one), Map.of(), List.of()));
    }
    if (marks.favourite()) {
      Statuses.change(sql, one, StatusChange.ADD_TO_FAVOURITES);
    }
    if (!marks.note().isEmpty()) {
      String before = Notes.find(sql, id).map(ArticleNote::text).orElse("");
      String text = ReaderMarks.joined(before, marks.note());
      if (!text.equals(before)) {
        ReaderWords.apply(
            sql, new NotesEdit(List.of(), List.of(), List.of(new ArticleNote(id, text, now))));
      }
    }
    if (fresh) {
      addToFresh(sql, id, marks, now);
    }
    return marks.tags().size();
  }

  private static void addToFresh(SqlConnection sql, ArticleId id, ReaderMarks marks, Instant now)
      throws SQLException {
    List<ArticleId> one = List.of(id);
    if (marks.read()) {
      Statuses.change(sql, one, StatusChange.MARK_READ);
    }
    if (marks.archived()) {
      Statuses.change(sql, one, StatusChange.ARCHIVE);
    }
    Instant saved = marks.savedAt();
    if (saved != null && saved.isBefore(now)) {
      sql.update("UPDATE article SET saved_at = ? WHERE id = ?", saved, id.value());
    }
  }
}
