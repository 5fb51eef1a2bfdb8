package org.offprint.ui.text;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import org.jspecify.annotations.Nullable;
import org.offprint.model.TextRange;
import org.offprint.ui.text.LineSetter.Part;
import org.offprint.ui.text.LinedText.SetLine;

/** Where the letters of a paragraph stand whose lines are set by ourselves. */
final class LinePoints implements LaidText {
  private static final double LEAST_BOX = 1;

  private final LineSetter setter;
  private final WordWidths widths;
  private List<SetLine> lines = List.of();

  LinePoints(LineSetter setter, WordWidths widths) {
    this.setter = setter;
    this.widths = widths;
  }

  /** Takes the lines as they are set now. */
  void set(List<SetLine> next) {
    lines = next;
  }

  @Override
  public int offsetAt(double x, double y) {
    SetLine line = lineAt(y);
    Part part = line == null ? null : partAt(line, x);
    return part == null ? start(line) : nearest(part, x);
  }

  @Override
  public int letterAt(double x, double y) {
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

  @Override
  public @Nullable Bounds caret(int at, boolean behind) {
    int offset = behind ? at + 1 : at;
    for (int i = 0; i < lines.size(); i++) {
      SetLine line = lines.get(i);
      if (offset < line.line().end() || i == lines.size() - 1) {
        return caret(line, offset);
      }
    }
    return null;
  }

  @Override
  public @Nullable TextRange lineOf(int offset) {
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

  @Override
  public List<Bounds> boxes(int start, int end) {
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
