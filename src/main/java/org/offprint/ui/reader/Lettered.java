package org.offprint.ui.reader;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import org.jspecify.annotations.Nullable;
import org.offprint.model.TextRange;

/** A node whose letters can be pointed at and marked. Offsets are those of what it shows. */
interface Lettered extends Markable {
  /** The place between letters that is nearest to a point of the scene. */
  int offsetAt(Point2D scene);

  /**
   * The line that a letter stands on, without the spaces at its end; null if it is to be found by
   * where its letters are.
   */
  default @Nullable TextRange lineOf(int offset) {
    return null;
  }

  /** The place before the letter that a point of the scene is on, or nearest to. */
  int letterAt(Point2D scene);

  /**
   * Where a caret would stand, in the coordinates of the scene; null if that is not laid out.
   *
   * @param offset 0 to the length of the text
   */
  @Nullable Bounds caretAt(int offset);
}
