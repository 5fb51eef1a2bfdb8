package org.offprint.ui.list;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;

/**
 * Rows of one height under a scroll bar. What a frame costs depends on the rows in view alone: the
 * flow that this takes the place of adds up the heights of all rows above, several times a frame,
 * and remembers each of them. All that a list asks of its flow is answered here; the flow below
 * stays at its beginning and lays out nothing.
 *
 * @param <C> the cells
 */
final class RowFlow<C extends IndexedCell<?>> extends VirtualFlow<C> {
  /** A wheel's click moves by a row, but in low windows by no more than this share of them. */
  private static final int LEAST_CLICKS = 8;

  /** What is left unseen of a row, in pixels, that counts as wholly in view. */
  private static final double FUZZ = 2;

  private final Region clip;
  private final RowCells<C> cells;
  private final ScrollBar bar;

  /** The thumb of the scroll bar is no shorter, in pixels, or there would be nothing to grasp. */
  private static final double LEAST_THUMB = 32;

  /** How much is above the view, in pixels. */
  private double above;

  private boolean recreate;
  private boolean renew;
  private boolean syncing;

  /** An empty flow; its rows' height is {@link #setFixedCellSize}. */
  RowFlow() {
    clip = (Region) lookup(".clipped-container");
    cells =
        new RowCells<>(
            ((Group) lookup(".sheet")).getChildren(),
            () -> getCellFactory().call(this),
            this::setCellIndex);
    bar = getVbar();
    getHbar().setVisible(false);
    getChildren().removeIf(node -> node.getStyleClass().contains("corner"));
    bar.setUnitIncrement(1);
    bar.valueProperty().subscribe((before, value) -> dragged(value.doubleValue()));
    // The list says so after it has scrolled to the first or last row.
    positionProperty().subscribe(position -> stayAtTheBeginning());
    setOnScroll(this::wheel);
  }

  private void stayAtTheBeginning() {
    if (getPosition() != 0) {
      setPosition(0);
    }
  }

  private void dragged(double rows) {
    if (!syncing) {
      above = rows * getFixedCellSize();
      requestLayout();
    }
  }

  private void wheel(ScrollEvent event) {
    double pixels =
        switch (event.getTextDeltaYUnits()) {
          case PAGES -> event.getTextDeltaY() * getHeight();
          case LINES ->
              event.getTextDeltaY() * Math.min(getFixedCellSize(), getHeight() / LEAST_CLICKS);
          case NONE -> event.getDeltaY();
        };
    if (pixels != 0 && scrollPixels(-pixels) != 0) {
      event.consume();
    }
  }

  /** How far down one can scroll, in pixels. */
  private double farthest() {
    return Math.max(0, getCellCount() * getFixedCellSize() - getHeight());
  }

  private void moveTo(double pixels) {
    double next = Math.clamp(pixels, 0, farthest());
    if (next != above) {
      above = next;
      place();
      sync();
    }
  }

  @Override
  protected void layoutChildren() {
    if (cells == null || getWidth() <= 0 || getHeight() <= 0) {
      return;
    }
    if (recreate) {
      recreate = false;
      cells.clear();
    }
    above = Math.clamp(above, 0, farthest());
    boolean scrolls = farthest() > 0;
    bar.setVisible(scrolls);
    double barWidth = scrolls ? snapSizeX(bar.prefWidth(-1)) : 0;
    bar.resizeRelocate(getWidth() - barWidth, 0, barWidth, getHeight());
    clip.resizeRelocate(0, 0, getWidth() - barWidth, getHeight());
    place();
    if (renew) {
      renew = false;
      cells.renew();
    }
    sync();
  }

  /** Puts a cell at each place in view. */
  private void place() {
    double height = getFixedCellSize();
    int first = (int) (above / height);
    int end = (int) Math.min(getCellCount(), Math.ceil((above + getHeight()) / height));
    cells.show(first, end);
    for (C cell : cells.shown()) {
      double top = cell.getIndex() * height - above;
      cell.resizeRelocate(0, snapPositionY(top), clip.getWidth(), height);
    }
  }

  /** The scroll bar counts in rows. */
  private void sync() {
    double height = getFixedCellSize();
    double most = farthest() / height;
    syncing = true;
    try {
      bar.setMax(Math.max(most, Double.MIN_NORMAL));
      bar.setVisibleAmount(most * shareInView());
      bar.setBlockIncrement(Math.max(1, getHeight() / height - 1));
      bar.setValue(above / height);
    } finally {
      syncing = false;
    }
  }

  /** As much of the scroll bar as of the list is in view, but never too little to be grasped. */
  private double shareInView() {
    double share = getHeight() / Math.max(1, getCellCount() * getFixedCellSize());
    return Math.min(1, Math.max(share, LEAST_THUMB / Math.max(1, getHeight())));
  }

  @Override
  public double scrollPixels(double delta) {
    double before = above;
    moveTo(above + delta);
    return above - before;
  }

  @Override
  public void scrollTo(int index) {
    double top = index * getFixedCellSize();
    if (top < above || getHeight() <= 0) {
      moveTo(top);
    } else {
      moveTo(Math.max(above, top + getFixedCellSize() - getHeight()));
    }
  }

  @Override
  public void scrollTo(C cell) {
    scrollTo(cell.getIndex());
  }

  @Override
  public void scrollToTop(int index) {
    moveTo(index * getFixedCellSize());
  }

  @Override
  public void scrollToTop(C cell) {
    scrollToTop(cell.getIndex());
  }

  @Override
  public void scrollToBottom(C cell) {
    moveTo((cell.getIndex() + 1) * getFixedCellSize() - getHeight());
  }

  @Override
  public double getViewportLength() {
    return getHeight();
  }

  @Override
  @SuppressWarnings("NullAway") // the flow's own may be null, too
  public C getVisibleCell(int index) {
    return cells.at(index);
  }

  @Override
  @SuppressWarnings("NullAway") // the flow's own may be null, too
  public C getFirstVisibleCell() {
    return cells.shown().isEmpty() ? null : cells.shown().getFirst();
  }

  @Override
  @SuppressWarnings("NullAway") // the flow's own may be null, too
  public C getLastVisibleCell() {
    return cells.shown().isEmpty() ? null : cells.shown().getLast();
  }

  @Override
  @SuppressWarnings("NullAway") // the flow's own may be null, too
  protected C getFirstVisibleCellWithinViewport() {
    return cells.shown().stream().filter(cell -> cell.getLayoutY() >= 0).findFirst().orElse(null);
  }

  @Override
  @SuppressWarnings("NullAway") // the flow's own may be null, too
  protected C getLastVisibleCellWithinViewport() {
    return cells.shown().reversed().stream()
        .filter(cell -> cell.getLayoutY() + cell.getHeight() <= getHeight() + FUZZ)
        .findFirst()
        .orElse(null);
  }

  @Override
  protected List<C> getCells() {
    return cells.shown();
  }

  /** One of the cells in view, or else one that is good for looking at until the next call. */
  @Override
  public C getCell(int index) {
    C cell = cells.lookAt(index);
    cell.resize(clip.getWidth(), getFixedCellSize());
    return cell;
  }

  @Override
  protected C getPrivateCell(int index) {
    return getCell(index);
  }

  @Override
  protected void recreateCells() {
    recreate = true;
    requestLayout();
  }

  @Override
  protected void rebuildCells() {
    reconfigureCells();
  }

  @Override
  protected void reconfigureCells() {
    renew = true;
    requestLayout();
  }

  @Override
  protected void requestCellLayout() {
    cells.shown().forEach(Region::requestLayout);
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    return 0;
  }
}
