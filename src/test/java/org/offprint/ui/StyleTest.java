package org.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.offprint.settings.ReadingStyle;
import org.offprint.settings.ThemeChoice;
import org.offprint.store.ArticleDatabase;
import org.offprint.testing.JavaFx;
import org.offprint.testing.SampleArticles;
import org.offprint.ui.reader.ReadingPane;

/** Type and colours, set by keys and in the panel. */
class StyleTest {
  @TempDir Path folder;
  private OpenWindow window;

  @BeforeEach
  void open() throws Exception {
    try (ArticleDatabase database = ArticleDatabase.open(OpenWindow.file(folder))) {
      database.save(
          SampleArticles.numbered(1)
              .text(
                  "The river rose in the night and the harbour was closed until noon, they said. "
                      .repeat(12))
              .make());
    }
    window = OpenWindow.over(folder);
    window.select(0);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void keysSizeTheLettersOnAnyPartOfTheKeyboard() throws Exception {
    window.press(KeyCode.CONTROL, KeyCode.PLUS);
    window.press(KeyCode.CONTROL, KeyCode.ADD);
    window.press(KeyCode.CONTROL, KeyCode.EQUALS);
    assertThat(style()).isEqualTo(ReadingStyle.STANDARD.larger().larger().larger());
    window.press(KeyCode.CONTROL, KeyCode.SUBTRACT);
    window.press(KeyCode.CONTROL, KeyCode.MINUS);
    assertThat(style().size()).isEqualTo(ReadingStyle.STANDARD.larger().size());
    window.press(KeyCode.CONTROL, KeyCode.NUMPAD0);
    assertThat(style()).isEqualTo(ReadingStyle.STANDARD);
  }

  @Test
  void aKeyPutsTwoPagesSideBySideAndBack() throws Exception {
    window.press(KeyCode.B);
    assertThat(style()).isEqualTo(ReadingStyle.STANDARD.withSpread(true));
    assertThat(window.preferred.getLast().reading()).isEqualTo(style());
    window.press(KeyCode.B);
    assertThat(style()).isEqualTo(ReadingStyle.STANDARD);
  }

  @Test
  void thePanelChangesWhatIsShownAtOnceAndIsKept() throws Exception {
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
    window.await("the panel is open", () -> find("#style-margin") != null);
    JavaFx.run(
        () -> {
          ((ComboBox<?>) panel("#style-family-european")).getSelectionModel().select(1);
          ((Slider) panel("#style-measure")).setValue(48);
          ((Slider) panel("#style-leading")).setValue(1.8);
          ((Slider) panel("#style-margin")).setValue(60);
          ((CheckBox) panel("#style-justified")).setSelected(true);
          ((CheckBox) panel("#style-spread")).setSelected(true);
          ((ButtonBase) panel("#style-larger")).fire();
        });
    window.settle();
    window.screenshotOfDialog("style-panel");
    window.screenshot("style-justified");
    assertThat(style())
        .isEqualTo(
            ReadingStyle.STANDARD
                .withFamily("european", "Source Sans 3")
                .withMeasure(48)
                .withLeading(1.8)
                .withMargin(60)
                .withJustified(true)
                .withSpread(true)
                .larger());
    assertThat(window.preferred.getLast().reading()).isEqualTo(style());
    JavaFx.run(() -> ((ButtonBase) panel("#style-reset")).fire());
    assertThat(style()).isEqualTo(ReadingStyle.STANDARD);
    assertThat(((Slider) panel("#style-measure")).getValue()).isEqualTo(66);
  }

  @Test
  void everySliderMovesTheTextAtOnce() throws Exception {
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
    window.await("the panel is open", () -> find("#style-margin") != null);
    double margin = shownPage().padding();
    slide("#style-margin", ReadingStyle.MOST_MARGIN);
    assertThat(shownPage().padding()).as("margin").isGreaterThan(margin);
    JavaFx.run(() -> ((ButtonBase) panel("#style-reset")).fire());
    window.settle();
    Page standard = shownPage();
    slide("#style-leading", ReadingStyle.LOOSEST);
    assertThat(shownPage().height()).as("leading").isGreaterThan(standard.height() * 1.1);
    JavaFx.run(() -> ((ButtonBase) panel("#style-reset")).fire());
    slide("#style-measure", ReadingStyle.NARROWEST);
    assertThat(shownPage().width()).as("measure").isLessThan(standard.width());
    JavaFx.run(() -> ((ButtonBase) panel("#style-reset")).fire());
    JavaFx.run(() -> ((ButtonBase) panel("#style-larger")).fire());
    window.settle();
    assertThat(shownPage().height()).as("size").isNotEqualTo(standard.height());
    JavaFx.run(() -> ((ButtonBase) panel("#style-reset")).fire());
    JavaFx.run(() -> ((CheckBox) panel("#style-justified")).setSelected(true));
    window.settle();
    assertThat(shownPage().alignment()).as("justified").isEqualTo(TextAlignment.JUSTIFY);
    JavaFx.run(() -> ((CheckBox) panel("#style-justified")).setSelected(false));
    window.settle();
    assertThat(shownPage()).isEqualTo(standard);
  }

  private record Page(double padding, double width, double height, TextAlignment alignment) {}

  private void slide(String selector, double value) throws Exception {
    JavaFx.run(() -> ((Slider) panel(selector)).setValue(value));
    window.settle();
  }

  /** The paragraph, as it stands in the view. */
  private Page shownPage() throws Exception {
    return JavaFx.call(
        () -> {
          TextFlow body = (TextFlow) window.scene().lookup(".flow-view .words.body");
          return new Page(
              body.getTranslateX(), body.getWidth(), body.getHeight(), body.getTextAlignment());
        });
  }

  @ParameterizedTest
  @EnumSource(ThemeChoice.class)
  void drawsEveryTheme(ThemeChoice theme) throws Exception {
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
    String button = "#theme-" + theme.name().toLowerCase(java.util.Locale.ROOT);
    window.await("the panel is open", () -> find(button) != null);
    JavaFx.run(() -> ((ButtonBase) panel(button)).fire());
    window.settle();
    window.screenshotOfDialog("style-panel-" + theme);
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
    window.screenshot("theme-" + theme);
    assertThat(window.leave().theme()).isEqualTo(theme);
  }

  private Node panel(String selector) {
    return Objects.requireNonNull(find(selector), selector);
  }

  private @Nullable Node find(String selector) {
    return Window.getWindows().stream()
        .filter(open -> !open.equals(window.stage()))
        .map(open -> open.getScene().lookup(selector))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private ReadingStyle style() throws Exception {
    return JavaFx.call(
        () -> ((ReadingPane) window.scene().lookup(".reading-pane")).readerStyleProperty().get());
  }
}
