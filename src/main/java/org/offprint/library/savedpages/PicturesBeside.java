package org.offprint.library.savedpages;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.offprint.net.FetchLimits;

/**
 * Pictures in the folder that a browser made beside a page ("Page_files"): what the page names by a
 * relative address is looked for there, and nowhere above the page.
 */
record PicturesBeside(Path file) implements SavedPictures {
  @Override
  public Optional<byte[]> find(String url, String page) {
    int end = page.indexOf('?') < 0 ? page.length() : page.indexOf('?');
    String above = page.substring(0, page.lastIndexOf('/', end) + 1);
    if (!url.startsWith(above) || url.length() == above.length()) {
      return Optional.empty();
    }
    try {
      String name = url.substring(above.length()).replace("+", "%2B");
      Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent()).normalize();
      Path picture = folder.resolve(URLDecoder.decode(name, StandardCharsets.UTF_8)).normalize();
      // Only what lies in a folder of its own: what lies beside the page may be anyone's.
      if (!picture.startsWith(folder)
          || folder.equals(picture.getParent())
          || !Files.isRegularFile(picture, LinkOption.NOFOLLOW_LINKS)) {
        return Optional.empty();
      }
      try (InputStream in = Files.newInputStream(picture)) {
        return Optional.of(in.readNBytes(FetchLimits.STANDARD.imageBytes()));
      }
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
