package org.offprint.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.offprint.model.Article;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleImage;
import org.offprint.model.ArticleVersion;
import org.offprint.model.ImageHash;
import org.offprint.store.NewArticle;

/**
 * An article as it is shown, and its versions.
 *
 * @param versions newest first; one of them is the one that is shown
 */
record ArticleHistory(Article article, List<ArticleVersion> versions) {
  ArticleHistory {
    versions = List.copyOf(versions);
  }

  ArticleId id() {
    return article.id();
  }

  /** The version that is shown. */
  ArticleVersion current() {
    return versions.stream().filter(ArticleVersion::current).findFirst().orElseThrow();
  }

  /** The number of the newest version. */
  int newest() {
    return versions.getFirst().number();
  }

  /** What a new version has to be as good as. */
  VersionJudge.Shown shown() {
    return new VersionJudge.Shown(article.content(), current().kind(), current().certainty());
  }

  /** Whether the library holds an image of the article. */
  boolean holdsImage(String url) {
    return article.images().stream().anyMatch(image -> image.url().equals(url) && !image.missing());
  }

  /** What was made again, with the images that an earlier version has brought already. */
  NewArticle withHeldImages(NewArticle again) {
    Map<String, ImageHash> held = new HashMap<>();
    for (ArticleImage image : article.images()) {
      ImageHash hash = image.hash();
      if (hash != null) {
        held.put(image.url(), hash);
      }
    }
    List<ArticleImage> images = new ArrayList<>();
    for (ArticleImage image : again.images()) {
      images.add(image.missing() ? new ArticleImage(image.url(), held.get(image.url())) : image);
    }
    return again.withImages(images);
  }
}
