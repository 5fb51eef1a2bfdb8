package org.offprint.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.testing.JavaFx;
import org.offprint.ui.flow.FlowView;

class ReadingPaneTest {
  @ParameterizedTest
  @ValueSource(strings = {"arabic", "urdu", "hebrew", "hindi", "thai", "features"})
  void everyLineStaysInsideItsColumnAtAnyWidth(String name) throws Exception {
    JavaFx.run(
        () -> {
          try (Pane pane = Pane.open(300, 700)) {
            pane.show(Samples.read(name));
            for (int width = 250; width < 920; width += 16) {
              pane.stage.setWidth(width);
              pane.pane.getScene().getRoot().resize(width, 700);
              pane.layout();
              List<WordsFlow> flows = flows(pane);
              assertThat(flows).isNotEmpty();
              for (WordsFlow flow : flows) {
                double left = flow.getInsets().getLeft();
                double right = flow.getWidth() - flow.getInsets().getRight();
                Matcher words = Pattern.compile("\\S+").matcher(flow.words());
                while (words.find()) {
                  for (Bounds box : flow.boxes(words.start(), words.end())) {
                    assertThat(box.getMinX()).as("at %d", width).isGreaterThan(left - 1);
                    assertThat(box.getMaxX()).as("at %d", width).isLessThan(right + 2);
                  }
                }
              }
            }
          }
        });
  }

  @Test
  void opensFiftyAndFiveThousandParagraphsWithAboutAsManyNodes() throws Exception {
    JavaFx.run(
        () -> {
          int few = filledAfterOpening(50);
          int many = filledAfterOpening(5_000);
          assertThat(many).isLessThanOrEqualTo(few + 4).isLessThan(40);
        });
  }

  private static int filledAfterOpening(int paragraphs) throws Exception {
    try (Pane pane = Pane.open(700, 600)) {
      pane.show(Samples.of("<p>Some words of a paragraph. </p>".repeat(paragraphs), "en").build());
      return flows(pane).size();
    }
  }

  @Test
  void selectsRightToLeftTextWhereItIsDrawn() throws Exception {
    JavaFx.run(
        () -> {
          try (Pane pane = Pane.open(520, 700)) {
            pane.show(Samples.read("arabic"));
            WordsFlow flow =
                flows(pane).stream()
                    .filter(f -> f.getStyleClass().contains("body"))
                    .findFirst()
                    .orElseThrow();
            Bounds scene = flow.localToScene(flow.getBoundsInLocal());
            double y = scene.getMinY() + 14;
            press(pane, scene.getMaxX() - 1, y, false);
            press(pane, scene.getMinX() + scene.getWidth() / 2, y, true);
            Excerpt excerpt = pane.pane.selected();
            assertThat(excerpt).isNotNull();
            String text = pane.pane.passageTexts().get(ReaderModel.indexOf(flow));
            assertThat(text).startsWith(excerpt.text());
            pane.layout();
            Node drawn = flow.lookup(".mark-selected");
            Bounds marked = drawn.localToScene(drawn.getBoundsInLocal());
            assertThat(marked.getMaxX())
                .isCloseTo(scene.getMaxX(), org.assertj.core.data.Offset.offset(6.0));
            assertThat(marked.getMinX())
                .isCloseTo(
                    scene.getMinX() + scene.getWidth() / 2,
                    org.assertj.core.data.Offset.offset(12.0));
          }
        });
  }

