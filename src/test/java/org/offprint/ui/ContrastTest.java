package org.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.offprint.settings.ThemeChoice;
import org.offprint.testing.JavaFx;
import org.offprint.ui.reader.MarkStyle;
import org.offprint.ui.reader.ReadingPane;

/**
 * Text against what it stands on, in every theme: WCAG 2.1, 1.4.3 (4.5 to 1) and 1.4.11 (3 to 1 for
 * what is not text), as the style sheets really resolve.
 */
class ContrastTest {
  private static final double TEXT = 4.5;
  private static final double GRAPHIC = 3;

  @ParameterizedTest
  @EnumSource(value = ThemeChoice.class, names = "SYSTEM", mode = EnumSource.Mode.EXCLUDE)
  void everyTextStandsOutInEveryTheme(ThemeChoice theme) throws Exception {
    List<String> faint = new ArrayList<>();
    JavaFx.run(
        () -> {
          Colours colours = new Colours(theme);
          List<String> papers = new ArrayList<>(List.of("-reader-paper", "-reader-tint"));
          for (MarkStyle style : EnumSet.complementOf(EnumSet.of(MarkStyle.FOCUSED))) {
            papers.add("-mark-" + style.name().toLowerCase(Locale.ROOT));
          }
          for (String paper : papers) {
            for (String ink : List.of("-reader-ink", "-reader-quiet", "-reader-link")) {
              colours.check(faint, ink, paper, TEXT);
            }
          }
          colours.check(faint, "-reader-faint", "-reader-paper", TEXT);
          colours.check(faint, "-reader-focus", "-reader-paper", GRAPHIC);
          for (String edge :
              List.of("current", "yellow", "green", "blue", "pink", "violet", "spoken")) {
            colours.check(faint, "-mark-" + edge + "-edge", "-reader-paper", GRAPHIC);
          }
          for (String paper :
              List.of("-color-bg-default", "-color-bg-subtle", "-color-bg-overlay")) {
            for (String ink : List.of("-color-fg-default", "-color-fg-muted", "-color-accent-fg")) {
              colours.check(faint, ink, paper, TEXT);
            }
          }
        });
    assertThat(faint).isEmpty();
  }

  /** Resolves looked-up colours where the reading pane stands. */
  private static final class Colours {
    private final Rectangle probe = new Rectangle();
    private final StackPane pane = new StackPane(probe);

    Colours(ThemeChoice theme) {
      pane.getStyleClass().add("reading-pane");
      pane.getStylesheets().add(sheet(ReadingPane.class, "reader.css"));
      StackPane root = new StackPane(pane);
      root.getStyleClass().add(ThemeSwitch.styleClass(theme));
      Scene scene = new Scene(root);
      boolean dark = theme == ThemeChoice.DARK || theme == ThemeChoice.BLACK;
      scene.setUserAgentStylesheet(
          dark
              ? new PrimerDark().getUserAgentStylesheet()
              : new PrimerLight().getUserAgentStylesheet());
      scene
          .getStylesheets()
          .addAll(sheet(MainWindow.class, "offprint.css"), sheet(MainWindow.class, "themes.css"));
    }

    private static String sheet(Class<?> beside, String name) {
      return Objects.requireNonNull(beside.getResource(name)).toExternalForm();
    }

    private Color of(String token) {
      probe.setStyle("-fx-fill: " + token + ";");
      pane.getScene().getRoot().applyCss();
      Color colour = (Color) probe.getFill();
      probe.setStyle("-fx-fill: #123456;");
      return colour;
    }

    void check(List<String> faint, String ink, String paper, double least) {
      Color ground = over(of(paper), of("-reader-paper"));
      double ratio = ratio(over(of(ink), ground), ground);
      if (ratio < least) {
        faint.add(String.format("%s on %s: %.2f", ink, paper, ratio));
      }
    }

    private static Color over(Color top, Color ground) {
      double a = top.getOpacity();
      return Color.color(
          top.getRed() * a + ground.getRed() * (1 - a),
          top.getGreen() * a + ground.getGreen() * (1 - a),
          top.getBlue() * a + ground.getBlue() * (1 - a));
    }

    private static double ratio(Color a, Color b) {
      double light = Math.max(luminance(a), luminance(b));
      double dark = Math.min(luminance(a), luminance(b));
      return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(Color colour) {
      return 0.2126 * linear(colour.getRed())
          + 0.7152 * linear(colour.getGreen())
          + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
      return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
  }
}
