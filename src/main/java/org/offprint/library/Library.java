package org.offprint.library;

import static org.offprint.library.Guard.guarded;

import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import org.offprint.document.Document;
import org.offprint.extract.ArticleExtractor;
import org.offprint.extract.reading.DocumentReader;
import org.offprint.library.exports.CopyReader;
import org.offprint.model.Article;
import org.offprint.model.ArticleContent;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleList;
import org.offprint.model.ArticleSection;
import org.offprint.model.ArticleStatus;
import org.offprint.model.ArticleSummary;
import org.offprint.model.ImageData;
import org.offprint.model.ImageHash;
import org.offprint.model.ListOrder;
import org.offprint.model.Site;
import org.offprint.model.StatusChange;
import org.offprint.net.BadAddressException;
import org.offprint.net.PageFetcher;
import org.offprint.net.UrlPolicy;
import org.offprint.store.ArticleDatabase;

/**
 * A library of saved articles and all that can be done with it. Safe for use by many threads; every
 * method blocks, so none may be called on the JavaFX thread.
 *
 * <p>Methods throw {@link LibraryException} when the library file fails them.
 */
public final class Library implements AutoCloseable {
  private final ArticleDatabase database;
  private final ArticleExtractor extractor;
  private final ArticleSaver saver;
  private final LibraryImports imports;
  private final MissingImages missingImages;
  private final DocumentReader documents;
  private final LibrarySearch search;
  private final LibraryStories stories;
  private final LibraryTags tags;
  private final LibraryNotes notes;
  private final LibraryVersions versions;
  private final LibraryReading reading;
  private final LibraryBackups backups;
  private final LibraryTakeout takeout;
  private final LibraryUpkeep upkeep;

  /**
   * A library over an open file.
   *
   * @param database closed together with the library
   * @param executor starts a thread for each task, as a virtual-thread executor does; closed by the
   *     caller
   * @param clock says when an article was saved
   */
  public Library(
      ArticleDatabase database,
      PageFetcher fetcher,
      ArticleExtractor extractor,
      DocumentReader documents,
      ExecutorService executor,
      InstantSource clock) {
    ImageFetcher images = new ImageFetcher(fetcher, executor, ImageFetcher.Limits.STANDARD);
    PageReader reader = new PageReader(extractor, executor);
    ArticlePages pages = new ArticlePages(fetcher, reader);
    this.database = database;
    this.extractor = extractor;
    ArticleWords words = new ArticleWords(documents);
    this.saver =
        new ArticleSaver(
            database,
            fetcher,
            pages,
            images,
            new KeptCopies(new CopyReader(), reader),
            new ImportedHighlights(database, words, clock),
            clock);
    this.imports = new LibraryImports(saver, new PageImport(database, extractor, executor, clock));
    this.missingImages = new MissingImages(database, images);
    this.documents = documents;
    this.search = new LibrarySearch(database);
    this.stories = new LibraryStories(database.stories());
    this.tags = new LibraryTags(database.tags());
    this.notes = new LibraryNotes(database.notes(), database.versions(), words, clock);
    this.versions =
        new LibraryVersions(
            database,
            new ArticleRefresher(database, fetcher, pages, reader, images, words, clock),
            documents);
    this.reading = new LibraryReading(database.reading(), clock);
    this.backups = new LibraryBackups(database.backups());
    this.takeout = new LibraryTakeout(database, clock);
    this.upkeep = new LibraryUpkeep(database, versions);
  }

  /** What is wrong with the rules for sites as they are now: sentences for a person. */
  public List<String> ruleMistakes() {
    return extractor.ruleMistakes();
  }

  /**
   * Saves the article at an address: fetches the page and its images, extracts, stores. One that is
   * in the library already is not saved again, but comes back from the trash if it is there.
   *
   * <p>Interrupting the calling thread cancels it; nothing is left half-saved. The thread is still
   * marked as interrupted afterwards.
   *
   * @param address as the person gave it; a missing "https://" is added
   * @param progress called on any thread, by one at a time
   */
  public SaveOutcome save(
      String address, LocalAddresses local, Consumer<? super SaveProgress> progress) {
    return save(address, new SaveChoices(local, false), progress);
  }

