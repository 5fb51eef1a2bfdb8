package org.offprint.library;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import org.offprint.extract.ArticleExtractor;
import org.offprint.extract.Extraction;

/** Runs the extractor in such a way that its caller can be interrupted. */
final class PageReader {
  private static final System.Logger LOG = System.getLogger(PageReader.class.getName());

  private final ArticleExtractor extractor;
  private final ExecutorService executor;

  PageReader(ArticleExtractor extractor, ExecutorService executor) {
    this.extractor = extractor;
    this.executor = executor;
  }

  /** What the page holds; empty if the extractor failed on it. */
  Optional<Extraction> read(String html, URI url, Instant fetchedAt) throws InterruptedException {
    Future<Extraction> work;
    try {
      work = executor.submit(() -> extractor.extract(html, url, fetchedAt));
    } catch (RejectedExecutionException e) {
      throw new InterruptedException("Closed");
    }
    try {
      return Optional.of(work.get());
    } catch (ExecutionException e) {
      // One page that nobody foresaw must not end the program; the person is told which it was.
      LOG.log(System.Logger.Level.DEBUG, "Extracting a page of " + url.getHost() + " broke", e);
      return Optional.empty();
    } finally {
      work.cancel(true);
    }
  }
}
