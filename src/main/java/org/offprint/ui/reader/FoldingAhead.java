package org.offprint.ui.reader;

import javafx.animation.AnimationTimer;

/**
 * Makes a text ready to be looked through, a little in each frame, while one is still writing what
 * to look for. JavaFX thread only.
 */
final class FoldingAhead extends AnimationTimer {
  private static final long LONGEST_NANOSECONDS = 4_000_000;

  private ArticleText text = ArticleText.NONE;
  private int next;

  /** Begins with a text; ends with the one before. */
  void begin(ArticleText of) {
    text = of;
    next = 0;
    start();
  }

  /** Forgets the text. */
  void end() {
    text = ArticleText.NONE;
    stop();
  }

  @Override
  public void handle(long now) {
    long begun = System.nanoTime();
    while (next < text.size()) {
      text.fold(next++);
      if (System.nanoTime() - begun > LONGEST_NANOSECONDS) {
        return;
      }
    }
    end();
  }
}
