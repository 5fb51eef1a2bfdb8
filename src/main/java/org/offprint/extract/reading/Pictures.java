package org.offprint.extract.reading;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.offprint.document.Block.Picture;

/** Reads pictures. */
final class Pictures {
  private static final int LARGEST = 100_000;
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");
  private static final Pattern IMAGE_FILE =
      Pattern.compile(".*\\.(jpe?g|png|gif|webp|avif|svg)([?#].*)?", Pattern.CASE_INSENSITIVE);

  private Pictures() {}

  /** The picture of an {@code img}; null if its address is none that the library can hold. */
  static @Nullable Picture read(Element img) {
    String address = Looks.address(img.attr("src"));
    if (address == null || !address.toLowerCase(Locale.ROOT).startsWith("http")) {
      return null;
    }
    String description = img.attr("alt").strip().replaceAll("\\s+", " ");
    return new Picture(address, description, size(img, "width"), size(img, "height"));
  }

  private static int size(Element img, String attribute) {
    String value = img.attr(attribute).strip();
    return NUMBER.matcher(value).matches() ? Math.min(LARGEST, Integer.parseInt(value)) : 0;
  }

  /** A link around a picture, unless it only leads to a larger copy of it. */
  static @Nullable String leadsElsewhere(@Nullable String link) {
    return link == null || IMAGE_FILE.matcher(link).matches() ? null : link;
  }
}
