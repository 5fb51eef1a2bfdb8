package org.offprint.ui.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.offprint.ui.text.LetterWidths.Extent;
import org.offprint.ui.text.LineSetter.Line;
import org.offprint.ui.text.LineSetter.Part;
import org.offprint.ui.text.ShownText.Kind;
import org.offprint.ui.text.ShownText.Piece;

/**
 * A paragraph whose lines are set by ourselves. Coordinates are in pixels from the paragraph's
 * corner. JavaFX thread only.
 */
final class LinedText {
  /**
   * A line as it is set.
   *
   * @param top of the line's box
   * @param base where its letters stand
   * @param bottom of the line's box
   */
  record SetLine(Line line, int start, double top, double base, double bottom) {}

  private final ShownText shown;
  private final List<Node> nodes;
  private final LineSetter setter;
  private final WordWidths widths;
  private final ParagraphSetting setting;
  private final double spacing;
  private final Extent strut;
  private final LinePoints points;
  private double setFor = -1;
  private List<SetLine> lines = List.of();
  private double height;

  /**
   * A paragraph of which nothing is set yet.
   *
   * @param nodes of its pieces, with the fonts that they will have
   * @param setting how lines are set
   * @param spacing between lines, over what the typeface of most words takes; may be negative
   * @param slanted which pieces lean
   */
  LinedText(
      ShownText shown,
      List<? extends Node> nodes,
      ParagraphSetting setting,
      double spacing,
      Predicate<Piece> slanted) {
    this.shown = shown;
    this.nodes = List.copyOf(nodes);
    this.setting = setting;
    this.spacing = spacing;
    this.widths = new WordWidths(shown, this.nodes, slanted);
    this.strut = widths.extent(mainFont());
    this.setter = new LineSetter(shown, widths, setting.filled());
    this.points = new LinePoints(setter, widths);
  }

  private Font mainFont() {
    Map<Font, Integer> letters = new HashMap<>();
    Font most = Font.getDefault();
    for (int i = 0; i < nodes.size(); i++) {
      Piece piece = shown.pieces().get(i);
      if (nodes.get(i) instanceof Text text
          && (piece.kind() == Kind.SIMPLE || piece.kind() == Kind.COMPLEX)) {
        letters.merge(text.getFont(), piece.text().length(), Integer::sum);
        if (letters.getOrDefault(text.getFont(), 0) > letters.getOrDefault(most, 0)) {
          most = text.getFont();
        }
      }
    }
    return most;
  }

  /** How its words are measured and drawn. */
  WordWidths widths() {
    return widths;
  }

  /** The width of its longest line if none is broken. */
  double naturalWidth() {
    double widest = 0;
    for (Line line : setter.set(Double.MAX_VALUE / 4)) {
      widest = Math.max(widest, line.width());
    }
    return widest;
  }

  /** Its height at a width. */
  double height(double width) {
    lines(width);
    return height;
  }

  /** Its lines at a width. */
  List<SetLine> lines(double width) {
    if (width == setFor) {
      return lines;
    }
    setFor = width;
    List<SetLine> set = new ArrayList<>();
    double edge = setting.content() > 0 ? (setting.content() - strut.height()) / 2 : 0;
    double top = 0;
    double base = 0;
    int start = 0;
    for (Line line : setter.set(width)) {
      Extent extent = extent(line);
      base = Math.rint(top + extent.ascent() + (set.isEmpty() ? edge : 0));
      top = base + extent.descent();
      set.add(
          new SetLine(
              line, start, box(base, strut.ascent(), -1), base, box(base, strut.descent(), 1)));
      height = top + edge;
      top += spacing;
      start = line.end();
    }
    if (set.isEmpty()) {
      height = strut.height() + 2 * edge;
    }
    lines = set;
    points.set(set);
    return set;
  }

  /** The lines as they were set last. */
  List<SetLine> lines() {
    return lines;
  }

  /** The upper or lower side of a line's box: boxes of neighbouring lines do not overlap. */
  private double box(double base, double extent, int side) {
    return base + side * (extent + Math.min(0, spacing) / 2);
  }

  private Extent extent(Line line) {
    double ascent = strut.ascent();
    double descent = strut.descent();
    for (Part part : line.parts()) {
      Node node = nodes.get(part.piece());
      if (node instanceof Text text) {
        if (setting.content() == 0 && part.width() > 0) {
          Extent of = widths.extent(text.getFont());
          ascent = Math.max(ascent, of.ascent());
          descent = Math.max(descent, of.descent());
        }
      } else {
        ascent = Math.max(ascent, node.getBaselineOffset());
      }
    }
    return new Extent(ascent, descent);
  }

  /** Where its letters stand on its lines. */
  LinePoints points() {
    return points;
  }
}
