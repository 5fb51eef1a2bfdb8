package org.offprint.store;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.offprint.model.Article;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleList;
import org.offprint.model.ArticleSection;
import org.offprint.model.ArticleStatus;
import org.offprint.model.ArticleSummary;
import org.offprint.model.CareProgress;
import org.offprint.model.ImageData;
import org.offprint.model.ImageHash;
import org.offprint.model.ListOrder;
import org.offprint.model.ReaderMarks;
import org.offprint.model.Site;
import org.offprint.model.StatusChange;

/**
 * One library file: the only way to it. Safe for use by many threads, and beside other processes on
 * the same file; every method blocks while it reads or writes.
 *
 * <p>Every method throws {@link LibraryFileException} when the file cannot be read or written. A
 * method that writes has either done all of it, durably, or nothing. A thread that is interrupted
 * while it waits, reads or writes gets a {@link java.util.concurrent.CancellationException}; its
 * interrupt status is set then, and nothing was written.
 *
 * <p>Strings are kept as the characters they are; half a surrogate pair, which is none, becomes
 * U+FFFD. Times are kept in milliseconds.
 */
public final class ArticleDatabase implements AutoCloseable {
  private final Connections connections;
  private final Revision revision;
  private final ArticleSearch search;
  private final ArticleStories stories;
  private final ArticleTags tags;
  private final ArticleNotes notes;
  private final ArticleVersions versions;
  private final ArticleReading reading;
  private final WholeArticles wholes;
  private final IndexMerging merging;
  private final ArticleUpkeep upkeep;
  private final Backups backups;
  private volatile boolean readsAround;

  ArticleDatabase(LibraryFile file, Backups backups, Connections connections) {
    this.backups = backups;
    this.connections = connections;
    this.revision = new Revision(file);
    this.search = new ArticleSearch(connections);
    this.stories = new ArticleStories(connections);
    this.tags = new ArticleTags(connections);
    this.notes = new ArticleNotes(connections);
    this.versions = new ArticleVersions(connections);
    this.reading = new ArticleReading(connections);
    this.merging = new IndexMerging(connections);
    this.wholes = new WholeArticles(connections, merging);
    this.upkeep = new ArticleUpkeep(connections);
  }

  /**
   * Opens a library, making the file and its folder where they are missing. A file that may only be
   * read is opened for reading.
   *
   * @throws LibraryFileException if it is not a library, or one of a newer version; the file is
   *     left as it was
   */
  public static ArticleDatabase open(Path file) {
    return open(file, progress -> {});
  }

  /**
   * The same, telling how far it has come with a library that an earlier version wrote and that is
   * brought up to date: minutes for a hundred thousand articles, a moment for any other. The
   * library is made a backup before; interrupting the thread leaves it as it was.
   *
   * @param progress told on this thread; may not block
   */
  public static ArticleDatabase open(Path file, Consumer<? super CareProgress> progress) {
    LibraryFile library = new LibraryFile(file);
    library.prepare(Migrations.NEWEST);
    Backups backups = new Backups(library, InstantSource.system());
    new Migrations(library, backups).run(new Reporter(progress));
    return new ArticleDatabase(library, backups, new Connections(library));
  }

  /**
   * Saves an article in one transaction. If one of its addresses is already known, nothing is
   * written and that article's id is returned.
   */
  public SavedArticle save(NewArticle article) {
    PackedArticle packed = PackedArticle.of(article);
    SavedArticle saved = connections.write(sql -> Articles.save(sql, packed));
    merging.saved(1);
    return saved;
  }

  /**
   * The same, with what the reader did with it in another program. An article that is here already
   * gets its tags, note and mark of a favourite added; it loses nothing.
   */
  public SavedArticle save(NewArticle article, ReaderMarks marks) {
    PackedArticle packed = PackedArticle.of(article);
    merging.saved(1);
    return connections.write(
        sql -> {
          SavedArticle saved = Articles.save(sql, packed);
          Marks.add(sql, saved.id(), marks, saved.added(), article.fetchedAt());
          return saved;
        });
  }

  /**
   * Adds to an article that is here what the reader did with it in another program.
   *
   * @param now when this happens
   */
  public void addMarks(ArticleId id, ReaderMarks marks, Instant now) {
    connections.write(sql -> Marks.add(sql, id, marks, false, now));
  }

  /**
   * Saves many articles in one transaction: much quicker than one by one, for imports. A few
   * hundred at a time are best: others can write only between transactions.
   *
   * @return what {@link #save} would have given, in the same order
   */
  public List<SavedArticle> saveAll(List<NewArticle> articles) {
    List<Callable<PackedArticle>> packing = new ArrayList<>();
    articles.forEach(article -> packing.add(() -> PackedArticle.of(article)));
    try (WorkAhead<PackedArticle> packed = new WorkAhead<>(packing)) {
      merging.saved(articles.size());
      return connections.write(sql -> Articles.saveAll(sql, packed));
    }
  }

