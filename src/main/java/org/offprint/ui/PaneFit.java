package org.offprint.ui;

import org.jspecify.annotations.Nullable;
import org.offprint.settings.WindowState.PaneWidths;

/** How wide the panes are in a window of some width, in pixels. */
final class PaneFit {
  /** What the sections, the list and the article need to be of use. */
  static final double LEAST_OF_SIDEBAR = 170;

  static final double LEAST_OF_LIST = 260;
  static final double LEAST_OF_ARTICLE = 300;

  /** What it needs beside notes or versions: two words to a line are no text. */
  static final double ARTICLE_BESIDE = 420;

  /** In wide windows the article has the room: rows and sections are no better for being wider. */
  private static final double SIDEBAR_UNASKED = 230;

  private static final double LIST_UNASKED = 460;
  private static final double SIDEBAR_SHARE = 0.155;
  private static final double LIST_SHARE = 0.4;

  private PaneFit() {}

  /**
   * The widths of sections and list.
   *
   * @param chosen what a person wants; null for what suits the window
   * @param window the width of all three panes
   * @param article what the article is to have at least, where there is room for it
   */
  static PaneWidths of(@Nullable PaneWidths chosen, double window, double article) {
    PaneWidths wanted = chosen == null ? unasked(window) : chosen;
    double sidebar = Math.max(wanted.sidebar(), LEAST_OF_SIDEBAR);
    double list = Math.max(LEAST_OF_LIST, Math.min(wanted.list(), window - sidebar - article));
    sidebar = Math.max(LEAST_OF_SIDEBAR, Math.min(sidebar, window - list - article));
    return new PaneWidths(sidebar, list);
  }

  private static PaneWidths unasked(double window) {
    double sidebar = Math.clamp(SIDEBAR_SHARE * window, LEAST_OF_SIDEBAR, SIDEBAR_UNASKED);
    double list = Math.clamp(LIST_SHARE * (window - sidebar), LEAST_OF_LIST, LIST_UNASKED);
    return new PaneWidths(sidebar, list);
  }
}
