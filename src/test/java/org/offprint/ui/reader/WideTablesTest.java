package org.offprint.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ScrollEvent;
import org.junit.jupiter.api.Test;
import org.offprint.testing.JavaFx;

class WideTablesTest {
  private static final double HEIGHT = 600;

  @Test
  void aTableOfManyPartsHasOneBarThatIsAlwaysInReach() throws Exception {
    JavaFx.run(
        () -> {
          try (Pane pane = Pane.open(700, HEIGHT)) {
            pane.show(Samples.of(table("cell", 200, 120), "en").build());
            List<Bounds> seen = bars(pane);
            assertThat(pane.pane.lookupAll(".table-grid")).hasSizeGreaterThan(2);
            for (int screen = 0; screen < 5; screen++) {
              assertThat(bars(pane)).as("screen " + screen).hasSize(1);
              assertThat(bars(pane).getFirst().getMaxY()).isLessThanOrEqualTo(HEIGHT);
              pane.pane.pageDown();
              pane.layout();
            }
            assertThat(seen.getFirst().getMaxY()).isGreaterThan(HEIGHT - 40);
            pane.screenshot("wide-table");
            pane.pane.resize(700, HEIGHT - 100);
            pane.layout();
            assertThat(bars(pane)).hasSize(1);
            assertThat(bars(pane).getFirst().getMaxY()).isLessThanOrEqualTo(HEIGHT - 100);
            pane.pane.goTo(new ScrollPosition(3, 0));
            pane.layout();
            pane.screenshot("wide-table-end");
          }
        });
  }

  @Test
  void theBarAndTheWheelMoveAllParts() throws Exception {
    JavaFx.run(
        () -> {
          try (Pane pane = Pane.open(700, HEIGHT)) {
            pane.show(Samples.of(table("cell", 200, 120), "en").build());
            ScrollBar bar = (ScrollBar) pane.pane.lookup(".table-bar");
            bar.setValue(0.5);
            assertThat(pane.pane.lookupAll(".sideways"))
                .allSatisfy(part -> assertThat(((ScrollPane) part).getHvalue()).isEqualTo(0.5));
            Node part = pane.pane.lookup(".sideways .cell");
            part.fireEvent(wheel(-400));
            assertThat(bar.getValue()).isGreaterThan(0.5);
          }
        });
  }

  @Test
  void aTableFromTheRightBeginsAtItsFirstColumn() throws Exception {
    JavaFx.run(
        () -> {
          try (Pane pane = Pane.open(700, HEIGHT)) {
            pane.show(Samples.of(table("خلية", 60, 10), "ar").build());
            pane.screenshot("wide-table-right");
            assertThat(((ScrollBar) pane.pane.lookup(".table-bar")).getValue()).isEqualTo(1);
          }
        });
  }

  @Test
  void aTableFromTheRightThatFitsStandsWhereItsLinesBegin() throws Exception {
    JavaFx.run(
        () -> {
          try (Pane pane = Pane.open(700, HEIGHT)) {
            pane.show(Samples.of("<p>نص</p>" + table("خلية", 2, 3), "ar").build());
            pane.screenshot("narrow-table-right");
            assertThat(edge(pane, ".table-grid")).isCloseTo(right(pane), within(2.0));
            assertThat(pane.pane.lookup(".table-grid").getLayoutBounds().getWidth())
                .isLessThan(300);
          }
        });
  }

  /** Where the frame of the table ends, in the coordinates of the scene. */
  private static double right(Pane pane) {
    Node node = pane.pane.lookup(".table-grid");
    while (!(node instanceof TableBox)) {
      node = node.getParent();
    }
    TableBox box = (TableBox) node;
    return box.localToScene(box.getLayoutBounds()).getMaxX() - box.snappedRightInset();
  }

  private static double edge(Pane pane, String selector) {
    Node node = pane.pane.lookup(selector);
    return node.localToScene(node.getLayoutBounds()).getMaxX();
  }

  @Test
  void aTableThatFitsHasNone() throws Exception {
    JavaFx.run(
        () -> {
          try (Pane pane = Pane.open(700, HEIGHT)) {
            pane.show(Samples.of(table("cell", 3, 200), "en").build());
            assertThat(pane.pane.lookup(".table-bar")).isNull();
          }
        });
  }

  private static List<Bounds> bars(Pane pane) {
    return Stream.of(".sideways .scroll-bar", ".table-bar")
        .flatMap(selector -> pane.pane.lookupAll(selector).stream())
        .filter(Node::isVisible)
        .map(bar -> bar.localToScene(bar.getLayoutBounds()))
        .filter(bounds -> bounds.getMinY() < pane.pane.getHeight() && bounds.getMinX() > -1_000)
        .toList();
  }

  private static ScrollEvent wheel(double sideways) {
    return new ScrollEvent(
        ScrollEvent.SCROLL,
        0,
        0,
        0,
        0,
        false,
        false,
        false,
        false,
        false,
        false,
        sideways,
        0,
        sideways,
        0,
        ScrollEvent.HorizontalTextScrollUnits.NONE,
        0,
        ScrollEvent.VerticalTextScrollUnits.NONE,
        0,
        0,
        null);
  }

  private static String table(String word, int columns, int rows) {
    String row = "<tr>" + ("<td>" + word + " 12</td>").repeat(columns) + "</tr>";
    return "<p>" + word + "</p><table>" + row.repeat(rows) + "</table><p>" + word + "</p>";
  }
}
