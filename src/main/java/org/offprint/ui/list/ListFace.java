package org.offprint.ui.list;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;
import org.offprint.model.ArticleId;
import org.offprint.ui.controls.StateMessage;

/** All that shows what a list's model holds: header, rows, and words where there are none. */
final class ListFace {
  private final ListView<ArticleId> list;
  private final ListHeader header;
  private final ListOrders orders;
  private final StateMessage empty = new StateMessage();
  private final Set<ArticleCell> cells = new HashSet<>();
  private @Nullable Node nothingFound;

  ListFace(ListView<ArticleId> list, ListHeader header, ListOrders orders) {
    this.list = list;
    this.header = header;
    this.orders = orders;
  }

  /** Makes the cells of the rows, and has them follow. */
  void makeCells(Supplier<ArticleCell> maker) {
    list.setCellFactory(
        any -> {
          ArticleCell cell = maker.get();
          cells.add(cell);
          return cell;
        });
  }

  /** Has {@code words} stand in the place of the rows where a search finds nothing. */
  void setNothingFound(Node words) {
    nothingFound = words;
  }

  /** Shows what there is now. */
  void show(ArticleListModel model) {
    Listing listing = model.listing();
    header.show(
        listing,
        model.name(),
        model.stories().all().size(),
        model.isWhole(),
        orders.arrangement(listing));
    ListingWords.showEmpty(empty, listing, model.isTrashed());
    boolean search = listing instanceof Listing.Found found && found.name().isEmpty();
    list.setPlaceholder(search && nothingFound != null ? nothingFound : empty);
    refresh();
  }

  /** Has the rows in view show what is known by now. */
  void refresh() {
    cells.forEach(ArticleCell::refresh);
  }
}