  /**
   * The same, with more to choose: a page that is no article is kept too if {@code choices} say so.
   */
  public SaveOutcome save(
      String address, SaveChoices choices, Consumer<? super SaveProgress> progress) {
    return saver.save(address, choices, progress);
  }

  /** Saving pages that are already here. */
  public LibraryImports imports() {
    return imports;
  }

  /**
   * Fetches the images that an article still misses. Interrupting the calling thread ends it; the
   * thread is still marked as interrupted afterwards.
   *
   * @param progress called on any thread, by one at a time
   * @return how many are still missing afterwards
   */
  public int fetchMissingImages(ArticleId id, Consumer<? super SaveProgress> progress) {
    return guarded(
        () -> {
          try {
            return missingImages.fetch(id, progress);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return missingImages.count(id);
          }
        });
  }

  /** The article that this address was saved as, if it was, in the trash or not. */
  public Optional<ArticleId> find(String address) {
    try {
      String url = UrlPolicy.read(address).toString();
      return guarded(() -> database.find(url));
    } catch (BadAddressException e) {
      return Optional.empty();
    }
  }

  /** The ids of a section, last saved first. Cheap at any size. */
  public List<ArticleId> ids(ArticleSection section) {
    return guarded(() -> database.ids(section));
  }

  /** How many articles each section has. */
  public Map<ArticleSection, Integer> counts() {
    return guarded(database::counts);
  }

  /**
   * A part of a list. Unmodifiable; takes eight bytes an id.
   *
   * @param offset how many to pass over
   * @param limit how many to give at most
   */
  public List<ArticleId> ids(ArticleList list, ListOrder order, int offset, int limit) {
    return guarded(() -> database.ids(list, order, offset, limit));
  }

  /** How many articles a list has; 0 for a tag or site that there is none of. Cheap at any size. */
  public int count(ArticleList list) {
    return guarded(() -> database.count(list));
  }

  /** The sites that articles out of the trash are from, by name. */
  public List<Site> sites() {
    return guarded(database::sites);
  }

  /** Articles that tell the same story. */
  public LibraryStories stories() {
    return stories;
  }

  /** Finding articles. */
  public LibrarySearch search() {
    return search;
  }

  /** The reader's highlights and notes. */
  public LibraryNotes notes() {
    return notes;
  }

  /** The versions of articles. */
  public LibraryVersions versions() {
    return versions;
  }

  /** The reader's tags. */
  public LibraryTags tags() {
    return tags;
  }

  /** How far articles were read, and from which side they are set. */
  public LibraryReading reading() {
    return reading;
  }

  /** The summaries of these articles, in the order asked for; unknown ids are left out. */
  public List<ArticleSummary> summaries(List<ArticleId> ids) {
    return guarded(() -> database.summaries(ids));
  }

  /** The article with its current content, whether or not it is in the trash. */
  public Optional<Article> article(ArticleId id) {
    return guarded(() -> database.article(id));
  }

  /** An article's body as blocks. Needs no library file. */
  public Document document(ArticleContent content) {
    return documents.read(content.html(), content.language(), content.direction());
  }

  /** An image that the library holds. */
  public Optional<ImageData> image(ImageHash hash) {
    return guarded(() -> database.image(hash));
  }

  /**
   * Changes the status of articles.
   *
   * @return what the status of each was before; unknown ids are left out
   */
  public Map<ArticleId, ArticleStatus> change(Collection<ArticleId> ids, StatusChange change) {
    return guarded(() -> database.change(ids, change));
  }

  /**
   * Deletes for good those of these articles that are in the trash. There is no way back, so ask
   * first.
   *
   * @return which ones
   */
  public List<ArticleId> deleteForever(Collection<ArticleId> ids) {
    return guarded(() -> database.deleteForever(ids));
  }

  /** Copies of the library, and the way back to one. */
  public LibraryBackups backups() {
    return backups;
  }

  /** The library as files that any program can read, and the way back. */
  public LibraryTakeout takeout() {
    return takeout;
  }

  /** Looking through the library as a whole. */
  public LibraryUpkeep upkeep() {
    return upkeep;
  }

  /** A number that differs from an earlier one if the library changed since, by any process. */
  public long revision() {
    return guarded(database::revision);
  }

  @Override
  public void close() {
    database.close();
  }
}
