package org.offprint.store;

import java.util.List;
import java.util.Optional;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleNote;
import org.offprint.model.Highlight;
import org.offprint.model.HighlightId;
import org.offprint.model.NotesEdit;

/**
 * The highlights and notes of a library. Everything that changes them keeps the search index in
 * step.
 */
public final class ArticleNotes {
  private final Connections connections;

  ArticleNotes(Connections connections) {
    this.connections = connections;
  }

  /** The highlights of an article, by their place. */
  public List<Highlight> of(ArticleId article) {
    return connections.read(sql -> Highlights.of(sql, article));
  }

  public Optional<Highlight> find(HighlightId id) {
    return connections.read(sql -> Highlights.find(sql, id));
  }

  /** Highlights of all articles out of the trash, made last first. */
  public List<Highlight> all(int offset, int limit) {
    return connections.read(sql -> Highlights.all(sql, offset, limit));
  }

  /** Of all articles out of the trash, the highlights without a place in the current version. */
  public List<Highlight> orphans() {
    return connections.read(Highlights::orphans);
  }

  /** The articles out of the trash that have highlights or a note, changed last first. */
  public List<ArticleId> articles() {
    return connections.read(ReaderWords::articles);
  }

  /** The notes on articles out of the trash, changed last first. */
  public List<ArticleNote> notes() {
    return connections.read(Notes::all);
  }

  /** The note on an article. */
  public Optional<ArticleNote> note(ArticleId article) {
    return connections.read(sql -> Notes.find(sql, article));
  }

  /**
   * Adds highlights, in one transaction.
   *
   * @param fresh their ids are not used
   * @return with their ids; those of articles that are gone are left out
   */
  public List<Highlight> add(List<Highlight> fresh) {
    return connections.write(sql -> Highlights.add(sql, fresh));
  }

  /** Does what an edit says; gives the edit that undoes it. */
  public NotesEdit apply(NotesEdit edit) {
    return connections.write(sql -> ReaderWords.apply(sql, edit));
  }
}
