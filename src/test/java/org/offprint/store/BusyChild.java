package org.offprint.store;

import java.nio.file.Path;
import java.util.List;
import org.offprint.model.StatusChange;
import org.offprint.testing.SampleArticles;

/** Saves and changes some articles as fast as it can, beside other processes that do the same. */
final class BusyChild {
  private BusyChild() {}

  /** Arguments: the library file, the number of the first article, how many. */
  public static void main(String[] args) {
    long first = Long.parseLong(args[1]);
    try (ArticleDatabase database = ArticleDatabase.open(Path.of(args[0]))) {
      System.out.println("open");
      for (long number = first; number < first + Long.parseLong(args[2]); number++) {
        ArticleDatabase.SavedArticle saved =
            database.save(SampleArticles.numbered(number).image("x", "shared").make());
        database.change(List.of(saved.id()), StatusChange.MARK_READ);
        database.summaries(List.of(saved.id()));
      }
    }
    System.out.println("done");
  }
}
