package org.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Cell;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.model.ArticleId;
import org.offprint.model.Comment;
import org.offprint.model.TextRange;
import org.offprint.store.ArticleDatabase;
import org.offprint.testing.JavaFx;
import org.offprint.testing.SampleArticles;
import org.offprint.ui.organise.NameDialog;
import org.offprint.ui.organise.Question;
import org.offprint.ui.paper.PdfDialog;
import org.offprint.ui.paper.PrintDialog;

/**
 * Every control of every pane, popover, dialog and window says what it is and what it is called;
 * one that shows its purpose by a sign or by its place says what it does, too.
 */
class AccessibleNamesTest {
  private static final String PAGE =
      "<html lang=en><head><title>A town</title></head><body><article><h1>A town by the sea</h1>"
          + "<p>What it printed was small: a folded sheet, eight pages, the time of high water at"
          + " the bridge for every day of the year.</p>".repeat(8)
          + "<pre><code>a = b</code></pre><table><tr><td>a</td><td>b</td></tr></table>"
          + "</article></body></html>";

  @TempDir Path folder;
  private final List<String> nameless = new ArrayList<>();

  @AfterEach
  void nothingIsNameless() {
    assertThat(nameless).isEmpty();
  }

  @Test
  void inEveryStateOfTheWindow() throws Exception {
    try (OpenWindow window = OpenWindow.over(folder)) {
      check("empty");
      save(window, "https://a.example/1");
      save(window, "https://b.example/2");
      window.await("two articles", () -> window.list().getItems().size() == 2);
      window.settle();
      window.select(0);
      check("an article");
      JavaFx.run(() -> window.list().getSelectionModel().selectAll());
      window.settle();
      check("several articles");
      window.enter("https://nowhere.invalid/a");
      window.enter("ftp://example.com/file");
      window.await(
          "a failure",
          () ->
              ShownWords.button(window.scene(), "Retry") != null
                  || ShownWords.button(window.scene(), "Dismiss") != null);
      check("saves");
    }
  }

  @Test
  void inEveryPaneBesideAndOverTheArticle() throws Exception {
    fill();
    try (OpenWindow window = OpenWindow.over(folder)) {
      window.select(0);
      window.press(KeyCode.N);
      window.await("the notes are there", () -> window.shows(".notes-pane"));
      check("notes");
      window.press(KeyCode.ESCAPE);
      window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
      window.settle();
      check("all notes");
      window.press(KeyCode.ESCAPE);
      JavaFx.run(() -> window.list().requestFocus());
      window.press(KeyCode.V);
      window.await("the versions are there", () -> window.shows(".versions-pane"));
      check("versions");
      window.press(KeyCode.ESCAPE);
      window.press(KeyCode.D);
      window.await("the difference is there", () -> window.shows(".version-reading"));
      check("the difference");
      window.press(KeyCode.ESCAPE);
      window.press(KeyCode.CONTROL, KeyCode.F);
      window.settle();
      check("find in the article");
      window.press(KeyCode.ESCAPE);
      JavaFx.run(() -> window.list().requestFocus());
      window.press(KeyCode.SLASH);
      window.robot.write("river");
      window.settle();
      check("search");
    }
  }

