package org.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Shape;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.library.PlacedHighlight;
import org.offprint.library.ReadersNotes;
import org.offprint.model.ArticleId;
import org.offprint.model.Highlight;
import org.offprint.model.HighlightColour;
import org.offprint.model.HighlightId;
import org.offprint.model.NotesEdit;
import org.offprint.model.TextQuote;
import org.offprint.settings.ThemeChoice;
import org.offprint.store.ArticleDatabase;
import org.offprint.testing.JavaFx;
import org.offprint.testing.SampleArticles;
import org.offprint.ui.reader.MarkStyle;
import org.offprint.ui.reader.ReadingPane;
import org.offprint.ui.reader.TextMark;

/** Highlights and notes in the real window, by keyboard and mouse. */
class NotesTest {
  private static final ArticleId ENGLISH = new ArticleId(1);
  private static final ArticleId ARABIC = new ArticleId(2);
  private static final String TEXT =
      String.join(
          "\n\n",
          "At six in the morning the harbour is a field of mud, and Tomas Reed walks across it in"
              + " waders, counting.",
          "He has done so every week since the dredger left. The first year there was nothing to"
              + " count; the second, a few crabs; by the fifth he had filled two notebooks.",
          "The council had expected to pay for the silt in lost moorings. Instead the channel cut"
              + " a bed of its own, deeper than the one they had kept open by force.");
  private static final String ARABIC_TEXT =
      "قال رئيس البلدية إن العبّارة ستعود إلى العمل يوم الاثنين بعد أربعة أشهر من التوقف، وإن"
          + " الجسر الجديد سيفتح أمام السيارات قبل نهاية العام.\n\n"
          + "وانتظر نحو ستين شخصاً على الرصيف منذ الفجر، ومع بعضهم خبز وصحف لأقارب لم يروهم منذ"
          + " الصيف.";

  @TempDir private Path folder;

  @BeforeEach
  void fill() {
    try (ArticleDatabase database = ArticleDatabase.open(OpenWindow.file(folder))) {
      database.save(
          SampleArticles.at("https://example.org/harbour")
              .title("The harbour that learned to wait")
              .text(TEXT)
              .make());
      database.save(
          SampleArticles.at("https://example.org/ferry")
              .title("العبّارة تعود إلى الجزر الشمالية")
              .language("ar")
              .rightToLeft()
              .text(ARABIC_TEXT)
              .make());
    }
  }

  @Test
  void hHighlightsWhatIsSelectedAndUndoTakesItBack() throws Exception {
    try (OpenWindow window = OpenWindow.over(folder)) {
      open(window, ENGLISH);
      select(window, "Tomas Reed walks");
      window.press(KeyCode.H);
      await(window, 1);
      assertThat(notes(window).highlights().getFirst().highlight().quote().exact())
          .isEqualTo("Tomas Reed walks");
      assertThat(marks(window)).isNotEmpty();
      window.press(KeyCode.CONTROL, KeyCode.Z);
      await(window, 0);
      window.await("the mark is gone", () -> marksOf(window).isEmpty());
      window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
      await(window, 1);
    }
  }

  @Test
  void aNoteIsWrittenByKeyboardAlone() throws Exception {
    try (OpenWindow window = OpenWindow.over(folder)) {
      open(window, ENGLISH);
      select(window, "a few crabs");
      window.press(KeyCode.SHIFT, KeyCode.H);
      window.await(
          "the keyboard is in the note", () -> window.scene().getFocusOwner() instanceof TextArea);
      window.robot.write("How many?");
      window.press(KeyCode.CONTROL, KeyCode.ENTER);
      window.await(
          "the note is kept",
          () -> notes(window).highlights().getFirst().highlight().note().equals("How many?"));
      window.press(KeyCode.ESCAPE);
      assertThat(window.shows(".notes-pane")).isFalse();
      window.press(KeyCode.SHIFT, KeyCode.N);
      window.robot.write("Lovely.");
      window.press(KeyCode.ESCAPE);
      window.await("the note is kept", () -> notes(window).note().equals("Lovely."));
    }
  }

  @Test
  void aNoteBelongsToTheArticleItWasWrittenOn() throws Exception {
    try (OpenWindow window = OpenWindow.over(folder)) {
      open(window, ENGLISH);
      window.press(KeyCode.SHIFT, KeyCode.N);
      window.await(
          "the keyboard is in the note", () -> window.scene().getFocusOwner() instanceof TextArea);
      window.robot.write("Of the harbour.");
      JavaFx.run(() -> window.list().getSelectionModel().select(ARABIC));
      window.await(
          "it is kept",
          () ->
              window
                  .library
                  .notes()
                  .of(window.library.article(ENGLISH).orElseThrow())
                  .note()
                  .equals("Of the harbour."));
      window.settle();
      assertThat(notes(window).note()).isEmpty();
      assertThat(window.text(".notes-pane")).doesNotContain("Of the harbour");
    }
  }

