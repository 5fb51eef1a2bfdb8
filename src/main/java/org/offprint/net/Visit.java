package org.offprint.net;

import java.net.URI;
import org.jsoup.Connection;

/**
 * One address on the way of a fetch.
 *
 * @param url to ask now
 * @param request what is fetched, from wherever redirects lead
 * @param session carries the cookies of earlier redirects
 * @param mayBeLocal whether a local host may be asked
 * @param redirected whether a redirect led here
 */
record Visit(
    URI url, FetchRequest request, Connection session, boolean mayBeLocal, boolean redirected) {
  String host() {
    return url.getHost();
  }

  Accepted accepted() {
    return request.accepted();
  }
}
