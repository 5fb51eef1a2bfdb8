package org.offprint.library;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.offprint.anchor.MarkableText;
import org.offprint.model.Article;
import org.offprint.model.ArticleId;

/** Writes the reader's highlights and notes for other programs, and for people. */
public final class NotesExport {
  private final Library library;
  private final ZoneId zone;

  /**
   * An export of a library.
   *
   * @param zone whose days dates are written in
   */
  public NotesExport(Library library, ZoneId zone) {
    this.library = library;
    this.zone = zone;
  }

  /** The forms there are. */
  public enum Format {
    /** To be read: quotations with notes, under their articles. */
    MARKDOWN,
    /** An annotation page of the W3C's Web Annotation Data Model. */
    JSON
  }

  /** What these articles have of highlights and notes; articles without are left out. */
  public String write(List<ArticleId> articles, Format format) {
    NotesMarkdown markdown = new NotesMarkdown(zone);
    NotesJson json = new NotesJson("urn:uuid:" + UUID.randomUUID());
    for (ArticleId id : articles) {
      Optional<Article> article = library.article(id);
      if (article.isPresent()) {
        ReadersNotes notes = library.notes().of(article.get());
        if (!notes.isEmpty()) {
          switch (format) {
            case MARKDOWN -> markdown.add(article.get().summary(), notes);
            case JSON -> json.add(article.get().summary(), text(article.get()), notes);
          }
        }
      }
    }
    return switch (format) {
      case MARKDOWN -> markdown.text();
      case JSON -> json.text() + "\n";
    };
  }

  private String text(Article article) {
    return MarkableText.of(article.content(), library.document(article.content())).text();
  }
}
