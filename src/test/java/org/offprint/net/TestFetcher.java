package org.offprint.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.offprint.net.FetchResult.Failed;
import org.offprint.testing.LocalSite;

/** A fetcher with its threads, and a site to fetch from. */
final class TestFetcher implements AutoCloseable {
  /** Nothing is waited for but what does not come. */
  static final FetchLimits LIMITS =
      FetchLimits.STANDARD.withTimes(Duration.ofSeconds(20), Duration.ofSeconds(60), Duration.ZERO);

  /** To the policy, this machine's name is a public host; its number is what it is. */
  static final HostResolver RESOLVER =
      host ->
          switch (host) {
            case "localhost" -> List.of(InetAddress.ofLiteral("93.184.215.14"));
            case "unknown.test" -> throw new UnknownHostException(host);
            default -> List.of(InetAddress.ofLiteral(host));
          };

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final LocalSite site = LocalSite.start();
  private final PageFetcher fetcher = new PageFetcher(RESOLVER, LIMITS, threads, Locale.UK);

  LocalSite site() {
    return site;
  }

  ExecutorService threads() {
    return threads;
  }

  PageFetcher fetcher() {
    return fetcher;
  }

  /** Fetches a page, which may be local. */
  FetchResult fetch(String url) throws InterruptedException {
    return fetcher.fetch(FetchRequest.page(URI.create(url), true), FetchListener.NONE);
  }

  /** Why a fetch failed; it has to have. */
  static FetchFailure failure(FetchResult result) {
    assertThat(result).isInstanceOf(Failed.class);
    return ((Failed) result).failure();
  }

  @Override
  public void close() {
    site.close();
    threads.shutdownNow();
  }
}
