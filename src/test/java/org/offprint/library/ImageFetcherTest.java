package org.offprint.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.offprint.net.PageFetcher;
import org.offprint.testing.LocalSite;

class ImageFetcherTest {
  private final LocalSite site = LocalSite.start();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  @AfterEach
  void close() {
    threads.shutdownNow();
    site.close();
  }

  private List<String> pictures(int count) {
    for (int i = 0; i < count; i++) {
      site.file("/" + i + ".png", "image/png", NewsPage.png(100, 100 + i, Color.BLUE));
    }
    return IntStream.range(0, count).mapToObj(i -> site.url("/" + i + ".png")).toList();
  }

  private int found(List<String> urls, ImageFetcher.Limits limits) throws InterruptedException {
    PageFetcher fetcher =
        new PageFetcher(
            host -> List.of(InetAddress.ofLiteral(host)), TestLibrary.LIMITS, threads, Locale.UK);
    return new ImageFetcher(fetcher, threads, limits)
        .fetch(urls, URI.create(site.url("/a")), true, step -> {})
        .size();
  }

  @Test
  void fetchesAllThatFit() throws InterruptedException {
    assertThat(found(pictures(30), ImageFetcher.Limits.STANDARD)).isEqualTo(30);
  }

  @Test
  void asksForNoMoreOnceTheyAreTooMuchTogether() throws InterruptedException {
    List<String> urls = pictures(30);

    assertThat(found(urls, new ImageFetcher.Limits(1, Duration.ofMinutes(1)))).isBetween(1, 8);
    assertThat(site.requests()).hasSizeLessThanOrEqualTo(8);
  }
}