  @Test
  void bracketsGoFromHighlightToHighlight() throws Exception {
    try (OpenWindow window = OpenWindow.over(folder)) {
      open(window, ENGLISH);
      window.press(KeyCode.CLOSE_BRACKET);
      assertThat(window.text(".notice")).contains("There are no highlights");
      mark(window, "a few crabs", KeyCode.DIGIT1);
      window.press(KeyCode.CLOSE_BRACKET);
      window.press(KeyCode.CLOSE_BRACKET);
      window.press(KeyCode.OPEN_BRACKET);
      assertThat(window.text(".reading-pane")).contains("a few crabs");
    }
  }

  @Test
  void withoutASelectionItSaysWhatToDo() throws Exception {
    try (OpenWindow window = OpenWindow.over(folder)) {
      open(window, ENGLISH);
      window.press(KeyCode.H);
      assertThat(window.text(".notice")).contains("Select some words first");
      select(window, "30 September 2026");
      window.press(KeyCode.H);
      assertThat(window.text(".notice")).contains("Only the text of the article itself");
    }
  }

  @Test
  void theMenuOnAHighlightIsOfThatHighlight() throws Exception {
    try (OpenWindow window = OpenWindow.over(folder)) {
      open(window, ENGLISH);
      select(window, "a few crabs");
      window.press(KeyCode.H);
      await(window, 1);
      window.await("it is drawn", () -> !marksOf(window).isEmpty());
      Bounds mark =
          JavaFx.call(
              () -> {
                Node path = marksOf(window).getFirst();
                return path.localToScreen(path.getBoundsInLocal());
              });
      window.robot.rightClickOn(mark.getCenterX(), mark.getCenterY());
      ContextMenu menu = JavaFx.call(() -> (ContextMenu) Window.getWindows().getLast());
      assertThat(menu.getItems())
          .extracting(MenuItem::getText)
          .contains("Note", "Colour: Green", "Delete highlight")
          .doesNotContain("Highlight in green");
      JavaFx.run(
          () ->
              menu.getItems().stream()
                  .filter(item -> "notes.delete".equals(item.getId()))
                  .findFirst()
                  .orElseThrow()
                  .fire());
      await(window, 0);
      JavaFx.run(menu::hide);
    }
  }

  @Test
  void notesLeaveTheTextItsRoom() throws Exception {
    try (OpenWindow window = OpenWindow.over(folder)) {
      open(window, ENGLISH);
      window.press(KeyCode.N);
      window.await("the pane is there", () -> window.scene().lookup(".notes-pane") != null);
      window.settle();
      assertThat(
              JavaFx.call(() -> ((ReadingPane) window.scene().lookup(".reading-pane")).getWidth()))
          .isGreaterThanOrEqualTo(PaneFit.ARTICLE_BESIDE);
    }
  }

  @Test
  void aClickOnAHighlightOpensIt() throws Exception {
    try (OpenWindow window = OpenWindow.over(folder)) {
      open(window, ARABIC);
      select(window, "ستعود إلى العمل");
      window.press(KeyCode.ALT, KeyCode.DIGIT3);
      await(window, 1);
      assertThat(notes(window).highlights().getFirst().highlight().colour())
          .isEqualTo(HighlightColour.BLUE);
      window.await("it is drawn", () -> !marksOf(window).isEmpty());
      Bounds mark =
          JavaFx.call(
              () -> {
                Node path = marksOf(window).getFirst();
                return path.localToScreen(path.getBoundsInLocal());
              });
      window.robot.clickOn(
          (mark.getMinX() + mark.getMaxX()) / 2, (mark.getMinY() + mark.getMaxY()) / 2);
      window.await("the pane is there", () -> window.scene().lookup(".notes-pane") != null);
      assertThat(window.text(".highlight-card")).contains("Blue").contains("ستعود إلى العمل");
      press(window, "Copy as quotation");
      assertThat(JavaFx.call(() -> Clipboard.getSystemClipboard().getString()))
          .contains("ستعود إلى العمل", "https://example.org/ferry");
      press(window, "Delete highlight");
      await(window, 0);
    }
  }

  @Test
  void theHighlightsOfAllArticlesAreListedFoundAndGoneTo() throws Exception {
    try (OpenWindow window = OpenWindow.over(folder)) {
      open(window, ENGLISH);
      mark(window, "a few crabs", KeyCode.DIGIT1);
      open(window, ARABIC);
      mark(window, "نحو ستين شخصاً", KeyCode.DIGIT2);
      window.library.notes().write(ENGLISH, "For the essay.");
      window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
      window.await("all are listed", () -> rows(window) == 3);
      window.settle();
      window.screenshot("all-highlights");
      window.robot.write("crabs");
      window.await("one is left", () -> rows(window) == 1);
      window.press(KeyCode.DOWN);
      window.press(KeyCode.ENTER);
      window.await(
          "its article is open",
          () -> ENGLISH.equals(window.list().getSelectionModel().getSelectedItem()));
      assertThat(window.text(".reading-pane")).contains("The harbour that learned");
    }
  }

  private static int rows(OpenWindow window) {
    return window.scene().lookup(".noted-list") instanceof ListView<?> list
        ? list.getItems().size()
        : -1;
  }

