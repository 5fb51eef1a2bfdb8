package org.offprint.ui.list;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import org.jspecify.annotations.Nullable;

/**
 * The cells of the rows in view, one after another, and those that are free for others. A row that
 * stays in view keeps its cell.
 *
 * @param <C> the cells
 */
final class RowCells<C extends IndexedCell<?>> {
  private final ObservableList<Node> sheet;
  private final Supplier<C> maker;
  private final ObjIntConsumer<C> turner;
  private final List<C> shown = new ArrayList<>();
  private final Deque<C> spare = new ArrayDeque<>();
  private @Nullable C apart;

  /**
   * No cells yet.
   *
   * @param sheet what they lie on
   * @param maker makes one
   * @param turner has one show a row
   */
  RowCells(ObservableList<Node> sheet, Supplier<C> maker, ObjIntConsumer<C> turner) {
    this.sheet = sheet;
    this.maker = maker;
    this.turner = turner;
  }

  /** Those in view, from top to bottom. */
  List<C> shown() {
    return shown;
  }

  /** The one in view that shows a row; null for none. */
  @Nullable C at(int row) {
    return at(shown, row);
  }

  private @Nullable C at(List<C> cells, int row) {
    int place = cells.isEmpty() ? -1 : row - cells.getFirst().getIndex();
    return place >= 0 && place < cells.size() ? cells.get(place) : null;
  }

  /** Throws all of them away. */
  void clear() {
    sheet.clear();
    shown.clear();
    spare.clear();
    apart = null;
  }

  /** Shows the rows from {@code first} up to, but without, {@code end}. */
  void show(int first, int end) {
    List<C> before = List.copyOf(shown);
    for (C cell : before) {
      if (cell.getIndex() < first || cell.getIndex() >= end) {
        spare.push(cell);
      }
    }
    shown.clear();
    for (int row = first; row < end; row++) {
      C cell = at(before, row);
      shown.add(cell == null ? freed(row) : cell);
    }
    spare.forEach(cell -> cell.setVisible(false));
  }

  private C freed(int row) {
    C cell = spare.poll();
    if (cell == null) {
      cell = maker.get();
      sheet.add(cell);
    }
    turner.accept(cell, row);
    cell.setVisible(true);
    return cell;
  }

  /** Has all in view look again at what their rows are about. */
  void renew() {
    shown.forEach(cell -> turner.accept(cell, cell.getIndex()));
  }

  /** One of the cells in view, or else one to look at until the next call. */
  C lookAt(int row) {
    C cell = at(row);
    if (cell != null) {
      return cell;
    }
    C other = apart;
    if (other == null) {
      other = maker.get();
      other.setVisible(false);
      sheet.add(other);
      apart = other;
    }
    turner.accept(other, row);
    return other;
  }
}
