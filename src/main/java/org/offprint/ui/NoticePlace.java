package org.offprint.ui;

import javafx.scene.layout.VBox;

/**
 * Where notices stand: below the list, or below the article where that is alone. They have room of
 * their own, so that no line of a text and no row is ever under one. Used on the JavaFX thread.
 */
final class NoticePlace {
  private final VBox list;
  private final ReadingFrame article;
  private final NoticeBar notices;

  /**
   * Below the list.
   *
   * @param list the column that the list is in
   */
  NoticePlace(VBox list, ReadingFrame article, NoticeBar notices) {
    this.list = list;
    this.article = article;
    this.notices = notices;
    list.getChildren().add(notices);
  }

  /** Goes below the article, or back. */
  void goBelowArticle(boolean alone) {
    if (alone) {
      list.getChildren().remove(notices);
      article.setBottom(notices);
    } else {
      article.setBottom(null);
      list.getChildren().add(notices);
    }
  }
}