  @Test
  void copiesCleanTextAcrossParagraphsListsAndTables() throws Exception {
    JavaFx.run(
        () -> {
          try (Pane pane = Pane.open(700, 700)) {
            pane.show(
                Samples.of(
                        "<p>Eins <b>zwei</b>—drei"
                            + " ภาษาไทยไม่มีวรรค.</p><ol><li>a</li><li>b</li></ol>"
                            + "<table><tr><th>x</th><th>y</th></tr><tr><td>1</td><td>2</td></tr></table><p>هذه"
                            + " جملة، وهذه أخرى.</p>",
                        "en")
                    .build());
            key(pane, KeyCode.A, true);
            Excerpt excerpt = pane.pane.selected();
            assertThat(excerpt).isNotNull();
            assertThat(excerpt.text())
                .endsWith(
                    "Eins zwei—drei ภาษาไทยไม่มีวรรค.\n\n1. a\n2. b\n\nx\ty\n1\t2\n\n"
                        + "هذه جملة، وهذه أخرى.");
            assertThat(excerpt.html())
                .contains("<p dir=\"ltr\">Eins <strong>zwei</strong>—drei")
                .contains("<th>x</th>")
                .contains("<p dir=\"rtl\">هذه جملة")
                .doesNotContain("\u00AD", "\u200A", "\u202B", "\uFEFF", "\uFFFC");
          }
        });
  }

  @Test
  void aClickOnALinkOpensItAndTheMenuOffersMore() throws Exception {
    JavaFx.run(
        () -> {
          try (Pane pane = Pane.open(700, 700)) {
            pane.show(
                Samples.of("<p>Go <a href=\"https://example.org/there\">there</a>.</p>", "en")
                    .build());
            Node link = area(pane).lookup(".link");
            click(link);
            assertThat(pane.asked).containsExactly("open https://example.org/there");

            TextSelection selection =
                new TextSelection(
                    List::of, new Marking(() -> null, new ScrollPort(area(pane)), () -> {}));
            ReaderMenu menu =
                new ReaderMenu(area(pane), selection, recorder(pane.asked), new Copying(selection));
            List<MenuItem> items = menu.items(link);
            items.stream().filter(i -> "link.save".equals(i.getId())).forEach(MenuItem::fire);
            assertThat(pane.asked).contains("save https://example.org/there");
          }
        });
  }

  @Test
  void aNoteIsJumpedToAndBack() throws Exception {
    JavaFx.run(
        () -> {
          try (Pane pane = Pane.open(700, 500)) {
            String filler = "<p>Words to fill the page with. </p>".repeat(60);
            pane.show(
                Samples.of(
                        "<p>Text<sup id=\"note-r\"><a href=\"#note-1\">1</a></sup></p>"
                            + filler
                            + "<p id=\"note-1\">The note.</p>"
                            + filler,
                        "en")
                    .build());
            click(area(pane).lookup(".link"));
            pane.layout();
            assertThat(pane.pane.position().paragraph()).isGreaterThan(50);
            assertThat(pane.asked).isEmpty();
          }
        });
  }

  @Test
  void foldsTheCommentsAndKeepsThePlace() throws Exception {
    JavaFx.run(
        () -> {
          try (Pane pane = Pane.open(700, 500)) {
            Samples sample = Samples.read("features");
            pane.show(sample);
            int open = area(pane).items().size();
            for (int i = 0; i < 12; i++) {
              pane.pane.pageDown();
              pane.layout();
            }
            ((Button) area(pane).lookup(".comments-heading")).fire();
            pane.layout();
            assertThat(area(pane).items().size()).isLessThan(open);
          }
        });
  }

  @Test
  void turningAPageKeepsTheLastLineInView() throws Exception {
    JavaFx.run(
        () -> {
          try (Pane pane = Pane.open(700, 500)) {
            pane.show(Samples.of("<p>One line of text.</p>".repeat(200), "en").build());
            int last = lastVisible(pane);
            pane.pane.pageDown();
            pane.layout();
            int first = pane.pane.position().paragraph();
            assertThat(first).isEqualTo(last);
            pane.pane.pageUp();
            pane.layout();
            assertThat(pane.pane.position().paragraph()).isLessThanOrEqualTo(1);
          }
        });
  }

