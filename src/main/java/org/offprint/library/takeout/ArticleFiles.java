package org.offprint.library.takeout;

import java.text.Normalizer;
import org.offprint.model.ImageData;
import org.offprint.model.ImageHash;

/**
 * The names of an article's files in a takeout.
 *
 * @param number of the article in the library that it was taken from
 */
record ArticleFiles(long number, String title) {
  private static final int LONGEST_TITLE = 60;

  /** The article to be read by people. */
  String page() {
    return "articles/" + stem() + (slug().isEmpty() ? "" : "-" + slug()) + ".html";
  }

  /** All that is known of it. */
  String data() {
    return "data/" + stem() + ".json";
  }

  /**
   * A page as it was fetched.
   *
   * @param version that was made of it
   * @param part 0, or which of the pages that it continues on
   */
  String original(int version, int part) {
    return "pages/" + stem() + "-" + version + (part == 0 ? "" : "-" + part) + ".html.gz";
  }

  private String stem() {
    return "%06d".formatted(number);
  }

  /** What of the title may stand in a name on every system. */
  private String slug() {
    String words =
        Normalizer.normalize(title, Normalizer.Form.NFC)
            .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
            .replaceAll("^-|-$", "");
    if (words.length() <= LONGEST_TITLE) {
      return words;
    }
    int end = words.lastIndexOf('-', LONGEST_TITLE);
    int cut = end > LONGEST_TITLE / 2 ? end : LONGEST_TITLE;
    boolean halved = Character.isHighSurrogate(words.charAt(cut - 1));
    return words.substring(0, halved ? cut - 1 : cut);
  }

  /** A picture, which many articles may show. */
  static String picture(ImageData image) {
    return picture(image.hash(), image.mediaType());
  }

  static String picture(ImageHash hash, String mediaType) {
    String ending =
        switch (mediaType) {
          case "image/jpeg" -> ".jpg";
          case "image/png" -> ".png";
          case "image/gif" -> ".gif";
          case "image/webp" -> ".webp";
          case "image/svg+xml" -> ".svg";
          default -> "";
        };
    return "images/" + hash.hex() + ending;
  }
}
