package org.offprint.model;

import java.util.List;

/**
 * A change of highlights and notes: what is written into the library as it stands here. Applying
 * one gives the edit that undoes it.
 *
 * @param put highlights that are to be as they are here; made again where they are gone
 * @param remove highlights that are to be gone
 * @param notes of articles, each in place of the one before
 */
public record NotesEdit(List<Highlight> put, List<HighlightId> remove, List<ArticleNote> notes) {
  public NotesEdit {
    put = List.copyOf(put);
    remove = List.copyOf(remove);
    notes = List.copyOf(notes);
  }

  /** Puts one highlight. */
  public static NotesEdit put(Highlight highlight) {
    return new NotesEdit(List.of(highlight), List.of(), List.of());
  }

  /** Removes one highlight. */
  public static NotesEdit remove(HighlightId id) {
    return new NotesEdit(List.of(), List.of(id), List.of());
  }

  /** Writes the note on an article. */
  public static NotesEdit note(ArticleNote note) {
    return new NotesEdit(List.of(), List.of(), List.of(note));
  }

  /** Whether it does nothing. */
  public boolean isEmpty() {
    return put.isEmpty() && remove.isEmpty() && notes.isEmpty();
  }
}
