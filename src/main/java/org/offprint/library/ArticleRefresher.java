package org.offprint.library;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.offprint.extract.Extraction;
import org.offprint.extract.PageJoiner;
import org.offprint.library.ArticlePages.Whole;
import org.offprint.library.RefreshOutcome.Cancelled;
import org.offprint.library.RefreshOutcome.Failed;
import org.offprint.library.RefreshOutcome.Gone;
import org.offprint.library.RefreshOutcome.NotModified;
import org.offprint.library.RefreshOutcome.Unchanged;
import org.offprint.model.Article;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleVersion;
import org.offprint.model.ImageData;
import org.offprint.net.AddressPolicy;
import org.offprint.net.BadAddressException;
import org.offprint.net.FetchRequest;
import org.offprint.net.FetchResult;
import org.offprint.net.FetchResult.Fetched;
import org.offprint.net.PageFetcher;
import org.offprint.net.PageText;
import org.offprint.net.UrlPolicy;
import org.offprint.store.ArticleDatabase;
import org.offprint.store.LibraryFileException;
import org.offprint.store.NewArticle;
import org.offprint.store.OriginalPage;

/**
 * Fetches an article again, or extracts it again from its page, and has what is new written as a
 * version. Nothing is written before all is here; so whatever ends it before leaves nothing behind.
 */
final class ArticleRefresher {
  private final ArticleDatabase database;
  private final PageFetcher fetcher;
  private final ArticlePages pages;
  private final PageReader reader;
  private final ImageFetcher images;
  private final InstantSource clock;
  private final VersionWriter versions;
  private final SaveFailures failures = new SaveFailures();

  ArticleRefresher(
      ArticleDatabase database,
      PageFetcher fetcher,
      ArticlePages pages,
      PageReader reader,
      ImageFetcher images,
      ArticleWords words,
      InstantSource clock) {
    this.database = database;
    this.fetcher = fetcher;
    this.pages = pages;
    this.reader = reader;
    this.images = images;
    this.clock = clock;
    this.versions = new VersionWriter(database, words);
  }

  /** As {@link LibraryVersions#refresh}. */
  RefreshOutcome refresh(ArticleId id, Consumer<? super SaveProgress> progress) {
    return reportingFailures(id, history -> fetch(history, progress));
  }

  /** As {@link LibraryVersions#extractAgain}. */
  RefreshOutcome extractAgain(ArticleId id) {
    return reportingFailures(id, this::extract);
  }

  /** The steps, any of which may be interrupted or fail. */
  @FunctionalInterface
  private interface Steps {
    RefreshOutcome take(ArticleHistory history) throws InterruptedException, BadAddressException;
  }

  private RefreshOutcome reportingFailures(ArticleId id, Steps steps) {
    try {
      Optional<Article> article = database.article(id);
      return article.isEmpty()
          ? new Gone()
          : steps.take(new ArticleHistory(article.get(), database.versions().of(id)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Cancelled();
    } catch (CancellationException e) {
      // The library file's way to say the same; the thread is still marked.
      return new Cancelled();
    } catch (BadAddressException e) {
      return new Failed(failures.of(e, ""));
    } catch (LibraryFileException e) {
      return new Failed(failures.of(e));
    }
  }

  private RefreshOutcome fetch(ArticleHistory history, Consumer<? super SaveProgress> progress)
      throws InterruptedException, BadAddressException {
    URI url = UrlPolicy.read(history.article().summary().url());
    // What is a local address by its spelling was surely allowed when the article was saved.
    boolean localAllowed = AddressPolicy.isLocalByName(url.getHost());
    Optional<OriginalPage> last = database.versions().page(history.id(), history.newest());
    FetchRequest request = FetchRequest.page(url, localAllowed);
    if (last.isPresent()) {
      request = request.unless(last.get().etag(), last.get().lastModified());
    }
    return switch (fetcher.fetch(request, new ProgressListener(progress))) {
      case FetchResult.NotModified _ -> new NotModified();
      case FetchResult.Failed(var failure) -> new Failed(failures.of(failure));
      case Fetched fetched -> read(history, url, fetched, localAllowed, progress);
    };
  }

  private RefreshOutcome read(
      ArticleHistory history,
      URI url,
      Fetched fetched,
      boolean localAllowed,
      Consumer<? super SaveProgress> progress)
      throws InterruptedException {
    Instant now = clock.instant();
    Optional<Whole> read = pages.complete(fetched, now, localAllowed, progress);
    if (read.isEmpty()) {
      return new Failed(failures.unreadable());
    }
    Whole whole = read.get();
    Extraction extraction = whole.extraction();
    if (versions.isKnown(history, extraction.content())) {
      return new Unchanged();
    }
    List<String> missing =
        extraction.imageUrls().stream().filter(image -> !history.holdsImage(image)).toList();
    Map<String, ImageData> found =
        images.fetch(
            missing, whole.original().url(), localAllowed && whole.original().local(), progress);
    progress.accept(new SaveProgress.Storing());
    Optional<CanonicalUrl> canonical =
        CanonicalUrl.read(extraction.canonicalUrl(), fetched.url(), fetched.local());
    NewArticle again = NewArticles.of(url, whole, canonical, now, found);
    return versions.addFetched(history, extraction, history.withHeldImages(again));
  }

  private RefreshOutcome extract(ArticleHistory history)
      throws InterruptedException, BadAddressException {
    ArticleVersion shown = history.current();
    Optional<OriginalPage> kept = database.versions().page(history.id(), shown.number());
    if (kept.isEmpty()) {
      return new Gone();
    }
    OriginalPage page = kept.get();
    URI url = UrlPolicy.read(page.url());
    String html = PageText.decode(page.body(), page.charset()).text();
    Optional<Extraction> read = reader.read(html, url, shown.madeAt());
    if (read.isEmpty()) {
      return new Failed(failures.unreadable());
    }
    Extraction extraction = withFurtherPages(history, read.get());
    if (versions.isKnown(history, extraction.content())) {
      return new Unchanged();
    }
    Fetched fetched =
        new Fetched(url, page.body(), page.contentType(), page.etag(), page.lastModified(), false);
    Whole whole = new Whole(fetched, page.charset(), extraction, List.of(), List.of());
    URI asked = UrlPolicy.read(history.article().summary().url());
    NewArticle again = NewArticles.of(asked, whole, Optional.empty(), clock.instant(), Map.of());
    return versions.addExtracted(history, extraction, history.withHeldImages(again));
  }

  /** The article over all the pages that were kept of a version; only the first if one breaks. */
  private Extraction withFurtherPages(ArticleHistory history, Extraction first)
      throws InterruptedException, BadAddressException {
    ArticleVersion shown = history.current();
    List<Extraction> all = new ArrayList<>(List.of(first));
    for (OriginalPage page : database.versions().furtherPages(history.id(), shown.number())) {
      String html = PageText.decode(page.body(), page.charset()).text();
      Optional<Extraction> read = reader.read(html, UrlPolicy.read(page.url()), shown.madeAt());
      if (read.isEmpty()) {
        return first;
      }
      all.add(read.get());
    }
    return all.size() == 1 ? first : PageJoiner.join(List.copyOf(all));
  }
}
