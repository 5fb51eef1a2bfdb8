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

  @Override
  protected double computeMinWidth(double height) {
    return widthOf(day);
  }

  @Override
  protected double computePrefWidth(double height) {
    return widthOf(site) + widthOf(day) + widthOf(rest);
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
    double room = getWidth() - widthOf(day);
    boolean whole = room - widthOf(rest) >= Math.min(widthOf(site), TELLING);
    rest.setVisible(whole);
    double left = Math.max(0, whole ? room - widthOf(rest) : room);
    double name = Math.min(widthOf(site), left);
    site.resizeRelocate(0, 0, name, getHeight());
    day.resizeRelocate(name, 0, widthOf(day), getHeight());
    rest.resizeRelocate(name + widthOf(day), 0, widthOf(rest), getHeight());
  }
}
