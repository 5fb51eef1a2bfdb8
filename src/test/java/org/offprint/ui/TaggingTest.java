package org.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.model.ArticleId;
import org.offprint.model.Tag;
import org.offprint.store.ArticleDatabase;
import org.offprint.testing.JavaFx;
import org.offprint.testing.SampleArticles;

/** The field for tags, by keyboard and mouse, with one article and with many. */
class TaggingTest {
  @TempDir Path folder;
  private OpenWindow window;

  /** Numbers of the articles from top to bottom: 5 4 3 2 1; "politics" is on 5 and 4. */
  @BeforeEach
  void open() throws Exception {
    try (ArticleDatabase database = ArticleDatabase.open(OpenWindow.file(folder))) {
      for (int number = 1; number <= 5; number++) {
        database.save(SampleArticles.numbered(number).make());
      }
      database.tags().add(List.of(new ArticleId(5), new ArticleId(4)), "politics");
    }
    window = OpenWindow.over(folder);
  }

  @AfterEach
  void close() {
    window.close();
  }

  private void awaitTags(long article, String... names) throws Exception {
    Set<String> wanted = Set.of(names);
    window.await("article " + article + " is tagged " + wanted, () -> tags(article).equals(wanted));
    window.settle();
  }

  private Set<String> tags(long article) {
    ArticleId id = new ArticleId(article);
    Map<ArticleId, List<Tag>> tags = window.library.tags().of(List.of(id));
    return tags.getOrDefault(id, List.of()).stream().map(Tag::name).collect(Collectors.toSet());
  }

  private String field() throws Exception {
    return JavaFx.call(() -> ((TextField) window.scene().lookup("#tag")).getText());
  }

  private void openField() throws Exception {
    window.press(KeyCode.T);
    window.await("the field is there", () -> window.shows(".tag-field"));
    window.settle();
  }

  private void write(String text) throws Exception {
    window.robot.write(text);
    window.settle();
  }

  @Test
  void tMakesANewTagAndUndoTakesItAwayAgain() throws Exception {
    window.select(2);
    openField();
    assertThat(field()).isEmpty();
    assertThat(window.text(".tag-field")).contains("Tags of this article", "politics");
    write("rivers");
    assertThat(window.text(".tag-field")).contains("New tag \u201Crivers\u201D");
    window.press(KeyCode.ENTER);
    awaitTags(3, "rivers");
    assertThat(field()).isEmpty();
    window.press(KeyCode.ESCAPE);
    assertThat(window.shows(".tag-field")).isFalse();
    assertThat(window.hasKeyboard(".article-list")).isTrue();
    assertThat(window.text(".section-list")).contains("rivers 1");
    assertThat(window.text(".article-strip")).contains("rivers");

    window.press(KeyCode.CONTROL, KeyCode.Z);
    awaitTags(3);
    window.await("it is gone", () -> !window.text(".section-list").contains("rivers"));
    assertThat(window.library.tags().named("rivers")).isEmpty();
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    awaitTags(3, "rivers");
  }

  @Test
  void controlTOpensItToo() throws Exception {
    window.select(0);
    window.press(KeyCode.CONTROL, KeyCode.T);
    window.await("the field is there", () -> window.shows(".tag-field"));
  }

  @Test
  void theBeginningOfAKnownTagIsCompleted() throws Exception {
    window.select(2);
    openField();
    write("pol");
    assertThat(window.text(".tag-field")).contains("politics 2", "New tag \u201Cpol\u201D");
    window.press(KeyCode.ENTER);
    awaitTags(3, "politics");
  }

  @Test
  void aCommaAddsExactlyWhatIsTyped() throws Exception {
    window.select(2);
    openField();
    write("pol,sea,");
    awaitTags(3, "pol", "sea");
  }

  @Test
  void theProposalsAreChosenWithTheArrows() throws Exception {
    window.select(2);
    openField();
    write("pol");
    window.press(KeyCode.DOWN);
    // What happens in the library meanwhile leaves alone what is marked.
    window.library.tags().add(List.of(new ArticleId(1)), "elsewhere");
    window.await("it is seen", () -> window.text(".section-list").contains("elsewhere 1"));
    window.settle();
    window.press(KeyCode.ENTER);
    awaitTags(3, "pol");
  }

