package org.offprint.ui.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.offprint.ui.flow.Lined.Line;

/**
 * Shows items one below the other, and makes nodes only for those in and near the view. The wheel
 * moves it; keys are left to others. JavaFX thread only.
 */
public class FlowView extends Region {
  private static final double BAR_STEP = 48;
  private static final double BAR_GAP = 2;

  private final Strip strip = new Strip(this::arrange);
  private final ScrollBar bar = new ScrollBar();
  private final Rectangle clip = new Rectangle();
  private final Glide glide = new Glide(this);
  private final Ahead ahead = new Ahead(this::prepare);
  private final List<Runnable> listeners = new ArrayList<>();
  private BooleanSupplier smooth = () -> false;
  private FlowItems items = FlowItems.NONE;
  private Heights heights = new Heights(0, index -> 0);
  private double measuredFor = -1;
  private Insets padding = Insets.EMPTY;
  private FlowPlace place = FlowPlace.FIRST;
  private FlowPlace told = FlowPlace.FIRST;
  private boolean showing;

  /** An empty view. */
  @SuppressWarnings("this-escape") // the setters only touch JavaFX's own state
  public FlowView() {
    getStyleClass().add("flow-view");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT_AREA);
    bar.setOrientation(Orientation.VERTICAL);
    bar.setManaged(false);
    bar.setUnitIncrement(BAR_STEP);
    bar.valueProperty().subscribe(value -> barMoved(value.doubleValue()));
    setClip(clip);
    getChildren().addAll(strip, bar);
    addEventFilter(ScrollEvent.SCROLL, this::turned);
    sceneProperty()
        .subscribe(
            scene -> {
              if (scene == null) {
                glide.finish();
                ahead.rest();
              }
            });
  }

  /** Has pages be turned smoothly whenever {@code wanted} says so. */
  public void setSmooth(BooleanSupplier wanted) {
    smooth = wanted;
  }

  /** Shows other items, from the top. */
  public void setItems(FlowItems next) {
    glide.halt();
    items = next;
    measuredFor = -1;
    place = FlowPlace.FIRST.down(-padding.getTop());
    strip.setItems(next);
    again();
  }

  /** What is shown. */
  public FlowItems items() {
    return items;
  }

  /** What is left free around the items, at top and bottom within what is scrolled. */
  public void setContentPadding(Insets next) {
    boolean atTop = place.index() == 0 && place.pixels() <= 0;
    padding = next;
    if (atTop) {
      place = FlowPlace.FIRST.down(-padding.getTop());
    }
    again();
  }

  /** Has {@code moved} called whenever another place is at the top. */
  public void onMoved(Runnable moved) {
    listeners.add(moved);
  }

  /** What is at the top of the view, or will be when it has come to rest. */
  public FlowPlace place() {
    FlowPlace end = glide.end();
    if (end != null) {
      return end;
    }
    layout();
    return place;
  }

  /** Brings a place to the top of the view, as far as the ends allow, at once. */
  public void show(FlowPlace next) {
    glide.halt();
    place = next;
    again();
    layout();
  }

  /** Goes to the very beginning. */
  public void toTop() {
    show(FlowPlace.FIRST.down(-padding.getTop()));
  }

  /** Goes to the very end. */
  public void toEnd() {
    show(new FlowPlace(Math.max(0, items.size() - 1), Double.MAX_VALUE / 4));
  }

  /** Moves the items up by a number of pixels, at once. */
  public void by(double pixels) {
    glide.finish();
    move(pixels);
  }

  void move(double pixels) {
    layout();
    place = place.down(pixels);
    again();
    layout();
  }

  /**
   * Turns pages: the last whole line of one is the first of the next, and none is cut at the top.
   *
   * @param pages 1 or -1
   */
  public void page(int pages) {
    glide.finish();
    layout();
    double distance = pages > 0 ? new PageTurn(this).down() : new PageTurn(this).up();
    FlowPlace next = settled(place.down(distance));
    if (smooth.getAsBoolean() && isOnScreen()) {
      glide.to(next, distanceTo(next));
    } else {
      show(next);
    }
  }

  private double distanceTo(FlowPlace next) {
    double distance = next.pixels() - place.pixels();
    for (int i = place.index(); i < next.index(); i++) {
      distance += strip.measure(i);
    }
    for (int i = next.index(); i < place.index(); i++) {
      distance -= strip.measure(i);
    }
    return distance;
  }

  /** The height of an item, in pixels. */
  public double height(int index) {
    layout();
    return columnWidth() > 0 ? strip.measure(index) : 0;
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

  /** Where an item near the view begins, in pixels from the view's top. */
  public double top(int index) {
    Region node = strip.node(index);
    return node == null ? Double.NaN : node.getTranslateY();
  }

  /**
   * The item at a height of the view; the nearest one above the first or below the last.
   *
   * @param y in pixels from the view's top
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

  /** The lines near the view that no page may be cut through; their tops and bottoms in it. */
  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (int index : strip.indices()) {
      Region node = Objects.requireNonNull(strip.node(index));
      double top = node.getTranslateY();
      List<Line> own = node instanceof Lined lined ? lined.lines() : List.of();
      if (own.isEmpty()) {
        Insets free = node.getInsets();
        own = List.of(new Line(free.getTop(), node.getHeight() - free.getBottom()));
      }
      own.forEach(line -> lines.add(new Line(top + line.top(), top + line.bottom())));
    }
    return lines;
  }

  /** Lays out what is above the view, so far. */
  void measureAbove(double pixels) {
    double left = pixels - place.pixels();
    for (int i = place.index() - 1; i >= 0 && left > 0; i--) {
      left -= strip.measure(i);
    }
    strip.arrange(place, getHeight(), padding.getLeft());
    strip.layout();
  }

  private double columnWidth() {
    double right = Math.max(padding.getRight(), bar.prefWidth(-1) + BAR_GAP);
    return Math.floor(getWidth() - padding.getLeft() - right);
  }

  private void again() {
    strip.requestLayout();
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    clip.setWidth(getWidth());
    clip.setHeight(getHeight());
    double thick = bar.prefWidth(-1);
    bar.resizeRelocate(getWidth() - thick, 0, thick, getHeight());
    if (strip.getWidth() != getWidth() || strip.getHeight() != getHeight()) {
      strip.resize(getWidth(), getHeight());
    }
    strip.requestLayout();
  }

  private void arrange() {
    double width = columnWidth();
    if (width <= 0 || getHeight() <= 0) {
      return;
    }
    if (width != measuredFor) {
      measuredFor = width;
      heights = new Heights(items.size(), index -> items.guess(index, width));
      strip.setColumn(width, heights);
    }
    place = settled(place);
    strip.arrange(place, getHeight(), padding.getLeft());
    showBar();
    ahead.wake();
    if (!place.equals(told)) {
      told = place;
      listeners.forEach(Runnable::run);
    }
  }

  /** The same place, or the nearest that leaves no more free than there should be. */
  private FlowPlace settled(FlowPlace wanted) {
    int size = items.size();
    if (size == 0) {
      return FlowPlace.FIRST;
    }
    FlowPlace at = normal(new FlowPlace(Math.clamp(wanted.index(), 0, size - 1), wanted.pixels()));
    double bottom = -at.pixels();
    int index = at.index();
    while (index < size && bottom < getHeight()) {
      bottom += strip.measure(index++);
    }
    double free = getHeight() - padding.getBottom() - bottom;
    return index == size && free > 0 ? normal(at.down(-free)) : at;
  }

  private FlowPlace normal(FlowPlace wanted) {
    int index = wanted.index();
    double pixels = wanted.pixels();
    while (pixels < 0 && index > 0) {
      pixels += strip.measure(--index);
    }
    while (index < items.size() - 1 && pixels >= strip.measure(index)) {
      pixels -= strip.measure(index++);
    }
    double least = index == 0 ? -padding.getTop() : 0;
    return new FlowPlace(index, Math.clamp(pixels, least, Math.max(least, strip.measure(index))));
  }

  private boolean prepare() {
    return isOnScreen() && measuredFor > 0 && strip.prepare(place, getHeight());
  }

  private boolean isOnScreen() {
    Scene scene = getScene();
    return scene != null && scene.getWindow() != null && scene.getWindow().isShowing();
  }

  private void showBar() {
    double all = padding.getTop() + heights.all() + padding.getBottom();
    double hidden = all - getHeight();
    bar.setVisible(hidden > 0);
    if (hidden > 0 && !bar.isPressed()) {
      showing = true;
      bar.setMax(hidden);
      bar.setVisibleAmount(hidden * getHeight() / all);
      bar.setBlockIncrement(getHeight() * 0.9);
      bar.setValue(padding.getTop() + heights.above(place.index()) + place.pixels());
      showing = false;
    }
  }

  private void barMoved(double value) {
    if (!showing && items.size() > 0) {
      double distance = value - padding.getTop();
      int index = heights.at(distance);
      show(new FlowPlace(index, distance - heights.above(index)));
    }
  }

  private void turned(ScrollEvent event) {
    boolean sideways = Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY());
    if (!event.isShortcutDown() && !sideways && event.getDeltaY() != 0) {
      by(-event.getDeltaY());
      event.consume();
    }
  }
}
