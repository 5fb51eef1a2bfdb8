package org.offprint.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.offprint.testing.SampleArticles.at;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.model.ArticleId;
import org.offprint.model.StatusChange;

/** What the reader says of stories counts for more than how alike they are. */
class SeparateStoryTest {
  private static final String STORY =
      """
      The council voted on Tuesday to keep the old lighthouse burning for another ten years. \
      Fishermen had gathered outside the hall since dawn, holding lanterns and singing songs.

      The keeper, who has climbed its stairs for three decades, said she had not slept at all. \
      A new lamp will be paid for by the harbour, the school and a bakery on the quay.\
      """;

  @TempDir Path folder;
  private ArticleDatabase database;
  private ArticleId first;
  private ArticleId second;
  private ArticleId third;

  @BeforeEach
  void open() {
    database = ArticleDatabase.open(folder.resolve("library.db"));
    first = database.save(at("https://one.test/").text(STORY).make()).id();
    second = database.save(at("https://two.test/").text(STORY).make()).id();
    third = database.save(at("https://three.test/").text(STORY).make()).id();
  }

  @AfterEach
  void close() {
    assertThat(database.upkeep().check()).isEmpty();
    database.close();
  }

  @Test
  void setsTwoApartAndLeavesTheOthers() {
    assertThat(database.stories().separate(first, second, true)).isTrue();

    assertThat(database.stories().of(first)).containsExactly(third);
    assertThat(database.stories().of(second)).containsExactly(third);
    assertThat(database.stories().of(third)).containsExactly(first, second);
    assertThat(database.stories().separate(second, first, true)).isFalse();

    assertThat(database.stories().separate(second, first, false)).isTrue();
    assertThat(database.stories().of(first)).containsExactly(second, third);
    assertThat(database.stories().separate(first, second, false)).isFalse();
  }

  @Test
  void remembersItWhenTheIndexIsMadeAnew() {
    database.stories().separate(first, second, true);

    assertThat(database.upkeep().repair()).isEmpty();

    assertThat(database.stories().of(first)).containsExactly(third);
  }

  @Test
  void doesNothingForAnArticleThatIsNotThere() {
    assertThat(database.stories().separate(first, new ArticleId(99), true)).isFalse();
    assertThat(database.stories().separate(first, first, true)).isFalse();
    database.stories().separate(first, second, true);
    database.change(List.of(second), StatusChange.MOVE_TO_TRASH);
    database.deleteForever(List.of(second));
    assertThat(database.stories().of(first)).containsExactly(third);
  }
}
