package org.offprint.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.settings.ReadingStyle;
import org.offprint.testing.JavaFx;
import org.offprint.ui.flow.FlowView;
import org.offprint.ui.flow.Lined;
import org.offprint.ui.flow.Lined.Line;
import org.offprint.ui.flow.SpreadShape;

/**
 * Two pages side by side: what is on them, and that one can do on them what one can in a column.
 */
class SpreadTest {
  private static final ReadingStyle TWO = ReadingStyle.STANDARD.withSpread(true);

  /** A line as it is seen: of which item, where in it, on the first page or the second. */
  private record Seen(int item, long top, boolean second, Bounds place) {
    String name() {
      return item + ":" + top;
    }
  }

  static Pane open(double width, double height, Samples sample) {
    Pane pane = Pane.open(width, height);
    pane.pane.readerStyleProperty().set(TWO);
    pane.show(sample);
    return pane;
  }

  static Samples essay() {
    StringBuilder html = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      html.append(i % 9 == 4 ? "<h2>Part " + i + " of it</h2>" : "");
      html.append("<p>Paragraph ").append(i).append(' ');
      html.append(
          "of the river and the harbour and those who live by them ".repeat(1 + i * 7 % 11));
      html.append("ends here").append(i).append(".</p>");
    }
    return Samples.of(html.toString(), "en").build();
  }

  static FlowView view(Pane pane) {
    return (FlowView) pane.pane.lookup(".flow-view");
  }

  /** What a reader sees: lines whose middle is neither clipped nor outside the window. */
  private static List<Seen> seen(Pane pane) {
    pane.layout();
    FlowView view = view(pane);
    SpreadShape shape = Objects.requireNonNull(view.spread());
    List<Seen> seen = new ArrayList<>();
    Parent strip = (Parent) view.getChildrenUnmodifiable().getFirst();
    for (Node child : strip.getChildrenUnmodifiable()) {
      Region node = (Region) child;
      for (Line line : lines(node)) {
        Bounds place =
            node.localToParent(
                new javafx.geometry.BoundingBox(
                    0, line.top(), node.getWidth(), line.bottom() - line.top()));
        double middle = (line.top() + line.bottom()) / 2;
        boolean clipped =
            node.getClip() != null && !node.getClip().contains(node.getWidth() / 2, middle);
        if (!clipped && view.getLayoutBounds().intersects(place)) {
          assertThat(place.getMinY()).isGreaterThanOrEqualTo(40);
          assertThat(place.getMaxY()).isLessThanOrEqualTo(view.getHeight() - 40);
          boolean right = place.getCenterX() > view.getWidth() / 2;
          int item = ReaderModel.indexOf(node);
          seen.add(new Seen(item, Math.round(line.top()), right != shape.fromRight(), place));
        }
      }
    }
    seen.sort(Comparator.comparing(Seen::second).thenComparingDouble(s -> s.place().getMinY()));
    return seen;
  }

  private static List<Line> lines(Region node) {
    List<Line> own = node instanceof Lined lined ? lined.lines() : List.of();
    return own.isEmpty()
        ? List.of(
            new Line(node.getInsets().getTop(), node.getHeight() - node.getInsets().getBottom()))
        : own;
  }

  private static List<String> names(Pane pane) {
    return seen(pane).stream().map(Seen::name).toList();
  }

  /** All that there is to see, as one column shows it. */
  private static List<String> all(Pane pane) {
    FlowView view = view(pane);
    List<String> all = new ArrayList<>();
    for (int i = 0; i < view.items().size(); i++) {
      view.height(i);
      Region node = Objects.requireNonNull(view.node(i));
      node.layout();
      for (Line line : lines(node)) {
        all.add(i + ":" + Math.round(line.top()));
      }
    }
    return all;
  }

  @ParameterizedTest
  @CsvSource({
    "essay, 1600, 900",
    "essay, 1280, 520",
    "features, 1600, 900",
    "features, 1300, 560",
    "arabic, 1600, 560",
    "urdu, 1600, 620",
    "hindi, 1600, 560",
    "chinese, 1500, 480",
    "chinese, 1600, 900"
  })
  void turningOnAndBackShowsEveryLineOnce(String name, int width, int height) throws Exception {
    JavaFx.run(
        () -> {
          Samples sample = name.equals("essay") ? essay() : Samples.read(name);
          try (Pane pane = open(width, height, sample)) {
            assertEveryLineOnce(pane);
          }
        });
  }

  /** Turns through an article and back again. */
  static void assertEveryLineOnce(Pane pane) {
    List<List<String>> turned = new ArrayList<>();
    turned.add(names(pane));
    for (int turn = 0; turn < 60; turn++) {
      pane.pane.pageDown();
      List<String> now = names(pane);
      if (now.equals(turned.getLast())) {
        break;
      }
      turned.add(now);
    }
    assertThat(pane.pane.progress()).isEqualTo(1);
    assertThat(turned.stream().flatMap(List::stream)).isEqualTo(all(pane));
    for (int turn = turned.size() - 2; turn >= 0; turn--) {
      pane.pane.pageUp();
      assertThat(names(pane)).isEqualTo(turned.get(turn));
    }
    assertThat(pane.pane.position()).isEqualTo(ScrollPosition.TOP);
  }

  @Test
  void turningBackFromTheEndMissesNothingEither() throws Exception {
    JavaFx.run(
        () -> {
          try (Pane pane = open(1600, 700, essay())) {
            view(pane).toEnd();
            List<String> all = all(pane);
            view(pane).toEnd();
            List<List<String>> turned = new ArrayList<>(List.of(names(pane)));
            assertThat(turned.getFirst().getLast()).isEqualTo(all.getLast());
            while (!pane.pane.position().equals(ScrollPosition.TOP)) {
              pane.pane.pageUp();
              turned.add(names(pane));
            }
            List<String> first = turned.removeLast();
            Collections.reverse(turned);
            List<String> rest = turned.stream().flatMap(List::stream).toList();
            assertThat(rest).isEqualTo(all.subList(all.size() - rest.size(), all.size()));
            assertThat(first).isEqualTo(all.subList(0, first.size()));
            assertThat(first.size() + rest.size()).isGreaterThanOrEqualTo(all.size());
          }
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"essay", "arabic"})
  void theSecondPageGoesOnWhereTheFirstEnds(String name) throws Exception {
    JavaFx.run(
        () -> {
          Samples sample = name.equals("essay") ? essay() : Samples.read(name);
          try (Pane pane = open(1600, 560, sample)) {
            List<Seen> seen = seen(pane);
            Seen second = seen.stream().filter(Seen::second).findFirst().orElseThrow();
            Seen first = seen.getFirst();
            assertThat(second.place().getMinY()).isCloseTo(first.place().getMinY(), within(1.0));
            assertThat(second.place().getMinX() < first.place().getMinX())
                .as("right-to-left pages are read from the right")
                .isEqualTo(name.equals("arabic"));
          }
        });
  }

  @Test
  void noPageEndsWithAHeadingOrHasOneLineOfAParagraphAlone() throws Exception {
    JavaFx.run(
        () -> {
          try (Pane pane = open(1500, 640, essay())) {
            for (int turn = 0; turn < 12; turn++) {
              List<Seen> seen = seen(pane);
              for (boolean second : new boolean[] {false, true}) {
                List<Seen> page = seen.stream().filter(s -> s.second() == second).toList();
                if (!page.isEmpty()) {
                  ReaderModel model = (ReaderModel) view(pane).items();
                  int last = page.getLast().item();
                  assertThat(model.staysWithNext(last)).isFalse();
                  assertWhole(pane, page, page.getFirst().item());
                  assertWhole(pane, page, last);
                }
              }
              pane.pane.pageDown();
            }
          }
        });
  }

  private static void assertWhole(Pane pane, List<Seen> page, int item) {
    int of = lines(Objects.requireNonNull(view(pane).node(item))).size();
    long here = page.stream().filter(line -> line.item() == item).count();
    assertThat(here).as("lines of item %d", item).isGreaterThanOrEqualTo(Math.min(of, 2));
  }

  @Test
  void resizingKeepsThePlaceHoweverOften() throws Exception {
    JavaFx.run(
        () -> {
          try (Pane pane = open(1600, 800, essay())) {
            pane.pane.pageDown();
            pane.pane.pageDown();
            ScrollPosition place = pane.pane.position();
            List<String> before = names(pane);
            for (int width = 1600; width >= 700; width -= 13) {
              pane.pane.getScene().getRoot().resize(width, 560 + width % 300);
              pane.layout();
              assertThat(pane.pane.position().paragraph()).isEqualTo(place.paragraph());
              assertThat(pane.pane.position().offset()).isCloseTo(place.offset(), within(0.13));
            }
            assertThat(view(pane).spread()).as("too narrow for two").isNull();
            pane.pane.getScene().getRoot().resize(1600, 800);
            assertThat(names(pane)).isEqualTo(before);
          }
        });
  }

  @Test
  void oneColumnAgainKeepsThePlace() throws Exception {
    JavaFx.run(
        () -> {
          try (Pane pane = open(1600, 800, essay())) {
            pane.pane.pageDown();
            ScrollPosition place = pane.pane.position();
            pane.pane.readerStyleProperty().set(ReadingStyle.STANDARD);
            pane.layout();
            assertThat(view(pane).spread()).isNull();
            assertThat(pane.pane.position()).isEqualTo(place);
            pane.pane.readerStyleProperty().set(TWO);
            pane.layout();
            assertThat(pane.pane.position()).isEqualTo(place);
          }
        });
  }

  @Test
  void findingTurnsToThePageWithTheWord() throws Exception {
    JavaFx.run(
        () -> {
          try (Pane pane = open(1600, 800, essay())) {
            int passage =
                pane.pane
                    .passageTexts()
                    .indexOf(
                        pane.pane.passageTexts().stream()
                            .filter(text -> text.contains("here47"))
                            .findFirst()
                            .orElseThrow());
            String text = pane.pane.passageTexts().get(passage);
            int start = text.indexOf("here47");
            pane.pane.reveal(new TextMark(passage, start, start + 6, MarkStyle.CURRENT));
            assertThat(isSeen(pane, passage, start)).isTrue();
            List<String> there = names(pane);
            pane.pane.reveal(new TextMark(passage, start, start + 6, MarkStyle.CURRENT));
            assertThat(names(pane)).as("what is there needs no turn").isEqualTo(there);
            pane.pane.pageDown();
            assertThat(isSeen(pane, passage, start)).isFalse();
            pane.pane.reveal(new TextMark(passage, start, start + 6, MarkStyle.CURRENT));
            assertThat(names(pane)).as("the pages before").isEqualTo(there);
          }
        });
  }

  private static boolean isSeen(Pane pane, int passage, int offset) {
    ReaderModel model = (ReaderModel) view(pane).items();
    int item = model.itemOf(passage, offset);
    WordsFlow flow = (WordsFlow) Objects.requireNonNull(view(pane).node(item));
    Bounds caret = flow.sceneToLocal(Objects.requireNonNull(flow.caretAt(offset)));
    return seen(pane).stream()
        .anyMatch(
            line ->
                line.item() == item
                    && Math.abs(line.top() - caret.getMinY()) < caret.getHeight() / 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"essay", "arabic"})
  void draggingFromPageToPageSelectsAllBetween(String name) throws Exception {
    JavaFx.run(
        () -> {
          Samples sample = name.equals("essay") ? essay() : Samples.read(name);
          try (Pane pane = open(1600, 560, sample)) {
            List<Seen> seen = seen(pane);
            Seen from = seen.stream().filter(s -> !s.second()).toList().getLast();
            Seen to = seen.stream().filter(Seen::second).skip(1).findFirst().orElseThrow();
            boolean arabic = name.equals("arabic");
            double start = arabic ? from.place().getMaxX() + 5 : from.place().getMinX() - 5;
            double end = arabic ? to.place().getMinX() - 5 : to.place().getMaxX() + 5;
            drag(pane, start, from.place().getCenterY(), end, to.place().getCenterY());
            List<TextMark> marks = pane.pane.selection(MarkStyle.SELECTED);
            ReaderModel model = (ReaderModel) view(pane).items();
            assertThat(marks.getFirst().passage()).isEqualTo(model.fragment(from.item()).passage());
            assertThat(marks.getLast().passage()).isEqualTo(model.fragment(to.item()).passage());
            drag(pane, end, to.place().getCenterY(), start, from.place().getCenterY());
            assertThat(pane.pane.selection(MarkStyle.SELECTED)).isEqualTo(marks);
          }
        });
  }

  private static void drag(Pane pane, double x, double y, double toX, double toY) {
    FlowView view = view(pane);
    fire(view, MouseEvent.MOUSE_PRESSED, x, y);
    fire(view, MouseEvent.MOUSE_DRAGGED, (x + toX) / 2, (y + toY) / 2);
    fire(view, MouseEvent.MOUSE_DRAGGED, toX, toY);
    fire(view, MouseEvent.MOUSE_RELEASED, toX, toY);
  }

  private static void fire(
      FlowView view, javafx.event.EventType<MouseEvent> type, double x, double y) {
    Point2D at = view.localToScene(x, y);
    view.fireEvent(
        new MouseEvent(
            type,
            at.getX(),
            at.getY(),
            at.getX(),
            at.getY(),
            MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            true,
            false,
            false,
            false,
            false,
            true,
            null));
  }

  @Test
  void everyLetterIsWhereAClickOnItFindsIt() throws Exception {
    JavaFx.run(
        () -> {
          try (Pane pane = open(1600, 560, essay())) {
            pane.pane.pageDown();
            FlowView view = view(pane);
            TextPoints points = new TextPoints(view);
            int checked = 0;
            for (Seen line : seen(pane)) {
              double x = line.place().getMinX() + 200;
              double y = line.place().getCenterY();
              TextPoint at = Objects.requireNonNull(points.at(view.localToScene(x, y)));
              Bounds caret = Objects.requireNonNull(points.caret(at));
              Point2D column = view.inColumn(new Point2D(x, y));
              assertThat(caret.getCenterY()).isCloseTo(column.getY(), within(8.0));
              if (line.place().getWidth() > 400 && caret.getMinX() > 190) {
                assertThat(caret.getMinX()).isCloseTo(column.getX(), within(12.0));
                checked++;
              }
            }
            assertThat(checked).isGreaterThan(10);
          }
        });
  }

  @Test
  void shiftAndDownGoesFromTheFirstPageToTheSecond() throws Exception {
    JavaFx.run(
        () -> {
          try (Pane pane = open(1600, 560, essay())) {
            List<Seen> seen = seen(pane);
            List<String> before = names(pane);
            Seen last = seen.stream().filter(s -> !s.second()).toList().getLast();
            Seen next = seen.stream().filter(Seen::second).findFirst().orElseThrow();
            double x = last.place().getMinX() + 100;
            drag(pane, x, last.place().getCenterY(), x, last.place().getCenterY());
            press(pane, KeyCode.DOWN, true);
            assertThat(names(pane)).isEqualTo(before);
            ReaderModel model = (ReaderModel) view(pane).items();
            TextMark end = pane.pane.selection(MarkStyle.SELECTED).getLast();
            assertThat(end.passage()).isEqualTo(model.fragment(next.item()).passage());
            for (int i = 0; i < seen.size(); i++) {
              press(pane, KeyCode.DOWN, true);
            }
            assertThat(names(pane)).as("it goes on to the next pages").isNotEqualTo(before);
          }
        });
  }

  private static void press(Pane pane, KeyCode key, boolean shift) {
    view(pane)
        .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, false, false, false));
    pane.layout();
  }

  @ParameterizedTest
  @ValueSource(strings = {"essay", "arabic"})
  void keysAndTheWheelTurnPages(String name) throws Exception {
    JavaFx.run(
        () -> {
          Samples sample = name.equals("essay") ? essay() : Samples.read(name);
          try (Pane pane = open(1400, 480, sample)) {
            boolean arabic = name.equals("arabic");
            List<String> first = names(pane);
            pane.pane.pageDown();
            List<String> second = names(pane);
            assertThat(second).isNotEqualTo(first);
            press(pane, KeyCode.UP, false);
            assertThat(names(pane)).isEqualTo(first);
            press(pane, arabic ? KeyCode.LEFT : KeyCode.RIGHT, false);
            assertThat(names(pane)).isEqualTo(second);
            press(pane, arabic ? KeyCode.RIGHT : KeyCode.LEFT, false);
            assertThat(names(pane)).isEqualTo(first);
            wheel(pane, -40);
            assertThat(names(pane)).isEqualTo(second);
            wheel(pane, 15);
            assertThat(names(pane)).as("a touch is no turn").isEqualTo(second);
            wheel(pane, 15);
            wheel(pane, 15);
            assertThat(names(pane)).isEqualTo(first);
          }
        });
  }

  private static void wheel(Pane pane, double delta) {
    FlowView view = view(pane);
    view.fireEvent(
        new ScrollEvent(
            ScrollEvent.SCROLL,
            9,
            9,
            9,
            9,
            false,
            false,
            false,
            false,
            false,
            false,
            0,
            delta,
            0,
            delta,
            ScrollEvent.HorizontalTextScrollUnits.NONE,
            0,
            ScrollEvent.VerticalTextScrollUnits.NONE,
            0,
            0,
            null));
    pane.layout();
  }

  @Test
  void noPictureIsHigherThanAPage() throws Exception {
    JavaFx.run(
        () -> {
          String tall =
              "<figure><img src=\"https://a.example/%d.jpg\" width=\"700\" height=\"4000\">"
                  + "<figcaption>A tower, %d.</figcaption></figure><p>Words below it.</p>";
          Samples sample =
              Samples.of(tall.formatted(1, 1) + tall.formatted(2, 2), "en")
                  .set("image", "https://a.example/1.jpg")
                  .set("image", "https://a.example/2.jpg")
                  .build();
          try (Pane pane = open(1600, 700, sample)) {
            seen(pane);
            for (Node node : pane.pane.lookupAll(".image-view")) {
              assertThat(node.getLayoutBounds().getHeight()).isLessThan(600);
            }
            pane.pane.getScene().getRoot().resize(1600, 500);
            seen(pane);
          }
        });
  }

  @Test
  void codeOnTwoPagesIsScrolledSidewaysOnBoth() throws Exception {
    JavaFx.run(
        () -> {
          String line = "int number%d = 1; " + "// a remark of some length ".repeat(8) + "\n";
          StringBuilder code = new StringBuilder("<p>Before it.</p><pre>");
          for (int i = 0; i < 40; i++) {
            code.append(line.formatted(i));
          }
          try (Pane pane = open(1500, 600, Samples.of(code + "</pre>", "en").build())) {
            seen(pane);
            List<ScrollPane> frames = new ArrayList<>();
            pane.pane.lookupAll(".code-scroll").forEach(node -> frames.add((ScrollPane) node));
            assertThat(frames).hasSize(2);
            frames.getFirst().setHvalue(0.5);
            assertThat(frames.getLast().getHvalue()).isEqualTo(0.5);
          }
        });
  }

  @Test
  void marksAreOnBothPagesOfAParagraph() throws Exception {
    JavaFx.run(
        () -> {
          try (Pane pane = open(1600, 560, essay())) {
            while (crossing(seen(pane)) < 0) {
              pane.pane.pageDown();
            }
            int item = crossing(seen(pane));
            Fragment fragment = ((ReaderModel) view(pane).items()).fragment(item);
            TextMark mark = new TextMark(fragment.passage(), 0, fragment.end(), MarkStyle.SELECTED);
            pane.pane.setMarks(MarkLayer.HIGHLIGHTS, List.of(mark));
            pane.layout();
            Parent strip = (Parent) view(pane).getChildrenUnmodifiable().getFirst();
            long marked =
                strip.getChildrenUnmodifiable().stream()
                    .filter(node -> ReaderModel.indexOf(node) == item)
                    .filter(node -> !node.lookupAll(".mark").isEmpty())
                    .count();
            assertThat(marked).isEqualTo(2);
          }
        });
  }

  /** The paragraph that begins on the first page and goes on on the second; -1 for none. */
  private static int crossing(List<Seen> seen) {
    int last = seen.stream().filter(s -> !s.second()).toList().getLast().item();
    int next = seen.stream().filter(Seen::second).findFirst().orElseThrow().item();
    return last == next ? last : -1;
  }

  @Test
  void theBarTurnsPagesToo() throws Exception {
    JavaFx.run(
        () -> {
          try (Pane pane = open(1600, 700, essay())) {
            ScrollBar bar = (ScrollBar) pane.pane.lookup(".flow-view > .scroll-bar");
            List<String> first = names(pane);
            bar.adjustValue(1);
            List<String> second = names(pane);
            assertThat(second).isNotEqualTo(first);
            bar.adjustValue(0);
            assertThat(names(pane)).isEqualTo(first);
            bar.increment();
            assertThat(names(pane)).isEqualTo(second);
            bar.setValue(bar.getMax());
            assertThat(names(pane).getLast()).isEqualTo(all(pane).getLast());
            bar.setValue(0);
            assertThat(names(pane)).isEqualTo(first);
          }
        });
  }

  @Test
  void aMouseThatPullsBelowTheLastPageTurnsAfterAWhile() throws Exception {
    JavaFx.run(
        () -> {
          try (Pane pane = open(1600, 700, essay())) {
            FlowView view = view(pane);
            List<String> first = names(pane);
            assertThat(view.pull(new Point2D(1200, 400))).isZero();
            assertThat(view.pull(new Point2D(400, 690))).as("below the first page").isZero();
            assertThat(view.pull(new Point2D(1200, 5))).as("above the second").isZero();
            double below = view.pull(new Point2D(1200, 690));
            assertThat(below).isPositive();
            assertThat(view.pull(new Point2D(400, 5))).isNegative();
            for (int frame = 0; frame < 20; frame++) {
              view.drag(below);
            }
            assertThat(names(pane)).isEqualTo(first);
            for (int frame = 0; frame < 25; frame++) {
              view.drag(below);
            }
            assertThat(names(pane)).isNotEqualTo(first);
            for (int frame = 0; frame < 45; frame++) {
              view.drag(view.pull(new Point2D(400, 5)));
            }
            assertThat(names(pane)).isEqualTo(first);
          }
        });
  }

  @Test
  void aPictureIsMadeSmallerRatherThanLeaveRoomBelowTheText() throws Exception {
    JavaFx.run(
        () -> {
          String words = "<p>" + "Some words of the river. ".repeat(25) + "</p>";
          String figure =
              "<figure><img src=\"https://a.example/1.jpg\" width=\"800\" height=\"460\">"
                  + "<figcaption>The river.</figcaption></figure>";
          Samples sample =
              Samples.of(words + figure + words.repeat(6), "en")
                  .set("image", "https://a.example/1.jpg")
                  .build();
          try (Pane pane = open(1600, 1000, sample)) {
            List<Seen> whole = seen(pane);
            int picture =
                IntStream.range(0, 20).filter(i -> isPicture(pane, i)).findFirst().orElse(0);
            Seen large = named(whole, picture);
            boolean smaller = false;
            for (int height = 1000; height > 560; height -= 20) {
              pane.pane.getScene().getRoot().resize(1600, height);
              Seen now =
                  seen(pane).stream().filter(s -> s.item() == picture).findFirst().orElse(large);
              double size = now.place().getHeight();
              assertThat(size)
                  .isBetween(large.place().getHeight() * 0.55, large.place().getHeight() + 1);
              smaller |= size < large.place().getHeight() - 20 && !now.second();
            }
            assertThat(smaller).isTrue();
            pane.pane.getScene().getRoot().resize(1600, 1000);
            assertThat(seen(pane)).as("it grows again").isEqualTo(whole);
          }
        });
  }

  private static boolean isPicture(Pane pane, int item) {
    return ((ReaderModel) view(pane).items()).fragment(item).part() instanceof Passage.Pictures;
  }

  private static Seen named(List<Seen> seen, int item) {
    return seen.stream().filter(line -> line.item() == item).findFirst().orElseThrow();
  }

  @Test
  void picturesThatComeLateHavePagesCutAnewAtTheSamePlace() throws Exception {
    JavaFx.run(
        () -> {
          StringBuilder html = new StringBuilder();
          Samples.Builder builder = Samples.of("", "en");
          for (int i = 0; i < 12; i++) {
            String url = "https://a.example/" + i + ".jpg";
            html.append("<p>").append("Some words of the river. ".repeat(30)).append("</p>");
            html.append("<figure><img src=\"").append(url).append("\"></figure>");
            builder.set("image", url);
          }
          List<Consumer<? super Image>> waiting = new ArrayList<>();
          Samples sample = builder.html(html.toString()).build();
          try (Pane pane =
              Pane.open(1600, 800, (hash, width, loaded, failed) -> waiting.add(loaded))) {
            pane.pane.readerStyleProperty().set(TWO);
            pane.show(sample);
            pane.pane.pageDown();
            ScrollPosition place = pane.pane.position();
            String first = names(pane).getFirst();
            waiting.forEach(loaded -> loaded.accept(new WritableImage(300, 90)));
            assertThat(names(pane).getFirst()).isEqualTo(first);
            assertThat(pane.pane.position()).isEqualTo(place);
            pane.pane.goTo(ScrollPosition.TOP);
            for (int turn = 0; turn < 12; turn++) {
              pane.pane.pageDown();
              pane.layout();
              List.copyOf(waiting).forEach(loaded -> loaded.accept(new WritableImage(300, 90)));
            }
            pane.pane.goTo(ScrollPosition.TOP);
            assertEveryLineOnce(pane);
          }
        });
  }

  @Test
  void whoJumpsToAFootnoteAndBackFindsThePagesAsTheyWere() throws Exception {
    JavaFx.run(
        () -> {
          try (Pane pane = open(1600, 700, essay())) {
            pane.pane.pageDown();
            pane.pane.pageDown();
            List<Seen> here = seen(pane);
            ReaderModel model = (ReaderModel) view(pane).items();
            int from = model.fragment(here.getLast().item()).passage();
            pane.pane.goTo(new ScrollPosition(from, 0));
            assertThat(seen(pane)).as("it is on the second page").isEqualTo(here);
            int note = model.passages().size() - 2;
            pane.pane.goTo(new ScrollPosition(note, 0));
            assertThat(seen(pane).getFirst().item()).isEqualTo(model.itemOf(note, 0));
            pane.pane.goTo(new ScrollPosition(from, 0));
            assertThat(seen(pane)).isEqualTo(here);
          }
        });
  }
}
