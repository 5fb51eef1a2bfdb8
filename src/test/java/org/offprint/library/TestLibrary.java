package org.offprint.library;

import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.offprint.extract.ArticleExtractor;
import org.offprint.extract.reading.DocumentReader;
import org.offprint.net.FetchLimits;
import org.offprint.net.HostResolver;
import org.offprint.net.PageFetcher;
import org.offprint.store.ArticleDatabase;

/** A real library in a file of its own, with its threads. */
final class TestLibrary implements AutoCloseable {
  static final Instant NOW = Instant.parse("2026-11-24T18:00:00Z");

  static final FetchLimits LIMITS =
      FetchLimits.STANDARD.withTimes(Duration.ofSeconds(20), Duration.ofSeconds(60), Duration.ZERO);

  /** To the address policy, {@code localhost} is a public host; other names are what they say. */
  private static final HostResolver RESOLVER =
      host ->
          List.of(
              host.equals("localhost")
                  ? InetAddress.ofLiteral("93.184.215.14")
                  : InetAddress.getByName(host));

  final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  final Library library;

  TestLibrary(Path file) {
    this(file, LIMITS);
  }

  TestLibrary(Path file, FetchLimits limits) {
    this(file, limits, new ArticleExtractor());
  }

  TestLibrary(Path file, ArticleExtractor extractor) {
    this(file, LIMITS, extractor);
  }

  private TestLibrary(Path file, FetchLimits limits, ArticleExtractor extractor) {
    library =
        new Library(
            ArticleDatabase.open(file),
            new PageFetcher(RESOLVER, limits, threads, Locale.UK),
            extractor,
            new DocumentReader(),
            threads,
            InstantSource.fixed(NOW));
  }

  @Override
  public void close() {
    threads.shutdownNow();
    library.close();
  }
}
