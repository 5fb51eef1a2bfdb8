package org.offprint.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.offprint.testing.JavaFx;

/** Clicks and keys select what they point at, to the letter, in lines of any direction. */
class SelectingTest {
  /**
   * A paragraph.
   *
   * @param words that a double click has to find, each of them once in the text
   */
  record Line(String language, String text, List<String> words) {
    boolean fromRight() {
      return switch (language) {
        case "ar", "he", "ur", "fa" -> true;
        default -> false;
      };
    }

    @Override
    public String toString() {
      return language + " " + words.getFirst();
    }
  }

  static Stream<Line> lines() {
    return Stream.of(
        new Line(
            "en",
            "The harbour was closed until noon, said the “master” of the port; nobody had seen the"
                + " like of it since the spring of 1987, when bread came over the hills.",
            List.of("harbour", "noon", "master", "1987", "hills")),
        new Line(
            "ar",
            "ارتفع منسوب النهر ليلا وأغلق الميناء حتى الظهر، كما قال «مدير» المرفأ الذي لم ير مثل"
                + " ذلك منذ ربيع عام 1987 حين غابت العبارات أسبوعا كاملا.",
            List.of("منسوب", "الظهر", "مدير", "1987", "كاملا")),
        new Line(
            "ar",
            "قالت شركة Apple Inc في 12 سبتمبر إن هاتف iPhone الجديد سيباع بسعر 1199 دولارا في"
                + " London وباريس.",
            List.of("شركة", "Apple", "iPhone", "1199", "London", "وباريس")),
        new Line(
            "en",
            "The paper’s headline ran שלום עולם beside وكالة الأنباء in 2012 and readers wrote from"
                + " दिल्ली and elsewhere.",
            List.of("headline", "שלום", "עולם", "الأنباء", "2012", "दिल्ली", "elsewhere")),
        new Line(
            "he",
            "הַסִּפְרִיָּה הָעִירוֹנִית נִפְתְּחָה מֵחָדָשׁ בְּיוֹם שֵׁנִי בַּבֹּקֶר, אָמְרָה"
                + " הַסַּפְרָנִית.",
            List.of("הַסִּפְרִיָּה", "נִפְתְּחָה", "בַּבֹּקֶר", "הַסַּפְרָנִית")),
        new Line(
            "hi",
            "प्रधानमंत्री ने मंगलवार को कहा कि सरकार किसानों की समस्याओं को दूर करने के लिए"
                + " प्रतिबद्ध है।",
            List.of("प्रधानमंत्री", "मंगलवार", "किसानों", "समस्याओं", "प्रतिबद्ध")),
        new Line("th", "ภาษาไทยสวยงามและอ่านง่าย", List.of("ภาษา", "สวยงาม", "อ่าน")),
        new Line("ja", "東京の図書館でリストを見た。", List.of("東京", "図書館", "リスト")));
  }

  @ParameterizedTest
  @MethodSource("lines")
  void aDoubleClickOnAnyLetterSelectsItsWord(Line line) throws Exception {
    JavaFx.run(
        () -> {
          try (Pane pane = Pane.open(420, 600)) {
            WordsFlow flow = show(pane, line);
            for (String word : line.words()) {
              int start = line.text().indexOf(word);
              for (Letter letter : letters(flow, start, start + word.length())) {
                for (double part : new double[] {0.2, 0.5, 0.8}) {
                  click(pane, letter.at(part), 2, false);
                  assertThat(selected(pane)).as("%s of %s", letter, word).isEqualTo(word);
                }
              }
            }
          }
        });
  }

  @ParameterizedTest
  @MethodSource("lines")
  void aTripleClickSelectsTheParagraph(Line line) throws Exception {
    JavaFx.run(
        () -> {
          try (Pane pane = Pane.open(420, 600)) {
            WordsFlow flow = show(pane, line);
            int start = line.text().indexOf(line.words().getLast());
            click(pane, letters(flow, start, start + 1).getFirst().at(0.5), 3, false);
            assertThat(selected(pane)).isEqualTo(line.text());
          }
        });
  }

  @ParameterizedTest
  @MethodSource("lines")
  void shiftAndAClickSelectToTheNearestPlaceBetweenLetters(Line line) throws Exception {
    JavaFx.run(
        () -> {
          try (Pane pane = Pane.open(420, 600)) {
            WordsFlow flow = show(pane, line);
            String first = line.words().getFirst();
            String last = line.words().getLast();
            int start = line.text().indexOf(first);
            int end = line.text().indexOf(last) + last.length();
            click(pane, before(letters(flow, start, start + first.length()).getFirst()), 1, false);
            click(pane, after(letters(flow, start, end).getLast()), 1, true);
            assertThat(selected(pane)).isEqualTo(line.text().substring(start, end));
            // The anchor stays where it was.
            int middle = start + first.length();
            click(pane, after(letters(flow, start, middle).getLast()), 1, true);
            assertThat(selected(pane)).isEqualTo(first);
          }
        });
  }

