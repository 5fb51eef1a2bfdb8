package org.offprint.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.offprint.testing.LocalSite;

class PolitenessTest {
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final LocalSite site = LocalSite.start();

  @AfterEach
  void stop() {
    site.close();
    threads.shutdownNow();
  }

  private PageFetcher fetcher(Duration spacing) {
    FetchLimits limits =
        FetchLimits.STANDARD.withTimes(Duration.ofSeconds(20), Duration.ofSeconds(60), spacing);
    return new PageFetcher(
        _ -> List.of(InetAddress.ofLiteral("127.0.0.1")), limits, threads, Locale.UK);
  }

  @Test
  void asksOneHostForTwoPagesAtOnceAndNoMore() throws Exception {
    List<LocalSite.Gate> gates = new ArrayList<>();
    PageFetcher fetcher = fetcher(Duration.ZERO);
    List<Future<FetchResult>> fetches = new ArrayList<>();
    CountDownLatch thirdWaits = new CountDownLatch(1);
    FetchListener listener =
        new FetchListener() {
          @Override
          public void waiting() {
            thirdWaits.countDown();
          }
        };
    for (int i = 0; i < 3; i++) {
      String path = "/" + i;
      site.page(path, "<p>a");
      gates.add(site.hold(path));
      FetchRequest request = FetchRequest.page(URI.create(site.url(path)), true);
      fetches.add(threads.submit(() -> fetcher.fetch(request, listener)));
      if (i < 2) {
        gates.get(i).awaitRequest();
      }
    }
    assertThat(thirdWaits.await(20, TimeUnit.SECONDS)).isTrue();
    assertThat(site.requests()).hasSize(2);

    // Another host is not held up by this one.
    site.page("/other", "<p>b");
    FetchRequest other = FetchRequest.page(URI.create(site.url("localhost", "/other")), true);
    assertThat(fetcher.fetch(other, FetchListener.NONE)).isInstanceOf(FetchResult.Fetched.class);
    assertThat(site.count("/2")).isZero();

    gates.forEach(LocalSite.Gate::open);
    for (Future<FetchResult> fetch : fetches) {
      assertThat(fetch.get(20, TimeUnit.SECONDS)).isInstanceOf(FetchResult.Fetched.class);
    }
  }

  @Test
  @Timeout(30)
  void followsRedirectsWithoutThatMoment() throws Exception {
    for (int i = 0; i < 10; i++) {
      site.redirect("/" + i, "/" + (i + 1));
    }
    site.page("/10", "<p>a");
    PageFetcher fetcher = fetcher(Duration.ofMinutes(9));
    FetchRequest request = FetchRequest.page(URI.create(site.url("/0")), true);

    assertThat(fetcher.fetch(request, FetchListener.NONE)).isInstanceOf(FetchResult.Fetched.class);
  }

  @Test
  void handsBackItsTurnAfterAFailure() throws Exception {
    PageFetcher fetcher = fetcher(Duration.ZERO);
    FetchRequest missing = FetchRequest.page(URI.create(site.url("/missing")), true);
    for (int i = 0; i < 60; i++) {
      fetcher.fetch(missing, FetchListener.NONE);
    }
    assertThat(site.count("/missing")).isEqualTo(60);
  }
}
