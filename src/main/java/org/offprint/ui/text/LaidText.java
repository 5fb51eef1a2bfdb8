package org.offprint.ui.text;

import java.util.List;
import javafx.geometry.Bounds;
import org.jspecify.annotations.Nullable;
import org.offprint.model.TextRange;

/** Where the letters of a paragraph stand. Offsets are of what is shown. JavaFX thread only. */
interface LaidText {
  /** The offset that is nearest to a point. */
  int offsetAt(double x, double y);

  /** The offset of the letter that is nearest to a point. */
  int letterAt(double x, double y);

  /**
   * The line of a character, without the spaces at its end; null if there is none, or it is to be
   * found by where letters are.
   */
  @Nullable TextRange lineOf(int offset);

  /**
   * Where a caret stands at a character; null if there is none.
   *
   * @param behind whether after it rather than before it
   */
  @Nullable Bounds caret(int offset, boolean behind);

  /** Boxes of a part of it, one or more for each line, without spaces at which lines break. */
  List<Bounds> boxes(int start, int end);
}
