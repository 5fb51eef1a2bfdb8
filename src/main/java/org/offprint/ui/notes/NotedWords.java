package org.offprint.ui.notes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.offprint.library.Library;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleNote;
import org.offprint.model.ArticleSummary;
import org.offprint.model.Highlight;
import org.offprint.model.HighlightId;
import org.offprint.model.WordFolding;

/**
 * A highlight, or a note on an article, in the list over all articles.
 *
 * @param highlight null for the note on the article as a whole
 * @param lost whether the highlight has no place in the article as it is now
 * @param folded its words as they are searched
 */
record NotedWords(
    ArticleId article,
    String title,
    String language,
    @Nullable Highlight highlight,
    String note,
    boolean lost,
    String folded) {
  /** More than anyone goes through one by one; the library's search finds all. */
  private static final int MOST = 5000;

  /** Everything that the reader wrote; notes on articles first, then highlights, newest first. */
  static List<NotedWords> all(Library library) {
    List<Highlight> highlights = library.notes().all(0, MOST);
    List<ArticleNote> notes = library.notes().articleNotes();
    Set<HighlightId> lost = new HashSet<>();
    library.notes().orphans().forEach(highlight -> lost.add(highlight.id()));
    Set<ArticleId> ids = new LinkedHashSet<>();
    notes.forEach(note -> ids.add(note.article()));
    highlights.forEach(highlight -> ids.add(highlight.article()));
    Map<ArticleId, ArticleSummary> articles = summaries(library, ids);
    List<NotedWords> all = new ArrayList<>();
    for (ArticleNote note : notes) {
      ArticleSummary article = articles.get(note.article());
      if (article != null) {
        all.add(of(article, null, note.text(), false));
      }
    }
    for (Highlight highlight : highlights) {
      ArticleSummary article = articles.get(highlight.article());
      if (article != null) {
        all.add(of(article, highlight, highlight.note(), lost.contains(highlight.id())));
      }
    }
    return all;
  }

  private static Map<ArticleId, ArticleSummary> summaries(
      Library library, Collection<ArticleId> ids) {
    Map<ArticleId, ArticleSummary> articles = new HashMap<>();
    library.summaries(List.copyOf(ids)).forEach(article -> articles.put(article.id(), article));
    return articles;
  }

  private static NotedWords of(
      ArticleSummary article, @Nullable Highlight highlight, String note, boolean lost) {
    String quote = highlight == null ? "" : highlight.quote().exact();
    return new NotedWords(
        article.id(),
        article.title(),
        article.language(),
        highlight,
        note,
        lost,
        WordFolding.folded(article.title() + "\n" + quote + "\n" + note));
  }
}