  /**
   * Adds a version to an article that was fetched again, and leaves its highlights where they are;
   * see {@link ArticleVersions#add}.
   *
   * @param current whether to show it from now on
   * @return its number, 2 or more; empty if there is no such article
   */
  public Optional<Integer> addVersion(ArticleId id, NewArticle article, boolean current) {
    PackedArticle packed = PackedArticle.of(article);
    return connections.write(
        sql -> Articles.addVersion(sql, id, packed, current, Optional.empty()));
  }

  /**
   * Deletes for good those of these articles that are in the trash. There is no way back.
   *
   * @return which ones
   */
  public List<ArticleId> deleteForever(Collection<ArticleId> ids) {
    return connections.write(sql -> Articles.delete(sql, ids));
  }

  /**
   * The outcome of a save.
   *
   * @param added false if the article was there already
   */
  public record SavedArticle(ArticleId id, boolean added) {}

  /** The article known by this address (asked for, or one of its others), trash included. */
  public Optional<ArticleId> find(String url) {
    return connections.read(sql -> Addresses.find(sql, url));
  }

  /** The ids of a section, last saved first. Unmodifiable; takes eight bytes an id. */
  public List<ArticleId> ids(ArticleSection section) {
    return ids(new ArticleList.InSection(section), ListOrder.STANDARD, 0, Integer.MAX_VALUE);
  }

  /**
   * A part of a list. Unmodifiable; takes eight bytes an id.
   *
   * @param offset how many to pass over
   * @param limit how many to give at most
   */
  public List<ArticleId> ids(ArticleList list, ListOrder order, int offset, int limit) {
    return connections.read(
        sql ->
            readsAround
                ? DamagedLists.ids(sql, list, order, offset, limit)
                : Lists.ids(sql, list, order, offset, limit));
  }

  /** How many articles each section has. Does not count them, so it is cheap at any size. */
  public Map<ArticleSection, Integer> counts() {
    return connections.read(Lists::counts);
  }

  /** How many articles a list has; 0 for a tag or site that there is none of. As cheap. */
  public int count(ArticleList list) {
    return connections.read(sql -> Lists.count(sql, list));
  }

  /** The sites that articles out of the trash are from, by name. */
  public List<Site> sites() {
    return connections.read(Sites::all);
  }

  /** The authors of these articles, those of the most of them first. */
  public List<String> authors(List<ArticleId> ids) {
    return connections.read(sql -> Authors.of(sql, ids));
  }

  /** Articles that tell the same story. */
  public ArticleStories stories() {
    return stories;
  }

  /** Finding articles by their words and all else that is known of them. */
  public ArticleSearch search() {
    return search;
  }

  /** The reader's highlights and notes. */
  public ArticleNotes notes() {
    return notes;
  }

  /** The versions of articles. */
  public ArticleVersions versions() {
    return versions;
  }

  /** The reader's tags. */
  public ArticleTags tags() {
    return tags;
  }

  /** How far articles were read, and from which side they are set. */
  public ArticleReading reading() {
    return reading;
  }

  /** Articles with all that the library has of them. */
  public WholeArticles wholes() {
    return wholes;
  }

  /** The summaries of these articles, in the order asked for; unknown ids are left out. */
  public List<ArticleSummary> summaries(List<ArticleId> ids) {
    return connections.read(
        sql -> readsAround ? DamagedLists.summaries(sql, ids) : Summaries.of(sql, ids));
  }

  /** The article with its current content, whether or not it is in the trash. */
  public Optional<Article> article(ArticleId id) {
    return connections.read(sql -> Versions.current(sql, id));
  }

  /** The page that an article's current version was made of. */
  public Optional<OriginalPage> originalPage(ArticleId id) {
    return connections.read(sql -> Pages.current(sql, id));
  }

  /** The bytes of an image. */
  public Optional<ImageData> image(ImageHash hash) {
    return connections.read(sql -> Images.find(sql, hash));
  }

  /** Adds an image that was missing. Nothing happens if the article misses no such image. */
  public void addImage(ArticleId id, String imageUrl, ImageData image) {
    connections.write(sql -> Images.complete(sql, id.value(), imageUrl, image));
  }

  /**
   * Changes the status of articles, in one transaction.
   *
   * @return what the status of each was before; unknown ids are left out
   */
  public Map<ArticleId, ArticleStatus> change(Collection<ArticleId> ids, StatusChange change) {
    return connections.write(sql -> Statuses.change(sql, ids, change));
  }

  /**
   * A number that differs from an earlier one if the library changed since, by any process. Takes
   * microseconds, so it may be asked for often.
   */
  public long revision() {
    return revision.current();
  }

  /** Looking through the library as a whole, and mending it. */
  public ArticleUpkeep upkeep() {
    return upkeep;
  }

  /**
   * From now on lists pass over what is damaged instead of failing. For a library of which the
   * person was told that it is; they would not see that something is missing.
   */
  public void readAroundDamage() {
    readsAround = true;
  }

  /** Copies of the library, and the way back to one. */
  public Backups backups() {
    return backups;
  }

  /** Waits for what is under way. Closing again does nothing. */
  @Override
  public void close() {
    merging.settle();
    revision.close();
    connections.close();
  }
}
