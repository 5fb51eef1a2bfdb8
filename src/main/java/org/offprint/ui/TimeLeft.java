package org.offprint.ui;

import org.offprint.model.Article;
import org.offprint.ui.i18n.Messages;

/** Says how much of an article is left to read. */
final class TimeLeft {
  private static final double AT_THE_END = 0.999;

  private TimeLeft() {}

  /**
   * The words.
   *
   * @param progress how much was read, 0 to 1
   */
  static String words(Article article, double progress) {
    if (progress >= AT_THE_END) {
      return Messages.text("reading.end");
    }
    long minutes = Math.round(article.summary().readingMinutes() * (1 - progress));
    return Messages.text("reading.left", Math.max(1, minutes), (int) (progress * 100));
  }
}
