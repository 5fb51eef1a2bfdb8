package org.offprint.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.offprint.testing.SampleArticles.at;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.model.ArticleId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class SameStoryTest {
  private static final Path PAGES = Path.of("../shared/extraction/news/truth.json");
  private static final int OTHER_STORY = -1;
  private static final String STORY =
      """
      The council voted on Tuesday to keep the old lighthouse burning for another ten years. \
      Fishermen had gathered outside the hall since dawn, holding lanterns and singing songs.

      The keeper, who has climbed its stairs for three decades, said she had not slept at all. \
      A new lamp will be paid for by the harbour, the school and a bakery on the quay.\
      """;

  @TempDir Path folder;

  @Test
  void linksAStoryThatWasSavedFromAnotherAddress() {
    try (ArticleDatabase database = ArticleDatabase.open(folder.resolve("library.db"))) {
      ArticleId first = save(database, "https://one.test/a", STORY);
      ArticleId other = save(database, "https://one.test/b", "Something else. ".repeat(40));
      ArticleId second =
          save(database, "https://two.test/a", STORY.replace("\n\n", " ") + " Ends.");
      ArticleId third = save(database, "https://three.test/a", STORY);

      assertThat(database.sameStory(first)).containsExactly(second, third);
      assertThat(database.sameStory(second)).containsExactly(first, third);
      assertThat(database.sameStory(other)).isEmpty();

      database.addVersion(second, at("https://two.test/a").text("Gone.").make(), true);
      assertThat(database.sameStory(first)).containsExactly(third);
    }
  }

  @Test
  void recognisesPublishedArticlesThatWereChanged(TestReporter reporter) throws IOException {
    assumeTrue(Files.exists(PAGES), "needs " + PAGES);
    List<String> bodies = new ArrayList<>();
    for (JsonNode page : new ObjectMapper().readTree(Files.readString(PAGES))) {
      bodies.add(page.get("articleBody").asString());
    }
    Map<ArticleId, Integer> stories = new HashMap<>();
    try (ArticleDatabase database = ArticleDatabase.open(folder.resolve("library.db"))) {
      Random random = new Random(5);
      // Every other article is saved in several forms; the rest are other stories that quote one.
      for (int story = 0; story + 1 < bodies.size(); story += 2) {
        String body = bodies.get(story);
        List<String> forms =
            List.of(
                body,
                "Breaking: a new headline and an editor's note come first. " + body,
                trimmed(body),
                reordered(body, random));
        for (int form = 0; form < forms.size(); form++) {
          stories.put(
              save(database, "https://s" + form + ".test/" + story, forms.get(form)), story);
        }
        String quoting = quoting(bodies.get(story + 1), body);
        stories.put(save(database, "https://quote.test/" + story, quoting), OTHER_STORY);
      }
      assertGood(database, stories, reporter);
    }
  }

  private static void assertGood(
      ArticleDatabase database, Map<ArticleId, Integer> stories, TestReporter reporter) {
    int right = 0;
    int wrong = 0;
    for (Map.Entry<ArticleId, Integer> entry : stories.entrySet()) {
      for (ArticleId other : database.sameStory(entry.getKey())) {
        if (entry.getValue() != OTHER_STORY && entry.getValue().equals(stories.get(other))) {
          right++;
        } else {
          wrong++;
        }
      }
    }
    long pairs = stories.values().stream().filter(story -> story != OTHER_STORY).count() * 3;
    double precision = (double) right / (right + wrong);
    double recall = (double) right / pairs;
    reporter.publishEntry("same story", "precision %.4f, recall %.4f".formatted(precision, recall));
    assertThat(precision).isGreaterThanOrEqualTo(0.98);
    assertThat(recall).isGreaterThanOrEqualTo(0.9);
  }

  /** The first three fifths. */
  private static String trimmed(String body) {
    return body.substring(0, body.length() * 3 / 5);
  }

  private static String reordered(String body, Random random) {
    List<String> sentences = new ArrayList<>(Arrays.asList(body.split("(?<=[.!?])\\s+")));
    Collections.shuffle(sentences, random);
    return String.join(" ", sentences);
  }

  /**
   * An article with a fifth of another, but no more than a third of its own length, in its middle.
   */
  private static String quoting(String own, String quoted) {
    int length = Math.min(quoted.length() / 5, own.length() / 3);
    int from = quoted.length() / 3;
    return own.substring(0, own.length() / 2)
        + " “"
        + quoted.substring(from, from + length)
        + "” "
        + own.substring(own.length() / 2);
  }

  private static ArticleId save(ArticleDatabase database, String url, String text) {
    return database.save(at(url).text(text).make()).id();
  }
}
