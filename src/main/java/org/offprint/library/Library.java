package org.offprint.library;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.offprint.document.Document;
import org.offprint.model.Article;
import org.offprint.model.ArticleContent;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleSection;
import org.offprint.model.ArticleStatus;
import org.offprint.model.ArticleSummary;
import org.offprint.model.ImageData;
import org.offprint.model.ImageHash;
import org.offprint.model.StatusChange;

/**
 * A library of saved articles and all that can be done with it. Safe for use by many threads; every
 * method blocks, so none may be called on the JavaFX thread.
 *
 * <p>Methods throw {@link LibraryException} when the library file fails them.
 */
public final class Library implements AutoCloseable {
  /**
   * Saves the article at an address: fetches the page and its images, extracts, stores.
   * Interrupting the calling thread cancels it; nothing is left half-saved.
   *
   * @param address as the person gave it; a missing "https://" is added
   * @param progress called on the calling thread and on image threads
   */
  public SaveOutcome save(
      String address, LocalAddresses local, Consumer<? super SaveProgress> progress) {
    throw new UnsupportedOperationException(address + local + progress);
  }

  /**
   * Fetches the images that an article still misses.
   *
   * @return how many are still missing afterwards
   */
  public int fetchMissingImages(ArticleId id, Consumer<? super SaveProgress> progress) {
    throw new UnsupportedOperationException(id.toString() + progress);
  }

  /** The article that this address was saved as, if it was, in the trash or not. */
  public Optional<ArticleId> find(String address) {
    throw new UnsupportedOperationException(address);
  }

  /** The ids of a section, last saved first. Cheap at any size. */
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

  /** An article's body as blocks. Needs no library file. */
  public Document document(ArticleContent content) {
    throw new UnsupportedOperationException(content.toString());
  }

  /** An image that the library holds. */
  public Optional<ImageData> image(ImageHash hash) {
    throw new UnsupportedOperationException(hash.toString());
  }

  /**
   * Changes the status of articles.
   *
   * @return what the status of each was before, for {@link #restore}; unknown ids are left out
   */
  public Map<ArticleId, ArticleStatus> change(Collection<ArticleId> ids, StatusChange change) {
    throw new UnsupportedOperationException(ids.toString() + change);
  }

  /** Gives articles the status they had before a {@link #change}. */
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
