package org.offprint.ui.reader;

import java.util.List;

/** How much of an article lies above a place, by the length of its text. Comments do not count. */
final class ReadingProgress {
  private static final int LEAST_WEIGHT = 20;
  private static final int PICTURE_WEIGHT = 250;

  private ReadingProgress() {}

  /**
   * How much of an article has been seen.
   *
   * @param passage the last that is in view
   * @param part how much of it is, 0 to 1
   * @return 0 to 1
   */
  static double at(List<Passage> passages, int passage, double part) {
    double before = 0;
    double all = 0;
    for (int i = 0; i < passages.size(); i++) {
      if (passages.get(i) instanceof Passage.CommentsHeading) {
        break;
      }
      double weight = weight(passages.get(i));
      all += weight;
      before += i < passage ? weight : i == passage ? weight * part : 0;
    }
    return all == 0 ? 1 : Math.clamp(before / all, 0.0, 1.0);
  }

  private static int weight(Passage passage) {
    return passage instanceof Passage.Pictures
        ? PICTURE_WEIGHT
        : Math.max(LEAST_WEIGHT, passage.text().length());
  }
}
