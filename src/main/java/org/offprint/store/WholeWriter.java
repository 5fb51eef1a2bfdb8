package org.offprint.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleNote;
import org.offprint.model.ArticleStatus;
import org.offprint.model.Highlight;
import org.offprint.model.NotesEdit;
import org.offprint.model.ReaderMarks;
import org.offprint.model.Tag;
import org.offprint.model.TagEdit;
import org.offprint.model.TagId;
import org.offprint.model.TextDirection;
import org.offprint.store.ArticleDatabase.SavedArticle;
import org.offprint.store.WholeArticle.Version;

/** Writes what belongs to an article whose first version was just saved, or was here before. */
final class WholeWriter {
  private WholeWriter() {}

  static void write(SqlConnection sql, SavedArticle saved, WholeArticle whole) throws SQLException {
    tag(sql, saved.id(), whole.tags());
    if (saved.added()) {
      Map<Integer, Integer> numbers = versions(sql, saved.id(), whole);
      fresh(sql, saved.id(), whole, numbers);
      highlight(sql, saved.id(), whole.highlights(), numbers);
    } else {
      known(sql, saved.id(), whole);
    }
  }

  /** Adds tags with their colours; one that is here keeps its own. */
  private static void tag(SqlConnection sql, ArticleId id, List<Tag> tags) throws SQLException {
    for (Tag tag : tags) {
      Optional<Tag> known = Tags.named(sql, tag.name());
      TagId key = known.isPresent() ? known.get().id() : Tags.make(sql, tag.name(), tag.colour());
      Tags.apply(sql, new TagEdit(List.of(), Map.of(key, List.of(id)), Map.of(), List.of()));
    }
  }

  /** Adds the later versions; gives the number here for each number there. */
  private static Map<Integer, Integer> versions(SqlConnection sql, ArticleId id, WholeArticle whole)
      throws SQLException {
    Map<Integer, Integer> numbers = new HashMap<>();
    numbers.put(whole.versions().getFirst().number(), 1);
    for (Version version : whole.versions().subList(1, whole.versions().size())) {
      Integer from = numbers.get(version.pageOf());
      Optional<Long> page =
          version.pageOf() == version.number() || from == null
              ? Optional.empty()
              : Pages.idOf(sql, id, from);
      Optional<Integer> number =
          Articles.addVersion(
              sql,
              id,
              PackedArticle.of(version.article()),
              version.number() == whole.current(),
              page);
      if (number.isPresent()) {
        numbers.put(version.number(), number.get());
        if (page.isPresent() && from != null) {
          Pages.shareFurther(sql, id, from, number.get());
        }
      }
    }
    return numbers;
  }

  private static void fresh(
      SqlConnection sql, ArticleId id, WholeArticle whole, Map<Integer, Integer> numbers)
      throws SQLException {
    ArticleStatus status = whole.status();
    sql.update(
        """
        UPDATE article SET saved_at = ?, read = ?, favourite = ?, archived = ?, trashed = ?
        WHERE id = ?\
        """,
        whole.savedAt(),
        status.read(),
        status.favourite(),
        status.archived(),
        status.trashed(),
        id.value());
    WholeArticle.Note note = whole.note();
    if (note != null) {
      write(sql, new ArticleNote(id, note.text(), note.changedAt()));
    }
    WholeArticle.Reading reading = whole.reading();
    if (reading != null) {
      sql.update(
          """
          INSERT INTO reading (article_id, version, paragraph, part, progress, read_at)
          VALUES (?, ?, ?, ?, ?, ?)\
          """,
          id.value(),
          numbers.getOrDefault(reading.version(), 0),
          reading.place().paragraph(),
          reading.place().part(),
          reading.place().progress(),
          reading.readAt());
    }
    if (whole.direction() != null) {
      sql.update(
          "INSERT INTO article_direction (article_id, rtl) VALUES (?, ?)",
          id.value(),
          whole.direction() == TextDirection.RIGHT_TO_LEFT);
    }
  }

  private static void known(SqlConnection sql, ArticleId id, WholeArticle whole)
      throws SQLException {
    if (whole.status().favourite()) {
      sql.update("UPDATE article SET favourite = 1 WHERE id = ? AND favourite = 0", id.value());
    }
    WholeArticle.Note note = whole.note();
    if (note != null) {
      String before = Notes.find(sql, id).map(ArticleNote::text).orElse("");
      String text = ReaderMarks.joined(before, note.text());
      if (!text.equals(before)) {
        write(sql, new ArticleNote(id, text, note.changedAt()));
      }
    }
    Set<String> known = new HashSet<>();
    Highlights.of(sql, id).forEach(highlight -> known.add(highlight.quote().exact()));
    // Their versions are not those of here: the words are looked for when the article is opened.
    highlight(
        sql,
        id,
        whole.highlights().stream().filter(one -> known.add(one.quote().exact())).toList(),
        Map.of());
  }

  private static void highlight(
      SqlConnection sql, ArticleId id, List<Highlight> all, Map<Integer, Integer> numbers)
      throws SQLException {
    List<Highlight> fresh = new ArrayList<>();
    for (Highlight one : all) {
      fresh.add(
          new Highlight(
              one.id(),
              id,
              numbers.getOrDefault(one.version(), 0),
              one.colour(),
              one.quote(),
              one.place(),
              one.note(),
              one.madeAt(),
              one.changedAt()));
    }
    List<Highlight> _ = Highlights.add(sql, fresh);
  }

  private static void write(SqlConnection sql, ArticleNote note) throws SQLException {
    NotesEdit _ = ReaderWords.apply(sql, new NotesEdit(List.of(), List.of(), List.of(note)));
  }
}
