package org.offprint.library;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.offprint.extract.Extraction;
import org.offprint.library.ArticlePages.Whole;
import org.offprint.library.SaveOutcome.AlreadySaved;
import org.offprint.library.SaveOutcome.Cancelled;
import org.offprint.library.SaveOutcome.Failed;
import org.offprint.library.SaveOutcome.Saved;
import org.offprint.model.ImageData;
import org.offprint.model.ReaderMarks;
import org.offprint.net.BadAddressException;
import org.offprint.net.FetchRequest;
import org.offprint.net.FetchResult;
import org.offprint.net.FetchResult.Fetched;
import org.offprint.net.PageFetcher;
import org.offprint.net.UrlPolicy;
import org.offprint.store.ArticleDatabase;
import org.offprint.store.ArticleDatabase.SavedArticle;
import org.offprint.store.LibraryFileException;
import org.offprint.store.NewArticle;

/**
 * Saves one article from its address: the stages in their order. Nothing is written before the last
 * one, and that is one transaction; so whatever ends a save before it leaves nothing behind.
 */
final class ArticleSaver {
  /** Each save under way holds its page and images in memory until they are stored. */
  private static final int SIDE_BY_SIDE = 8;

  private final Semaphore sideBySide = new Semaphore(SIDE_BY_SIDE, true);
  private final ArticleDatabase database;
  private final PageFetcher fetcher;
  private final ArticlePages pages;
  private final ImageFetcher images;
  private final KeptCopies copies;
  private final ImportedHighlights highlights;
  private final InstantSource clock;
  private final KnownArticles knownArticles;
  private final SaveFailures failures = new SaveFailures();

  ArticleSaver(
      ArticleDatabase database,
      PageFetcher fetcher,
      ArticlePages pages,
      ImageFetcher images,
      KeptCopies copies,
      ImportedHighlights highlights,
      InstantSource clock) {
    this.database = database;
    this.knownArticles = new KnownArticles(database);
    this.fetcher = fetcher;
    this.pages = pages;
    this.images = images;
    this.copies = copies;
    this.highlights = highlights;
    this.clock = clock;
  }

  /** As {@link Library#save}. */
  SaveOutcome save(String typed, SaveChoices choices, Consumer<? super SaveProgress> progress) {
    return reportingFailures(typed, () -> marked(find(typed, choices, progress), choices.marks()));
  }

  private SaveOutcome marked(SaveOutcome outcome, ReaderMarks marks) {
    switch (outcome) {
      case AlreadySaved known -> {
        if (!marks.equals(ReaderMarks.NONE)) {
          database.addMarks(known.id(), marks, clock.instant());
          highlights.add(known.id(), marks.highlights());
        }
      }
      case Saved saved -> highlights.add(saved.id(), marks.highlights());
      case Failed _, Cancelled _ -> {
        // There is nothing to mark.
      }
    }
    return outcome;
  }

  private SaveOutcome find(
      String typed, SaveChoices choices, Consumer<? super SaveProgress> progress)
      throws InterruptedException, BadAddressException {
    URI url = UrlPolicy.read(typed);
    Optional<SaveOutcome> known = knownArticles.find(url);
    if (known.isPresent()) {
      return known.get();
    }
    if (!sideBySide.tryAcquire()) {
      progress.accept(new SaveProgress.Waiting());
      sideBySide.acquire();
    }
    try {
      return fetchAndKeep(url, choices, progress);
    } finally {
      sideBySide.release();
    }
  }

  private SaveOutcome fetchAndKeep(
      URI url, SaveChoices choices, Consumer<? super SaveProgress> progress)
      throws InterruptedException {
    SaveOutcome fetched =
        choices.offline() ? new Failed(failures.withoutCopy()) : fetch(url, choices, progress);
    if (!(fetched instanceof Failed(SaveFailure failure)) || choices.copy() == null) {
      return fetched;
    }
    Optional<Whole> copy = copies.read(url, choices.copy(), clock.instant());
    return copy.isPresent() ? keep(url, copy.get(), failure, choices, progress) : fetched;
  }

  /** Keeps what another program kept, for the page cannot be had. */
  private SaveOutcome keep(
      URI url,
      Whole copy,
      SaveFailure failure,
      SaveChoices choices,
      Consumer<? super SaveProgress> progress)
      throws InterruptedException {
    boolean reachable = !choices.offline() && failure.reason() != SaveFailure.Reason.NO_NETWORK;
    Map<String, ImageData> found =
        reachable ? images.fetch(copy.extraction().imageUrls(), url, false, progress) : Map.of();
    progress.accept(new SaveProgress.Storing());
    return store(
        NewArticles.of(url, copy, Optional.empty(), clock.instant(), found), choices.marks());
  }

