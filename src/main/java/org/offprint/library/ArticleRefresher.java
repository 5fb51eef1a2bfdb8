package org.offprint.library;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.offprint.compare.FieldChange;
import org.offprint.extract.Extraction;
import org.offprint.extract.PageJoiner;
import org.offprint.library.ArticlePages.Whole;
import org.offprint.library.RefreshOutcome.Cancelled;
import org.offprint.library.RefreshOutcome.Changed;
import org.offprint.library.RefreshOutcome.Failed;
import org.offprint.library.RefreshOutcome.Gone;
import org.offprint.library.RefreshOutcome.KeptAside;
import org.offprint.library.RefreshOutcome.NotModified;
import org.offprint.library.RefreshOutcome.Unchanged;
import org.offprint.model.Article;
import org.offprint.model.ArticleContent;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleImage;
import org.offprint.model.ArticleVersion;
import org.offprint.model.ImageData;
import org.offprint.model.ImageHash;
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
 * Fetches an article again, or extracts it again from its page, and adds what is new as a version.
 * Nothing is written before all is here; so whatever ends it before leaves nothing behind.
 */
final class ArticleRefresher {
  private final ArticleDatabase database;
  private final PageFetcher fetcher;
  private final ArticlePages pages;
  private final PageReader reader;
  private final ImageFetcher images;
  private final InstantSource clock;
  private final ArticleWords words;
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
    this.words = words;
  }

  /** An article as it is shown, and its versions, newest first. */
  private record Known(Article article, List<ArticleVersion> versions) {
    ArticleVersion current() {
      return versions.stream().filter(ArticleVersion::current).findFirst().orElseThrow();
    }
  }

  /** As {@link LibraryVersions#refresh}. */
  RefreshOutcome refresh(ArticleId id, Consumer<? super SaveProgress> progress) {
    return reportingFailures(id, known -> fetch(known, progress));
  }

  /** As {@link LibraryVersions#extractAgain}. */
  RefreshOutcome extractAgain(ArticleId id) {
    return reportingFailures(id, this::extract);
  }

  /** The steps, any of which may be interrupted or fail. */
  @FunctionalInterface
  private interface Steps {
    RefreshOutcome take(Known known) throws InterruptedException, BadAddressException;
  }

  private RefreshOutcome reportingFailures(ArticleId id, Steps steps) {
    try {
      Optional<Article> article = database.article(id);
      return article.isEmpty()
          ? new Gone()
          : steps.take(new Known(article.get(), database.versions().of(id)));
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

  private RefreshOutcome fetch(Known known, Consumer<? super SaveProgress> progress)
      throws InterruptedException, BadAddressException {
    URI url = UrlPolicy.read(known.article.summary().url());
    // What is a local address by its spelling was surely allowed when the article was saved.
    boolean localAllowed = AddressPolicy.isLocalByName(url.getHost());
    int newest = known.versions.getFirst().number();
    Optional<OriginalPage> last = database.versions().page(known.article.id(), newest);
    FetchRequest request = FetchRequest.page(url, localAllowed);
    if (last.isPresent()) {
      request = request.unless(last.get().etag(), last.get().lastModified());
    }
    return switch (fetcher.fetch(request, new ProgressListener(progress))) {
      case FetchResult.NotModified _ -> new NotModified();
      case FetchResult.Failed(var failure) -> new Failed(failures.of(failure));
      case Fetched fetched -> read(known, url, fetched, localAllowed, progress);
    };
  }

  private RefreshOutcome read(
      Known known,
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
    if (isKnown(known, extraction.content())) {
      return new Unchanged();
    }
    Map<String, ImageHash> held = held(known.article);
    List<String> missing =
        extraction.imageUrls().stream().filter(image -> !held.containsKey(image)).toList();
    Map<String, ImageData> found =
        images.fetch(
            missing, whole.original().url(), localAllowed && whole.original().local(), progress);
    progress.accept(new SaveProgress.Storing());
    Optional<CanonicalUrl> canonical =
        CanonicalUrl.read(extraction.canonicalUrl(), fetched.url(), fetched.local());
    NewArticle fresh = withImages(NewArticles.of(url, whole, canonical, now, found), held);
    Optional<Worse> worse = VersionJudge.judge(shown(known), extraction);
    stopIfInterrupted();
    // What an error page says its address is has nothing to do with the article.
    NewArticle kept = worse.isEmpty() ? fresh : fresh.withoutOtherUrls();
    return added(
        known,
        worse,
        database
            .versions()
            .add(known.article.id(), kept, worse.isEmpty(), reanchoring(known, kept.content())));
  }

  private RefreshOutcome extract(Known known) throws InterruptedException, BadAddressException {
    int number = known.current().number();
    ArticleId id = known.article.id();
    Optional<OriginalPage> kept = database.versions().page(id, number);
    if (kept.isEmpty()) {
      return new Gone();
    }
    OriginalPage page = kept.get();
    URI url = UrlPolicy.read(page.url());
    String html = PageText.decode(page.body(), page.charset()).text();
    Optional<Extraction> read = reader.read(html, url, known.current().madeAt());
    if (read.isEmpty()) {
      return new Failed(failures.unreadable());
    }
    Extraction extraction = withFurtherPages(known, number, read.get());
    if (isKnown(known, extraction.content())) {
      return new Unchanged();
    }
    Fetched fetched =
        new Fetched(url, page.body(), page.contentType(), page.etag(), page.lastModified(), false);
    Whole whole = new Whole(fetched, page.charset(), extraction, List.of(), List.of());
    URI asked = UrlPolicy.read(known.article.summary().url());
    NewArticle fresh =
        withImages(
            NewArticles.of(asked, whole, Optional.empty(), clock.instant(), Map.of()),
            held(known.article));
    Optional<Worse> worse = VersionJudge.judge(shown(known), extraction);
    stopIfInterrupted();
    return added(
        known,
        worse,
        database
            .versions()
            .addFromPageOf(
                id, number, fresh, worse.isEmpty(), reanchoring(known, fresh.content())));
  }

  /** The article over all the pages that were kept of a version; only the first if one breaks. */
  private Extraction withFurtherPages(Known known, int number, Extraction first)
      throws InterruptedException, BadAddressException {
    List<Extraction> all = new ArrayList<>(List.of(first));
    for (OriginalPage page : database.versions().furtherPages(known.article.id(), number)) {
      String html = PageText.decode(page.body(), page.charset()).text();
      Optional<Extraction> read =
          reader.read(html, UrlPolicy.read(page.url()), known.current().madeAt());
      if (read.isEmpty()) {
        return first;
      }
      all.add(read.get());
    }
    return all.size() == 1 ? first : PageJoiner.join(List.copyOf(all));
  }

  private RefreshOutcome added(Known known, Optional<Worse> worse, Optional<Integer> version) {
    if (version.isEmpty()) {
      return new Gone();
    }
    if (worse.isPresent()) {
      return new KeptAside(version.get(), worse.get());
    }
    int number = version.get();
    long lost =
        database.notes().of(known.article.id()).stream()
            .filter(highlight -> highlight.version() != number)
            .count();
    return new Changed(number, (int) lost);
  }

  private Reanchoring reanchoring(Known known, ArticleContent content) {
    return new Reanchoring(
        known.current().number(), words.of(known.article.content()), words.of(content));
  }

  /** Whether the version that is shown, or the newest one, says the same. */
  private boolean isKnown(Known known, ArticleContent content) {
    ArticleContent titled = NewArticles.titledLike(content, known.article.content());
    if (FieldChange.saySame(known.article.content(), titled)) {
      return true;
    }
    int newest = known.versions.getFirst().number();
    return newest != known.current().number()
        && database
            .versions()
            .article(known.article.id(), newest)
            .map(version -> FieldChange.saySame(version.content(), titled))
            .orElse(false);
  }

  private static VersionJudge.Shown shown(Known known) {
    return new VersionJudge.Shown(
        known.article.content(), known.current().kind(), known.current().certainty());
  }

  private static Map<String, ImageHash> held(Article article) {
    Map<String, ImageHash> held = new HashMap<>();
    for (ArticleImage image : article.images()) {
      ImageHash hash = image.hash();
      if (hash != null) {
        held.put(image.url(), hash);
      }
    }
    return held;
  }

  /** The same article with the images that an earlier version has brought already. */
  private static NewArticle withImages(NewArticle fresh, Map<String, ImageHash> held) {
    List<ArticleImage> images = new ArrayList<>();
    for (ArticleImage image : fresh.images()) {
      images.add(image.missing() ? new ArticleImage(image.url(), held.get(image.url())) : image);
    }
    return fresh.withImages(images);
  }

  private static void stopIfInterrupted() throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
  }
}
