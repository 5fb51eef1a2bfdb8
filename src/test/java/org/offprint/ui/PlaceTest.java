package org.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.model.ArticleId;
import org.offprint.model.TextDirection;
import org.offprint.settings.ReadingStyle;
import org.offprint.store.ArticleDatabase;
import org.offprint.testing.JavaFx;
import org.offprint.testing.SampleArticles;
import org.offprint.ui.reader.ReadingPane;
import org.offprint.ui.reader.ScrollPosition;

/** Where the reader was in each article is kept, whatever happens to window and type. */
class PlaceTest {
  private static final String LONG =
      "A paragraph that takes a line or two of the page, so that there is something to turn.\n\n"
          .repeat(60);

  @TempDir Path folder;

  @BeforeEach
  void fill() {
    try (ArticleDatabase database = ArticleDatabase.open(OpenWindow.file(folder))) {
      for (int number = 1; number <= 2; number++) {
        database.save(SampleArticles.numbered(number).text(LONG.strip()).make());
      }
    }
  }

  @Test
  void thePlaceIsKeptAcrossArticlesRestartsAndType() throws Exception {
    int paragraph;
    try (OpenWindow window = OpenWindow.over(folder)) {
      window.select(0);
      for (int page = 0; page < 3; page++) {
        window.press(KeyCode.SPACE);
      }
      paragraph = position(window).paragraph();
      assertThat(paragraph).isGreaterThan(10);
      window.select(1);
      assertThat(position(window)).isEqualTo(ScrollPosition.TOP);
      window.select(0);
      assertThat(position(window).paragraph()).isEqualTo(paragraph);
      assertThat(window.text(".time-left")).contains("left").contains("%");
      window.screenshot("reading-place");
      window.leave();
      window.await(
          "it is written", () -> window.library.reading().place(new ArticleId(2)).isPresent());
    }
    try (OpenWindow again = OpenWindow.over(folder)) {
      JavaFx.run(
          () ->
              page(again)
                  .readerStyleProperty()
                  .set(ReadingStyle.STANDARD.larger().larger().withMeasure(40)));
      again.select(0);
      assertThat(position(again).paragraph()).isBetween(paragraph - 1, paragraph + 1);
      assertThat(again.library.reading().progress(java.util.List.of(new ArticleId(2))))
          .hasEntrySatisfying(new ArticleId(2), part -> assertThat(part).isBetween(0.2, 1.0));
    }
  }

  @Test
  void aChangedArticleOpensWhereTheReaderWas() throws Exception {
    String text =
        java.util.stream.IntStream.range(0, 60)
            .mapToObj(i -> "Paragraph number " + i + " tells of harbour " + (i * 7919) + " only.")
            .collect(java.util.stream.Collectors.joining("\n\n"));
    ArticleId id = new ArticleId(3);
    try (ArticleDatabase database = ArticleDatabase.open(OpenWindow.file(folder))) {
      database.save(SampleArticles.numbered(3).text(text).make());
    }
    String top;
    try (OpenWindow window = OpenWindow.over(folder)) {
      JavaFx.run(() -> window.list().getSelectionModel().select(id));
      window.settle();
      for (int page = 0; page < 3; page++) {
        window.press(KeyCode.SPACE);
      }
      top = paragraphInView(window);
      assertThat(top).startsWith("Paragraph number");
      window.leave();
      window.await("it is written", () -> window.library.reading().place(id).isPresent());
    }
    String before = "A paragraph that nobody had read, put above all others.\n\n".repeat(9);
    try (ArticleDatabase database = ArticleDatabase.open(OpenWindow.file(folder))) {
      database.addVersion(
          id,
          SampleArticles.numbered(3)
              .text(before + text.replace("number 3 tells", "number three tells"))
              .make(),
          true);
    }
    try (OpenWindow window = OpenWindow.over(folder)) {
      JavaFx.run(() -> window.list().getSelectionModel().select(id));
      window.settle();
      window.await("the change is told", () -> window.shows(".version-banner"));
      assertThat(window.text(".version-banner")).contains("since you last read it");
      assertThat(paragraphInView(window)).isEqualTo(top);
      window.leave();
      window.await("it is kept", () -> window.library.reading().place(id).isPresent());
    }
    try (OpenWindow window = OpenWindow.over(folder)) {
      JavaFx.run(() -> window.list().getSelectionModel().select(id));
      window.settle();
      window.await("the change is told", () -> window.shows(".version-banner"));
      assertThat(window.text(".version-banner")).doesNotContain("since you last read it");
      assertThat(paragraphInView(window)).isEqualTo(top);
    }
  }

  private static String paragraphInView(OpenWindow window) throws Exception {
    return JavaFx.call(() -> page(window).passageTexts().get(page(window).position().paragraph()));
  }

  @Test
  void merelyOpeningAnArticleKeepsNothing() throws Exception {
    try (OpenWindow window = OpenWindow.over(folder)) {
      window.select(0);
      window.select(1);
      assertThat(window.library.reading().place(new ArticleId(2))).isEmpty();
    }
  }

  @Test
  void anArticleOrASiteIsSetFromTheOtherSide() throws Exception {
    ArticleId second = new ArticleId(2);
    try (OpenWindow window = OpenWindow.over(folder)) {
      window.select(0);
      JavaFx.run(() -> view(window).direction().choose(TextDirection.RIGHT_TO_LEFT));
      window.settle();
      window.screenshot("reading-direction");
      assertThat(window.library.reading().direction(second).effective())
          .isEqualTo(TextDirection.RIGHT_TO_LEFT);
      JavaFx.run(() -> view(window).direction().choose(null));
      JavaFx.run(() -> view(window).direction().chooseForSite(TextDirection.RIGHT_TO_LEFT));
      window.settle();
      assertThat(window.library.reading().direction(new ArticleId(1)).effective())
          .isEqualTo(TextDirection.RIGHT_TO_LEFT);
      JavaFx.run(() -> view(window).direction().chooseForSite(null));
      window.settle();
      assertThat(window.library.reading().direction(second).effective()).isNull();
    }
  }

  private static ReadingView view(OpenWindow window) {
    return (ReadingView) window.scene().lookup(".reading-view");
  }

  private static ReadingPane page(OpenWindow window) {
    return (ReadingPane) window.scene().lookup(".reading-pane");
  }

  private static ScrollPosition position(OpenWindow window) throws Exception {
    return JavaFx.call(() -> page(window).position());
  }
}