  @Test
  void picturesOfHighlights() throws Exception {
    for (ThemeChoice theme : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK)) {
      try (OpenWindow window = OpenWindow.over(folder, OpenWindow.STATE.withTheme(theme))) {
        String name = theme.name().toLowerCase(Locale.ROOT);
        open(window, ENGLISH);
        if (theme == ThemeChoice.LIGHT) {
          mark(window, "Tomas Reed walks across it in waders", KeyCode.DIGIT1);
          mark(window, "nothing to count; the second, a few crabs", KeyCode.DIGIT2);
          mark(window, "by the fifth he had filled two notebooks.", KeyCode.DIGIT4);
          mark(window, "the channel cut a bed of its own", KeyCode.DIGIT3);
          mark(window, "kept open by force", KeyCode.DIGIT5);
          ReadersNotes notes = notes(window);
          window
              .library
              .notes()
              .annotate(notes.highlights().get(1).highlight().id(), "Ask him for the notebooks.");
          window.library.notes().write(ENGLISH, "For the essay on patience.");
          window.library.notes().apply(lost(notes.highlights().getFirst()));
        }
        window.press(KeyCode.N);
        window.await("the list", () -> cards(window) == 6);
        window.settle();
        window.screenshot("notes-pane-" + name);
        window.press(KeyCode.ESCAPE);
        open(window, ARABIC);
        if (theme == ThemeChoice.LIGHT) {
          mark(window, "ستعود إلى العمل يوم الاثنين بعد أربعة أشهر من التوقف، وإن", KeyCode.DIGIT1);
          mark(window, "نحو ستين شخصاً على الرصيف", KeyCode.DIGIT2);
        }
        window.await("marks", () -> marksOf(window).size() >= 2);
        window.settle();
        window.screenshot("highlights-arabic-" + name);
      }
    }
  }

  private static NotesEdit lost(PlacedHighlight like) {
    var highlight = like.highlight();
    return NotesEdit.put(
        new Highlight(
            new HighlightId(99),
            highlight.article(),
            highlight.version(),
            HighlightColour.PINK,
            new TextQuote("a bridge of glass over the old quay", "promised ", " by spring"),
            highlight.place(),
            "They took this out again.",
            highlight.madeAt(),
            highlight.changedAt()));
  }

  private static void mark(OpenWindow window, String words, KeyCode digit) throws Exception {
    int before = notes(window).highlights().size();
    select(window, words);
    window.press(KeyCode.ALT, digit);
    await(window, before + 1);
  }

  private static void open(OpenWindow window, ArticleId id) throws Exception {
    JavaFx.run(() -> window.window.open(id));
    window.settle();
    window.await(
        "it is open", () -> id.equals(window.list().getSelectionModel().getSelectedItem()));
    window.settle();
    window.press(KeyCode.ENTER);
  }

  /** Fires the button that a screen reader calls so. */
  private static void press(OpenWindow window, String spoken) throws Exception {
    window.await(
        "there is a button " + spoken,
        () -> {
          for (Node node : window.scene().getRoot().lookupAll(".button")) {
            if (node instanceof Button button && spoken.equals(button.getAccessibleText())) {
              button.fire();
              return true;
            }
          }
          return false;
        });
    window.settle();
  }

  /** Selects words on the pane, as a drag over them does. */
  static void select(OpenWindow window, String words) throws Exception {
    JavaFx.run(
        () -> {
          ReadingPane page = (ReadingPane) window.scene().lookup(".reading-pane");
          List<String> texts = page.passageTexts();
          for (int i = 0; i < texts.size(); i++) {
            int at = texts.get(i).indexOf(words);
            if (at >= 0) {
              page.select(new TextMark(i, at, at + words.length(), MarkStyle.YELLOW));
              return;
            }
          }
          throw new AssertionError("Not shown: " + words);
        });
  }

  static ReadersNotes notes(OpenWindow window) throws Exception {
    ArticleId id = JavaFx.call(() -> window.list().getSelectionModel().getSelectedItem());
    return window.library.notes().of(window.library.article(id).orElseThrow());
  }

  static void await(OpenWindow window, int highlights) throws Exception {
    ArticleId id = JavaFx.call(() -> window.list().getSelectionModel().getSelectedItem());
    window.await(
        highlights + " highlights",
        () ->
            window.library.notes().of(window.library.article(id).orElseThrow()).highlights().size()
                == highlights);
    window.settle();
  }

  private static int cards(OpenWindow window) {
    return window.scene().getRoot().lookupAll(".highlight-card").size();
  }

  private static List<Node> marks(OpenWindow window) throws Exception {
    window.settle();
    return JavaFx.call(() -> marksOf(window));
  }

  private static List<Node> marksOf(OpenWindow window) {
    return window.scene().getRoot().lookupAll(".mark").stream()
        .filter(Shape.class::isInstance) // a check box has a mark of its own
        .filter(node -> node.getStyleClass().stream().noneMatch(name -> name.endsWith("-line")))
        .toList();
  }
}
