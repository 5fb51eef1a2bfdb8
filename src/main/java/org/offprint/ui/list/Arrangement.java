package org.offprint.ui.list;

import org.offprint.model.ListOrder;
import org.offprint.model.SearchOrder;

/**
 * How a list is laid out.
 *
 * @param order how standing lists are sorted
 * @param ranking how searches are sorted
 * @param grouped whether the articles of one story stand under one row
 */
record Arrangement(ListOrder order, SearchOrder ranking, boolean grouped) {
  static final Arrangement STANDARD =
      new Arrangement(ListOrder.STANDARD, SearchOrder.NEWEST, false);
}
