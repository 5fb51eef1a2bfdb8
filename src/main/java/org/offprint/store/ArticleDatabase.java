package org.offprint.store;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.offprint.model.Article;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleSection;
import org.offprint.model.ArticleStatus;
import org.offprint.model.ArticleSummary;
import org.offprint.model.ImageData;
import org.offprint.model.ImageHash;
import org.offprint.model.StatusChange;

/**
 * One library file: the only way to it. Safe for use by many threads, and beside other processes on
 * the same file; every method blocks while it reads or writes.
 *
 * <p>Every method throws {@link LibraryFileException} when the file cannot be read or written. A
 * method that writes has either done all of it, durably, or nothing.
 */
public final class ArticleDatabase implements AutoCloseable {
  private ArticleDatabase() {}

  /**
   * Opens a library, making the file and its folder where they are missing.
   *
   * @throws LibraryFileException if it is not a library, or one of a newer version; the file is
   *     left as it was
   */
  public static ArticleDatabase open(Path file) {
    throw new UnsupportedOperationException(file.toString());
  }

  /**
   * Saves an article in one transaction. If one of its addresses is already known, nothing is
   * written and that article's id is returned.
   */
  public SavedArticle save(NewArticle article) {
    throw new UnsupportedOperationException(article.toString());
  }

  /**
   * The outcome of a save.
   *
   * @param added false if the article was there already
   */
  public record SavedArticle(ArticleId id, boolean added) {}

  /** The article known by this address (asked for, redirected to, or canonical), trash included. */
  public Optional<ArticleId> find(String url) {
    throw new UnsupportedOperationException(url);
  }

  /** The ids of a section, last saved first. */
  public List<ArticleId> ids(ArticleSection section) {
    throw new UnsupportedOperationException(section.toString());
  }

  /** How many articles each section has. */
  public Map<ArticleSection, Integer> counts() {
    throw new UnsupportedOperationException();
  }

  /** The summaries of these articles, in the order asked for; unknown ids are left out. */
  public List<ArticleSummary> summaries(List<ArticleId> ids) {
    throw new UnsupportedOperationException(ids.toString());
  }

  /** The article with its current content, whether or not it is in the trash. */
  public Optional<Article> article(ArticleId id) {
    throw new UnsupportedOperationException(id.toString());
  }

  /** The bytes of an image. */
  public Optional<ImageData> image(ImageHash hash) {
    throw new UnsupportedOperationException(hash.toString());
  }

  /** Adds an image that was missing. Nothing happens if the article has no such image. */
  public void addImage(ArticleId id, String imageUrl, ImageData image) {
    throw new UnsupportedOperationException(id + imageUrl + image);
  }

  /**
   * Changes the status of articles, in one transaction.
   *
   * @return what the status of each was before; unknown ids are left out
   */
  public Map<ArticleId, ArticleStatus> change(Collection<ArticleId> ids, StatusChange change) {
    throw new UnsupportedOperationException(ids.toString() + change);
  }

  /** Gives articles a status they had before: undoes a {@link #change}. */
  public void restore(Map<ArticleId, ArticleStatus> statuses) {
    throw new UnsupportedOperationException(statuses.toString());
  }

  /** A number that differs from an earlier one if the library changed since, by any process. */
  public long revision() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {}
}
