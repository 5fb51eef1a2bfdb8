package org.offprint.ui.reader;

import java.util.List;
import javafx.geometry.Bounds;
import org.jspecify.annotations.Nullable;

/** A passage on screen whose text can be marked. Offsets are those of {@link Passage#text()}. */
interface Markable {
  /** Shows these marks and no others. */
  void mark(List<TextMark> marks);

  /**
   * Where a part of the text stands, in the coordinates of the scene; brings it into view first
   * where the passage scrolls on its own.
   *
   * @return null if it is not laid out
   */
  @Nullable Bounds reveal(int start, int end);
}
