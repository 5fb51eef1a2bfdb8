package org.offprint.library;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.offprint.model.ImageData;
import org.offprint.net.BadAddressException;
import org.offprint.net.FetchListener;
import org.offprint.net.FetchRequest;
import org.offprint.net.FetchResult;
import org.offprint.net.PageFetcher;
import org.offprint.net.UrlPolicy;

/**
 * Fetches the images of one article side by side. An image that cannot be had is left out; none can
 * fail the article. Safe for use by many threads.
 */
final class ImageFetcher {
  /** How many of one article's images are fetched at once. */
  private static final int SIDE_BY_SIDE = 8;

  /** How many images of one article are fetched at all. */
  private static final int MOST_IMAGES = 500;

  private final PageFetcher fetcher;
  private final ExecutorService executor;
  private final Limits limits;

  /**
   * The bounds for all images of one article together.
   *
   * @param bytes held in memory until they are stored; about as much, for at most {@value
   *     #SIDE_BY_SIDE} images more
   * @param time after which what is not there yet is missing
   */
  record Limits(long bytes, Duration time) {
    static final Limits STANDARD = new Limits(60_000_000, Duration.ofMinutes(3));
  }

  ImageFetcher(PageFetcher fetcher, ExecutorService executor, Limits limits) {
    this.fetcher = fetcher;
    this.executor = executor;
    this.limits = limits;
  }

  /**
   * Fetches images.
   *
   * @param urls absolute, or relative to {@code page}
   * @param localAllowed whether they may lie on this machine or in a private network
   * @param progress called by one thread at a time
   * @return those that could be had, by their address as given
   */
  Map<String, ImageData> fetch(
      List<String> urls, URI page, boolean localAllowed, Consumer<? super SaveProgress> progress)
      throws InterruptedException {
    List<String> wanted = urls.stream().distinct().limit(MOST_IMAGES).toList();
    if (wanted.isEmpty()) {
      return Map.of();
    }
    Round round = new Round(wanted, page, localAllowed, progress);
    progress.accept(new SaveProgress.Images(0, wanted.size()));
    List<Future<?>> workers = new ArrayList<>();
    try {
      for (int i = 0; i < Math.min(SIDE_BY_SIDE, wanted.size()); i++) {
        workers.add(executor.submit(round));
      }
      long end = System.nanoTime() + limits.time.toNanos();
      for (Future<?> worker : workers) {
        worker.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
      }
    } catch (TimeoutException e) {
      // What is there by now is there.
    } catch (ExecutionException e) {
      throw new IllegalStateException("Fetching images broke", e.getCause());
    } catch (RejectedExecutionException e) {
      throw new InterruptedException("Closed");
    } finally {
      workers.forEach(worker -> worker.cancel(true));
    }
    return round.finish();
  }

  /** One article's images, taken one after the other by several threads. */
  private final class Round implements Runnable {
    private final List<String> wanted;
    private final URI page;
    private final boolean localAllowed;
    private final Consumer<? super SaveProgress> progress;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicLong bytesLeft = new AtomicLong(limits.bytes);
    private final Map<String, ImageData> found = new HashMap<>();
    private int done;
    private boolean over;

    Round(
        List<String> wanted,
        URI page,
        boolean localAllowed,
        Consumer<? super SaveProgress> progress) {
      this.wanted = wanted;
      this.page = page;
      this.localAllowed = localAllowed;
      this.progress = progress;
    }

    @Override
    public void run() {
      try {
        for (int i = next.getAndIncrement(); i < wanted.size(); i = next.getAndIncrement()) {
          String url = wanted.get(i);
          finished(url, bytesLeft.get() > 0 ? one(url) : Optional.empty());
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    private Optional<ImageData> one(String url) throws InterruptedException {
      if (DataUri.isOne(url)) {
        return DataUri.decode(url).flatMap(PictureCheck::accept);
      }
      try {
        URI address = UrlPolicy.resolve(page, url);
        FetchRequest request = FetchRequest.image(address, page, localAllowed);
        return fetcher.fetch(request, FetchListener.NONE) instanceof FetchResult.Fetched fetched
            ? PictureCheck.accept(fetched.body())
            : Optional.empty();
      } catch (BadAddressException e) {
        return Optional.empty();
      }
    }

    private synchronized void finished(String url, Optional<ImageData> image) {
      if (over) {
        return;
      }
      image.ifPresent(
          data -> {
            bytesLeft.addAndGet(-data.bytes().length);
            found.put(url, data);
          });
      done++;
      progress.accept(new SaveProgress.Images(done, wanted.size()));
    }

    synchronized Map<String, ImageData> finish() {
      over = true;
      return Map.copyOf(found);
    }
  }
}
