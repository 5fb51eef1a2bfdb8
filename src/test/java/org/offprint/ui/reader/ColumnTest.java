package org.offprint.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.testing.JavaFx;
import org.offprint.ui.flow.FlowPlace;
import org.offprint.ui.flow.FlowView;
import org.offprint.ui.flow.Lined.Line;

/** How passages stand one below the other, page after page. */
class ColumnTest {
  private static final double HEIGHT = 620;

  @ParameterizedTest
  @ValueSource(strings = {"arabic", "urdu", "hebrew", "hindi", "thai", "chinese", "features"})
  void nothingLiesOverAnythingAtAnyWidthAndPlace(String name) throws Exception {
    JavaFx.run(
        () -> {
          try (Pane pane = Pane.open(300, HEIGHT)) {
            pane.show(Samples.read(name));
            FlowView view = view(pane);
            for (int width : new int[] {260, 433, 820}) {
              pane.pane.getScene().getRoot().resize(width, HEIGHT);
              pane.pane.goTo(ScrollPosition.TOP);
              assertStacked(view, name + " at " + width);
              for (int step = 1; step <= 14; step++) {
                view.by(371);
                assertStacked(view, name + " at " + width + ", step " + step);
              }
            }
          }
        });
  }

  /** Looks without laying anything out again: what stands here is what the reader sees first. */
  private static void assertStacked(FlowView view, String where) {
    double bottom = Double.NaN;
    for (int index : view.near()) {
      Region node = Objects.requireNonNull(view.node(index));
      assertThat(node).isNotNull();
      if (view.top(index) < HEIGHT && view.top(index) + node.getHeight() > 0) {
        assertThat(node.getHeight())
            .as("%s, item %d", where, index)
            .isCloseTo(node.prefHeight(node.getWidth()), within(1.0));
      }
      if (!Double.isNaN(bottom)) {
        assertThat(view.top(index)).as("%s, item %d", where, index).isEqualTo(bottom);
      }
      bottom = view.top(index) + node.getHeight();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"arabic", "urdu", "hindi", "chinese", "features"})
  void everyPageBeginsWithTheLastWholeLineOfTheOneBefore(String name) throws Exception {
    JavaFx.run(
        () -> {
          try (Pane pane = Pane.open(560, HEIGHT)) {
            pane.show(Samples.read(name));
            FlowView view = view(pane);
            List<FlowPlace> pages = new ArrayList<>();
            while (pages.size() < 12
                && (pages.isEmpty() || !pages.getLast().equals(view.place()))) {
              pages.add(view.place());
              double last = lastWhole(view);
              Region top = null;
              for (int index : view.near()) {
                if (view.top(index) <= last) {
                  top = view.node(index);
                }
              }
              assertThat(top).isNotNull();
              double before = top.localToScene(0, 0).getY();
              view.page(1);
              double moved = before - top.localToScene(0, 0).getY();
              boolean end = isAtEnd(view);
              if (!end && last > 8) {
                assertThat(moved)
                    .as("%s, page %d", name, pages.size())
                    .isCloseTo(last, within(1.5));
              }
            }
            assertThat(pages).hasSizeGreaterThan(1);
            for (int page = 0; page < pages.size() + 3; page++) {
              view.page(-1);
              assertThat(isCutAtTop(view))
                  .as("%s, back by %d: %s of %s", name, page, view.place(), lines(view))
                  .isFalse();
            }
            assertThat(pane.pane.position()).isEqualTo(ScrollPosition.TOP);
          }
        });
  }

  private static double lastWhole(FlowView view) {
    return lines(view).stream()
        .filter(line -> line.bottom() <= HEIGHT + 1.5)
        .mapToDouble(Line::top)
        .max()
        .orElse(0);
  }

  private static boolean isCutAtTop(FlowView view) {
    return lines(view).stream()
        .anyMatch(
            line ->
                line.top() < -4
                    && line.bottom() > (line.bottom() - line.top()) / 4
                    && line.bottom() - line.top() < HEIGHT / 4);
  }

