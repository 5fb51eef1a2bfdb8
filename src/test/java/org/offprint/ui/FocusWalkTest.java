package org.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
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
  private static final int AROUND = 6;

  @TempDir private Path folder;

  private record Stop(String what, Bounds at, WritableImage picture) {}

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
        double contrast = change(stops.get(i), stops.get(i + 1));
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
      stops.add(JavaFx.call(() -> stop(window.scene(), owner)));
      if (seen.contains(owner)) {
        return stops;
      }
      seen.add(owner);
    }
    throw new AssertionError("Tab does not come round: " + stops.stream().map(Stop::what).toList());
  }

  private static Stop stop(Scene scene, Node owner) {
    String what = owner.getClass().getSimpleName() + owner.getStyleClass() + name(owner);
    return new Stop(what, owner.localToScene(owner.getLayoutBounds()), scene.snapshot(null));
  }

  private static String name(Node owner) {
    String name = owner.getAccessibleText();
    return name == null ? "" : " " + name;
  }

  /** The strongest contrast between what is there with the keyboard and without it. */
  private static double change(Stop with, Stop without) {
    PixelReader now = with.picture().getPixelReader();
    PixelReader then = without.picture().getPixelReader();
    int left = Math.max(0, (int) with.at().getMinX() - AROUND);
    int top = Math.max(0, (int) with.at().getMinY() - AROUND);
    int right = Math.min((int) with.picture().getWidth(), (int) with.at().getMaxX() + AROUND);
    int bottom = Math.min((int) with.picture().getHeight(), (int) with.at().getMaxY() + AROUND);
    double most = 1;
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        int one = now.getArgb(x, y);
        int other = then.getArgb(x, y);
        if (one != other) {
          most = Math.max(most, ratio(one, other));
        }
      }
    }
    return most;
  }

  private static double ratio(int a, int b) {
    double one = luminance(a);
    double other = luminance(b);
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  }

  private static double luminance(int argb) {
    return 0.2126 * linear(argb >> 16) + 0.7152 * linear(argb >> 8) + 0.0722 * linear(argb);
  }

  private static double linear(int part) {
    double value = (part & 0xFF) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
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
