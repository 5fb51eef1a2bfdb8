package org.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.offprint.i18n.InterfaceLanguage;
import org.offprint.model.Comment;
import org.offprint.settings.ThemeChoice;
import org.offprint.settings.WindowState;
import org.offprint.store.ArticleDatabase;
import org.offprint.testing.JavaFx;
import org.offprint.testing.SampleArticles;

/**
 * Goes through the window with Tab: every stop is seen (WCAG 2.2, 2.4.7 and 1.4.11: what changes
 * has a contrast of 3 to 1), and stops come in the order in which one reads.
 */
class FocusWalkTest {
  private static final double LEAST = 3;
  private static final int MOST_STOPS = 90;

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(value = ThemeChoice.class, names = "SYSTEM", mode = EnumSource.Mode.EXCLUDE)
  void everyStopIsSeen(ThemeChoice theme) throws Exception {
    fill();
    WindowState wide = OpenWindow.STATE.withBounds(new WindowState.Bounds(0, 0, 1900, 820));
    try (OpenWindow window = OpenWindow.over(folder, wide.withTheme(theme))) {
      window.select(0);
      window.press(KeyCode.N);
      List<Stop> stops = walk(window);
      assertThat(stops).hasSizeGreaterThan(20);
      List<String> unseen = new ArrayList<>();
      for (int i = 0; i + 1 < stops.size(); i++) {
        double contrast = stops.get(i).change(stops.get(i + 1));
        if (contrast < LEAST) {
          unseen.add(String.format(Locale.ROOT, "%s: %.1f", stops.get(i).what(), contrast));
        }
      }
      assertThat(unseen).as(theme.toString()).isEmpty();
    }
  }

  @Test
  void stopsComeInReadingOrder() throws Exception {
    fill();
    try (OpenWindow window = OpenWindow.over(folder)) {
      window.select(0);
      window.press(KeyCode.N);
      assertThat(outOfOrder(walk(window), 1)).isEmpty();
    }
  }

  @Test
  void stopsComeInReadingOrderFromRightToLeft() throws Exception {
    fill();
    Locale before = Locale.getDefault();
    Locale.setDefault(InterfaceLanguage.ARABIC.in(before));
    try (OpenWindow window = OpenWindow.over(folder)) {
      window.select(0);
      window.press(KeyCode.N);
      assertThat(JavaFx.call(() -> window.scene().getEffectiveNodeOrientation()))
          .isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
      assertThat(outOfOrder(walk(window), -1)).isEmpty();
    } finally {
      Locale.setDefault(before);
    }
  }

  private static List<Stop> walk(OpenWindow window) throws Exception {
    JavaFx.run(() -> window.address().requestFocus());
    List<Stop> stops = new ArrayList<>();
    List<Node> seen = new ArrayList<>(List.of(window.address()));
    while (stops.size() < MOST_STOPS) {
      window.press(KeyCode.TAB);
      Node owner = JavaFx.call(() -> window.scene().getFocusOwner());
      assertThat(owner).as("after " + stops.size() + " stops").isNotNull();
      stops.add(JavaFx.call(() -> Stop.at(window.scene(), owner)));
      if (seen.contains(owner)) {
        return stops;
      }
      seen.add(owner);
    }
    throw new AssertionError("Tab does not come round: " + stops.stream().map(Stop::what).toList());
  }

  /** Stops that stand before the one they come after, in the same column of the window. */
  private static List<String> outOfOrder(List<Stop> stops, int side) {
    List<String> wrong = new ArrayList<>();
    for (int i = 1; i < stops.size(); i++) {
      Bounds last = stops.get(i - 1).at();
      Bounds next = stops.get(i).at();
      boolean sameColumn = last.getMaxX() > next.getMinX() && next.getMaxX() > last.getMinX();
      boolean sameRow = middle(next) > last.getMinY() && middle(next) < last.getMaxY();
      boolean backInRow = sameRow && side * (next.getCenterX() - last.getCenterX()) < 0;
      boolean up = !sameRow && sameColumn && next.getMaxY() <= last.getMinY();
      if ((backInRow || up) && i + 1 < stops.size()) {
        wrong.add(stops.get(i - 1).what() + " -> " + stops.get(i).what());
      }
    }
    return wrong;
  }

  private static double middle(Bounds bounds) {
    return bounds.getCenterY();
  }

  private void fill() {
    try (ArticleDatabase database = ArticleDatabase.open(OpenWindow.file(folder))) {
      database.save(
          SampleArticles.numbered(1)
              .text("The river rose in the night and the harbour was closed. ".repeat(9))
              .comments(new Comment("Cal", "today", "I saw it.", -1))
              .make());
      database.save(SampleArticles.numbered(2).text("Nothing happened at sea today.").make());
    }
  }
}
