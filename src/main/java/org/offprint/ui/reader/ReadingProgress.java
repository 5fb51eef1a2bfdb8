package org.offprint.ui.reader;

import java.util.Arrays;
import java.util.List;

/** How much of an article lies above a place, by the length of its text. Comments do not count. */
final class ReadingProgress {
  private static final int LEAST_WEIGHT = 20;
  private static final int PICTURE_WEIGHT = 250;

  /** For each passage, the weight of all before it; then that of all. */
  private final double[] before;

  private ReadingProgress(double[] before) {
    this.before = before;
  }

  /** Weighs passages. */
  static ReadingProgress of(List<Passage> passages, List<String> texts) {
    double[] before = new double[passages.size() + 1];
    for (int i = 0; i < passages.size(); i++) {
      if (passages.get(i) instanceof Passage.CommentsHeading) {
        Arrays.fill(before, i + 1, before.length, before[i]);
        break;
      }
      before[i + 1] = before[i] + weight(passages.get(i), texts.get(i));
    }
    return new ReadingProgress(before);
  }

  private static int weight(Passage passage, String text) {
    return passage instanceof Passage.Pictures
        ? PICTURE_WEIGHT
        : Math.max(LEAST_WEIGHT, text.length());
  }

  /**
   * How much of an article has been seen.
   *
   * @param passage the last that is in view
   * @param part how much of it is, 0 to 1
   * @return 0 to 1
   */
  double at(int passage, double part) {
    double all = before[before.length - 1];
    if (all == 0) {
      return 1;
    }
    int at = Math.min(passage, before.length - 1);
    int next = Math.min(at + 1, before.length - 1);
    double seen = before[at] + (before[next] - before[at]) * part;
    return Math.clamp(seen / all, 0.0, 1.0);
  }
}
