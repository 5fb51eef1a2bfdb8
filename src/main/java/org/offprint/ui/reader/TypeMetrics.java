package org.offprint.ui.reader;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.offprint.script.WritingSystem;
import org.offprint.ui.text.Fonts;

/** The fonts of an article and what was measured of them, once each. JavaFX thread only. */
final class TypeMetrics {
  /** A cut of a typeface at a size in pixels. */
  record Cut(WritingSystem system, boolean bold, boolean italic, boolean code, double size) {}

  private final ReaderStyle style;
  private final Map<Cut, Font> fonts = new HashMap<>();
  private final Map<Font, Double> heights = new HashMap<>();
  private final Text measure = new Text();

  /** Nothing measured yet. */
  TypeMetrics(ReaderStyle style) {
    this.style = style;
  }

  Font font(Cut cut) {
    return fonts.computeIfAbsent(
        cut,
        c -> {
          Font slanted = font(c, c.italic() ? FontPosture.ITALIC : FontPosture.REGULAR);
          // In want of an italic, bold would be given.
          return slanted.getStyle().toLowerCase(Locale.ROOT).contains("italic")
              ? slanted
              : font(c, FontPosture.REGULAR);
        });
  }

  private Font font(Cut cut, FontPosture posture) {
    FontWeight weight = cut.bold() ? FontWeight.BOLD : FontWeight.NORMAL;
    return Font.font(family(cut), weight, posture, cut.size() * cut.system().scale());
  }

  private String family(Cut cut) {
    if (cut.code() && cut.system() == WritingSystem.EUROPEAN) {
      return Fonts.monospaced();
    }
    String found = style.family(cut.system());
    return found == null ? style.family() : found;
  }

  /** The height of a line of its own, in pixels. */
  double lineHeight(Font font) {
    return heights.computeIfAbsent(
        font,
        f -> {
          measure.setText("Ag");
          measure.setFont(f);
          return measure.getLayoutBounds().getHeight();
        });
  }

  /** The width of a text on one line, in pixels. */
  double width(Cut cut, String text) {
    measure.setText(text);
    measure.setFont(font(cut));
    return measure.getLayoutBounds().getWidth();
  }
}
