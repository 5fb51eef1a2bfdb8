package org.offprint.library;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.offprint.extract.ArticleExtractor;
import org.offprint.extract.Extraction;
import org.offprint.library.SaveOutcome.Cancelled;
import org.offprint.library.SaveOutcome.Failed;
import org.offprint.library.SaveOutcome.Saved;
import org.offprint.library.savedpages.EmbeddedPictures;
import org.offprint.library.savedpages.SavedPage;
import org.offprint.model.ArticleId;
import org.offprint.model.ImageData;
import org.offprint.net.FetchLimits;
import org.offprint.net.FetchResult.Fetched;
import org.offprint.net.PageText;
import org.offprint.store.ArticleDatabase;
import org.offprint.store.ArticleDatabase.SavedArticle;
import org.offprint.store.LibraryFileException;
import org.offprint.store.NewArticle;

/**
 * Saves pages that lie in files, many at a time: while one batch is written, the next is read and
 * extracted on the other processors. Nothing is fetched; pictures that a file does not bring along
 * count as missing.
 */
final class PageImport {
  /**
   * Written together: enough that the index takes them in at once, few enough for others' saves.
   */
  private static final int BATCH = 200;

  /** What is read is in the library, and said to be, after so long at the latest. */
  private static final Duration LONGEST_BATCH = Duration.ofSeconds(2);

  /** Pages extracted ahead of the writing hold so much memory, and no more. */
  private static final int AHEAD = 2 * BATCH;

  /** Pages may bring pictures along. */
  private static final long MOST_BYTES_AHEAD = 100_000_000;

  private final ArticleExtractor extractor;
  private final ExecutorService executor;
  private final InstantSource clock;
  private final KnownArticles known;
  private final SaveFailures failures = new SaveFailures();
  private final BatchSaver saver;

  PageImport(
      ArticleDatabase database,
      ArticleExtractor extractor,
      ExecutorService executor,
      InstantSource clock) {
    this.extractor = extractor;
    this.executor = executor;
    this.clock = clock;
    this.known = new KnownArticles(database);
    this.saver =
        new BatchSaver(database::saveAll, this::outcome, full -> new Failed(failures.of(full)));
  }

  /** As {@link LibraryImports#files}. */
  void run(
      Iterator<Path> files,
      @Nullable URI from,
      boolean anyPage,
      Consumer<? super ImportedPage> done) {
    Deque<Reading> ahead = new ArrayDeque<>();
    List<Read> batch = new ArrayList<>();
    Optional<Failed> end = Optional.empty();
    Instant begun = clock.instant();
    long bytesAhead = 0;
    long bytesOfPictures = 0;
    try {
      while (end.isEmpty() && (files.hasNext() || !ahead.isEmpty())) {
        while (files.hasNext() && ahead.size() < AHEAD && bytesAhead < MOST_BYTES_AHEAD) {
          Path file = files.next();
          long bytes = weight(file);
          bytesAhead += bytes;
          ahead.add(new Reading(file, bytes, executor.submit(() -> read(file, from, anyPage))));
        }
        Reading next = ahead.remove();
        Page page = result(next);
        bytesAhead -= next.bytes;
        batch.add(new Read(next.file, page));
        bytesOfPictures += pictureBytes(page);
        boolean last = ahead.isEmpty() && !files.hasNext();
        boolean due = !clock.instant().isBefore(begun.plus(LONGEST_BATCH));
        if (batch.size() == BATCH || last || due || bytesOfPictures > MOST_BYTES_AHEAD) {
          end = write(batch, done);
          batch.clear();
          bytesOfPictures = 0;
          begun = clock.instant();
        }
      }
      if (end.isPresent()) {
        giveUp(ahead, files, end.get(), done);
      }
    } catch (InterruptedException | CancellationException e) {
      Thread.currentThread().interrupt();
      batch.forEach(read -> done.accept(new ImportedPage(read.file, new Cancelled())));
    } finally {
      ahead.forEach(reading -> reading.page.cancel(true));
    }
  }

  private record Reading(Path file, long bytes, Future<Page> page) {}

  /** What a file may take of the memory: with the folder beside it about as much again. */
  private static long weight(Path file) {
    try {
      return 4 * Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }

  private static long pictureBytes(Page page) {
    return page instanceof Page.Fresh(NewArticle article)
        ? article.imageData().stream().mapToLong(picture -> picture.bytes().length).sum()
        : 0;
  }

  private record Read(Path file, Page page) {}

  /** What a file holds: an article, or already known how it ends. */
  private sealed interface Page {
    record Fresh(NewArticle article) implements Page {}

    record Over(SaveOutcome outcome) implements Page {}
  }

  private Page result(Reading reading) throws InterruptedException {
    try {
      return reading.page.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof LibraryFileException failure) {
        return new Page.Over(new Failed(failures.of(failure)));
      }
      // One page that nobody foresaw must not end the import.
      System.getLogger(PageImport.class.getName())
          .log(System.Logger.Level.DEBUG, "Importing " + reading.file + " broke", e);
      return new Page.Over(new Failed(failures.unreadable()));
    }
  }

