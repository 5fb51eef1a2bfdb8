package org.offprint.ui.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.offprint.library.LibrarySearch;
import org.offprint.ui.i18n.Messages;

/**
 * Another search, offered where one found nothing.
 *
 * @param words what it does otherwise
 * @param articles how many it finds; at least one
 */
record Offer(String words, SearchRequest request, int articles) {
  private static final int MOST = 5;

  /** The searches near one that found nothing which find something. Blocks. */
  static List<Offer> near(SearchRequest request, LibrarySearch search) {
    Map<String, SearchRequest> possible = new LinkedHashMap<>();
    if (request.place() != null) {
      possible.put(Messages.text("search.offer.everywhere"), request.everywhere());
    }
    if (!request.comments()) {
      possible.put(Messages.text("search.offer.comments"), request.withComments());
    }
    for (SearchRequest.Shorter shorter : request.shorter()) {
      possible.put(Messages.text("search.offer.without", shorter.part()), shorter.rest());
    }
    List<Offer> offers = new ArrayList<>();
    for (Map.Entry<String, SearchRequest> entry : possible.entrySet()) {
      int articles = offers.size() < MOST ? search.count(entry.getValue().query()) : 0;
      if (articles > 0) {
        offers.add(new Offer(entry.getKey(), entry.getValue(), articles));
      }
    }
    return offers;
  }
}
