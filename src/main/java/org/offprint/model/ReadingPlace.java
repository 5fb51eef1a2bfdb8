package org.offprint.model;

/**
 * Where a reader stopped in an article.
 *
 * @param paragraph the one at the top of the view, counted from 0 over all that the pane shows
 * @param part how much of it was above the view, 0 to 1
 * @param progress how much of the article's text was read, 0 to 1
 */
public record ReadingPlace(int paragraph, double part, double progress) {
  public ReadingPlace {
    if (paragraph < 0 || !(part >= 0 && part <= 1) || !(progress >= 0 && progress <= 1)) {
      throw new IllegalArgumentException(
          "No place: paragraph " + paragraph + ", part " + part + ", progress " + progress);
    }
  }
}
