package org.offprint.ui.flow;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;

/** A node of a flow that may be cut between its lines, but not through one. */
public interface Lined {
  /**
   * A line.
   *
   * @param top in the node's coordinates, in pixels
   * @param bottom likewise; not above {@code top}
   */
  record Line(double top, double bottom) {}

  /** Its lines from top to bottom, as it is laid out now. */
  List<Line> lines();

  /**
   * The lines of what stands in a frame, which belongs to the first and the last of them.
   *
   * @param frame the node, laid out, with its insets around the frame
   * @param y where the lines' coordinates begin in it, in pixels
   */
  static List<Line> within(Region frame, double y, List<Line> lines) {
    List<Line> moved = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean first = i == 0;
      boolean last = i == lines.size() - 1;
      double top = first ? frame.getInsets().getTop() : y + line.top();
      double bottom = last ? frame.getHeight() - frame.getInsets().getBottom() : y + line.bottom();
      moved.add(new Line(top, Math.max(top, bottom)));
    }
    return moved;
  }
}
