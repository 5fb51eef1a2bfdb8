package org.offprint.library;

import static org.offprint.library.Guard.guarded;

import java.util.List;
import org.offprint.model.ArticleId;
import org.offprint.model.Stories;
import org.offprint.store.ArticleStories;

/** Articles that tell the same story: "also saved from". Safe for many threads; blocks. */
public final class LibraryStories {
  private final ArticleStories stories;

  LibraryStories(ArticleStories stories) {
    this.stories = stories;
  }

  /** The articles that have most of their text in common with this one. */
  public List<ArticleId> of(ArticleId id) {
    return guarded(() -> stories.of(id));
  }

  /** All stories that were saved more than once. */
  public Stories all() {
    return guarded(stories::all);
  }

  /** Those that these articles tell among themselves: as quick in a large library. */
  public Stories among(List<ArticleId> articles) {
    return guarded(() -> stories.among(articles));
  }

  /**
   * Remembers that two articles tell different stories, however alike they are.
   *
   * @param apart false takes that back
   * @return whether anything changed
   */
  public boolean separate(ArticleId one, ArticleId other, boolean apart) {
    return guarded(() -> stories.separate(one, other, apart));
  }
}
