package org.offprint.store;

import java.util.List;
import org.offprint.model.ArticleId;
import org.offprint.model.Stories;

/** Articles that have most of their text in common: one story, saved from several addresses. */
public final class ArticleStories {
  private final Connections connections;

  ArticleStories(Connections connections) {
    this.connections = connections;
  }

  /**
   * The articles that have most of their text in common with this one, saved first first; without
   * those that the reader set {@link #separate} from it.
   */
  public List<ArticleId> of(ArticleId id) {
    return connections.read(sql -> SameStory.of(sql, id));
  }

  /** All stories that were saved more than once. */
  public Stories all() {
    return connections.read(SameStory::all);
  }

  /** Those that these articles tell among themselves: as quick in a large library. */
  public Stories among(List<ArticleId> articles) {
    return connections.read(sql -> SameStory.among(sql, articles));
  }

  /**
   * Remembers that two articles tell different stories, however alike they are.
   *
   * @param apart false takes that back
   * @return whether anything changed
   */
  public boolean separate(ArticleId one, ArticleId other, boolean apart) {
    return connections.write(sql -> SameStory.separate(sql, one, other, apart));
  }
}
