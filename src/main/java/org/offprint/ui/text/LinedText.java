package org.offprint.ui.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.offprint.model.TextRange;
import org.offprint.ui.text.LetterWidths.Extent;
import org.offprint.ui.text.LineSetter.Line;
import org.offprint.ui.text.LineSetter.Part;
import org.offprint.ui.text.ScriptFlow.Setting;
import org.offprint.ui.text.ShownText.Kind;
import org.offprint.ui.text.ShownText.Piece;

/**
 * A paragraph whose lines are set by ourselves: where its words stand, and what is at a point.
 * Coordinates are in pixels from the paragraph's corner. JavaFX thread only.
 */
final class LinedText {
  private static final double LEAST_BOX = 1;

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
  private final Setting setting;
  private final double spacing;
  private final Extent strut;
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
      Setting setting,
      double spacing,
      Predicate<Piece> slanted) {
    this.shown = shown;
    this.nodes = List.copyOf(nodes);
    this.setting = setting;
    this.spacing = spacing;
    this.widths = new WordWidths(shown, this.nodes, slanted);
    this.strut = widths.extent(mainFont());
    this.setter = new LineSetter(shown, widths, setting.filled());
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

  /** The offset in what is shown that is nearest to a point. */
  int offsetAt(double x, double y) {
    SetLine line = lineAt(y);
    Part part = line == null ? null : partAt(line, x);
    return part == null ? start(line) : nearest(part, x);
  }

  /** The offset in what is shown of the letter that is nearest to a point. */
  int letterAt(double x, double y) {
    SetLine line = lineAt(y);
    Part part = line == null ? null : partAt(line, x);
    return part == null ? start(line) : letter(part, x);
  }

  private static int start(@Nullable SetLine line) {
    return line == null ? 0 : line.start();
  }

  private @Nullable SetLine lineAt(double y) {
    SetLine found = null;
    for (SetLine line : lines) {
      if (found == null || y >= line.top()) {
        found = line;
      }
    }
    return found;
  }

  private static @Nullable Part partAt(SetLine line, double x) {
    Part nearest = null;
    double least = Double.MAX_VALUE;
    for (Part part : line.line().parts()) {
      double distance = Math.max(part.x() - x, x - part.x() - part.width());
      if (part.width() > 0 && distance < least) {
        least = distance;
        nearest = part;
      }
    }
    return nearest;
  }

  /** The letter of a part that reaches over a point, or comes nearest to it. */
  private int letter(Part part, double x) {
    List<Integer> places = widths.places(part.piece(), part.from(), part.to());
    int best = part.from();
    double least = Double.MAX_VALUE;
    for (int i = 0; i + 1 < places.size(); i++) {
      double one = edge(part, places.get(i));
      double other = edge(part, places.get(i + 1));
      double distance = Math.max(Math.min(one, other) - x, x - Math.max(one, other));
      if (distance < least) {
        least = distance;
        best = places.get(i);
      }
    }
    return setter.startOf(part.piece()) + best;
  }

  private int nearest(Part part, double x) {
    int best = part.from();
    double least = Double.MAX_VALUE;
    for (int at : widths.places(part.piece(), part.from(), part.to())) {
      double distance = Math.abs(edge(part, at) - x);
      if (distance < least) {
        least = distance;
        best = at;
      }
    }
    return setter.startOf(part.piece()) + best;
  }

  private double edge(Part part, int at) {
    return part.x() + widths.caret(part, at);
  }

  /** Where a caret stands before a character; null if there is none. */
  @Nullable Bounds caret(int offset) {
    for (int i = 0; i < lines.size(); i++) {
      SetLine line = lines.get(i);
      if (offset < line.line().end() || i == lines.size() - 1) {
        return caret(line, offset);
      }
    }
    return null;
  }

  /** The line of a character, without the spaces at its end; null if there is none. */
  @Nullable TextRange lineOf(int offset) {
    for (int i = 0; i < lines.size(); i++) {
      SetLine line = lines.get(i);
      if (offset < line.line().end() || i == lines.size() - 1) {
        int end = line.start();
        for (Part part : line.line().parts()) {
          if (part.width() > 0) {
            end = Math.max(end, setter.startOf(part.piece()) + part.to());
          }
        }
        return end > line.start() ? new TextRange(line.start(), end) : null;
      }
    }
    return null;
  }

  private @Nullable Bounds caret(SetLine line, int offset) {
    Part last = null;
    for (Part part : line.line().parts()) {
      int start = setter.startOf(part.piece());
      if (offset >= start + part.from() && offset < start + part.to()) {
        return caret(line, edge(part, offset - start));
      }
      last = part;
    }
    return last == null ? null : caret(line, edge(last, last.to()));
  }

  private static Bounds caret(SetLine line, double x) {
    return new BoundingBox(x, line.top(), 0, line.bottom() - line.top());
  }

  /** Boxes of a part of what is shown: one for each part of a piece. */
  List<Bounds> boxes(int start, int end) {
    List<Bounds> boxes = new ArrayList<>();
    for (SetLine line : lines) {
      if (line.start() < end && line.line().end() > start) {
        for (Part part : line.line().parts()) {
          int offset = setter.startOf(part.piece());
          int from = Math.max(part.from(), start - offset);
          int to = Math.min(part.to(), end - offset);
          if (from < to && part.width() > 0) {
            boxes.add(box(line, edge(part, from), edge(part, to)));
          }
        }
      }
    }
    return boxes;
  }

  private static Bounds box(SetLine line, double one, double other) {
    double width = Math.max(LEAST_BOX, Math.abs(one - other));
    return new BoundingBox(Math.min(one, other), line.top(), width, line.bottom() - line.top());
  }
}
