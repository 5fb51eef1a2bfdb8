package org.offprint.library;

import static org.offprint.library.Guard.guarded;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.offprint.anchor.AnchorText;
import org.offprint.anchor.Placement;
import org.offprint.model.Article;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleNote;
import org.offprint.model.ArticleVersion;
import org.offprint.model.Highlight;
import org.offprint.model.HighlightColour;
import org.offprint.model.HighlightId;
import org.offprint.model.NotesEdit;
import org.offprint.model.TextQuote;
import org.offprint.model.TextRange;
import org.offprint.store.ArticleNotes;
import org.offprint.store.ArticleVersions;

/**
 * The reader's highlights and notes. Everything that changes them gives the {@link NotesEdit} that
 * {@link #apply} undoes it with; applying that gives the one that does it again. Safe for many
 * threads; blocks.
 *
 * <p>A highlight whose words are not in the text any more is kept, and given without a place.
 */
public final class LibraryNotes {
  private static final NotesEdit NOTHING = new NotesEdit(List.of(), List.of(), List.of());

  /** Stands in place of the id that the library file has yet to give. */
  private static final HighlightId UNKNOWN = new HighlightId(Long.MAX_VALUE);

  private final ArticleNotes notes;
  private final ArticleVersions versions;
  private final InstantSource clock;

  LibraryNotes(ArticleNotes notes, ArticleVersions versions, InstantSource clock) {
    this.notes = notes;
    this.versions = versions;
    this.clock = clock;
  }

  /** What the reader wrote about an article, with its places in this text of it. */
  public ReadersNotes of(Article article) {
    return guarded(
        () -> {
          String note = notes.note(article.id()).map(ArticleNote::text).orElse("");
          return new ReadersNotes(
              article.id(), note, placed(notes.of(article.id()), article.content().text()));
        });
  }

  private static List<PlacedHighlight> placed(List<Highlight> highlights, String text) {
    List<PlacedHighlight> placed = new ArrayList<>();
    if (!highlights.isEmpty()) {
      AnchorText searched = new AnchorText(text);
      for (Highlight highlight : highlights) {
        placed.add(
            new PlacedHighlight(highlight, place(searched, highlight.quote(), highlight.place())));
      }
    }
    placed.sort(
        Comparator.comparingInt(
            one -> one.place() == null ? Integer.MAX_VALUE : one.place().start()));
    return placed;
  }

  private static @Nullable TextRange place(
      AnchorText searched, TextQuote quote, TextRange expected) {
    return switch (searched.find(quote, expected)) {
      case Placement.Found found -> found.place();
      case Placement.Lost _ -> null;
    };
  }

  /**
   * Highlights a part of an article.
   *
   * @param article as it is shown; its current version
   * @param place in its plain text
   * @param note may be empty
   * @return empty if the article is gone
   */
  public Optional<Highlight> add(
      Article article, TextRange place, HighlightColour colour, String note) {
    return guarded(
        () -> {
          var now = clock.instant();
          return current(article.id())
              .flatMap(
                  version ->
                      notes.add(
                          new Highlight(
                              UNKNOWN,
                              article.id(),
                              version,
                              colour,
                              TextQuote.of(article.content().text(), place),
                              place,
                              note.strip(),
                              now,
                              now)));
        });
  }

  private Optional<Integer> current(ArticleId article) {
    return versions.of(article).stream()
        .filter(ArticleVersion::current)
        .map(ArticleVersion::number)
        .findFirst();
  }

  /** Gives a highlight another colour. */
  public NotesEdit recolour(HighlightId id, HighlightColour colour) {
    return change(id, highlight -> highlight.coloured(colour, clock.instant()));
  }

  /** Writes the note on a highlight; empty takes it away. */
  public NotesEdit annotate(HighlightId id, String note) {
    return change(id, highlight -> highlight.noted(note.strip(), clock.instant()));
  }

  private NotesEdit change(HighlightId id, UnaryOperator<Highlight> change) {
    return guarded(
        () -> {
          Optional<Highlight> before = notes.find(id);
          if (before.isEmpty()) {
            return NOTHING;
          }
          Highlight after = change.apply(before.get());
          boolean same =
              after.colour() == before.get().colour() && after.note().equals(before.get().note());
          return same ? NOTHING : notes.apply(NotesEdit.put(after));
        });
  }

  /** Removes a highlight with its note. */
  public NotesEdit delete(HighlightId id) {
    return apply(NotesEdit.remove(id));
  }

  /** Writes the note on an article; empty takes it away. */
  public NotesEdit write(ArticleId article, String note) {
    return guarded(
        () -> {
          String before = notes.note(article).map(ArticleNote::text).orElse("");
          return before.equals(note.strip())
              ? NOTHING
              : notes.apply(
                  NotesEdit.note(new ArticleNote(article, note.strip(), clock.instant())));
        });
  }

  /** Does what an edit says; gives the edit that undoes it. */
  public NotesEdit apply(NotesEdit edit) {
    return guarded(() -> notes.apply(edit));
  }

  /** A highlight, if there is one of this id. */
  public Optional<Highlight> find(HighlightId id) {
    return guarded(() -> notes.find(id));
  }

  /** Highlights of all articles out of the trash, made last first. */
  public List<Highlight> all(int offset, int limit) {
    return guarded(() -> notes.all(offset, limit));
  }

  /** Of all articles out of the trash, the highlights without a place in the current version. */
  public List<Highlight> orphans() {
    return guarded(notes::orphans);
  }

  /** The notes on articles out of the trash, changed last first. */
  public List<ArticleNote> articleNotes() {
    return guarded(notes::notes);
  }

  /** The articles out of the trash that have highlights or a note, changed last first. */
  public List<ArticleId> articles() {
    return guarded(notes::articles);
  }
}
