package org.offprint.extract.html;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.offprint.extract.page.Attr;

/** Which images an article shows. */
public final class ImageUrls {
  private ImageUrls() {}

  /**
   * The addresses of the lead image and of the images in a sanitised body, each once, in reading
   * order.
   */
  public static List<String> of(@Nullable String leadImage, Element body) {
    Set<String> urls = new LinkedHashSet<>();
    if (leadImage != null) {
      urls.add(leadImage);
    }
    body.forEachNode(
        node -> {
          if (node instanceof Element image
              && image.normalName().equals("img")
              && Attr.has(image, "src")) {
            urls.add(Attr.of(image, "src"));
          }
        });
    return List.copyOf(urls);
  }
}
