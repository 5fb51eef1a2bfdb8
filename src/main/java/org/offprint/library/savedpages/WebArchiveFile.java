package org.offprint.library.savedpages;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Safari's web archives: a page and what it shows, as a property list. */
final class WebArchiveFile {
  private WebArchiveFile() {}

  static SavedPage read(byte[] bytes) throws IOException {
    if (!(BinaryPlist.read(bytes) instanceof Map<?, ?> archive)
        || !(archive.get("WebMainResource") instanceof Map<?, ?> main)
        || !(main.get("WebResourceData") instanceof byte[] html)) {
      throw new IOException("No page in it");
    }
    Map<String, byte[]> pictures = new HashMap<>();
    if (archive.get("WebSubresources") instanceof List<?> resources) {
      for (Object resource : resources) {
        if (resource instanceof Map<?, ?> one
            && one.get("WebResourceData") instanceof byte[] data
            && one.get("WebResourceMIMEType") instanceof String type
            && type.startsWith("image/")
            && one.get("WebResourceURL") instanceof String url) {
          pictures.putIfAbsent(url, data);
        }
      }
    }
    return new SavedPage(
        html,
        text(main, "WebResourceTextEncodingName"),
        text(main, "WebResourceURL"),
        (url, _) -> Optional.ofNullable(pictures.get(url)));
  }

  private static @Nullable String text(Map<?, ?> resource, String key) {
    return resource.get(key) instanceof String value && !value.isEmpty() ? value : null;
  }
}