  @Test
  void whatIsTypedFasterThanItIsCompletedIsCompletedFirst() throws Exception {
    window.select(2);
    openField();
    window.robot.write("politi");
    window.robot.push(KeyCode.ENTER);
    awaitTags(3, "politics");
  }

  @Test
  void aTagIsTakenOffByKeyboard() throws Exception {
    window.select(0);
    openField();
    window.press(KeyCode.BACK_SPACE);
    window.press(KeyCode.SPACE);
    awaitTags(5);
    assertThat(window.hasKeyboard(".tag-field")).isTrue();
    assertThat(tags(4)).containsExactly("politics");
  }

  @Test
  void manyAreTaggedAtOnceAndPartialTagsSaySo() throws Exception {
    JavaFx.run(() -> window.list().getSelectionModel().selectIndices(0, 1, 2));
    window.settle();
    openField();
    assertThat(window.text(".tag-field"))
        .contains("Tags of 3 articles", "politics \u00B7 on 2 of 3");
    pressChip("politics");
    awaitTags(3, "politics");
    window.await("it is on all", () -> !window.text(".tag-field").contains("on 2 of 3"));
    write("sea");
    window.press(KeyCode.ENTER);
    awaitTags(5, "politics", "sea");
    window.press(KeyCode.ESCAPE);
    assertThat(window.text(".notice")).contains("Tagged 3 articles with \u201Csea\u201D");

    window.press(KeyCode.CONTROL, KeyCode.Z);
    awaitTags(5, "politics");
    window.press(KeyCode.CONTROL, KeyCode.Z);
    awaitTags(3);
    assertThat(tags(5)).containsExactly("politics");
  }

  private void pressChip(String name) throws Exception {
    window.await(
        "there is a chip " + name,
        () -> {
          for (var node : window.scene().getRoot().lookupAll(".tag-field .chip-name")) {
            if (node instanceof Button button && button.getText().startsWith(name)) {
              button.fire();
              return true;
            }
          }
          return false;
        });
  }

  @Test
  void lettersDoNothingToTheArticlesBehind() throws Exception {
    window.select(0);
    openField();
    write("suej");
    window.press(KeyCode.DELETE);
    window.press(KeyCode.BACK_SPACE);
    for (int i = 0; i < 4; i++) {
      window.press(KeyCode.BACK_SPACE);
    }
    // The keyboard is on the chip's cross now, which is no field.
    window.press(KeyCode.S);
    window.press(KeyCode.E);
    window.press(KeyCode.ESCAPE);
    assertThat(window.library.ids(org.offprint.model.ArticleSection.ALL)).hasSize(5);
    assertThat(window.library.ids(org.offprint.model.ArticleSection.FAVOURITES)).isEmpty();
    assertThat(window.library.ids(org.offprint.model.ArticleSection.ARCHIVE)).isEmpty();
  }

  @Test
  void aClickBesideItClosesIt() throws Exception {
    window.select(0);
    openField();
    window.robot.clickOn(1200, 780);
    window.await("it is closed", () -> !window.shows(".tag-field"));
  }

  @Test
  void aTagInTheRowLeadsToTheTagAndSelectsNothing() throws Exception {
    window.settle();
    assertThat(window.text(".article-list")).contains("politics");
    window.robot.clickOn(window.scene().lookup(".tag-mark"));
    window.await("two articles", () -> window.list().getItems().size() == 2);
    window.settle();
    assertThat(window.list().getSelectionModel().isEmpty()).isTrue();
  }

  @Test
  void anArticlesTagLeadsToTheTag() throws Exception {
    window.select(1);
    window.await("the strip", () -> window.text(".article-strip").contains("politics"));
    window.click("politics");
    window.await("two articles", () -> window.list().getItems().size() == 2);
    window.settle();
    assertThat(window.text(".article-list")).contains("Article 5", "Article 4");
  }
}
