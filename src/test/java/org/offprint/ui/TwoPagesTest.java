package org.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.store.ArticleDatabase;
import org.offprint.testing.JavaFx;
import org.offprint.testing.SampleArticles;
import org.offprint.ui.flow.FlowView;
import org.offprint.ui.reader.ReadingPane;
import org.offprint.ui.reader.ScrollPosition;

/** Two pages side by side in the window: where there is room, and from the keyboard. */
class TwoPagesTest {
  private static final String LONG =
      ("The river rose in the night and the harbour was closed until noon, they said. It had not"
              + " been so high since the spring of 1987, when the ferries stayed away for a week"
              + " and bread was brought over the hills.\n\n")
          .repeat(40);

  @TempDir Path folder;
  private OpenWindow window;

  @BeforeEach
  void open() throws Exception {
    try (ArticleDatabase database = ArticleDatabase.open(OpenWindow.file(folder))) {
      for (int number = 1; number <= 2; number++) {
        database.save(SampleArticles.numbered(number).text(LONG.strip()).make());
      }
    }
    window = OpenWindow.over(folder);
    JavaFx.run(
        () -> {
          window.stage().setWidth(1500);
          window.stage().setHeight(860);
        });
    window.select(0);
    window.press(KeyCode.B);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void thereAreTwoPagesWhereThereIsRoomAndThePlaceStays() throws Exception {
    assertThat(isSpread()).as("beside the list").isFalse();
    window.press(KeyCode.SPACE);
    ScrollPosition column = position();
    window.press(KeyCode.SHIFT, KeyCode.F11);
    window.settle();
    assertThat(isSpread()).as("alone").isTrue();
    assertThat(position()).isEqualTo(column);
    window.screenshot("two-pages");
    window.press(KeyCode.SPACE);
    ScrollPosition turned = position();
    assertThat(turned.paragraph()).isGreaterThan(column.paragraph() + 4);
    window.press(KeyCode.ESCAPE);
    window.settle();
    assertThat(isSpread()).isFalse();
    assertThat(position()).isEqualTo(turned);
  }

  @Test
  void spaceTurnsToTheEndThenOpensTheNextArticle() throws Exception {
    window.press(KeyCode.SHIFT, KeyCode.F11);
    window.settle();
    int turns = 0;
    while (!window.text(".reading-view").contains("Article 1")) {
      window.press(KeyCode.SPACE);
      window.settle();
      assertThat(++turns).isLessThan(20);
    }
    assertThat(turns).isGreaterThan(2);
    assertThat(position()).isEqualTo(ScrollPosition.TOP);
    window.press(KeyCode.K);
    window.settle();
    assertThat(window.text(".reading-view")).contains("Article 2");
  }

  @Test
  void drawsTwoPagesInOtherThemes() throws Exception {
    window.press(KeyCode.SHIFT, KeyCode.F11);
    window.settle();
    for (String theme : new String[] {"sepia", "dark"}) {
      window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
      window.await(
          "the panel is open", () -> window.robot.lookup("#theme-" + theme).tryQuery().isPresent());
      JavaFx.run(() -> window.robot.lookup("#theme-" + theme).queryAs(ButtonBase.class).fire());
      window.press(KeyCode.ESCAPE);
      window.settle();
      window.screenshot("two-pages-" + theme);
    }
  }

  private boolean isSpread() throws Exception {
    return JavaFx.call(() -> ((FlowView) page().lookup(".flow-view")).spread() != null);
  }

  private ScrollPosition position() throws Exception {
    return JavaFx.call(() -> page().position());
  }

  private ReadingPane page() {
    return (ReadingPane) Objects.requireNonNull(window.scene().lookup(".reading-pane"));
  }

  @Test
  void itIsSaidWhyThereAreNoTwoPages() throws Exception {
    assertThat(window.text(".notice")).contains("too small for two pages");
  }
}
