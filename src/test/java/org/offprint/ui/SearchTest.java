package org.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleSection;
import org.offprint.model.SavedSearch;
import org.offprint.model.SearchOrder;
import org.offprint.testing.JavaFx;

/** Searching in the real window, with the keyboard. */
class SearchTest {
  private static final int ALL = 35;

  @TempDir Path folder;

  @BeforeEach
  void fill() {
    SearchLibrary.fill(folder);
  }

  private static TextField field(OpenWindow window) {
    return (TextField) window.scene().lookup("#search");
  }

  /** Types letter by letter, as a person does. */
  private static void type(OpenWindow window, String query) throws Exception {
    window.press(KeyCode.CONTROL, KeyCode.K);
    for (int length = 1; length <= query.length(); length++) {
      String part = query.substring(0, length);
      JavaFx.run(
          () -> {
            field(window).setText(part);
            field(window).end();
          });
    }
    window.settle();
  }

  private static List<String> titles(OpenWindow window) throws Exception {
    List<ArticleId> ids = JavaFx.call(() -> List.copyOf(window.list().getItems()));
    return window.library.summaries(ids).stream().map(summary -> summary.title()).toList();
  }

  private static ListView<?> completions() {
    return (ListView<?>)
        Window.getWindows().stream()
            .map(window -> window.getScene().lookup(".completions"))
            .filter(node -> node != null)
            .findFirst()
            .orElseThrow();
  }

  private static boolean completing() {
    return Window.getWindows().stream()
        .anyMatch(window -> window.getScene().lookup(".completions") != null);
  }

  @Test
  void findsWhileTypingEverywhereWithTheArchive() throws Exception {
    try (OpenWindow window = OpenWindow.over(folder)) {
      window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
      type(window, "harb");

      assertThat(titles(window))
          .containsExactly(SearchLibrary.HARBOUR, SearchLibrary.FERRY, SearchLibrary.ORCHARD);
      assertThat(window.text(".list-header")).contains("Search results 3");
      assertThat(window.text(".article-list")).contains("one sees the harbour");
    }
  }

  @Test
  void escapeGoesBackToSectionSelectionAndPlace() throws Exception {
    try (OpenWindow window = OpenWindow.over(folder)) {
      window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
      JavaFx.run(() -> window.list().scrollTo(12));
      window.settle();
      window.select(14);
      double place = JavaFx.call(() -> rowAt(window, 14));
      String title = titles(window).get(14);
      type(window, "ferry");

      window.press(KeyCode.ESCAPE);
      window.settle();

      assertThat(JavaFx.call(() -> field(window).getText())).isEmpty();
      assertThat(window.text(".list-header")).contains("Unread 34");
      assertThat(JavaFx.call(() -> window.list().getSelectionModel().getSelectedIndex()))
          .isEqualTo(14);
      assertThat(window.text(".reading-view")).contains(title);
      assertThat(JavaFx.call(() -> rowAt(window, 14))).isEqualTo(place);
      assertThat(window.hasKeyboard(".article-list")).isTrue();
      assertThat(window.shows(".search-options")).isFalse();
    }
  }

  /** How far below the list's top a row stands. */
  private static double rowAt(OpenWindow window, int index) {
    window.scene().getRoot().layout();
    return window.list().lookupAll(".article-cell").stream()
        .filter(cell -> ((javafx.scene.control.IndexedCell<?>) cell).getIndex() == index)
        .filter(cell -> cell.isVisible())
        .mapToDouble(cell -> cell.localToScene(0, 0).getY())
        .findFirst()
        .orElse(-1);
  }

  @Test
  void theSlashBeginsASearchAndIsNotTypedIntoIt() throws Exception {
    try (OpenWindow window = OpenWindow.over(folder)) {
      JavaFx.run(() -> window.list().requestFocus());
      window.robot.write('/');
      window.settle();

      assertThat(window.hasKeyboard("#search")).isTrue();
      assertThat(JavaFx.call(() -> field(window).getText())).isEmpty();
    }
  }