  @Test
  void scrollingBackMovesTheTextByNoMoreThanAsked() throws Exception {
    JavaFx.run(
        () -> {
          try (Pane pane = Pane.open(640, 500)) {
            String some = ScriptText.URDU + " " + ScriptText.URDU;
            pane.show(Samples.of(("<p>" + some + "</p>").repeat(80), "ur").build());
            pane.pane.goTo(new ScrollPosition(60, 0.4));
            pane.layout();
            FlowView port = area(pane);
            for (int i = 0; i < 40; i++) {
              WordsFlow first = flows(pane).getFirst();
              double before = first.localToScene(0, 0).getY();
              port.by(-60);
              pane.layout();
              if (first.getScene() != null) {
                assertThat(first.localToScene(0, 0).getY() - before)
                    .as("step %d", i)
                    .isCloseTo(60, org.assertj.core.data.Offset.offset(1.5));
              }
            }
          }
        });
  }

  private static final class ScriptText {
    static final String URDU =
        "وزیر اعظم نے منگل کے روز کہا کہ حکومت مہنگائی پر قابو پانے کے لیے ہر ممکن اقدام کرے گی۔";
  }

  @Test
  void thePlaceHoldsWhenTheTypeChanges() throws Exception {
    JavaFx.run(
        () -> {
          try (Pane pane = Pane.open(700, 500)) {
            pane.show(
                Samples.of(
                        "<p>Some more words of a paragraph that may take two lines or three.</p>"
                            .repeat(400),
                        "en")
                    .build());
            pane.pane.goTo(new ScrollPosition(150, 0.5));
            pane.layout();
            assertThat(pane.pane.position().paragraph()).isEqualTo(150);
            pane.pane
                .readerStyleProperty()
                .set(org.offprint.settings.ReadingStyle.STANDARD.larger().larger());
            pane.layout();
            assertThat(pane.pane.position().paragraph()).isBetween(149, 151);
          }
        });
  }

  private static int lastVisible(Pane pane) {
    return flows(pane).stream()
        .filter(f -> f.localToScene(0, f.lines().getLast().bottom()).getY() <= 500)
        .mapToInt(ReaderModel::indexOf)
        .max()
        .orElseThrow();
  }

  private static FlowView area(Pane pane) {
    return (FlowView) pane.pane.lookup(".flow-view");
  }

  private static void key(Pane pane, KeyCode code, boolean shortcut) {
    Event.fireEvent(
        area(pane),
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, shortcut, false, false));
    pane.layout();
  }

  private static void press(Pane pane, double x, double y, boolean shift) {
    for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
      Point2D screen = pane.pane.localToScreen(x, y);
      Event.fireEvent(
          area(pane),
          new MouseEvent(
              type,
              x,
              y,
              screen.getX(),
              screen.getY(),
              MouseButton.PRIMARY,
              1,
              shift,
              false,
              false,
              false,
              true,
              false,
              false,
              true,
              false,
              true,
              new PickResult(area(pane), x, y)));
    }
    pane.layout();
  }

  private static List<WordsFlow> flows(Pane pane) {
    List<WordsFlow> flows = new ArrayList<>();
    Set<Node> found = pane.pane.lookupAll(".words");
    for (Node node : found) {
      if (node instanceof WordsFlow flow && !flow.getStyleClass().contains("cell")) {
        flows.add(flow);
      }
    }
    return flows;
  }

  private static void click(Node node) {
    assertThat(node).isInstanceOf(Text.class);
    Point2D screen = node.localToScreen(2, 2);
    node.fireEvent(
        new MouseEvent(
            MouseEvent.MOUSE_CLICKED,
            2,
            2,
            screen.getX(),
            screen.getY(),
            MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            true,
            false,
            false,
            true,
            false,
            true,
            new PickResult(node, 2, 2)));
  }

  private static ReaderActions recorder(List<String> asked) {
    return new ReaderActions() {
      @Override
      public void openInBrowser(String url) {
        asked.add("open " + url);
      }

      @Override
      public void saveLink(String url) {
        asked.add("save " + url);
      }

      @Override
      public void fetchMissingImages(org.offprint.model.ArticleId id) {
        asked.add("fetch " + id);
      }
    };
  }
}
