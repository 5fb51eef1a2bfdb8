package org.offprint.ui.list;

import java.util.List;
import javafx.collections.ListChangeListener.Change;
import javafx.collections.ObservableList;
import javafx.collections.ObservableListBase;

/**
 * Shows one list, and then another in its place, which listeners are told as one change. Neither is
 * ever copied.
 *
 * @param <E> what is in the lists
 */
final class ObservedList<E> extends ObservableListBase<E> {
  private List<? extends E> shown;

  ObservedList(List<? extends E> shown) {
    this.shown = shown;
  }

  /** Shows another list. */
  void show(List<? extends E> next) {
    List<? extends E> before = shown;
    shown = next;
    fireChange(new Replaced<>(this, before));
  }

  @Override
  public E get(int index) {
    return shown.get(index);
  }

  @Override
  public int size() {
    return shown.size();
  }

  @Override
  public int indexOf(Object sought) {
    return shown.indexOf(sought);
  }

  @Override
  public boolean contains(Object sought) {
    return shown.contains(sought);
  }

  /** All of a list was replaced. */
  private static final class Replaced<E> extends Change<E> {
    private static final int[] NOT_PERMUTED = {};

    private final List<? extends E> before;
    private boolean first = true;

    Replaced(ObservableList<E> list, List<? extends E> before) {
      super(list);
      this.before = before;
    }

    @Override
    public boolean next() {
      boolean was = first;
      first = false;
      return was;
    }

    @Override
    public void reset() {
      first = true;
    }

    @Override
    public int getFrom() {
      return 0;
    }

    @Override
    public int getTo() {
      return getList().size();
    }

    @Override
    @SuppressWarnings("unchecked") // only read
    public List<E> getRemoved() {
      return (List<E>) before;
    }

    @Override
    protected int[] getPermutation() {
      return NOT_PERMUTED;
    }
  }
}
