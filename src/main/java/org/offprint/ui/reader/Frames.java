package org.offprint.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Insets;
import org.offprint.model.TextDirection;

/** Draws what a frame shows of itself: a bar beside each level of quotation. */
final class Frames {
  private static final double BAR = 3;

  private Frames() {}

  /**
   * The inline style of a passage inside a frame.
   *
   * @param below the space below the passage, in pixels, which a bar that ends here leaves out
   */
  static String bars(Frame frame, ReaderStyle style, double below) {
    List<String> colours = new ArrayList<>();
    List<String> widths = new ArrayList<>();
    List<String> insets = new ArrayList<>();
    boolean right = frame.side() == TextDirection.RIGHT_TO_LEFT;
    for (int i = 0; i < frame.levels().size(); i++) {
      if (frame.levels().get(i) == Frame.Level.LIST) {
        continue;
      }
      double at = style.em(frame.indentOf(i));
      String colour = frame.levels().get(i) == Frame.Level.QUOTE ? "-reader-bar" : "-reader-line";
      colours.add(
          right
              ? "transparent " + colour + " transparent transparent"
              : "transparent transparent transparent " + colour);
      widths.add(sides(right, width(frame.levels().get(i))));
      boolean ends = frame.endsBar() && i == frame.levels().size() - 1;
      insets.add(inset(right, at, ends ? below : 0));
    }
    if (colours.isEmpty()) {
      return "";
    }
    return "-fx-border-color: "
        + String.join(", ", colours)
        + "; -fx-border-width: "
        + String.join(", ", widths)
        + "; -fx-border-insets: "
        + String.join(", ", insets)
        + ";";
  }

  /**
   * The padding of a passage inside a frame, such that its text begins where the frame says, bars
   * included.
   *
   * @param above in pixels
   * @param below in pixels
   */
  static Insets padding(Frame frame, ReaderStyle style, double above, double below) {
    double bars = 0;
    for (int i = 0; i < frame.levels().size(); i++) {
      if (frame.levels().get(i) != Frame.Level.LIST) {
        bars = Math.max(bars, style.em(frame.indentOf(i)) + width(frame.levels().get(i)));
      }
    }
    double indent = Math.max(0, style.em(frame.indent()) - bars);
    double under = frame.endsBar() ? 0 : below;
    return frame.side() == TextDirection.RIGHT_TO_LEFT
        ? new Insets(above, indent, under, 0)
        : new Insets(above, 0, under, indent);
  }

  private static double width(Frame.Level level) {
    return level == Frame.Level.QUOTE ? BAR : 1;
  }

  private static String inset(boolean right, double side, double below) {
    return right
        ? String.format(Locale.ROOT, "0 %.1f %.1f 0", side, below)
        : String.format(Locale.ROOT, "0 0 %.1f %.1f", below, side);
  }

  private static String sides(boolean right, double value) {
    return String.format(Locale.ROOT, right ? "0 %.1f 0 0" : "0 0 0 %.1f", value);
  }
}