  @Test
  void whatWasFoundAndOpenedStaysOpen() throws Exception {
    try (OpenWindow window = OpenWindow.over(folder)) {
      window.select(1);
      type(window, "ferry");
      window.press(KeyCode.DOWN);
      assertThat(window.text(".reading-view")).contains("twelve people");

      window.press(KeyCode.ESCAPE);
      window.settle();

      assertThat(window.text(".list-header")).doesNotContain("Search results");
      assertThat(window.text(".reading-view")).contains("twelve people");
      int row = JavaFx.call(() -> window.list().getSelectionModel().getSelectedIndex());
      assertThat(titles(window).get(row)).contains("twelve people");
    }
  }

  @Test
  void marksTheWordsInTheArticleAndGoesFromOneToTheNext() throws Exception {
    try (OpenWindow window = OpenWindow.over(folder)) {
      type(window, "harbour");
      window.press(KeyCode.ENTER);
      assertThat(window.text(".hits-bar")).contains("4 places found");

      window.press(KeyCode.F3);
      assertThat(window.text(".hits-bar")).contains("1 of 4");
      window.press(KeyCode.SHIFT, KeyCode.F3);
      assertThat(window.text(".hits-bar")).contains("4 of 4");

      window.press(KeyCode.ESCAPE);
      assertThat(window.shows(".hits-bar")).isFalse();
    }
  }

  @Test
  void whatIsDeletedAmongResultsIsNotLeftOnThePage() throws Exception {
    try (OpenWindow window = OpenWindow.over(folder)) {
      type(window, "harbour");
      window.press(KeyCode.ENTER);
      window.await("an article", () -> window.shows(".hits-bar"));
      JavaFx.run(() -> window.list().getSelectionModel().selectAll());
      window.press(KeyCode.DELETE);
      window.await("none is left", () -> window.list().getItems().isEmpty());
      window.settle();
      assertThat(window.shows(".hits-bar")).isFalse();
      assertThat(window.text(".reading-view .state-message")).isNotBlank();
    }
  }

  @Test
  void ofAnArticleThatNoSearchFoundNothingIsSaid() throws Exception {
    try (OpenWindow window = OpenWindow.over(folder)) {
      type(window, "harbour");
      window.press(KeyCode.ENTER);
      assertThat(window.shows(".hits-bar")).isTrue();
      type(window, "zeppelinzucht");
      window.await("nothing is found", () -> window.list().getItems().isEmpty());
      window.settle();
      assertThat(window.shows(".hits-bar")).isFalse();
      assertThat(window.text(".reading-view")).isNotBlank();
    }
  }

  @Test
  void searchesWhereOneIsIfOneWants() throws Exception {
    try (OpenWindow window = OpenWindow.over(folder)) {
      window.press(KeyCode.CONTROL, KeyCode.DIGIT4);
      type(window, "harbour");
      assertThat(titles(window)).hasSize(3);

      press(window, "In “Archive”");
      assertThat(titles(window)).containsExactly(SearchLibrary.ORCHARD);

      press(window, "Best match");
      assertThat(titles(window)).containsExactly(SearchLibrary.ORCHARD);
      assertThat(window.leave().lists().ranking()).isEqualTo(SearchOrder.RELEVANCE);
    }
  }

  private static void press(OpenWindow window, String choice) throws Exception {
    JavaFx.run(
        () ->
            window.scene().getRoot().lookupAll(".toggle-button").stream()
                .map(ToggleButton.class::cast)
                .filter(button -> button.getText().equals(choice))
                .findFirst()
                .orElseThrow()
                .fire());
    window.settle();
  }

  @Test
  void explainsWhatItDoesNotUnderstandOnceTheWordIsDone() throws Exception {
    try (OpenWindow window = OpenWindow.over(folder)) {
      type(window, "harbour is:unr");
      assertThat(window.text(".search-problems")).isEmpty();
      assertThat(titles(window)).hasSize(3);

      type(window, "harbour is:unr ferry");
      assertThat(window.text(".search-problems")).contains("After \u201Cis:\u201D comes one of");
      assertThat(titles(window)).hasSize(2);
    }
  }

  @Test
  void offersWhatHelpsWhereNothingIsFound() throws Exception {
    try (OpenWindow window = OpenWindow.over(folder)) {
      type(window, "harbour balloon");
      window.click("Without balloon: 3 articles");
      window.settle();

      assertThat(JavaFx.call(() -> field(window).getText())).isEqualTo("harbour");
      assertThat(titles(window)).hasSize(3);
    }
  }

