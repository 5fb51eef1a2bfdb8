package org.offprint.ui.list;

import java.util.HashMap;
import java.util.Map;
import org.offprint.model.ListOrder;
import org.offprint.model.SearchOrder;

/** What each list is sorted by, as the person chose it. Used on the JavaFX thread. */
public final class ListOrders {
  private final Map<String, ListOrder> orders;
  private SearchOrder ranking;

  /**
   * As they were left.
   *
   * @param orders by {@link Listing#key}; those that are missing are the standard one
   * @param ranking of every search
   */
  public ListOrders(Map<String, ListOrder> orders, SearchOrder ranking) {
    this.orders = new HashMap<>(orders);
    this.ranking = ranking;
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

  /** All that are not the standard one, by {@link Listing#key}. */
  public Map<String, ListOrder> all() {
    return Map.copyOf(orders);
  }
}
