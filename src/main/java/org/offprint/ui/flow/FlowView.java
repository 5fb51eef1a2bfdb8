package org.offprint.ui.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.offprint.ui.flow.Paging.Kept;

/**
 * Shows items one below the other, as one column that scrolls or as two pages side by side, and
 * makes nodes only for those in and near the view. The wheel moves it; keys are left to others.
 *
 * <p>Heights and points "in the column" count from what is at the top of the view and from the
 * items' left edge, whichever page they are on. JavaFX thread only.
 */
public class FlowView extends Region {
  private final Strip strip = new Strip(this::arrange);
  private final Column column = new Column(strip);
  private final Scroll scroll = new Scroll(this, column, strip);
  private final FlowBar bar = new FlowBar(this);
  private final Rectangle clip = new Rectangle();
  private final Ahead ahead = new Ahead(this::prepare);
  private final List<Runnable> listeners = new ArrayList<>();
  private Paging paging = scroll;
  private @Nullable SpreadShape shape;
  private BooleanSupplier smooth = () -> false;
  private Insets padding = Insets.EMPTY;
  private FlowPlace told = FlowPlace.FIRST;

  /** An empty view. */
  @SuppressWarnings("this-escape") // the setters only touch JavaFX's own state
  public FlowView() {
    getStyleClass().add("flow-view");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT_AREA);
    setClip(clip);
    getChildren().addAll(strip, bar);
    FlowWheel.install(this);
    sceneProperty()
        .subscribe(
            scene -> {
              if (scene == null) {
                paging.rest();
                ahead.rest();
              }
            });
  }

  /** Has pages be turned smoothly whenever {@code wanted} says so. */
  public void setSmooth(BooleanSupplier wanted) {
    smooth = wanted;
  }

  /** Whether pages are to be turned smoothly now. */
  boolean isSmooth() {
    return smooth.getAsBoolean() && isOnScreen();
  }

  /**
   * Shows the items in another way, at the same place.
   *
   * @param free what is left free around them: at top and bottom within what scrolls, or of a page
   * @param two pages side by side; null for one column
   */
  public void setShape(Insets free, @Nullable SpreadShape two) {
    if (free.equals(padding) && Objects.equals(two, shape)) {
      return;
    }
    Kept place = paging.kept();
    padding = free;
    if (!Objects.equals(two, shape)) {
      paging.rest();
      shape = two;
      paging = two == null ? scroll : new Spread(this, column, strip, two);
      strip.regrow();
    }
    paging.begin(place);
    again();
  }

  /** The two pages; null while there is one column. */
  public @Nullable SpreadShape spread() {
    return shape;
  }

  /** Shows other items, from the top. */
  public void setItems(FlowItems next) {
    column.setItems(next);
    paging.restart();
    again();
  }

  /** What is shown. */
  public FlowItems items() {
    return column.items();
  }

  Insets padding() {
    return padding;
  }

  double barWidth() {
    return bar.thickness();
  }

  /** Has {@code moved} called whenever another place is at the top. */
  public void onMoved(Runnable moved) {
    listeners.add(moved);
  }

  /** What is at the top of the view, or will be when it has come to rest. */
  public FlowPlace place() {
    return paging.place();
  }

  /** The place that the view ends with. */
  public FlowPlace end() {
    layout();
    return paging.end();
  }

  /** The height in the column at which the view ends. */
  public double bottom() {
    layout();
    return paging.bottom();
  }

  /** The height that nothing is to exceed which cannot be cut, in pixels. */
  public double tallest() {
    return paging.tallest();
  }

  /** Brings a place to the top of the view, as far as the ends and lines allow, at once. */
  public void show(FlowPlace next) {
    paging.show(next);
  }

  /** Goes to about a distance from the very beginning, in pixels. */
  void showAt(double distance) {
    if (items().size() > 0) {
      paging.showAt(distance);
    }
  }

  /** Goes to the very beginning. */
  public void toTop() {
    paging.toTop();
  }

  /** Goes to the very end. */
  public void toEnd() {
    paging.toEnd();
  }

  /** Moves on by a number of pixels, at once; by pages, where there are two. */
  public void by(double pixels) {
    paging.by(pixels);
  }

  /**
   * Turns a page, or two where there are two.
   *
   * @param pages 1 or -1
   */
  public void page(int pages) {
    paging.page(pages);
  }

  /**
   * Moves on by about a page, at once.
   *
   * @param pages 1 or -1
   */
  public void leap(int pages) {
    paging.leap(pages);
  }

  /**
   * Turns to what is on one side of two pages.
   *
   * @param step 1 for the right, -1 for the left
   * @return false if there is one column
   */
  public boolean across(int step) {
    return paging.across(step);
  }

  /**
   * Brings a part of an item near the view into it.
   *
   * @param top in the item, in pixels
   * @param bottom likewise
   * @return false if it was there, or nothing could be done
   */
  public boolean reveal(int index, double top, double bottom) {
    return paging.reveal(index, top, bottom);
  }

  /** A point of the view as one in the column; between pages and lines, the nearest. */
  public Point2D inColumn(Point2D point) {
    layout();
    return paging.inColumn(point);
  }

  /** How far a mouse is beyond the edge at which it pulls, in pixels, negative above; else 0. */
  public double pull(Point2D point) {
    return paging.pull(point);
  }

  /** Moves on while a mouse pulls at an edge; to be called in each frame. */
  public void drag(double pull) {
    paging.drag(pull);
  }

  /** The height of an item, in pixels; 0 before the first layout. */
  public double height(int index) {
    layout();
    return column.isMeasured() ? column.measure(index) : 0;
  }

  /** The items whose nodes are laid out, in order: those in view and some around them. */
  public List<Integer> near() {
    layout();
    return strip.indices();
  }

  /** The node of an item in or near the view; null for one further off. */
  public @Nullable Region node(int index) {
    return strip.node(index);
  }

  /** Where an item near the view begins in the column; not a number for one further off. */
  public double top(int index) {
    return strip.top(index);
  }

  /**
   * The item at a height in the column; the nearest one above the first or below the last.
   *
   * @return -1 if there are no items
   */
  public int at(double y) {
    int found = -1;
    for (int index : near()) {
      if (found < 0 || top(index) <= y) {
        found = index;
      }
    }
    return found;
  }

  /** Has all be laid out again. */
  void again() {
    strip.requestLayout();
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    clip.setWidth(getWidth());
    clip.setHeight(getHeight());
    double thick = bar.thickness();
    bar.resizeRelocate(getWidth() - thick, 0, thick, getHeight());
    if (strip.getWidth() != getWidth() || strip.getHeight() != getHeight()) {
      strip.resize(getWidth(), getHeight());
    }
    strip.requestLayout();
  }

  private void arrange() {
    double width = paging.columnWidth();
    if (width <= 0 || getHeight() <= 0) {
      return;
    }
    if (width != column.width()) {
      Kept place = paging.kept();
      boolean moved = column.isMeasured();
      column.setWidth(width);
      if (moved) {
        paging.begin(place);
      }
    }
    paging.arrange();
    bar.show(paging.extent());
    ahead.wake();
    FlowPlace place = paging.arranged();
    if (!place.equals(told)) {
      told = place;
      listeners.forEach(Runnable::run);
    }
  }

  private boolean prepare() {
    return isOnScreen() && column.isMeasured() && paging.prepare();
  }

  private boolean isOnScreen() {
    Scene scene = getScene();
    return scene != null && scene.getWindow() != null && scene.getWindow().isShowing();
  }
}
