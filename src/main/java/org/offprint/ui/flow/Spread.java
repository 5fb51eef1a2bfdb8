package org.offprint.ui.flow;

import javafx.geometry.Point2D;

/**
 * Two pages side by side, as windows on the column: what is below the one is at the top of the
 * other. Nothing moves by pixels; pages turn by two. JavaFX thread only.
 */
final class Spread implements Paging {
  /** So many pixels of a wheel or an arrow key turn a page. */
  private static final double TURN = 40;

  /** So much of it a mouse that pulls comes to in a frame. */
  private static final double DRAG_STEP = 1;

  private final FlowView view;
  private final Column column;
  private final Strip strip;
  private final SpreadShape shape;
  private final PageBook book;
  private final Turning turning;
  private PageWindow first = PageWindow.NONE;
  private PageWindow second = PageWindow.NONE;
  private double pulled;

  Spread(FlowView view, Column column, Strip strip, SpreadShape shape) {
    this.view = view;
    this.column = column;
    this.strip = strip;
    this.shape = shape;
    this.book = new PageBook(column);
    this.turning = new Turning(strip);
  }

  @Override
  public double columnWidth() {
    return shape.width();
  }

  @Override
  public double tallest() {
    return Math.max(
        1, Math.floor(view.getHeight() - view.padding().getTop() - view.padding().getBottom()));
  }

  @Override
  public FlowPlace place() {
    view.layout();
    return arranged();
  }

  @Override
  public FlowPlace arranged() {
    return column.isMeasured() && column.size() > 0 ? book.place() : FlowPlace.FIRST;
  }

  @Override
  public FlowPlace end() {
    if (!column.isMeasured() || column.size() == 0) {
      return FlowPlace.FIRST;
    }
    FlowPlace end = book.pages().end();
    int last = column.size() - 1;
    return end.index() > last ? new FlowPlace(last, column.measure(last)) : end;
  }

  @Override
  public Kept kept() {
    return book.kept();
  }

  @Override
  public void begin(Kept place) {
    book.open(place);
  }

  @Override
  public double bottom() {
    return second.isEmpty() ? first.bottom() : second.bottom();
  }

  @Override
  public void show(FlowPlace next) {
    book.open(next);
    moved();
  }

  private void moved() {
    turning.finish();
    pulled = 0;
    view.again();
    view.layout();
  }

  @Override
  public void toTop() {
    show(FlowPlace.FIRST);
  }

  @Override
  public void toEnd() {
    view.layout();
    if (column.isMeasured()) {
      book.openEnd();
      moved();
    }
  }

  @Override
  public void by(double pixels) {
    pulled = pulled * pixels < 0 ? pixels : pulled + pixels;
    if (Math.abs(pulled) >= TURN) {
      page(pulled > 0 ? 1 : -1);
    }
  }

  @Override
  public void page(int pages) {
    view.layout();
    if (column.isMeasured() && column.size() > 0 && (pages > 0 ? book.next() : book.previous())) {
      moved();
      if (view.isSmooth()) {
        turning.from(shape.fromRight() ? -pages : pages);
      }
    }
    pulled = 0;
  }

  @Override
  public void leap(int pages) {
    page(pages);
  }

  @Override
  public boolean across(int step) {
    page(shape.fromRight() ? -step : step);
    return true;
  }

  @Override
  public boolean reveal(int index, double top, double bottom) {
    FlowPlace place = new FlowPlace(index, Math.max(0, (top + bottom) / 2));
    if (book.pages().contain(place)) {
      return false;
    }
    if (book.turnTo(place)) {
      moved();
    } else {
      show(new FlowPlace(index, Math.max(0, top - tallest() / 3)));
    }
    return true;
  }

  @Override
  public Point2D inColumn(Point2D point) {
    PageWindow page = isFirst(point) || second.isEmpty() ? first : second;
    return new Point2D(point.getX() - page.x(), page.inColumn(point.getY()));
  }

  private boolean isFirst(Point2D point) {
    return point.getX() < view.getWidth() / 2 != shape.fromRight();
  }

  @Override
  public double pull(Point2D point) {
    double above = point.getY() - view.padding().getTop();
    double below = point.getY() - view.getHeight() + view.padding().getBottom();
    return isFirst(point) ? Math.min(0, above) : Math.max(0, below);
  }

  @Override
  public void drag(double pull) {
    by(Math.clamp(pull, -DRAG_STEP, DRAG_STEP));
  }

  @Override
  public void arrange() {
    if (column.size() == 0) {
      strip.putAt(0);
      return;
    }
    if (book.height() != tallest()) {
      book.setHeight(tallest());
      strip.regrow();
    }
    Pages pages = book.pages();
    FlowPlace top = line(pages.first());
    strip.stack(top, column.distance(top, end()));
    double left = Math.floor((view.getWidth() - 2 * shape.width() - shape.gutter()) / 2);
    double right = left + shape.width() + shape.gutter();
    double start = shape.fromRight() ? right : left;
    first =
        window(
            pages.first(), pages.second(), isAlone(pages) ? Math.rint((left + right) / 2) : start);
    second = window(pages.second(), pages.end(), left + right - start);
    strip.put(first, second);
  }

  /** Whether one page is all there is; it stands in the middle. */
  private boolean isAlone(Pages pages) {
    return pages.first().equals(FlowPlace.FIRST) && book.cutter().isEnd(pages.second());
  }

  private FlowPlace line(FlowPlace place) {
    return new FlowPlace(place.index(), Math.floor(book.cutter().firstLine(place)));
  }

  private PageWindow window(FlowPlace from, FlowPlace to, double x) {
    PageCutter cutter = book.cutter();
    if (cutter.isEnd(from)) {
      return PageWindow.NONE;
    }
    int last = to.pixels() > 0 ? to.index() : to.index() - 1;
    boolean cut = to.pixels() > 0;
    return new PageWindow(
        from,
        to,
        x,
        view.padding().getTop(),
        strip.top(from.index()) + line(from).pixels(),
        strip.top(last) + cutter.lastLine(last, to),
        strip.top(from.index()) + (from.pixels() > 0 ? cutter.gap(from) : 0),
        cut ? strip.top(last) + cutter.gap(to) : 0);
  }

  @Override
  public Extent extent() {
    if (column.size() == 0) {
      return new Extent(0, 0, 0);
    }
    double from = column.above(book.pages().first());
    return new Extent(column.all(), from, column.above(end()) - from);
  }

  @Override
  public void showAt(double distance) {
    show(column.at(distance));
  }

  @Override
  public boolean prepare() {
    if (column.size() == 0) {
      return false;
    }
    FlowPlace top = line(book.pages().first());
    if (strip.prepare(top, 2 * tallest())) {
      return true;
    }
    Pages next = book.peek();
    if (next != null && next.second().pixels() > 0) {
      strip.prepareTwin(next.second().index());
    }
    return false;
  }

  @Override
  public void rest() {
    turning.finish();
  }

  @Override
  public void restart() {
    turning.finish();
    book.open(new Kept(0, 0));
    pulled = 0;
  }
}