  @ParameterizedTest
  @MethodSource("lines")
  void shiftAndArrowsSelectLetterByLetterAndBack(Line line) throws Exception {
    JavaFx.run(
        () -> {
          try (Pane pane = Pane.open(420, 600)) {
            WordsFlow flow = show(pane, line);
            KeyCode on = line.fromRight() ? KeyCode.LEFT : KeyCode.RIGHT;
            KeyCode back = line.fromRight() ? KeyCode.RIGHT : KeyCode.LEFT;
            List<Letter> letters = letters(flow, 0, Math.min(24, line.text().length()));
            click(pane, before(letters.getFirst()), 1, false);
            for (Letter letter : letters) {
              press(pane, on, false);
              assertThat(selected(pane)).isEqualTo(line.text().substring(0, letter.end()));
            }
            for (int i = letters.size() - 1; i > 0; i--) {
              press(pane, back, false);
              assertThat(selected(pane))
                  .isEqualTo(line.text().substring(0, letters.get(i).start()));
            }
          }
        });
  }

  @ParameterizedTest
  @MethodSource("lines")
  void shiftHomeAndEndSelectToTheEdgesOfTheLine(Line line) throws Exception {
    JavaFx.run(
        () -> {
          try (Pane pane = Pane.open(420, 600)) {
            WordsFlow flow = show(pane, line);
            Letter first = letters(flow, 0, 1).getFirst();
            click(pane, before(first), 1, false);
            press(pane, KeyCode.END, false);
            String row = selected(pane);
            assertThat(line.text()).startsWith(row);
            Letter last = letters(flow, 0, row.length()).getLast();
            assertThat(isOnLine(last, first)).isTrue();
            List<Letter> rest = letters(flow, row.length(), line.text().length());
            rest.removeIf(letter -> letter.text().isBlank());
            assertThat(rest).noneMatch(letter -> isOnLine(letter, first));
            press(pane, KeyCode.HOME, false);
            assertThat(selected(pane)).isEmpty();
          }
        });
  }

  /** A letter as people count them, and where it is in the scene. */
  private record Letter(String text, int start, int end, Bounds box, boolean fromRight) {
    Point2D at(double part) {
      double x = box.getMinX() + box.getWidth() * (fromRight ? 1 - part : part);
      return new Point2D(x, box.getCenterY());
    }

    @Override
    public String toString() {
      return text + " at " + start;
    }
  }

  private static boolean isOnLine(Letter letter, Letter of) {
    return Math.abs(letter.box().getCenterY() - of.box().getCenterY()) < 6;
  }

  private static Point2D before(Letter letter) {
    return letter.at(0.1);
  }

  private static Point2D after(Letter letter) {
    return letter.at(0.9);
  }

  private static List<Letter> letters(WordsFlow flow, int from, int to) {
    String text = flow.words();
    var clusters = com.ibm.icu.text.BreakIterator.getCharacterInstance();
    clusters.setText(text);
    java.util.ArrayList<Letter> letters = new java.util.ArrayList<>();
    int start = from;
    while (start < to) {
      int end = clusters.following(start);
      Bounds box = flow.reveal(start, end);
      // The space at which a line is broken is nowhere.
      if (box != null) {
        letters.add(
            new Letter(text.substring(start, end), start, end, box, fromRight(text, start)));
      }
      start = end;
    }
    return letters;
  }

  private static boolean fromRight(String text, int at) {
    java.text.Bidi bidi = new java.text.Bidi(text, java.text.Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    return (bidi.getLevelAt(at) & 1) != 0;
  }

  private static WordsFlow show(Pane pane, Line line) {
    pane.show(Samples.of("<p>" + line.text() + "</p>", line.language()).build());
    return pane.pane.lookupAll(".body").stream()
        .filter(node -> node instanceof WordsFlow flow && flow.words().equals(line.text()))
        .map(node -> (WordsFlow) node)
        .findFirst()
        .orElseThrow();
  }

  private static String selected(Pane pane) {
    return pane.pane.selection(MarkStyle.SELECTED).stream()
        .map(
            mark ->
                pane.pane.passageTexts().get(mark.passage()).substring(mark.start(), mark.end()))
        .collect(Collectors.joining("|"));
  }

  private static void press(Pane pane, KeyCode key, boolean shortcut) {
    Event.fireEvent(
        pane.pane.lookup(".flow-view"),
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, true, shortcut, false, false));
    pane.layout();
  }

  private static void click(Pane pane, Point2D at, int clicks, boolean shift) {
    mouse(pane, MouseEvent.MOUSE_PRESSED, at, clicks, shift);
    mouse(pane, MouseEvent.MOUSE_RELEASED, at, clicks, shift);
  }

  private static void mouse(
      Pane pane, EventType<MouseEvent> type, Point2D at, int clicks, boolean shift) {
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
            shift,
            false,
            false,
            false,
            true,
            false,
            false,
            true,
            false,
            false,
            null));
  }
}
