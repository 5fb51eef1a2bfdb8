package org.offprint.ui.reader;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import org.jspecify.annotations.Nullable;

/** A node whose letters can be pointed at and marked. Offsets are those of what it shows. */
interface Lettered extends Markable {
  /** The place between letters that is nearest to a point of the scene. */
  int offsetAt(Point2D scene);

  /**
   * Where a caret would stand, in the coordinates of the scene; null if that is not laid out.
   *
   * @param offset 0 to the length of the text
   */
  @Nullable Bounds caretAt(int offset);
}
