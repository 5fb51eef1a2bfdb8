package org.offprint.library;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.offprint.model.Article;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleImage;
import org.offprint.model.ImageData;
import org.offprint.net.AddressPolicy;
import org.offprint.store.ArticleDatabase;

/** Fetches later what could not be had when an article was saved. */
final class MissingImages {
  private final ArticleDatabase database;
  private final ImageFetcher images;

  MissingImages(ArticleDatabase database, ImageFetcher images) {
    this.database = database;
    this.images = images;
  }

  /**
   * As {@link Library#fetchMissingImages}. What arrived before an interruption is kept.
   *
   * @return how many are still missing; 0 if there is no such article
   */
  int fetch(ArticleId id, Consumer<? super SaveProgress> progress) throws InterruptedException {
    Optional<Article> article = database.article(id);
    if (article.isEmpty()) {
      return 0;
    }
    List<String> missing = missing(article.get());
    URI page = URI.create(article.get().summary().url());
    // A name may have come to mean a local address since; only what is one by its spelling was
    // surely allowed when the article was saved.
    boolean localAllowed = AddressPolicy.isLocalByName(page.getHost());
    Map<String, ImageData> found = images.fetch(missing, page, localAllowed, progress);
    if (!found.isEmpty()) {
      progress.accept(new SaveProgress.Storing());
    }
    found.forEach((url, data) -> database.addImage(id, url, data));
    return missing.size() - found.size();
  }

  /** How many images an article misses; 0 if there is no such article. */
  int count(ArticleId id) {
    return database.article(id).map(article -> missing(article).size()).orElse(0);
  }

  private static List<String> missing(Article article) {
    return article.images().stream()
        .filter(ArticleImage::missing)
        .map(ArticleImage::url)
        .distinct()
        .toList();
  }
}
