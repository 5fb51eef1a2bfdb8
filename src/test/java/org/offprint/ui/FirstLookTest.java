package org.offprint.ui;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.store.ArticleDatabase;
import org.offprint.testing.SampleArticles;

class FirstLookTest {
  @TempDir Path folder;

  @Test
  void looks() throws Exception {
    try (ArticleDatabase database = ArticleDatabase.open(OpenWindow.file(folder))) {
      for (int i = 1; i <= 500; i++) {
        database.save(
            SampleArticles.numbered(i)
                .standfirst(
                    "Some words that say what this is about, long enough to take more than a single"
                        + " line of the row in the list, and then some more.")
                .make());
      }
    }
    try (OpenWindow window = OpenWindow.over(folder)) {
      window.screenshot("look-1");
      window.select(2);
      window.screenshot("look-2");
    }
  }
}