  private Page read(Path file, @Nullable URI from, boolean anyPage) {
    SavedPage saved;
    try {
      saved = SavedPage.read(file);
    } catch (IOException e) {
      return new Page.Over(new Failed(failures.unreadableFile(file)));
    }
    Instant now = clock.instant();
    PageText decoded = PageText.decode(saved.html(), saved.charset());
    Optional<URI> address =
        SavedPageAddress.read(saved.url())
            .or(() -> SavedPageAddress.of(decoded.text()))
            .or(() -> Optional.ofNullable(from).map(above -> below(above, file)));
    if (address.isEmpty()) {
      return new Page.Over(new Failed(failures.withoutAddress(file)));
    }
    URI url = address.get();
    Optional<SaveOutcome> before = known.find(url);
    if (before.isPresent()) {
      return new Page.Over(before.get());
    }
    EmbeddedPictures embedded = EmbeddedPictures.in(decoded.text(), url.toString());
    boolean asItIs = embedded.pictures().isEmpty();
    byte[] bytes = asItIs ? saved.html() : embedded.html().getBytes(StandardCharsets.UTF_8);
    if (bytes.length > FetchLimits.STANDARD.pageBytes()) {
      return new Page.Over(new Failed(failures.unreadableFile(file)));
    }
    Extraction extraction = extractor.extract(embedded.html(), url, now);
    Optional<SaveFailure> noArticle = failures.ofRead(extraction);
    if (noArticle.isPresent() && !anyPage) {
      return new Page.Over(new Failed(noArticle.get()));
    }
    Fetched page = new Fetched(url, bytes, null, null, null, false);
    String charset = asItIs ? decoded.charset() : StandardCharsets.UTF_8.name();
    ArticlePages.Whole whole =
        new ArticlePages.Whole(page, charset, extraction, List.of(), List.of(url));
    return new Page.Fresh(
        NewArticles.of(
            url,
            whole,
            CanonicalUrl.read(extraction.canonicalUrl(), url, false),
            now,
            pictures(extraction.imageUrls(), url, saved, embedded)));
  }

  /** What the file brought along. */
  private static Map<String, ImageData> pictures(
      List<String> urls, URI page, SavedPage saved, EmbeddedPictures embedded) {
    Map<String, ImageData> found = new HashMap<>();
    for (String url : urls) {
      embedded
          .find(url)
          .flatMap(DataUri::decode)
          .or(() -> saved.pictures().find(url, page.toString()))
          .flatMap(PictureCheck::accept)
          .ifPresent(picture -> found.put(url, picture));
    }
    return found;
  }

  /** The file's name below an address. */
  private static URI below(URI from, Path file) {
    String name = URLEncoder.encode(String.valueOf(file.getFileName()), StandardCharsets.UTF_8);
    return URI.create(from + (from.toString().endsWith("/") ? "" : "/") + name.replace("+", "%20"));
  }

  /**
   * Writes a batch.
   *
   * @return why no other will do better: the library took nothing of this one
   */
  private Optional<Failed> write(List<Read> batch, Consumer<? super ImportedPage> done) {
    List<NewArticle> fresh = new ArrayList<>();
    for (Read read : batch) {
      if (read.page instanceof Page.Fresh(NewArticle article)) {
        fresh.add(article);
      }
    }
    List<SaveOutcome> outcomes = saver.save(fresh);
    Iterator<SaveOutcome> next = outcomes.iterator();
    for (Read read : batch) {
      done.accept(
          new ImportedPage(
              read.file,
              switch (read.page) {
                case Page.Fresh _ -> next.next();
                case Page.Over(SaveOutcome outcome) -> outcome;
              }));
    }
    return outcomes.stream().allMatch(PageImport::isRefused)
        ? outcomes.stream().findFirst().map(Failed.class::cast)
        : Optional.empty();
  }

  private static boolean isRefused(SaveOutcome outcome) {
    return outcome instanceof Failed(SaveFailure failure)
        && failure.reason() == SaveFailure.Reason.LIBRARY_FILE;
  }

  /** The rest is where it was; each file is told of, so that nobody takes it for saved. */
  private static void giveUp(
      Deque<Reading> ahead,
      Iterator<Path> files,
      Failed failed,
      Consumer<? super ImportedPage> done) {
    ahead.forEach(reading -> done.accept(new ImportedPage(reading.file, failed)));
    files.forEachRemaining(file -> done.accept(new ImportedPage(file, failed)));
  }

  private SaveOutcome outcome(NewArticle article, SavedArticle saved) {
    ArticleId id = saved.id();
    if (saved.added()) {
      return Saved.of(id, article);
    }
    try {
      return known.outcome(id);
    } catch (LibraryFileException e) {
      return new Failed(failures.of(e));
    }
  }
}
