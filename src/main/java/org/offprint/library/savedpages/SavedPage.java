package org.offprint.library.savedpages;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.offprint.net.FetchLimits;

/**
 * A page that lies in a file.
 *
 * @param html its bytes
 * @param charset what the file says that they are; null if it does not
 * @param url where the file says that it is from; null if it does not
 * @param pictures what the file brought along
 */
public record SavedPage(
    byte[] html, @Nullable String charset, @Nullable String url, SavedPictures pictures) {
  /** Of a file with all that is in it: pictures are, which are taken out of the page. */
  static final int MOST_BYTES = 64_000_000;

  private static final Pattern CHARSET =
      Pattern.compile("(?i);\\s*charset\\s*=\\s*[\"']?([^\\s\"';,]+)");

  /** Whether a file has the name of a page: of HTML, also packed by gzip, or of a web archive. */
  public static boolean isOne(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    return plain.endsWith(".html")
        || plain.endsWith(".htm")
        || plain.endsWith(".xhtml")
        || name.endsWith(".mht")
        || name.endsWith(".mhtml")
        || name.endsWith(".webarchive")
        || name.endsWith(".maff");
  }

  /**
   * Reads a page. What it is, its name says.
   *
   * @throws IOException if it cannot be read, is not what its name says, or is too large
   */
  public static SavedPage read(Path file) throws IOException {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (name.endsWith(".maff")) {
      return MaffFile.read(file);
    }
    byte[] bytes;
    // Not by its size: pipes and devices have none.
    try (InputStream in = Files.newInputStream(file)) {
      bytes = bounded(in);
    }
    if (name.endsWith(".mht") || name.endsWith(".mhtml")) {
      return MhtmlFile.read(bytes);
    }
    if (name.endsWith(".webarchive")) {
      return WebArchiveFile.read(bytes);
    }
    return new SavedPage(
        name.endsWith(".gz") ? unpacked(bytes) : bytes, null, null, new PicturesBeside(file));
  }

  private static byte[] unpacked(byte[] compressed) throws IOException {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
      return bounded(in, FetchLimits.STANDARD.pageBytes());
    }
  }

  static byte[] bounded(InputStream in) throws IOException {
    return bounded(in, MOST_BYTES);
  }

  private static byte[] bounded(InputStream in, int most) throws IOException {
    byte[] bytes = in.readNBytes(most + 1);
    if (bytes.length > most) {
      throw new IOException("Larger than " + most + " bytes");
    }
    return bytes;
  }

  /** The charset parameter of a type; null for none. */
  static @Nullable String charset(String contentType) {
    Matcher parameter = CHARSET.matcher(contentType);
    return parameter.find() ? parameter.group(1) : null;
  }
}
