package org.offprint.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.text.Text;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.TextPos;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.testing.JavaFx;

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
                assertThat(flow.isFilled()).isTrue();
                for (var line : flow.getLayoutInfo().getTextLines(false)) {
                  double inside = flow.getWidth() - flow.getInsets().getLeft();
                  assertThat(line.bounds().getWidth()).as("at %d", width).isLessThan(inside + 2);
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
            RichTextArea area = area(pane);
            WordsFlow flow =
                flows(pane).stream()
                    .filter(f -> f.getStyleClass().contains("body"))
                    .findFirst()
                    .orElseThrow();
            Bounds screen = flow.localToScreen(flow.getBoundsInLocal());
            TextPos right = area.getTextPosition(screen.getMaxX() - 4, screen.getMinY() + 14);
            TextPos left = area.getTextPosition(screen.getMinX() + 40, screen.getMinY() + 14);
            assertThat(right.index()).isEqualTo(left.index());
            assertThat(right.offset()).isLessThan(left.offset());

            area.select(TextPos.ofLeading(right.index(), 1), TextPos.ofLeading(right.index(), 8));
            pane.layout();
            Node highlight = area.lookup(".selection-highlight");
            Bounds marked = highlight.localToScreen(highlight.getBoundsInLocal());
            assertThat(marked.getMaxX())
                .isCloseTo(screen.getMaxX(), org.assertj.core.data.Offset.offset(6.0));
            assertThat(marked.getMinX()).isGreaterThan(screen.getMinX() + screen.getWidth() / 2);
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
            RichTextArea area = area(pane);
            area.selectAll();
            Excerpt excerpt = new Copying(area).selected();
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

            ReaderMenu menu =
                new ReaderMenu(area(pane), recorder(pane.asked), new Copying(area(pane)));
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
            int open = area(pane).getModel().size();
            for (int i = 0; i < 12; i++) {
              pane.pane.pageDown();
              pane.layout();
            }
            ((Button) area(pane).lookup(".comments-heading")).fire();
            pane.layout();
            assertThat(area(pane).getModel().size()).isLessThan(open);
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
            assertThat(first).isBetween(last - 2, last);
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
            ScrollPort port = new ScrollPort(area(pane));
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
        .filter(f -> f.localToScene(f.getBoundsInLocal()).getMaxY() <= 500)
        .mapToInt(ReaderModel::indexOf)
        .max()
        .orElseThrow();
  }

  private static RichTextArea area(Pane pane) {
    return (RichTextArea) pane.pane.lookup(".rich-text-area");
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
