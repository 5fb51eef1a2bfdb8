package org.offprint.settings;

import java.util.Map;
import org.offprint.model.ListOrder;
import org.offprint.model.SearchOrder;

/**
 * What a person has lists sorted by.
 *
 * @param orders of standing lists, by a name of the list in small letters, digits and hyphens;
 *     those that are missing are sorted as they always were
 * @param ranking of what a search finds
 */
public record ListChoices(Map<String, ListOrder> orders, SearchOrder ranking) {
  /** Everything newest first. */
  public static final ListChoices FIRST = new ListChoices(Map.of(), SearchOrder.NEWEST);

  public ListChoices {
    orders = Map.copyOf(orders);
  }
}
