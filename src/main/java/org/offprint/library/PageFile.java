package org.offprint.library;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.offprint.net.FetchLimits;

/** The bytes of pages that lie in files. */
final class PageFile {
  private static final int LIMIT = FetchLimits.STANDARD.pageBytes();

  private PageFile() {}

  /**
   * A page; one whose name ends in {@code .gz} is unpacked.
   *
   * @throws IOException if it cannot be read, is not what its name says, or is larger than a page
   *     may be
   */
  static byte[] read(Path file) throws IOException {
    // Not by its size: pipes and devices have none.
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = bounded(in);
      return file.toString().endsWith(".gz") ? unpacked(bytes) : bytes;
    }
  }

  /** What was packed by gzip. */
  static byte[] unpacked(byte[] compressed) throws IOException {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
      return bounded(in);
    }
  }

  private static byte[] bounded(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(LIMIT + 1);
    if (bytes.length > LIMIT) {
      throw new IOException("Larger than " + LIMIT + " bytes");
    }
    return bytes;
  }
}
