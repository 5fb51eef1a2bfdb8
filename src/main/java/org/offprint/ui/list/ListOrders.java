package org.offprint.ui.list;

import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.offprint.model.ListOrder;
import org.offprint.model.SearchOrder;
import org.offprint.settings.ListChoices;

/** How each list is laid out, as the person chose it. Used on the JavaFX thread. */
public final class ListOrders {
  private final Map<String, ListOrder> orders;
  private SearchOrder ranking;
  private final BooleanProperty grouped = new SimpleBooleanProperty();

  /** As they were left; {@link ListChoices#orders} are by {@link Listing#key}. */
  public ListOrders(ListChoices left) {
    this.orders = new HashMap<>(left.orders());
    this.ranking = left.ranking();
    grouped.set(left.grouped());
  }

  /** How a list is laid out. */
  Arrangement arrangement(Listing listing) {
    return new Arrangement(order(listing), ranking, grouped.get());
  }

  /** The order of a list. */
  ListOrder order(Listing listing) {
    String key = listing.key();
    return key == null ? ListOrder.STANDARD : orders.getOrDefault(key, ListOrder.STANDARD);
  }

  /** Remembers the order of a list. */
  void remember(Listing listing, ListOrder order) {
    String key = listing.key();
    if (key == null) {
      return;
    }
    if (order.equals(ListOrder.STANDARD)) {
      orders.remove(key);
    } else {
      orders.put(key, order);
    }
  }

  /** How searches are sorted. */
  public SearchOrder ranking() {
    return ranking;
  }

  /** Sorts searches otherwise, from the next one on. */
  public void rank(SearchOrder next) {
    ranking = next;
  }

  /** Whether the articles of one story stand under one row. */
  public BooleanProperty grouped() {
    return grouped;
  }

  /** As they are now. */
  public ListChoices choices() {
    return new ListChoices(orders, ranking, grouped.get());
  }
}
