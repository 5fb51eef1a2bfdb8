package org.offprint.library;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.offprint.library.ArticlePages.Whole;
import org.offprint.model.ArticleContent;
import org.offprint.model.ArticleImage;
import org.offprint.model.ImageData;
import org.offprint.model.ImageHash;
import org.offprint.net.FetchResult.Fetched;
import org.offprint.net.UrlPolicy;
import org.offprint.store.NewArticle;
import org.offprint.store.OriginalPage;

/** Puts together what was fetched and extracted into what is stored. */
final class NewArticles {
  private NewArticles() {}

  /**
   * What one save writes.
   *
   * @param found the images that could be had, by their address
   */
  static NewArticle of(
      URI url,
      Whole whole,
      Optional<CanonicalUrl> canonical,
      Instant fetchedAt,
      Map<String, ImageData> found) {
    Fetched page = whole.original();
    Set<String> others = new LinkedHashSet<>();
    whole.addresses().forEach(address -> others.add(UrlPolicy.withoutTracking(address).toString()));
    canonical.filter(CanonicalUrl::believed).ifPresent(claim -> others.add(claim.url().toString()));
    others.remove(url.toString());
    ArticleContent content = titled(whole.extraction().content(), url);
    List<ArticleImage> images = new ArrayList<>();
    for (String image : whole.extraction().imageUrls()) {
      ImageData data = found.get(image);
      images.add(new ArticleImage(image, data == null ? null : data.hash()));
    }
    return new NewArticle(
        url.toString(),
        List.copyOf(others),
        canonical.map(claim -> claim.url().toString()).orElse(null),
        fetchedAt,
        original(page, whole.charset()),
        content,
        WordCounter.count(content.text(), content.language()),
        images,
        distinct(found.values()),
        whole.extraction().kind(),
        whole.extraction().confidence(),
        whole.further().stream().map(f -> original(f.page(), f.charset())).toList());
  }

  private static OriginalPage original(Fetched page, String charset) {
    return new OriginalPage(
        page.url().toString(),
        page.body(),
        page.contentType(),
        charset,
        page.etag(),
        page.lastModified());
  }

  /** Each picture once, though several addresses may lead to it. */
  private static List<ImageData> distinct(Collection<ImageData> images) {
    Map<ImageHash, ImageData> byHash = new LinkedHashMap<>();
    images.forEach(image -> byHash.putIfAbsent(image.hash(), image));
    return List.copyOf(byHash.values());
  }

  /** The same, with the title that an article without one was given before. */
  static ArticleContent titledLike(ArticleContent content, ArticleContent before) {
    return content.title().isBlank() ? content.withTitle(before.title()) : content;
  }

  /** An article without a title goes by its address: a list has to call it something. */
  private static ArticleContent titled(ArticleContent content, URI url) {
    return content.title().isBlank() ? content.withTitle(url.getHost() + url.getPath()) : content;
  }
}
