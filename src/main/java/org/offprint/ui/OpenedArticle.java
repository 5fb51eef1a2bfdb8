package org.offprint.ui;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.compare.ParagraphMap;
import org.offprint.document.Document;
import org.offprint.library.Library;
import org.offprint.model.Article;
import org.offprint.model.ArticleId;
import org.offprint.model.DirectionChoice;
import org.offprint.model.LeftPlace;
import org.offprint.model.ReadingPlace;
import org.offprint.ui.reader.PreparedArticle;
import org.offprint.ui.reader.ReadingPane;

/**
 * An article as it is read from the library to be shown.
 *
 * @param prepared what the reading pane shows of it
 * @param place where the reader was in it; null if it was never read
 * @param changed whether its text is another than the one that was read there
 */
record OpenedArticle(
    Article article,
    Document document,
    PreparedArticle prepared,
    @Nullable ReadingPlace place,
    boolean changed,
    DirectionChoice direction) {
  /** Reads it; blocks. Empty if there is no such article. */
  static Optional<OpenedArticle> read(Library library, ArticleId id) {
    return library.article(id).map(article -> read(library, article));
  }

  private static OpenedArticle read(Library library, Article article) {
    Document document = library.document(article.content());
    Optional<LeftPlace> left = library.reading().left(article.id());
    boolean changed = left.isPresent() && !left.get().current();
    DirectionChoice direction = library.reading().direction(article.id());
    PreparedArticle prepared = PreparedArticle.of(article, document, direction.effective());
    return new OpenedArticle(
        article,
        document,
        prepared,
        left.map(place -> here(library, article.id(), prepared, place)).orElse(null),
        changed,
        direction);
  }

  /** The place by the text, where it is one of another version. */
  private static @Nullable ReadingPlace here(
      Library library, ArticleId id, PreparedArticle prepared, LeftPlace left) {
    if (left.current()) {
      return left.place();
    }
    return library
        .versions()
        .article(id, left.version())
        .map(
            before ->
                ParagraphMap.between(
                        ReadingPane.passageTexts(before, library.document(before.content())),
                        prepared.passageTexts())
                    .at(left.place()))
        .orElse(null);
  }
}