  private static boolean isAtEnd(FlowView view) {
    int last = view.items().size() - 1;
    Region node = view.node(last);
    return node != null && view.top(last) + node.getHeight() <= HEIGHT;
  }

  private static List<Line> lines(FlowView view) {
    List<Line> lines = new ArrayList<>();
    for (int index : view.near()) {
      Region node = Objects.requireNonNull(view.node(index));
      double top = view.top(index);
      List<Line> own =
          node instanceof org.offprint.ui.flow.Lined lined
              ? lined.lines()
              : List.of(
                  new Line(
                      node.getInsets().getTop(), node.getHeight() - node.getInsets().getBottom()));
      own.forEach(line -> lines.add(new Line(top + line.top(), top + line.bottom())));
    }
    return lines;
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "語", "क"})
  void aParagraphOfTwoHundredThousandLettersStaysInItsColumnAndIsNotLaidOutAtOnce(String letter)
      throws Exception {
    JavaFx.run(
        () -> {
          try (Pane pane = Pane.open(640, HEIGHT)) {
            pane.show(Samples.of("<p>" + letter.repeat(200_000) + "</p>", "en").build());
            FlowView view = view(pane);
            for (ScrollPosition place :
                List.of(ScrollPosition.TOP, new ScrollPosition(3, 0.5), new ScrollPosition(3, 1))) {
              pane.pane.goTo(place);
              pane.layout();
              int letters = 0;
              for (Node node : pane.pane.lookupAll(".body")) {
                WordsFlow flow = (WordsFlow) node;
                int length = flow.words().length();
                for (Bounds box : flow.boxes(0, length)) {
                  assertThat(box.getMaxX()).isLessThan(flow.getWidth() + 2);
                }
                letters += length;
              }
              assertThat(letters).isBetween(500, 40_000);
              assertStacked(view, letter);
            }
            assertThat(pane.pane.position().offset()).isGreaterThan(0.9);
          }
        });
  }

  @Test
  void aTableOfSixtyThousandCellsIsLaidOutWhereItIsLookedAt() throws Exception {
    JavaFx.run(
        () -> {
          try (Pane pane = Pane.open(700, HEIGHT)) {
            String row = "<tr>" + "<td>a cell</td>".repeat(200) + "</tr>";
            pane.show(
                Samples.of("<table>" + row.repeat(300) + "</table><p>End.</p>", "en").build());
            FlowView view = view(pane);
            assertThat(pane.pane.lookupAll(".cell").size()).isBetween(200, 20_000);
            List<Bounds> first =
                pane.pane.lookupAll(".table-grid").stream()
                    .map(Node::getLayoutBounds)
                    .distinct()
                    .toList();
            double width = first.getFirst().getWidth();
            assertThat(first).allSatisfy(grid -> assertThat(grid.getWidth()).isEqualTo(width));
            view.toEnd();
            pane.layout();
            assertThat(pane.pane.position().paragraph()).isEqualTo(3);
            assertStacked(view, "table");
          }
        });
  }

  @Test
  void twentyThousandParagraphsAreNotLaidOut() throws Exception {
    JavaFx.run(
        () -> {
          try (Pane pane = Pane.open(700, HEIGHT)) {
            pane.show(Samples.of("<p>A paragraph.</p>".repeat(20_000), "en").build());
            FlowView view = view(pane);
            assertThat(view.near()).hasSizeLessThan(60);
            view.toEnd();
            assertThat(view.near()).hasSizeLessThan(60).contains(view.items().size() - 1);
            pane.pane.goTo(new ScrollPosition(12_345, 0.5));
            assertThat(pane.pane.position()).isEqualTo(new ScrollPosition(12_345, 0.5));
          }
        });
  }

  private static FlowView view(Pane pane) {
    return (FlowView) pane.pane.lookup(".flow-view");
  }
}
