package org.offprint.ui.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.offprint.ui.flow.Lined.Line;

/** One column that moves by pixels. JavaFX thread only. */
final class Scroll implements Paging {
  private static final double BAR_GAP = 2;
  private static final double REVEAL_MARGIN = 24;
  private static final double LEAP = 0.85;
  private static final double DRAG_SPEED = 0.18;
  private static final double ROUNDING = 1.5;

  /** Of the view: what is higher is a picture. */
  private static final double MOST_OF_LINE = 0.3;

  private final FlowView view;
  private final Column column;
  private final Strip strip;
  private final Glide glide = new Glide(this);
  private FlowPlace place = FlowPlace.FIRST;

  /** Where to be at the next layout, whatever the width is then. */
  private @Nullable Kept coming;

  /** What the place was before it was moved to the top of its line, as long as it is that. */
  private @Nullable Whole whole;

  /** A place that begins with a whole line, and the one that it stands for. */
  private record Whole(FlowPlace place, Kept meant) {}

  Scroll(FlowView view, Column column, Strip strip) {
    this.view = view;
    this.column = column;
    this.strip = strip;
  }

  @Override
  public double columnWidth() {
    double right = Math.max(view.padding().getRight(), view.barWidth() + BAR_GAP);
    return Math.floor(view.getWidth() - view.padding().getLeft() - right);
  }

  @Override
  public double tallest() {
    return Double.MAX_VALUE;
  }

  @Override
  public FlowPlace place() {
    FlowPlace end = glide.end();
    if (end != null) {
      return end;
    }
    view.layout();
    return place;
  }

  @Override
  public FlowPlace arranged() {
    return place;
  }

  @Override
  public FlowPlace end() {
    int index = view.at(bottom());
    return index < 0 ? FlowPlace.FIRST : new FlowPlace(index, bottom() - view.top(index));
  }

  @Override
  public Kept kept() {
    FlowPlace end = glide.end();
    if (coming != null) {
      return coming;
    }
    // Or widths that change to and fro would each take it up by a line.
    return end == null && whole != null && whole.place().equals(place)
        ? whole.meant()
        : column.kept(end != null ? end : place);
  }

  @Override
  public void begin(Kept next) {
    glide.halt();
    place = new FlowPlace(next.index(), 0);
    coming = next;
  }

  @Override
  public double bottom() {
    return view.getHeight();
  }

  @Override
  public void show(FlowPlace next) {
    glide.halt();
    coming = null;
    place = next;
    view.again();
    view.layout();
  }

  @Override
  public void toTop() {
    show(top());
  }

  private FlowPlace top() {
    return FlowPlace.FIRST.down(-view.padding().getTop());
  }

  @Override
  public void toEnd() {
    show(new FlowPlace(Math.max(0, column.size() - 1), Double.MAX_VALUE / 4));
  }

  @Override
  public void by(double pixels) {
    glide.finish();
    move(pixels);
  }

  void move(double pixels) {
    view.layout();
    place = place.down(pixels);
    view.again();
    view.layout();
  }

  /** The last whole line of one page is the first of the next, and none is cut at the top. */
  @Override
  public void page(int pages) {
    glide.finish();
    view.layout();
    PageTurn turn = new PageTurn(this, view.getHeight());
    FlowPlace next = settled(place.down(pages > 0 ? turn.down() : turn.up()));
    if (view.isSmooth()) {
      glide.to(next, column.distance(place, next));
    } else {
      show(next);
    }
  }

  @Override
  public void leap(int pages) {
    by(pages * view.getHeight() * LEAP);
  }

  @Override
  public boolean across(int step) {
    return false;
  }

  @Override
  public boolean reveal(int index, double top, double bottom) {
    double height = view.getHeight();
    double margin = Math.min(REVEAL_MARGIN, height / 4);
    double y = view.top(index) + top;
    if (y >= margin && y + bottom - top <= height - margin) {
      return false;
    }
    FlowPlace before = place();
    show(new FlowPlace(index, top - height / 3));
    return !place.equals(before);
  }

  @Override
  public Point2D inColumn(Point2D point) {
    return point.subtract(view.padding().getLeft(), 0);
  }

  @Override
  public double pull(Point2D point) {
    double y = point.getY();
    return y < 0 ? y : Math.max(0, y - view.getHeight());
  }

  @Override
  public void drag(double pull) {
    by(DRAG_SPEED * pull);
  }

  /** The lines near the view that no page may be cut through; their tops and bottoms in it. */
  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (int index : strip.indices()) {
      Region node = Objects.requireNonNull(strip.node(index));
      double top = strip.top(index);
      for (Line line : Column.lines(node)) {
        lines.add(new Line(top + line.top(), top + line.bottom()));
      }
    }
    return lines;
  }

  /** Lays out what is above the view, so far. */
  void measureAbove(double pixels) {
    double left = pixels - place.pixels();
    for (int i = place.index() - 1; i >= 0 && left > 0; i--) {
      left -= column.measure(i);
    }
    strip.stack(place, view.getHeight());
    strip.layout();
  }

  @Override
  public void arrange() {
    Kept next = coming;
    if (next != null && column.size() > 0) {
      coming = null;
      place = next.equals(new Kept(0, 0)) ? top() : column.at(next);
    }
    place = settled(place);
    strip.stack(place, view.getHeight());
    strip.putAt(view.padding().getLeft());
    if (next != null) {
      beginWithWholeLine(next);
    }
  }

  /** At another width lines are others, and the place may be in the middle of one. */
  private void beginWithWholeLine(Kept meant) {
    strip.layout();
    double most = view.getHeight() * MOST_OF_LINE;
    for (Line line : lines()) {
      if (line.top() < -ROUNDING && line.bottom() > ROUNDING && line.bottom() - line.top() < most) {
        place = normal(place.down(Math.floor(line.top())));
        whole = new Whole(place, meant);
        strip.stack(place, view.getHeight());
        strip.putAt(view.padding().getLeft());
        return;
      }
    }
  }

  /** The same place, or the nearest that leaves no more free than there should be. */
  private FlowPlace settled(FlowPlace wanted) {
    int size = column.size();
    if (size == 0) {
      return FlowPlace.FIRST;
    }
    FlowPlace at = normal(wanted);
    double bottom = -at.pixels();
    int index = at.index();
    while (index < size && bottom < view.getHeight()) {
      bottom += column.measure(index++);
    }
    double free = view.getHeight() - view.padding().getBottom() - bottom;
    return index == size && free > 0 ? normal(at.down(-free)) : at;
  }

  private FlowPlace normal(FlowPlace wanted) {
    FlowPlace at = column.normal(wanted);
    double least = at.index() == 0 ? -view.padding().getTop() : 0;
    return new FlowPlace(at.index(), Math.max(least, at.pixels()));
  }

  @Override
  public Extent extent() {
    double above = view.padding().getTop();
    double all = above + column.all() + view.padding().getBottom();
    return new Extent(all, above + column.above(place), view.getHeight());
  }

  @Override
  public void showAt(double distance) {
    show(column.at(distance - view.padding().getTop()));
  }

  @Override
  public boolean prepare() {
    return strip.prepare(place, view.getHeight());
  }

  @Override
  public void rest() {
    glide.finish();
  }

  @Override
  public void restart() {
    glide.halt();
    coming = null;
    place = top();
  }
}
