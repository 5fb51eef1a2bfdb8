package org.offprint.library;

import static org.offprint.library.Guard.guarded;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.offprint.anchor.ArticleAnchor;
import org.offprint.anchor.MarkableText;
import org.offprint.anchor.Placement;
import org.offprint.model.Article;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleNote;
import org.offprint.model.ArticleVersion;
import org.offprint.model.Highlight;
import org.offprint.model.HighlightColour;
import org.offprint.model.HighlightId;
import org.offprint.model.NotesEdit;
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
  private final ArticleWords words;
  private final InstantSource clock;

  LibraryNotes(
      ArticleNotes notes, ArticleVersions versions, ArticleWords words, InstantSource clock) {
    this.notes = notes;
    this.versions = versions;
    this.words = words;
    this.clock = clock;
  }

  /** What the reader wrote about an article, with its places in this text of it. */
  public ReadersNotes of(Article article) {
    return guarded(
        () -> {
          String note = notes.note(article.id()).map(ArticleNote::text).orElse("");
          return new ReadersNotes(article.id(), note, placed(article));
        });
  }

  private List<PlacedHighlight> placed(Article article) {
    List<Highlight> highlights = notes.of(article.id());
    if (highlights.isEmpty()) {
      return List.of();
    }
    MarkableText marked = words.of(article.content());
    ArticleAnchor searched = new ArticleAnchor(marked);
    List<PlacedHighlight> placed = new ArrayList<>();
    for (Highlight highlight : highlights) {
      placed.add(new PlacedHighlight(highlight, place(searched, marked, highlight)));
    }
    placed.sort(
        Comparator.comparingLong(
            one -> one.place() == null ? Long.MAX_VALUE : marked.order(one.place().start())));
    return placed;
  }

  private static @Nullable TextRange place(
      ArticleAnchor searched, MarkableText text, Highlight highlight) {
    TextRange expected = highlight.place();
    return switch (searched.find(highlight.quote(), expected, text.part(expected.start()))) {
      case Placement.Found found -> found.place();
      case Placement.Lost _ -> null;
    };
  }

  /**
   * Highlights parts of an article, in one transaction.
   *
   * @param article as it is shown; its current version
   * @param places in its {@link MarkableText}
   * @param note on each; may be empty
   * @return in the order of {@code places}; empty if the article is gone
   */
  public List<Highlight> add(
      Article article, List<TextRange> places, HighlightColour colour, String note) {
    return guarded(
        () -> {
          Optional<Integer> version = current(article.id());
          if (version.isEmpty()) {
            return List.of();
          }
          Instant now = clock.instant();
          MarkableText marked = words.of(article.content());
          return notes.add(
              places.stream()
                  .map(
                      place ->
                          new Highlight(
                              UNKNOWN,
                              article.id(),
                              version.get(),
                              colour,
                              marked.quote(place),
                              place,
                              note.strip(),
                              now,
                              now))
                  .toList());
        });
  }

  /** Highlights one part of an article; empty if the article is gone. */
  public Optional<Highlight> add(
      Article article, TextRange place, HighlightColour colour, String note) {
    return add(article, List.of(place), colour, note).stream().findFirst();
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
