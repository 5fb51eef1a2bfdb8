package org.offprint.settings;

import java.util.Map;
import org.offprint.model.ListOrder;
import org.offprint.model.SearchOrder;

/**
 * How a person has lists laid out.
 *
 * @param orders of standing lists, by a name of the list in small letters, digits and hyphens;
 *     those that are missing are sorted as they always were
 * @param ranking of what a search finds
 * @param grouped whether the articles of one story stand under one row
 */
public record ListChoices(Map<String, ListOrder> orders, SearchOrder ranking, boolean grouped) {
  /** Everything newest first, each article by itself. */
  public static final ListChoices FIRST = new ListChoices(Map.of(), SearchOrder.NEWEST, false);

  public ListChoices {
    orders = Map.copyOf(orders);
  }
}
