package org.offprint.net;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.testing.LocalSite;
import org.offprint.testing.RawSite;

/** Interrupting the caller ends a fetch in whatever it waits for, on every kind of thread. */
class CancellationTest {
  private static final FetchLimits LIMITS =
      new FetchLimits(
          1_000_000,
          1_000_000,
          10,
          Duration.ofMinutes(9),
          Duration.ofMinutes(9),
          1,
          1,
          9,
          Duration.ZERO);

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch never = new CountDownLatch(1);
  private final CountDownLatch waiting = new CountDownLatch(1);

  @AfterEach
  void stop() {
    never.countDown();
    threads.shutdownNow();
  }

  /** Fetches on a thread of its own, interrupts it once it waits, and sees it end. */
  private void cancel(boolean virtual, HostResolver resolver, String url, FetchListener listener)
      throws Exception {
    PageFetcher fetcher = new PageFetcher(resolver, LIMITS, threads, Locale.UK);
    cancel(virtual, fetcher, url, listener);
  }

  private void cancel(boolean virtual, PageFetcher fetcher, String url, FetchListener listener)
      throws Exception {
    FutureTask<Boolean> cancelled =
        new FutureTask<>(
            () -> {
              try {
                fetcher.fetch(FetchRequest.page(URI.create(url), true), listener);
                return false;
              } catch (InterruptedException e) {
                return true;
              }
            });
    Thread thread =
        virtual ? Thread.ofVirtual().start(cancelled) : Thread.ofPlatform().start(cancelled);
    assertThat(waiting.await(20, TimeUnit.SECONDS)).isTrue();
    thread.interrupt();
    assertThat(cancelled.get(20, TimeUnit.SECONDS)).isTrue();
  }

  private static List<InetAddress> literally(String host) {
    return List.of(InetAddress.ofLiteral(host));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whileAHostIsLookedUp(boolean virtual) throws Exception {
    HostResolver silent =
        host -> {
          waiting.countDown();
          // As the system's: deaf to interruption.
          while (never.getCount() > 0) {
            LockSupport.park(never);
            Thread.interrupted();
          }
          return literally(host);
        };

    cancel(virtual, silent, "http://127.0.0.1/", FetchListener.NONE);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whileTheServerThinks(boolean virtual) throws Exception {
    try (RawSite site =
        RawSite.start(
            _ -> {
              waiting.countDown();
              never.await();
            })) {
      cancel(virtual, CancellationTest::literally, site.url(), FetchListener.NONE);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whileTheBodyArrives(boolean virtual) throws Exception {
    FetchListener listener =
        new FetchListener() {
          @Override
          public void received(long received, long total) {
            if (received > 0) {
              waiting.countDown();
            }
          }
        };
    try (RawSite site =
        RawSite.start(
            out -> {
              out.write(
                  "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>a".getBytes(ISO_8859_1));
              out.flush();
              never.await();
            })) {
      cancel(virtual, CancellationTest::literally, site.url(), listener);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whileItWaitsForItsTurn(boolean virtual) throws Exception {
    FetchListener listener =
        new FetchListener() {
          @Override
          public void waiting() {
            waiting.countDown();
          }
        };
    PageFetcher fetcher = new PageFetcher(CancellationTest::literally, LIMITS, threads, Locale.UK);
    try (LocalSite site = LocalSite.start()) {
      site.page("/a", "<p>a");
      LocalSite.Gate gate = site.hold("/a");
      FetchRequest first = FetchRequest.page(URI.create(site.url("/a")), true);
      var ahead = threads.submit(() -> fetcher.fetch(first, FetchListener.NONE));
      gate.awaitRequest();

      cancel(virtual, fetcher, site.url("/b"), listener);

      gate.open();
      assertThat(ahead.get(20, TimeUnit.SECONDS)).isInstanceOf(FetchResult.Fetched.class);
      assertThat(site.count("/b")).isZero();
    }
  }
}