  private SaveOutcome fetch(URI url, SaveChoices choices, Consumer<? super SaveProgress> progress)
      throws InterruptedException {
    FetchResult result =
        fetcher.fetch(
            FetchRequest.page(url, choices.localAllowed()), new ProgressListener(progress));
    return switch (result) {
      case Fetched fetched -> keep(url, fetched, choices, progress);
      case FetchResult.Failed(var failure) -> new Failed(failures.of(failure));
      case FetchResult.NotModified() ->
          throw new IllegalStateException("Not modified, though nobody asked");
    };
  }

  /** As {@link LibraryImports#page}. */
  SaveOutcome savePage(
      String address,
      byte[] page,
      @Nullable String contentType,
      Consumer<? super SaveProgress> progress) {
    return reportingFailures(
        address,
        () -> {
          URI url = UrlPolicy.read(address);
          Optional<SaveOutcome> known = knownArticles.find(url);
          return known.isPresent()
              ? known.get()
              : keep(
                  url,
                  new Fetched(url, page, contentType, null, null, false),
                  SaveChoices.USUAL,
                  progress);
        });
  }

  /** The steps of a save, any of which may be interrupted or fail. */
  @FunctionalInterface
  private interface Steps {
    SaveOutcome take() throws InterruptedException, BadAddressException;
  }

  private SaveOutcome reportingFailures(String typed, Steps steps) {
    try {
      return steps.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Cancelled();
    } catch (CancellationException e) {
      // The library file's way to say the same; the thread is still marked.
      return new Cancelled();
    } catch (BadAddressException e) {
      return new Failed(failures.of(e, typed));
    } catch (LibraryFileException e) {
      return new Failed(failures.of(e));
    }
  }

  private SaveOutcome keep(
      URI url, Fetched fetched, SaveChoices choices, Consumer<? super SaveProgress> progress)
      throws InterruptedException {
    boolean localAllowed = choices.localAllowed();
    Instant fetchedAt = clock.instant();
    Optional<SaveOutcome> known = knownArticles.find(UrlPolicy.withoutTracking(fetched.url()));
    if (known.isPresent()) {
      return known.get();
    }
    Optional<Whole> read = pages.complete(fetched, fetchedAt, localAllowed, progress);
    if (read.isEmpty()) {
      return new Failed(failures.unreadable());
    }
    Whole whole = read.get();
    Extraction extraction = whole.extraction();
    Optional<SaveFailure> noArticle = failures.ofRead(extraction);
    if (noArticle.isPresent() && !choices.anyPage()) {
      return new Failed(noArticle.get());
    }
    Optional<CanonicalUrl> canonical =
        CanonicalUrl.read(extraction.canonicalUrl(), fetched.url(), fetched.local());
    known =
        canonical.filter(CanonicalUrl::believed).flatMap(claim -> knownArticles.find(claim.url()));
    if (known.isPresent()) {
      return known.get();
    }
    Map<String, ImageData> found =
        images.fetch(
            extraction.imageUrls(),
            whole.original().url(),
            localAllowed && whole.original().local(),
            progress);
    progress.accept(new SaveProgress.Storing());
    NewArticle fresh = NewArticles.of(url, whole, canonical, fetchedAt, found);
    Optional<Whole> copy = copies.read(url, choices.copy(), fetchedAt);
    return copy.isPresent() && KeptCopies.isBetter(copy.get(), extraction)
        ? store(
            NewArticles.of(url, copy.get(), Optional.empty(), fetchedAt, found),
            fresh.withoutOtherUrls(),
            choices.marks())
        : store(fresh, choices.marks());
  }

  /** The page has become less than what another program kept of it, which is shown. */
  private SaveOutcome store(NewArticle copy, NewArticle fetched, ReaderMarks marks)
      throws InterruptedException {
    SaveOutcome outcome = store(copy, marks);
    if (outcome instanceof Saved saved) {
      database.addVersion(saved.id(), fetched, false);
    }
    return outcome;
  }

  private SaveOutcome store(NewArticle article, ReaderMarks marks) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    SavedArticle saved = database.save(article, marks);
    if (!saved.added()) {
      return knownArticles.outcome(saved.id());
    }
    return Saved.of(saved.id(), article);
  }
}
