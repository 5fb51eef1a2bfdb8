package org.offprint.ui.text;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.offprint.model.TextRange;
import org.offprint.ui.text.ScriptFlow.TextLine;

/** A paragraph that JavaFX lays out, and tells of. Coordinates are the flow's. */
final class ToldText implements LaidText {
  private static final double THINNEST = 0.05;

  private final TextFlow flow;
  private final ShownText shown;

  ToldText(TextFlow flow, ShownText shown) {
    this.flow = flow;
    this.shown = shown;
  }

  /** Its lines as it is laid out now. */
  List<TextLine> lines() {
    return flow.getLayoutInfo().getTextLines(false).stream()
        .map(line -> new TextLine(line.bounds().getMinY(), line.bounds().getMaxY(), line.end()))
        .toList();
  }

  @Override
  public int offsetAt(double x, double y) {
    return flow.getHitInfo(new Point2D(x, y)).getInsertionIndex();
  }

  @Override
  public int letterAt(double x, double y) {
    return flow.getHitInfo(new Point2D(x, y)).getCharIndex();
  }

  @Override
  public @Nullable TextRange lineOf(int offset) {
    return null;
  }

  @Override
  public @Nullable Bounds caret(int offset, boolean behind) {
    return ShapeBoxes.caret(flow.getCaretShape(offset, !behind));
  }

  /** The layout's shapes have the spaces at which lines break too, beyond the lines. */
  @Override
  public List<Bounds> boxes(int from, int to) {
    return parts(from, to).stream()
        .flatMap(
            part -> ShapeBoxes.of(flow.getRangeShape(part.start(), part.end(), false)).stream())
        .toList();
  }

  /** The lines under a part of the text, which end where its letters do. */
  List<Bounds> underlines(int from, int to) {
    return parts(from, to).stream()
        .map(part -> flow.getUnderlineShape(part.start(), part.end()))
        .flatMap(shape -> ShapeBoxes.of(shape, THINNEST).stream())
        .toList();
  }

  /** A part of the text line by line, without the spaces at which lines break. */
  private List<TextRange> parts(int from, int to) {
    List<TextLine> lines = lines();
    if (lines.size() < 2) {
      return List.of(new TextRange(from, to));
    }
    String all = shown.text();
    List<TextRange> parts = new ArrayList<>();
    int start = 0;
    for (TextLine line : lines) {
      int first = Math.max(start, from);
      int last = Math.min(line.end(), to);
      if (line.end() <= to && line.end() < all.length()) {
        while (last > first && TextCutter.isSpace(all.charAt(last - 1))) {
          last--;
        }
      }
      if (first < last) {
        parts.add(new TextRange(first, last));
      }
      start = line.end();
    }
    return parts;
  }
}
