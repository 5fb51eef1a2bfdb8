package org.offprint.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.offprint.model.ArticleId;
import org.offprint.model.Stories;
import org.offprint.store.ArticleDatabase.SavedArticle;

/** Articles with all that the library has of them, to be carried from one library to another. */
public final class WholeArticles {
  private final Connections connections;
  private final IndexMerging merging;

  WholeArticles(Connections connections, IndexMerging merging) {
    this.connections = connections;
    this.merging = merging;
  }

  /** All of an article, as it is at one moment; empty if there is none. */
  public Optional<WholeArticle> read(ArticleId id) {
    return connections.read(sql -> WholeReader.read(sql, id));
  }

  /**
   * Adds articles, in one transaction. One that is here already gets the tags, note, highlights and
   * mark of a favourite added; it loses nothing, and its versions stay as they are.
   *
   * @return in the same order
   */
  public List<SavedArticle> write(List<WholeArticle> articles) {
    List<Callable<PackedArticle>> packing = new ArrayList<>();
    articles.forEach(
        whole -> packing.add(() -> PackedArticle.of(whole.versions().getFirst().article())));
    try (WorkAhead<PackedArticle> packed = new WorkAhead<>(packing)) {
      merging.saved(articles.size());
      return connections.write(
          sql -> {
            // The first versions together: see Articles.saveAll.
            List<SavedArticle> saved = Articles.saveAll(sql, packed);
            for (int i = 0; i < saved.size(); i++) {
              WholeWriter.write(sql, saved.get(i), articles.get(i));
            }
            return saved;
          });
    }
  }

  /** The pairs of articles that the reader said tell different stories, each once. */
  public List<Stories.Pair> separated() {
    return connections.read(SameStory::separated);
  }
}
