package org.offprint.net;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeoutException;
import org.jsoup.Connection;
import org.jsoup.Jsoup;

/**
 * Fetches pages and images: politely, within bounds, and never from where it must not. Safe for use
 * by many threads.
 */
public final class PageFetcher {
  /** Some sites send a visitor back to where he came from once, with a cookie. */
  private static final int VISITS = 2;

  private final FetchLimits limits;
  private final ExecutorService executor;
  private final Turns turns;
  private final HttpExchange exchange;

  /**
   * A fetcher whose fetches share their limits.
   *
   * @param executor starts a thread for each task, as a virtual-thread executor does; a bounded
   *     pool would wait for itself
   * @param locale the language in which pages are preferred where a server offers several
   */
  public PageFetcher(
      HostResolver resolver, FetchLimits limits, ExecutorService executor, Locale locale) {
    this.limits = limits;
    this.executor = executor;
    this.turns = new Turns(limits, Pacer.SYSTEM);
    this.exchange = new HttpExchange(resolver, limits, new RequestHeaders(locale));
  }

  /**
   * Fetches, following redirects. Blocks.
   *
   * @throws InterruptedException as soon as the calling thread is interrupted, whatever the fetch
   *     is waiting for
   */
  public FetchResult fetch(FetchRequest request, FetchListener listener)
      throws InterruptedException {
    Arrival arrival = new Arrival(listener);
    try {
      return follow(request, listener, arrival);
    } finally {
      arrival.end();
    }
  }

  private FetchResult follow(FetchRequest request, FetchListener listener, Arrival arrival)
      throws InterruptedException {
    Patience patience = new Patience(executor, limits.silence(), limits.total());
    Connection session = Jsoup.newSession();
    Map<URI, Integer> visits = new HashMap<>();
    URI url = request.url();
    boolean mayBeLocal = request.localAllowed();
    for (int redirects = 0; redirects <= limits.redirects(); redirects++) {
      if (visits.merge(url, 1, Integer::sum) > VISITS) {
        break;
      }
      Visit visit = new Visit(url, request, session, mayBeLocal, redirects > 0);
      switch (ask(visit, listener, arrival, patience)) {
        case Answer.Content content -> {
          return new FetchResult.Fetched(
              url,
              content.body(),
              content.contentType(),
              content.etag(),
              content.lastModified(),
              content.local());
        }
        case Answer.NotModified() -> {
          return new FetchResult.NotModified();
        }
        case Answer.Failed(FetchFailure failure) -> {
          return new FetchResult.Failed(failure);
        }
        case Answer.Redirect(String location, boolean local) -> {
          URI next;
          try {
            next = UrlPolicy.resolve(url, location);
          } catch (BadAddressException e) {
            return new FetchResult.Failed(new FetchFailure.BadAddress(e.problem()));
          }
          // From the public internet nothing leads back inside.
          mayBeLocal &= local;
          url = next;
        }
      }
    }
    return new FetchResult.Failed(new FetchFailure.TooManyRedirects(request.url().getHost()));
  }

  private Answer ask(Visit visit, FetchListener listener, Arrival arrival, Patience patience)
      throws InterruptedException {
    String host = visit.host();
    Accepted accepted = visit.accepted();
    // What belongs to one page, its redirects and images, is fetched in one go, as browsers do.
    boolean spaced = accepted == Accepted.PAGE && !visit.redirected();
    try (Turns.Turn _ = turns.take(host, accepted, spaced, listener::waiting)) {
      arrival.connecting(host);
      Duration left = patience.left();
      return patience.await(() -> exchange.ask(visit, left, arrival), arrival);
    } catch (TimeoutException e) {
      return new Answer.Failed(new FetchFailure.Timeout(host, arrival.started()));
    } catch (ExecutionException e) {
      throw new IllegalStateException("Fetching from " + host + " broke", e.getCause());
    }
  }
}
