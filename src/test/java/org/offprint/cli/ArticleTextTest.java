package org.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.model.Article;
import org.offprint.model.Comment;
import org.offprint.store.ArticleDatabase;
import org.offprint.testing.SampleArticles;

class ArticleTextTest {
  @TempDir private Path folder;

  private String printed(SampleArticles sample) {
    StringWriter out = new StringWriter();
    try (ArticleDatabase database = ArticleDatabase.open(folder.resolve("library.sqlite"))) {
      Article article = database.article(database.save(sample.make()).id()).orElseThrow();
      ArticleText.print(article, new PrintWriter(out, true));
    }
    return out.toString();
  }

  @Test
  void indentsAnswersBelowWhatTheyAnswer() {
    String text =
        printed(
            SampleArticles.numbered(1)
                .comments(
                    new Comment("Ann", "1 May", "First.", Comment.NO_PARENT),
                    new Comment("", "", "Second.\n\nAnd more.", 0),
                    new Comment("Cem", "", "Third.", 1),
                    new Comment("Dee", "", "Fourth.", Comment.NO_PARENT)));

    assertThat(text.lines())
        .containsSubsequence(
            "Comments (4)",
            "Ann · 1 May",
            "First.",
            "    Anonymous",
            "    Second.",
            "    And more.",
            "        Cem",
            "        Third.",
            "Dee",
            "Fourth.");
  }
}
