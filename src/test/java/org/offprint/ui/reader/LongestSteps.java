package org.offprint.ui.reader;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.offprint.model.SearchQuery;
import org.offprint.settings.ReadingStyle;
import org.offprint.testing.JavaFx;

/**
 * Measures for how long a very long article holds the JavaFX thread when something happens to all
 * of it: words looked for, everything selected or marked, other type. Part of {@link
 * ReaderBenchmark}.
 */
final class LongestSteps {
  private static final double MILLION = 1e6;
  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

  private final Pane pane;
  private final String name;
  private boolean saying;

  private LongestSteps(Pane pane, String name) {
    this.pane = pane;
    this.name = name;
  }

  /**
   * Prints the steps of an article.
   *
   * @param word a common one in it
   */
  static void measure(Pane pane, String name, Samples sample, String word) throws Exception {
    LongestSteps steps = new LongestSteps(pane, name);
    for (int i = 0; i < 3; i++) {
      steps.say(i == 2);
      steps.run(sample, word);
    }
  }

  private void say(boolean now) {
    saying = now;
  }

  private void run(Samples sample, String word) throws Exception {
    PreparedArticle ready = PreparedArticle.of(sample.article(), sample.document(), null);
    step("open, prepared", () -> pane.pane.show(ready));
    step("mark a search's words", () -> pane.pane.mark(SearchQuery.parse(word)));
    step("next marked word", pane.pane::nextMark);
    step("clear the marks", pane.pane::clearMarks);
    step("find, open", pane.pane::find);
    JavaFx.run(() -> {});
    step("find, first", () -> find(word));
    step("find, again", () -> find(word + " "));
    step("find, one letter", () -> find(word.substring(0, 1)));
    step("find, next", pane.pane::findNext);
    step(
        "find, close",
        () -> pane.pane.lookup("#find-close").fireEvent(new javafx.event.ActionEvent()));
    int passages = ready.passageTexts().size();
    List<TextMark> all =
        IntStream.range(0, passages)
            .mapToObj(i -> new TextMark(i, 0, 10, MarkStyle.YELLOW))
            .toList();
    step("a highlight on each paragraph", () -> pane.pane.setMarks(MarkLayer.HIGHLIGHTS, all));
    step("marks of a difference", pane.pane::markDifference);
    step("select all", () -> pane.pane.select(new TextMark(0, 0, 5, MarkStyle.SELECTED)));
    step("larger type", () -> type(ReadingStyle.STANDARD.larger()));
    step("smaller type", () -> type(ReadingStyle.STANDARD));
    step("to the end", () -> pane.pane.goTo(new ScrollPosition(passages - 1, 0)));
  }

  private void type(ReadingStyle style) {
    pane.pane.readerStyleProperty().set(style);
  }

  private void find(String word) {
    pane.pane.find();
    ((javafx.scene.control.TextField) pane.pane.lookup("#find-in-article")).setText(word);
  }

  private void step(String what, Runnable action) throws Exception {
    double took =
        JavaFx.call(
            () -> {
              long start = THREAD.getCurrentThreadCpuTime();
              action.run();
              pane.pane.applyCss();
              pane.pane.layout();
              return (THREAD.getCurrentThreadCpuTime() - start) / MILLION;
            });
    if (saying) {
      System.out.printf(Locale.ROOT, "%-44s %6.1f ms%n", name + ": " + what, took);
    }
  }
}
