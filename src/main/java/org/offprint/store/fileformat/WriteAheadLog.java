package org.offprint.store.fileformat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * What a write-ahead log holds (section 4 of the format): the last committed form of each page. A
 * log ends where its checksums do; what follows was written before and is not part of it.
 *
 * @param pages by number
 * @param lastPage the number of the last page of the whole file; 0 if the log does not say
 */
record WriteAheadLog(Map<Integer, byte[]> pages, int lastPage) {
  private static final int MAGIC = 0x377f0682;
  private static final int HEADER_BYTES = 32;
  private static final int FRAME_HEADER_BYTES = 24;

  static WriteAheadLog none() {
    return new WriteAheadLog(Map.of(), 0);
  }

  /** Reads a log whose pages have {@code size} bytes; one of pages of another size is none. */
  static WriteAheadLog read(Path file, int size) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    ByteBuffer log = ByteBuffer.wrap(bytes);
    if (bytes.length < HEADER_BYTES || (log.getInt(0) & ~1) != MAGIC || log.getInt(8) != size) {
      return none();
    }
    Checksum sum = new Checksum((log.getInt(0) & 1) == 1);
    sum.add(log.slice(0, HEADER_BYTES - 8));
    if (!sum.is(log.getInt(24), log.getInt(28))) {
      return none();
    }
    return frames(log, size, sum);
  }

  private static WriteAheadLog frames(ByteBuffer log, int size, Checksum sum) {
    Map<Integer, byte[]> committed = new HashMap<>();
    Map<Integer, byte[]> pending = new HashMap<>();
    int last = 0;
    int at = HEADER_BYTES;
    while (at + FRAME_HEADER_BYTES + size <= log.capacity()) {
      sum.add(log.slice(at, 8));
      sum.add(log.slice(at + FRAME_HEADER_BYTES, size));
      boolean same =
          log.getLong(at + 8) == log.getLong(16)
              && sum.is(log.getInt(at + 16), log.getInt(at + 20));
      if (!same) {
        break;
      }
      byte[] page = new byte[size];
      log.get(at + FRAME_HEADER_BYTES, page);
      pending.put(log.getInt(at), page);
      int pagesAfterCommit = log.getInt(at + 4);
      if (pagesAfterCommit != 0) {
        committed.putAll(pending);
        pending.clear();
        last = pagesAfterCommit;
      }
      at += FRAME_HEADER_BYTES + size;
    }
    return new WriteAheadLog(committed, last);
  }

  /** Section 4.2 of the format: over pairs of words in the order of the machine that wrote them. */
  private static final class Checksum {
    private final ByteOrder order;
    private int first;
    private int second;

    Checksum(boolean bigEndian) {
      this.order = bigEndian ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    }

    void add(ByteBuffer bytes) {
      ByteBuffer words = bytes.order(order);
      while (words.hasRemaining()) {
        first += words.getInt() + second;
        second += words.getInt() + first;
      }
    }

    boolean is(int one, int other) {
      return first == one && second == other;
    }
  }
}
