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
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.model.ArticleId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class SameStoryTest {
  private static final Path PAGES = Path.of("../shared/extraction/news/truth.json");
  private static final int HALF = 49;
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

      assertThat(database.stories().of(first)).containsExactly(second, third);
      assertThat(database.stories().of(second)).containsExactly(first, third);
      assertThat(database.stories().of(other)).isEmpty();

      database.addVersion(second, at("https://two.test/a").text("Gone.").make(), true);
      assertThat(database.stories().of(first)).containsExactly(third);
    }
  }

  /** The threshold was chosen on the first half of the pages; this is the other. */
  @Test
  void recognisesPublishedArticlesThatWereChanged(TestReporter reporter) throws IOException {
    List<Saved> all = forms(bodies().subList(HALF, 2 * HALF));
    Map<ArticleId, Integer> stories = new HashMap<>();
    try (ArticleDatabase database = ArticleDatabase.open(folder.resolve("library.db"))) {
      for (Saved form : all) {
        String url = "https://s" + stories.size() + ".test/";
        stories.put(save(database, url, form.text()), form.story());
      }
      Counts counts = new Counts();
      for (Map.Entry<ArticleId, Integer> entry : stories.entrySet()) {
        for (ArticleId other : database.stories().of(entry.getKey())) {
          counts.add(entry.getValue(), Objects.requireNonNull(stories.get(other)));
        }
      }
      reporter.publishEntry("same story", counts.toString());
      assertThat(counts.precision()).isGreaterThanOrEqualTo(0.98);
      assertThat(counts.recall(all)).isGreaterThanOrEqualTo(0.9);
    }
  }

  @Test
  void hasAThresholdThatIsGoodOnTheOtherHalf(TestReporter reporter) throws IOException {
    List<Saved> all = forms(bodies().subList(0, HALF));
    List<Sketch> sketches = all.stream().map(form -> Sketch.of(form.text())).toList();
    List<Double> good = new ArrayList<>();
    for (int percent = 20; percent <= 95; percent += 5) {
      Counts counts = new Counts();
      for (int one = 0; one < all.size(); one++) {
        for (int other = 0; other < all.size(); other++) {
          if (one != other && sketches.get(one).shared(sketches.get(other)) >= percent / 100.0) {
            counts.add(all.get(one).story(), all.get(other).story());
          }
        }
      }
      reporter.publishEntry(percent + " %", counts + ", recall " + counts.recall(all));
      if (counts.precision() == 1 && counts.recall(all) >= 0.97) {
        good.add(percent / 100.0);
      }
    }
    assertThat(good).hasSizeGreaterThan(2);
    assertThat(Sketch.SAME_STORY).isBetween(good.getFirst(), good.getLast());
  }

  private static List<String> bodies() throws IOException {
    assumeTrue(Files.exists(PAGES), "needs " + PAGES);
    List<String> bodies = new ArrayList<>();
    for (JsonNode page : new ObjectMapper().readTree(Files.readString(PAGES))) {
      bodies.add(page.get("articleBody").asString());
    }
    return bodies;
  }

  private record Saved(int story, String text) {}

  /** Every other article in several forms; the rest are other stories that quote one. */
  private static List<Saved> forms(List<String> bodies) {
    Random random = new Random(5);
    List<Saved> forms = new ArrayList<>();
    for (int story = 0; story + 1 < bodies.size(); story += 2) {
      String body = bodies.get(story);
      String headed = "Breaking: a new headline and an editor's note come first. " + body;
      for (String form : List.of(body, headed, trimmed(body), reordered(body, random))) {
        forms.add(new Saved(story, form));
      }
      forms.add(new Saved(OTHER_STORY, quoting(bodies.get(story + 1), body)));
    }
    return forms;
  }

  /** Pairs that were found, each counted twice. */
  private static final class Counts {
    private int right;
    private int wrong;

    void add(int story, int other) {
      if (story != OTHER_STORY && story == other) {
        right++;
      } else {
        wrong++;
      }
    }

    double precision() {
      return (double) right / (right + wrong);
    }

    double recall(List<Saved> all) {
      return right / (3.0 * all.stream().filter(form -> form.story() != OTHER_STORY).count());
    }

    @Override
    public String toString() {
      return "right %d, wrong %d".formatted(right, wrong);
    }
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
