package org.offprint.store.fileformat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;

/**
 * The pages of a file as they were committed last: those of the file itself, and of the log beside
 * it those that were not brought home. Nobody may write to the file. For one thread.
 */
public final class DatabasePages implements AutoCloseable {
  private static final String MAGIC = "SQLite format 3\0";
  private static final int PAGE_SIZE_AT = 16;

  private final FileChannel file;
  private final WriteAheadLog log;
  private final int size;
  private final int count;

  private DatabasePages(FileChannel file, WriteAheadLog log, int size) throws IOException {
    this.file = file;
    this.log = log;
    this.size = size;
    long inFile = (file.size() + size - 1) / size;
    this.count = Math.toIntExact(Math.max(inFile, log.lastPage()));
  }

  /**
   * Opens a file and its log.
   *
   * @param usualSize of pages, in bytes, where the file itself no longer says it
   */
  public static DatabasePages open(Path file, int usualSize) throws IOException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
    boolean opened = false;
    try {
      int size = pageSize(channel, usualSize);
      Path log = file.resolveSibling(file.getFileName() + "-wal");
      DatabasePages pages =
          new DatabasePages(
              channel,
              Files.exists(log) ? WriteAheadLog.read(log, size) : WriteAheadLog.none(),
              size);
      opened = true;
      return pages;
    } finally {
      if (!opened) {
        channel.close();
      }
    }
  }

  /** How many bytes a page has. */
  public int size() {
    return size;
  }

  /** The number of the last page; the first is 1. */
  public int count() {
    return count;
  }

  /**
   * The bytes of a page, zeros where the file ends before.
   *
   * @param number 1 to {@link #count}
   */
  public ByteBuffer page(int number) throws IOException {
    Map<Integer, byte[]> newer = log.pages();
    byte[] logged = newer.get(number);
    if (logged != null) {
      return ByteBuffer.wrap(logged);
    }
    ByteBuffer page = ByteBuffer.allocate(size);
    long start = (long) (number - 1) * size;
    while (page.hasRemaining()) {
      if (file.read(page, start + page.position()) < 0) {
        break;
      }
    }
    return page.clear();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  private static int pageSize(FileChannel file, int usual) throws IOException {
    ByteBuffer head = ByteBuffer.allocate(PAGE_SIZE_AT + Short.BYTES);
    int read = file.read(head, 0);
    byte[] magic = MAGIC.getBytes(StandardCharsets.US_ASCII);
    if (read < head.capacity() || !head.slice(0, magic.length).equals(ByteBuffer.wrap(magic))) {
      return usual;
    }
    int said = Short.toUnsignedInt(head.getShort(PAGE_SIZE_AT));
    int size = said == 1 ? 1 << 16 : said;
    return size >= 512 && Integer.bitCount(size) == 1 ? size : usual;
  }
}
