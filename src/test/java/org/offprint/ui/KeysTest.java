package org.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleSection;
import org.offprint.model.ArticleStatus;
import org.offprint.store.ArticleDatabase;
import org.offprint.testing.JavaFx;
import org.offprint.testing.SampleArticles;

/** What the keys do with articles, and that each can be taken back. */
class KeysTest {
  private static final String LONG =
      "A paragraph that takes a line or two of the page, so that there is something to turn.\n\n"
          .repeat(60);

  @TempDir Path folder;
  private OpenWindow window;

  /** Numbers of the articles from top to bottom: 5 4 3 2 1. */
  @BeforeEach
  void open() throws Exception {
    try (ArticleDatabase database = ArticleDatabase.open(OpenWindow.file(folder))) {
      for (int number = 1; number <= 5; number++) {
        database.save(SampleArticles.numbered(number).text(LONG.strip()).make());
      }
    }
    window = OpenWindow.over(folder);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void jAndKGoToTheNextAndThePreviousArticle() throws Exception {
    window.press(KeyCode.J);
    assertThat(selected()).containsExactly("Article 5");
    window.press(KeyCode.J);
    assertThat(selected()).containsExactly("Article 4");
    window.press(KeyCode.K);
    assertThat(selected()).containsExactly("Article 5");
    assertThat(window.text(".reading-view")).contains("Article 5");
  }

  @Test
  void theArrowKeysDoToo() throws Exception {
    window.press(KeyCode.DOWN);
    window.press(KeyCode.DOWN);
    assertThat(selected()).containsExactly("Article 4");
    window.press(KeyCode.UP);
    assertThat(selected()).containsExactly("Article 5");
  }

  @Test
  void functionKeysWorkWhileTypingToo() throws Exception {
    window.press(KeyCode.CONTROL, KeyCode.N);
    assertThat(window.hasKeyboard("#address")).isTrue();
    window.press(KeyCode.F6);
    assertThat(window.hasKeyboard(".sidebar")).isTrue();
  }

  @Test
  void uMarksAsReadAndAsUnread() throws Exception {
    window.select(1);
    window.press(KeyCode.U);
    awaitStatus(4, new ArticleStatus(true, false, false, false));
    window.press(KeyCode.U);
    awaitStatus(4, ArticleStatus.NEW);
    window.press(KeyCode.CONTROL, KeyCode.Z);
    awaitStatus(4, new ArticleStatus(true, false, false, false));
  }

  @Test
  void anArticleThatStaysOpenCountsAsReadUnlessThePersonSaysOtherwise() throws Exception {
    window.select(0);
    awaitStatus(5, new ArticleStatus(true, false, false, false));
    window.press(KeyCode.U);
    awaitStatus(5, ArticleStatus.NEW);
  }

  @Test
  void sMarksAsFavourite() throws Exception {
    window.select(2);
    window.press(KeyCode.S);
    awaitFavourites(1);
    window.press(KeyCode.S);
    awaitFavourites(0);
  }

  private void awaitFavourites(int count) throws Exception {
    window.await(
        count + " favourites", () -> window.library.ids(ArticleSection.FAVOURITES).size() == count);
  }

  @Test
  void deleteMovesToTheTrashAndSelectsTheNext() throws Exception {
    window.select(1);
    window.press(KeyCode.DELETE);
    awaitTitles("Article 5", "Article 3", "Article 2", "Article 1");
    assertThat(selected()).containsExactly("Article 3");
    assertThat(window.text(".notice")).contains("Moved to the trash");

    window.press(KeyCode.CONTROL, KeyCode.Z);
    awaitTitles("Article 5", "Article 4", "Article 3", "Article 2", "Article 1");
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    awaitTitles("Article 5", "Article 3", "Article 2", "Article 1");
    assertThat(window.library.ids(ArticleSection.TRASH)).containsExactly(id(4));
  }

  @Test
  void theNoticeUndoesToo() throws Exception {
    window.select(0);
    window.press(KeyCode.DELETE);
    awaitTitles("Article 4", "Article 3", "Article 2", "Article 1");

    window.click("Undo");

    awaitTitles("Article 5", "Article 4", "Article 3", "Article 2", "Article 1");
  }

  @Test
  void undoingTakesBackNothingElse() throws Exception {
    window.select(1);
    window.press(KeyCode.E);
    window.await("archived", () -> window.library.ids(ArticleSection.ARCHIVE).size() == 1);
    window.library.change(List.of(id(4)), org.offprint.model.StatusChange.MARK_READ);

    window.press(KeyCode.CONTROL, KeyCode.Z);

    window.await("not archived", () -> window.library.ids(ArticleSection.ARCHIVE).isEmpty());
    awaitStatus(4, new ArticleStatus(true, false, false, false));
  }

  @Test
  void severalAreChangedAndUndoneAtOnce() throws Exception {
    JavaFx.run(() -> window.list().getSelectionModel().selectIndices(1, 2, 3));
    window.settle();
    assertThat(window.text(".reading-view")).contains("3 articles selected");
    window.press(KeyCode.DELETE);
    awaitTitles("Article 5", "Article 1");
    assertThat(window.text(".notice")).contains("Moved 3 articles to the trash");

    window.press(KeyCode.CONTROL, KeyCode.Z);
    awaitTitles("Article 5", "Article 4", "Article 3", "Article 2", "Article 1");
  }

  @Test
  void anArticleReadAmongTheUnreadStaysUntilTheSectionIsLeft() throws Exception {
    window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
    window.select(1);
    awaitStatus(4, new ArticleStatus(true, false, false, false));
    window.await("the count", () -> window.text(".section-list").contains("Unread 4"));
    window.settle();
    assertThat(titles()).hasSize(5);

    window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
    window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
    awaitTitles("Article 5", "Article 3", "Article 2", "Article 1");
  }

  @Test
  void spaceTurnsThePagesAndGoesOnToTheNextArticle() throws Exception {
    window.select(3);
    int pages = 0;
    while (selected().contains("Article 2") && pages < 50) {
      window.press(KeyCode.SPACE);
      pages++;
    }
    assertThat(pages).isBetween(2, 40);
    assertThat(selected()).containsExactly("Article 1");
  }

  @Test
  void enterGoesIntoTheArticleAndLettersStillWork() throws Exception {
    window.select(0);
    window.press(KeyCode.ENTER);
    assertThat(window.hasKeyboard(".reading-view")).isTrue();
    window.press(KeyCode.J);
    assertThat(selected()).containsExactly("Article 4");
    window.press(KeyCode.S);
    awaitFavourites(1);
  }

  @Test
  void lettersInAFieldAreLetters() throws Exception {
    window.select(0);
    JavaFx.run(() -> window.address().requestFocus());
    for (KeyCode key :
        List.of(KeyCode.J, KeyCode.U, KeyCode.S, KeyCode.E, KeyCode.DELETE, KeyCode.SPACE)) {
      window.press(key);
    }
    assertThat(selected()).containsExactly("Article 5");
    assertThat(window.library.ids(ArticleSection.ALL)).hasSize(5);
    assertThat(window.library.ids(ArticleSection.FAVOURITES)).isEmpty();
    assertThat(window.library.ids(ArticleSection.ARCHIVE)).isEmpty();
  }

  @Test
  void f6GoesFromPaneToPane() throws Exception {
    window.select(0);
    JavaFx.run(() -> window.list().requestFocus());
    window.press(KeyCode.F6);
    assertThat(window.hasKeyboard(".reading-view")).isTrue();
    window.press(KeyCode.F6);
    assertThat(window.hasKeyboard(".sidebar")).isTrue();
    window.press(KeyCode.F6);
    assertThat(window.hasKeyboard(".article-list")).isTrue();
    window.press(KeyCode.SHIFT, KeyCode.F6);
    assertThat(window.hasKeyboard(".sidebar")).isTrue();
  }

  private ArticleId id(int number) {
    return window.library.find("https://example.org/articles/" + number).orElseThrow();
  }

  private void awaitStatus(int number, ArticleStatus status) throws Exception {
    ArticleId id = id(number);
    window.await(
        "article " + number + " is " + status,
        () -> window.library.summaries(List.of(id)).getFirst().status().equals(status));
  }

  private void awaitTitles(String... titles) throws Exception {
    window.await("titles " + List.of(titles), () -> titles().equals(List.of(titles)));
    window.settle();
  }

  private List<String> titles() {
    return titles(List.copyOf(window.list().getItems()));
  }

  private List<String> selected() throws Exception {
    return titles(
        JavaFx.call(() -> List.copyOf(window.list().getSelectionModel().getSelectedItems())));
  }

  private List<String> titles(List<ArticleId> ids) {
    return window.library.summaries(ids).stream().map(summary -> summary.title()).toList();
  }
}
