package org.offprint.ui.reader;

import java.util.List;
import org.offprint.compare.ParagraphMap;
import org.offprint.model.ReadingPlace;

/**
 * Where a reader is in an article: kept to the paragraph, so that it holds when the typeface or the
 * width changes.
 *
 * @param paragraph index of the paragraph at the top of the view
 * @param offset how much of it is above the view, as a part of its height, 0 to 1
 */
public record ScrollPosition(int paragraph, double offset) {
  /** The beginning. */
  public static final ScrollPosition TOP = new ScrollPosition(0, 0);

  /**
   * The same place after the text changed.
   *
   * @param before the paragraphs that this is a place of
   * @param after the paragraphs that there are now
   */
  public ScrollPosition moved(List<String> before, List<String> after) {
    if (before.equals(after)) {
      return this;
    }
    ReadingPlace place = new ReadingPlace(paragraph, Math.clamp(offset, 0.0, 1.0), 0);
    ReadingPlace there = ParagraphMap.between(before, after).at(place);
    return new ScrollPosition(there.paragraph(), there.part());
  }
}