  @Test
  void inEveryPopoverAndDialog() throws Exception {
    fill();
    try (OpenWindow window = OpenWindow.over(folder)) {
      window.select(0);
      opened(window, "type and colours", KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
      opened(window, "outline", KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
      opened(window, "keys", KeyCode.F1);
      JavaFx.run(() -> window.list().requestFocus());
      window.press(KeyCode.T);
      window.settle();
      check("tags");
      window.press(KeyCode.ESCAPE);
      dialog(
          window,
          "a question",
          () -> Question.ask(window.stage(), "Sure?", "All", "Yes", () -> {}));
      dialog(
          window,
          "a name",
          () -> NameDialog.ask(window.stage(), "Name", "Old", name -> "", name -> {}));
      dialog(
          window,
          "printing without a printer",
          () -> PrintDialog.show(window.stage(), List.of(), answer -> {}, () -> {}));
      dialog(window, "a PDF", () -> PdfDialog.show(window.stage(), choice -> {}));
      for (String item : List.of("Backups\u2026", "Check library\u2026")) {
        dialog(window, item, () -> Menus.item(window, item).fire());
      }
    }
  }

  @Test
  void inTheWindowsThatStandInForIt() throws Exception {
    JavaFx.start();
    Stage stage = JavaFx.call(Stage::new);
    JavaFx.run(() -> new RescueWindow(stage, choice -> {}).ask("It is damaged.", null, true, true));
    check("rescue");
    JavaFx.run(stage::hide);
    Stage other = JavaFx.call(Stage::new);
    JavaFx.run(() -> new CareWindow(other, "Making ready", "It takes a while.", () -> {}));
    check("care");
    JavaFx.run(other::hide);
  }

  private void fill() {
    try (ArticleDatabase database = ArticleDatabase.open(OpenWindow.file(folder))) {
      database.save(article("The river rose in the night.", "2026-10-01T08:00:00Z"));
      database.addVersion(
          new ArticleId(1), article("The river fell in the night.", "2026-10-02T08:00:00Z"), true);
    }
    try (OpenWindow window = OpenWindow.over(folder)) {
      window
          .library
          .notes()
          .add(
              window.library.article(new ArticleId(1)).orElseThrow(),
              new TextRange(0, 9),
              org.offprint.model.HighlightColour.PINK,
              "A note");
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static org.offprint.store.NewArticle article(String text, String at) {
    return SampleArticles.numbered(1)
        .text(text + "\n\n" + "It had done so before, they said. ".repeat(9))
        .html("<h2>Night</h2><p>" + text + "</p><p>" + "It had done so. ".repeat(9) + "</p>")
        .comments(new Comment("Cal", "today", "I saw it.", -1))
        .fetchedAt(Instant.parse(at))
        .make();
  }

  private void opened(OpenWindow window, String what, KeyCode... keys) throws Exception {
    JavaFx.run(() -> window.list().requestFocus());
    window.press(keys);
    window.await(what + " is open", () -> Window.getWindows().size() > 1);
    check(what);
    close(window);
  }

  private void dialog(OpenWindow window, String what, JavaFx.Action open) throws Exception {
    JavaFx.run(open);
    window.await(what + " is open", () -> Window.getWindows().size() > 1);
    window.settle();
    check(what);
    close(window);
  }

  private static void close(OpenWindow window) throws Exception {
    JavaFx.run(
        () ->
            List.copyOf(Window.getWindows()).stream()
                .filter(open -> !open.equals(window.stage()))
                .forEach(Window::hide));
    window.await("it is closed", () -> Window.getWindows().size() == 1);
  }

  private static void save(OpenWindow window, String url) {
    window
        .library
        .imports()
        .page(
            url, PAGE.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8", progress -> {});
  }

  private void check(String state) throws Exception {
    Callable<Set<String>> look =
        () -> {
          Set<String> found = new TreeSet<>();
          for (Window window : Window.getWindows()) {
            look(window.getScene().getRoot(), found);
          }
          return found;
        };
    JavaFx.call(look).forEach(one -> nameless.add(one + " [" + state + "]"));
  }

  private static void look(Node node, Set<String> found) {
    if (!node.isVisible()) {
      return;
    }
    boolean acts = node.isFocusTraversable() || isControl(node);
    if (acts && !(node instanceof ScrollBar)) {
      boolean role = node.getAccessibleRole() != AccessibleRole.NODE;
      if (!role || name(node).isBlank()) {
        found.add("name: " + describe(node));
      } else if (needsHelp(node) && help(node).isBlank()) {
        found.add("help: " + describe(node));
      }
    }
    if (node instanceof Parent parent && !(node instanceof MenuBar)) {
      parent.getChildrenUnmodifiable().forEach(child -> look(child, found));
    }
  }

  private static boolean isControl(Node node) {
    return node instanceof ButtonBase
        || node instanceof TextInputControl
        || node instanceof ComboBoxBase
        || node instanceof Slider
        || node instanceof Spinner
        || (node instanceof ListView && node.isFocusTraversable())
        || node instanceof ProgressIndicator;
  }

  /** What a button says in words it does; of all else the name says only what it is. */
  private static boolean needsHelp(Node node) {
    if (node.isDisabled() || node instanceof ProgressIndicator || isPartOfAnother(node)) {
      return false;
    }
    boolean saysIt =
        (node instanceof ButtonBase && !words(((Labeled) node).getText()).isBlank())
            || node instanceof Hyperlink;
    return !saysIt && !(node instanceof ScrollPane) && !(node instanceof Cell);
  }

  private static boolean isPartOfAnother(Node node) {
    for (Node at = node.getParent(); at != null; at = at.getParent()) {
      if (at instanceof Control && !(at instanceof ScrollPane) && isControl(at)) {
        return true;
      }
    }
    return false;
  }

  private static String describe(Node node) {
    StringBuilder path = new StringBuilder();
    int depth = 0;
    for (Node at = node.getParent(); at != null && depth < 3; at = at.getParent()) {
      if (!at.getStyleClass().isEmpty()) {
        path.append(" < ").append(at.getStyleClass());
        depth++;
      }
    }
    return node.getClass().getSimpleName()
        + " "
        + node.getStyleClass()
        + " '"
        + name(node)
        + "'"
        + path;
  }

  private static String name(Node node) {
    String own = words(node.getAccessibleText());
    if (!own.isEmpty()) {
      return own;
    }
    if (node instanceof Labeled labelled && !words(labelled.getText()).isEmpty()) {
      return words(labelled.getText());
    }
    if (node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Label label) {
      return words(label.getText());
    }
    return words(node.queryAccessibleAttribute(AccessibleAttribute.TEXT));
  }

  private static String help(Node node) {
    String own = words(node.getAccessibleHelp());
    return own.isEmpty() ? words(node.queryAccessibleAttribute(AccessibleAttribute.HELP)) : own;
  }

  private static String words(@Nullable Object text) {
    return Objects.toString(text, "");
  }
}
