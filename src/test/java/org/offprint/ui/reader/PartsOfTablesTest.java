package org.offprint.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.offprint.testing.JavaFx;

/** Words within a cell of a table or a line of code are selected as those of a paragraph are. */
class PartsOfTablesTest {
  private static final String CODE = "if mud:\n\tcount(crabs, 9)\n\treturn 12";

  /**
   * A table.
   *
   * @param cell one of its cells
   * @param words some words within it
   * @param second the cell below it
   */
  record Table(String language, String html, String cell, String words, String second) {
    @Override
    public String toString() {
      return language;
    }
  }

  static Stream<Table> tables() {
    return Stream.of(
        new Table(
            "en",
            "<table><tr><th>Year</th><th>What was seen</th><th>By whom</th></tr>"
                + "<tr><td>First</td><td>Nine crabs and one eel</td><td>Reed</td></tr>"
                + "<tr><td>Second</td><td>Nine eels and no crabs</td><td>Reed</td></tr></table>",
            "Nine crabs and one eel",
            "crabs and one",
            "Nine eels and no crabs"),
        new Table(
            "ar",
            "<table><tr><th>السنة</th><th>ما شوهد</th><th>الشاهد</th></tr>"
                + "<tr><td>الأولى</td><td>تسعة سرطانات وسمكة واحدة</td><td>أحمد</td></tr>"
                + "<tr><td>الثانية</td><td>تسع سمكات بلا سرطان</td><td>أحمد</td></tr></table>",
            "تسعة سرطانات وسمكة واحدة",
            "سرطانات وسمكة",
            "تسع سمكات بلا سرطان"));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void draggingOverWordsOfACellSelectsThem(Table table) throws Exception {
    JavaFx.run(
        () -> {
          try (Pane pane = Pane.open(620, 700)) {
            Lettered box = show(pane, table.html(), table.language(), ".table-grid");
            String text = text(pane, table.cell());
            int start = text.indexOf(table.words());
            int end = start + table.words().length();
            drag(pane, caret(box, start), caret(box, end), 1);
            assertThat(selected(pane)).isEqualTo(table.words());
            assertThat(drawn(pane)).hasSize(1);
            assertThat(drawn(pane).getFirst().getWidth()).isGreaterThan(40);
            assertThat(cell(pane, table.cell()).contains(drawn(pane).getFirst())).isTrue();
            pane.screenshot("table-part-" + table.language());
            // From the end to the beginning.
            drag(pane, caret(box, end), caret(box, start), 1);
            assertThat(selected(pane)).isEqualTo(table.words());
            // Into the room beside the words.
            Bounds cell = cell(pane, table.cell());
            boolean fromRight = table.language().equals("ar");
            double beyond = fromRight ? cell.getMinX() + 2 : cell.getMaxX() - 2;
            drag(pane, caret(box, start), new Point2D(beyond, caret(box, start).getY()), 1);
            assertThat(selected(pane))
                .isEqualTo(table.cell().substring(table.cell().indexOf(table.words())));
          }
        });
  }

  @ParameterizedTest
  @MethodSource("tables")
  void aThirdClickSelectsTheCell(Table table) throws Exception {
    JavaFx.run(
        () -> {
          try (Pane pane = Pane.open(620, 700)) {
            Lettered box = show(pane, table.html(), table.language(), ".table-grid");
            String text = text(pane, table.cell());
            int start = text.indexOf(table.words());
            drag(pane, caret(box, start + 2), caret(box, start + 2), 2);
            assertThat(selected(pane)).isEqualTo(firstWord(table.words()));
            drag(pane, caret(box, start + 2), caret(box, start + 2), 3);
            assertThat(selected(pane)).isEqualTo(table.cell());
            int below = text.indexOf(table.second());
            drag(pane, caret(box, start + 2), caret(box, below + 2), 3);
            assertThat(selected(pane)).startsWith(table.cell()).endsWith(table.second());
          }
        });
  }

  @ParameterizedTest
  @MethodSource("tables")
  void keysSelectWithinACellInTheDirectionInWhichItReads(Table table) throws Exception {
    JavaFx.run(
        () -> {
          try (Pane pane = Pane.open(620, 700)) {
            Lettered box = show(pane, table.html(), table.language(), ".table-grid");
            int start = text(pane, table.cell()).indexOf(table.words());
            KeyCode on = table.language().equals("ar") ? KeyCode.LEFT : KeyCode.RIGHT;
            String rest = table.cell().substring(table.cell().indexOf(table.words()));
            drag(pane, caret(box, start), caret(box, start), 1);
            press(pane, on, false);
            press(pane, on, false);
            assertThat(selected(pane)).isEqualTo(rest.substring(0, 2));
            press(pane, on, true);
            assertThat(selected(pane)).isEqualTo(firstWord(rest));
            press(pane, KeyCode.END, false);
            assertThat(selected(pane)).isEqualTo(rest);
            press(pane, KeyCode.HOME, false);
            assertThat(selected(pane))
                .isEqualTo(
                    table.cell().substring(0, table.cell().indexOf(table.words())).strip() + " ");
            press(pane, KeyCode.DOWN, true);
            assertThat(selected(pane)).isEqualTo(rest);
          }
        });
  }

  @Test
  void partsOfLinesOfCodeAreSelected() throws Exception {
    JavaFx.run(
        () -> {
          try (Pane pane = Pane.open(620, 700)) {
            Lettered box = show(pane, "<pre><code>" + CODE + "</code></pre>", "en", ".code-scroll");
            int start = CODE.indexOf("crabs");
            int end = CODE.indexOf(" 12");
            drag(pane, caret(box, start), caret(box, start + 5), 1);
            assertThat(selected(pane)).isEqualTo("crabs");
            assertThat(drawn(pane)).hasSize(1);
            drag(pane, caret(box, start), caret(box, end), 1);
            assertThat(selected(pane)).isEqualTo("crabs, 9)\n\treturn");
            pane.screenshot("code-part");
            drag(pane, caret(box, start + 2), caret(box, start + 2), 3);
            assertThat(selected(pane)).isEqualTo("\tcount(crabs, 9)");
          }
        });
  }

  private static Lettered show(Pane pane, String html, String language, String style) {
    pane.show(Samples.of(html + "<p>After.</p>", language).build());
    Node node = pane.pane.lookup(style);
    while (!(node instanceof Lettered)) {
      node = node.getParent();
    }
    return (Lettered) node;
  }

  private static String text(Pane pane, String part) {
    return pane.pane.passageTexts().stream()
        .filter(t -> t.contains(part))
        .findFirst()
        .orElseThrow();
  }

  private static String selected(Pane pane) {
    StringBuilder words = new StringBuilder();
    for (TextMark mark : pane.pane.selection(MarkStyle.YELLOW)) {
      words.append(pane.pane.passageTexts().get(mark.passage()), mark.start(), mark.end());
    }
    return words.toString();
  }

  /** Where what is selected is drawn, in the scene. */
  private static List<Bounds> drawn(Pane pane) {
    return pane.pane.lookupAll(".mark-selected").stream()
        .map(node -> node.localToScene(node.getBoundsInLocal()))
        .filter(bounds -> bounds.getWidth() > 0)
        .toList();
  }

  private static Bounds cell(Pane pane, String words) {
    for (Node node : pane.pane.lookupAll(".cell")) {
      if (node instanceof WordsFlow flow && flow.words().equals(words)) {
        return flow.localToScene(flow.getLayoutBounds());
      }
    }
    throw new AssertionError("no cell " + words);
  }

  private static Point2D caret(Lettered box, int offset) {
    Bounds caret = box.caretAt(offset);
    assertThat(caret).isNotNull();
    return new Point2D(caret.getCenterX(), caret.getCenterY());
  }

  private static void press(Pane pane, KeyCode key, boolean shortcut) {
    Event.fireEvent(
        pane.pane.lookup(".flow-view"),
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, true, shortcut, false, false));
    pane.layout();
  }

  private static void drag(Pane pane, Point2D from, Point2D to, int clicks) {
    mouse(pane, MouseEvent.MOUSE_PRESSED, from, clicks);
    mouse(pane, MouseEvent.MOUSE_DRAGGED, to, clicks);
    mouse(pane, MouseEvent.MOUSE_RELEASED, to, clicks);
  }

  private static void mouse(Pane pane, EventType<MouseEvent> type, Point2D at, int clicks) {
    Node view = pane.pane.lookup(".flow-view");
    Point2D screen = pane.pane.localToScreen(at);
    Event.fireEvent(
        view,
        new MouseEvent(
            type,
            at.getX(),
            at.getY(),
            screen.getX(),
            screen.getY(),
            MouseButton.PRIMARY,
            clicks,
            false,
            false,
            false,
            false,
            true,
            false,
            false,
            true,
            false,
            false,
            new PickResult(view, at.getX(), at.getY())));
    pane.layout();
  }

  private static String firstWord(String words) {
    return words.substring(0, words.indexOf(' '));
  }
}
