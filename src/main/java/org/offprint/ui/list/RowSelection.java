package org.offprint.ui.list;

import java.util.Arrays;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.WeakListChangeListener;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a list are selected, kept as ranges. The one that lists come with holds an object
 * for each selected row, makes all of them anew with every click, and takes those out one by one
 * that a click with Shift leaves out, which stops the window for good where a hundred thousand are
 * selected. Used on the JavaFX thread.
 *
 * @param <T> what the rows are about
 */
final class RowSelection<T> extends MultipleSelectionModel<T> {
  private final ListView<T> list;
  private final ObservedList<Integer> rows = new ObservedList<>(RowRanges.NONE);
  private final ObservedList<T> items;
  private final ListChangeListener<T> mover = this::contentChanged;
  private RowRanges selected = RowRanges.NONE;

  /** Where a range begins that is selected with Shift; -1 for nowhere. */
  private int anchor = -1;

  /** Nothing selected; several rows can be. */
  RowSelection(ListView<T> list) {
    this.list = list;
    this.items = new ObservedList<>(new SelectedItems<>(list::getItems, selected));
    setSelectionMode(javafx.scene.control.SelectionMode.MULTIPLE);
    WeakListChangeListener<T> watching = new WeakListChangeListener<>(mover);
    list.itemsProperty()
        .subscribe(
            (before, now) -> {
              before.removeListener(watching);
              now.addListener(watching);
              clearSelection();
            });
    list.getItems().addListener(watching);
  }

  private void contentChanged(ListChangeListener.Change<? extends T> change) {
    RowRanges next = selected;
    int lead = getSelectedIndex();
    while (change.next()) {
      int start = change.getFrom();
      int oldEnd = start + change.getRemovedSize();
      int newEnd = start + change.getAddedSize();
      next = next.moved(start, oldEnd, newEnd);
      lead = moved(lead, start, oldEnd, newEnd);
      anchor = moved(anchor, start, oldEnd, newEnd);
    }
    set(next.within(size()), next.has(lead) ? lead : next.isEmpty() ? -1 : next.getLast());
  }

  private static int moved(int row, int start, int oldEnd, int newEnd) {
    return row < start ? row : row < oldEnd ? -1 : row + newEnd - oldEnd;
  }

  private int size() {
    return list.getItems().size();
  }

  /** The selected rows. */
  RowRanges ranges() {
    return selected;
  }

  /** Selects exactly these rows; the first of them is where the keyboard is. */
  void choose(RowRanges next) {
    int lead = next.isEmpty() ? -1 : next.getFirst();
    anchor = lead;
    set(next.within(size()), lead);
    focus(lead);
  }

  /**
   * Selects all rows from where the last range began to this one.
   *
   * @param besides what is selected already stays so
   */
  void extendTo(int row, boolean besides) {
    if (row < 0 || row >= size()) {
      return;
    }
    if (anchor < 0) {
      anchor = Math.max(0, list.getFocusModel().getFocusedIndex());
    }
    int from = Math.min(anchor, row);
    int to = Math.max(anchor, row) + 1;
    set(besides ? selected.with(from, to) : RowRanges.of(from, to), row);
    focus(row);
  }

  private void set(RowRanges next, int lead) {
    boolean other = !next.equals(selected);
    selected = next;
    setSelectedIndex(lead);
    setSelectedItem(item(lead));
    if (other) {
      rows.show(next);
      items.show(new SelectedItems<>(list::getItems, next));
    }
  }

  private @Nullable T item(int row) {
    return row < 0 || row >= size() ? null : list.getItems().get(row);
  }

  private void focus(int row) {
    list.getFocusModel().focus(row);
  }

  @Override
  public ObservableList<Integer> getSelectedIndices() {
    return rows;
  }

  @Override
  public ObservableList<T> getSelectedItems() {
    return items;
  }

  @Override
  public void clearAndSelect(int row) {
    if (row < 0 || row >= size()) {
      clearSelection();
    } else {
      choose(RowRanges.of(row, row + 1));
    }
  }

  @Override
  public void select(int row) {
    if (row == -1) {
      clearSelection();
    } else if (row >= 0 && row < size()) {
      anchor = row;
      set(selected.with(row, row + 1), row);
      focus(row);
    }
  }

  @Override
  public void select(@Nullable T item) {
    if (item == null) {
      clearSelection();
    } else {
      int row = list.getItems().indexOf(item);
      if (row >= 0) {
        select(row);
      }
    }
  }

  @Override
  public void selectIndices(int row, int @Nullable ... more) {
    RowRanges next = selected;
    int lead = getSelectedIndex();
    int[] wanted = more == null ? new int[0] : more;
    for (int one : wanted.length == 0 ? new int[] {row} : withFirst(row, wanted)) {
      if (one >= 0 && one < size()) {
        next = next.with(one, one + 1);
        lead = one;
      }
    }
    anchor = lead;
    set(next, lead);
    focus(lead);
  }

  private static int[] withFirst(int first, int[] others) {
    int[] all = Arrays.copyOf(others, others.length + 1);
    System.arraycopy(others, 0, all, 1, others.length);
    all[0] = first;
    return all;
  }

  /** From {@code start} on, up or down, as far as {@code end}, which is not among them. */
  @Override
  public void selectRange(int start, int end) {
    int from = Math.max(0, start < end ? start : end + 1);
    int to = Math.min(size(), start < end ? end : start + 1);
    if (start != end && from < to) {
      int lead = start < end ? to - 1 : from;
      set(selected.with(from, to), lead);
      focus(lead);
    }
  }

  /** All rows; the keyboard stays where it is. */
  @Override
  public void selectAll() {
    if (size() > 0) {
      int focused = list.getFocusModel().getFocusedIndex();
      set(RowRanges.of(0, size()), focused < 0 ? size() - 1 : focused);
    }
  }

  @Override
  public void selectFirst() {
    select(size() > 0 ? 0 : -1);
  }

  @Override
  public void selectLast() {
    select(size() - 1);
  }

  @Override
  public void clearSelection(int row) {
    RowRanges next = selected.without(row, row + 1);
    if (next.isEmpty()) {
      clearSelection();
    } else {
      anchor = row;
      int lead = getSelectedIndex();
      set(next, next.has(lead) ? lead : next.getLast());
    }
  }

  @Override
  public void clearSelection() {
    anchor = -1;
    set(RowRanges.NONE, -1);
    focus(-1);
  }

  @Override
  public boolean isSelected(int row) {
    return selected.has(row);
  }

  @Override
  public boolean isEmpty() {
    return selected.isEmpty();
  }

  @Override
  public void selectPrevious() {
    int focused = list.getFocusModel().getFocusedIndex();
    if (focused > 0) {
      select(focused - 1);
    }
  }

  @Override
  public void selectNext() {
    int focused = list.getFocusModel().getFocusedIndex();
    if (focused + 1 < size()) {
      select(focused + 1);
    }
  }
}
