package org.offprint.ui.list;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * The name of a site, a day, and the rest of what is said of an article, in one line. Where the
 * name would be cut to next to nothing, the rest is left out.
 */
final class SiteAndDetails extends Region {
  /** So much of a name, in pixels, is more telling than how long the article is. */
  private static final double TELLING = 90;

  private static final String DOT = " \u00B7 ";

  private final Label site = new Label();
  private final Label day = new Label();
  private final Label rest = new Label();

  /** Dots by themselves: in one text with a date, in a mirrored window, they change sides. */
  private final Label beforeDay = new Label(DOT);

  private final Label beforeRest = new Label(DOT);
  private boolean whole = true;

  SiteAndDetails() {
    site.getStyleClass().addAll("row-details", "row-site");
    getChildren().addAll(site, day, rest, beforeDay, beforeRest);
    for (Label label : List.of(day, rest, beforeDay, beforeRest)) {
      label.getStyleClass().add("row-details");
    }
  }

  void show(String name, String when, String more) {
    site.setText(name);
    day.setText(when);
    rest.setText(more);
    beforeDay.setVisible(!name.isEmpty());
  }

  /** Decides what is left out where there is so much room. */
  void fit(double room) {
    boolean fits = room - dayWidth() - restWidth() >= Math.min(widthOf(site), TELLING);
    if (fits != whole) {
      whole = fits;
      rest.setVisible(whole);
      beforeRest.setVisible(whole);
      requestLayout();
    }
  }

  /** How wide it is with nothing left out. */
  double wholeWidth() {
    return widthOf(site) + dayWidth() + restWidth();
  }

  private double dayWidth() {
    return widthOf(day) + (beforeDay.isVisible() ? widthOf(beforeDay) : 0);
  }

  private double restWidth() {
    return widthOf(beforeRest) + widthOf(rest);
  }

  @Override
  protected double computeMinWidth(double height) {
    return dayWidth();
  }

  @Override
  protected double computePrefWidth(double height) {
    return widthOf(site) + dayWidth() + (whole ? restWidth() : 0);
  }

  @Override
  protected double computePrefHeight(double width) {
    return Math.max(site.prefHeight(-1), day.prefHeight(-1));
  }

  @Override
  public double getBaselineOffset() {
    return day.getBaselineOffset();
  }

  private double widthOf(Label label) {
    return label.getText().isEmpty() ? 0 : snapSizeX(label.prefWidth(-1));
  }

  @Override
  protected void layoutChildren() {
    fit(getWidth());
    double left = getWidth() - dayWidth() - (whole ? restWidth() : 0);
    double x = put(site, 0, Math.clamp(left, 0, widthOf(site)));
    x = put(beforeDay, x, beforeDay.isVisible() ? widthOf(beforeDay) : 0);
    x = put(day, x, widthOf(day));
    x = put(beforeRest, x, widthOf(beforeRest));
    put(rest, x, widthOf(rest));
  }

  private double put(Label label, double x, double width) {
    label.resizeRelocate(x, 0, width, getHeight());
    return x + width;
  }
}
