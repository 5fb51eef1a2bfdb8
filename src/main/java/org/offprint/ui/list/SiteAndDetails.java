package org.offprint.ui.list;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * The name of a site, a day, and the rest of what is said of an article, in one line. Where the
 * name would be cut to next to nothing, the rest is left out.
 */
final class SiteAndDetails extends Region {
  /** So much of a name, in pixels, is more telling than how long the article is. */
  private static final double TELLING = 90;

  private final Label site = new Label();
  private final Label day = new Label();
  private final Label rest = new Label();
  private boolean whole = true;

  SiteAndDetails() {
    site.getStyleClass().addAll("row-details", "row-site");
    day.getStyleClass().add("row-details");
    rest.getStyleClass().add("row-details");
    getChildren().addAll(site, day, rest);
  }

  void show(String name, String when, String more) {
    site.setText(name);
    day.setText(when);
    rest.setText(more);
  }

  /** Decides what is left out where there is so much room. */
  void fit(double room) {
    boolean fits = room - widthOf(day) - widthOf(rest) >= Math.min(widthOf(site), TELLING);
    if (fits != whole) {
      whole = fits;
      rest.setVisible(whole);
      requestLayout();
    }
  }

  /** How wide it is with nothing left out. */
  double wholeWidth() {
    return widthOf(site) + widthOf(day) + widthOf(rest);
  }

  @Override
  protected double computeMinWidth(double height) {
    return widthOf(day);
  }

  @Override
  protected double computePrefWidth(double height) {
    return widthOf(site) + widthOf(day) + (whole ? widthOf(rest) : 0);
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
    double left = getWidth() - widthOf(day) - (whole ? widthOf(rest) : 0);
    double name = Math.clamp(left, 0, widthOf(site));
    site.resizeRelocate(0, 0, name, getHeight());
    day.resizeRelocate(name, 0, widthOf(day), getHeight());
    rest.resizeRelocate(name + widthOf(day), 0, widthOf(rest), getHeight());
  }
}