  @Test
  void completesByKeyboard() throws Exception {
    try (OpenWindow window = OpenWindow.over(folder)) {
      type(window, "au");
      window.await("proposals", SearchTest::completing);
      window.robot.push(KeyCode.DOWN);
      window.robot.push(KeyCode.ENTER);
      window.await("the field", () -> field(window).getText().equals("author:"));
      window.await("the authors", () -> completing() && completions().getItems().size() == 3);
      window.robot.push(KeyCode.ESCAPE);
      window.await("no proposals", () -> !completing());
      type(window, "author:mi");
      window.await("the author", () -> completing() && completions().getItems().size() == 1);
      window.robot.push(KeyCode.TAB);
      window.await("the name", () -> field(window).getText().equals("author:\"Mira Holt\" "));
      window.settle();

      assertThat(titles(window)).containsExactly(SearchLibrary.HARBOUR, SearchLibrary.ORCHARD);
      assertThat(window.hasKeyboard("#search")).isTrue();
    }
  }

  @Test
  void proposesNothingThatIsThereAlready() throws Exception {
    try (OpenWindow window = OpenWindow.over(folder)) {
      type(window, "tag:garden");
      window.await("the tag", () -> completing() && completions().getItems().size() == 1);
      type(window, "tag:Gardens");
      window.await("no proposals", () -> !completing());
      window.settle();
      window.press(KeyCode.DOWN);
      assertThat(window.hasKeyboard(".article-list")).isTrue();
      assertThat(JavaFx.call(() -> window.list().getSelectionModel().getSelectedIndex())).isZero();
    }
  }

  @Test
  void keepsASearchInTheSidebar() throws Exception {
    try (OpenWindow window = OpenWindow.over(folder)) {
      type(window, "harbour -ferry");
      window.robot.push(KeyCode.CONTROL, KeyCode.D);
      window.await("a question", () -> Window.getWindows().size() > 1);
      JavaFx.run(
          () ->
              ((TextField)
                      Window.getWindows().getLast().getScene().lookup(".dialog-pane .text-field"))
                  .setText("By the water"));
      window.robot.push(KeyCode.ENTER);
      window.await("it is kept", () -> !window.library.search().saved().isEmpty());

      assertThat(window.library.search().saved())
          .containsExactly(new SavedSearch("By the water", "harbour -ferry*"));
      window.await(
          "it is in the sidebar",
          () ->
              ShownWords.of(List.of(window.scene().lookup(".sidebar"))).contains("By the water 1"));
    }
  }

  @Test
  void aNameThatIsTakenIsSaidBeforeItsSearchIsReplaced() throws Exception {
    try (OpenWindow window = OpenWindow.over(folder)) {
      window.library.search().save(new SavedSearch("By the water", "harbour"));
      type(window, "ferry");
      window.robot.push(KeyCode.CONTROL, KeyCode.D);
      Dialogs.await(window, "Save");
      assertThat(Dialogs.text(window)).doesNotContain("takes the place");
      JavaFx.run(() -> ((TextField) Dialogs.node(window, "#name")).setText(" By the water "));
      Dialogs.await(window, "This takes the place of the search \u201CBy the water\u201D");
      JavaFx.run(() -> ((TextField) Dialogs.node(window, "#name")).setText("On the water"));
      window.await("nothing is replaced", () -> !Dialogs.text(window).contains("takes the place"));
      JavaFx.run(() -> ((TextField) Dialogs.node(window, "#name")).setText("By the water"));
      Dialogs.press(window, "Save");
      window.await(
          "it is replaced",
          () ->
              window
                  .library
                  .search()
                  .saved()
                  .equals(List.of(new SavedSearch("By the water", "ferry*"))));
      window.click("Undo");
      window.await(
          "the one before is back",
          () ->
              window
                  .library
                  .search()
                  .saved()
                  .equals(List.of(new SavedSearch("By the water", "harbour"))));
    }
  }

  @Test
  void anotherSectionEndsTheSearch() throws Exception {
    try (OpenWindow window = OpenWindow.over(folder)) {
      type(window, "ferry");
      window.press(KeyCode.CONTROL, KeyCode.DIGIT1);

      assertThat(JavaFx.call(() -> field(window).getText())).isEmpty();
      assertThat(titles(window)).hasSize(ALL);
      assertThat(window.list().getItems()).hasSize(window.library.ids(ArticleSection.ALL).size());
    }
  }
}
