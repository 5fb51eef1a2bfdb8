package org.offprint.ui.reader;

import javafx.geometry.Insets;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.offprint.settings.ReadingStyle;
import org.offprint.ui.flow.FlowView;
import org.offprint.ui.flow.SpreadShape;

/** What is left free around an article: beside one column, or around two pages. */
final class Margins {
  private static final double TOP = 36;
  private static final double BOTTOM = 72;
  private static final double PAGE_TOP = 44;
  private static final double PAGE_BOTTOM = 44;

  /**
   * Between two pages, as a part of the pane's width; in ems of body text at the least and most.
   */
  private static final double GUTTER = 0.045;

  private static final double LEAST_GUTTER_EMS = 3.6;
  private static final double MOST_GUTTER_EMS = 5.5;

  /** Beside them at the least, as a part of that. */
  private static final double OUTSIDE = 0.8;

  /** Two pages are shown if their lines can have so many of the letters that they should. */
  private static final double LEAST_MEASURE = 0.72;

  /** And so many letters in any case. */
  private static final int LEAST_LETTERS = 38;

  /** And so many lines. */
  private static final int LEAST_LINES = 12;

  private final Region pane;
  private final FlowView view;
  private final Typesetting typesetting;

  /**
   * Margins.
   *
   * @param pane whose size decides
   * @param view what is set
   */
  Margins(Region pane, FlowView view, Typesetting typesetting) {
    this.pane = pane;
    this.view = view;
    this.typesetting = typesetting;
  }

  /** Sets them for the size that the pane has now. */
  void set(ReadingStyle style) {
    SpreadShape shape = style.spread() ? shape(style) : null;
    double least = style.margin();
    double room = typesetting.fitted(pane.getWidth() - 2 * least);
    double text = Math.min(typesetting.width(), room);
    double side = Math.max(least, Math.floor((pane.getWidth() - text) / 2));
    view.setShape(
        shape == null
            ? new Insets(TOP, side, BOTTOM, side)
            : new Insets(PAGE_TOP, least, PAGE_BOTTOM, least),
        shape);
  }

  /** Two pages, if there is room for them. */
  private @Nullable SpreadShape shape(ReadingStyle style) {
    double measure = typesetting.width();
    double least = style.size() * LEAST_GUTTER_EMS;
    double most = style.size() * MOST_GUTTER_EMS;
    double gutter = Math.rint(Math.clamp(pane.getWidth() * GUTTER, least, most));
    double outside = Math.max(style.margin(), gutter * OUTSIDE);
    double room = Math.floor((pane.getWidth() - 2 * outside - gutter) / 2);
    double enough = Math.max(LEAST_MEASURE, (double) LEAST_LETTERS / style.measure()) * measure;
    double lines = (pane.getHeight() - PAGE_TOP - PAGE_BOTTOM) / (style.size() * style.leading());
    return room < Math.min(measure, enough) || lines < LEAST_LINES
        ? null
        : new SpreadShape(
            Math.min(measure, typesetting.fitted(room)), gutter, typesetting.isFromRight());
  }
}
