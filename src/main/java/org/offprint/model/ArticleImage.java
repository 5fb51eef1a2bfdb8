package org.offprint.model;

import org.jspecify.annotations.Nullable;

/**
 * An image that an article shows, whether or not the library holds it.
 *
 * @param url its absolute address, as it stands in the article's HTML or lead image
 * @param hash where the library holds it; null while it could not be had
 */
public record ArticleImage(String url, @Nullable ImageHash hash) {
  /** Whether the image still has to be fetched. */
  public boolean missing() {
    return hash == null;
  }
}
