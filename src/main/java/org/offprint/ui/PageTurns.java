package org.offprint.ui;

import org.offprint.ui.reader.ReadingPane;
import org.offprint.ui.reader.ScrollPosition;

/** Turns the pages of the open article. */
final class PageTurns {
  private final ReadingPane page;

  PageTurns(ReadingPane page) {
    this.page = page;
  }

  /**
   * Turns a page on.
   *
   * @return false if there was none, or no article
   */
  boolean down() {
    ScrollPosition before = page.position();
    page.pageDown();
    return !page.position().equals(before);
  }

  /** Turns a page back. */
  void up() {
    page.pageUp();
  }
}
