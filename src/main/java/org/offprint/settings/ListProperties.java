package org.offprint.settings;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.offprint.model.ListOrder;
import org.offprint.model.SearchOrder;

/** {@link ListChoices} as keys and values; each value stands or falls for itself. */
final class ListProperties {
  private static final String ORDER = "order.";
  private static final String RANKING = "search.order";
  private static final String GROUPED = "list.grouped";
  private static final String DESCENDING = " descending";
  private static final String NAME = "[a-z0-9-]{1,40}";

  private ListProperties() {}

  static ListChoices read(Properties from) {
    Map<String, ListOrder> orders = new HashMap<>();
    for (String key : from.stringPropertyNames()) {
      String name = key.startsWith(ORDER) ? key.substring(ORDER.length()) : "";
      if (name.matches(NAME)) {
        read(from.getProperty(key), name, orders);
      }
    }
    SearchOrder ranking =
        from.getProperty(RANKING, "").equals("relevance")
            ? SearchOrder.RELEVANCE
            : SearchOrder.NEWEST;
    return new ListChoices(orders, ranking, Boolean.parseBoolean(from.getProperty(GROUPED)));
  }

  private static void read(String value, String name, Map<String, ListOrder> orders) {
    boolean descending = value.endsWith(DESCENDING);
    String key = descending ? value.substring(0, value.length() - DESCENDING.length()) : value;
    for (ListOrder.Key possible : ListOrder.Key.values()) {
      if (possible.name().equalsIgnoreCase(key)) {
        orders.put(name, new ListOrder(possible, descending));
      }
    }
  }

  static void write(ListChoices choices, Properties to) {
    choices
        .orders()
        .forEach(
            (name, order) ->
                to.setProperty(
                    ORDER + name,
                    order.key().name().toLowerCase(Locale.ROOT)
                        + (order.descending() ? DESCENDING : "")));
    to.setProperty(GROUPED, Boolean.toString(choices.grouped()));
    to.setProperty(RANKING, choices.ranking().name().toLowerCase(Locale.ROOT));
  }
}
