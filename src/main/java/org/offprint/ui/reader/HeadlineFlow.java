package org.offprint.ui.reader;

import javafx.geometry.Insets;
import org.offprint.model.TextDirection;
import org.offprint.script.WritingSystem;

/**
 * A headline whose lines are about equally long, lest its last word stand alone: it is set as
 * narrow as it can be without another line. Not where a line may break within words.
 */
final class HeadlineFlow extends WordsFlow {
  private static final int MOST_LINES = 4;
  private static final double NARROWEST = 0.5;
  private static final double CLOSE_ENOUGH = 4;

  private final boolean breaksWords;
  private final boolean fromRight;
  private final Insets free;
  private double balancedFor = -1;

  HeadlineFlow(Passage.Words words, PassageContext context, boolean first, boolean last) {
    super(words, context, first, last);
    breaksWords = WritingSystem.most(words.text(), words.language()).isIdeographic();
    fromRight = words.direction() == TextDirection.RIGHT_TO_LEFT;
    free = getPadding();
  }

  @Override
  protected double computePrefHeight(double width) {
    if (!breaksWords && width > 0 && width != balancedFor) {
      balancedFor = width;
      balance(width);
    }
    return super.computePrefHeight(width);
  }

  private void balance(double width) {
    setPadding(free);
    int lines = linesAt(width).size();
    if (lines < 2 || lines > MOST_LINES) {
      return;
    }
    double enough = width;
    double tooNarrow = width * NARROWEST;
    while (enough - tooNarrow > CLOSE_ENOUGH) {
      double middle = (enough + tooNarrow) / 2;
      if (linesAt(middle).size() > lines) {
        tooNarrow = middle;
      } else {
        enough = middle;
      }
    }
    double more = Math.floor(width - enough);
    setPadding(
        new Insets(
            free.getTop(),
            free.getRight() + (fromRight ? 0 : more),
            free.getBottom(),
            free.getLeft() + (fromRight ? more : 0)));
    linesAt(width);
  }
}
