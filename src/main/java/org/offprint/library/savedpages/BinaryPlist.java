package org.offprint.library.savedpages;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Apple's binary property lists, as far as web archives use them: dictionaries, arrays, strings and
 * data. Format: CFBinaryPList.c in Apple's CoreFoundation.
 */
final class BinaryPlist {
  private static final String MAGIC = "bplist00";
  private static final int TRAILER_BYTES = 32;
  private static final int DEEPEST = 20;

  /** Objects may be named many times, so that a small file could become a large one. */
  private static final int MOST_OBJECTS = 100_000;

  private final byte[] bytes;
  private final int referenceBytes;
  private final long[] offsets;
  private int read;

  private BinaryPlist(byte[] bytes) throws IOException {
    this.bytes = bytes;
    if (bytes.length < MAGIC.length() + TRAILER_BYTES
        || !new String(bytes, 0, MAGIC.length(), US_ASCII).equals(MAGIC)) {
      throw new IOException("No binary property list");
    }
    int trailer = bytes.length - TRAILER_BYTES;
    int offsetBytes = bytes[trailer + 6];
    this.referenceBytes = bytes[trailer + 7];
    long count = number(trailer + 8L, 8);
    long table = number(trailer + 24L, 8);
    if (offsetBytes < 1 || offsetBytes > 8 || referenceBytes < 1 || referenceBytes > 8) {
      throw new IOException("Broken property list");
    }
    require(count > 0 && count <= bytes.length && table > 0);
    require(table <= bytes.length - count * offsetBytes);
    offsets = new long[(int) count];
    for (int i = 0; i < count; i++) {
      offsets[i] = number(table + (long) i * offsetBytes, offsetBytes);
    }
  }

  /**
   * Reads a list: a map, list, string or array of bytes; anything else is an empty string.
   *
   * @throws IOException if it is none, or broken
   */
  static Object read(byte[] bytes) throws IOException {
    BinaryPlist list = new BinaryPlist(bytes);
    return list.object(list.number(bytes.length - 16L, 8), 0);
  }

  private static void require(boolean sound) throws IOException {
    if (!sound) {
      throw new IOException("Broken property list");
    }
  }

  private long number(long at, int length) throws IOException {
    require(at >= 0 && at + length <= bytes.length);
    long value = 0;
    for (int i = 0; i < length; i++) {
      value = (value << 8) | (bytes[(int) at + i] & 0xff);
    }
    return value;
  }

  private Object object(long reference, int depth) throws IOException {
    require(reference >= 0 && reference < offsets.length && depth < DEEPEST);
    require(++read <= MOST_OBJECTS);
    long at = offsets[(int) reference];
    int marker = (int) number(at, 1);
    long length = marker & 0xf;
    long from = at + 1;
    if (length == 0xf) {
      int size = 1 << ((int) number(from, 1) & 0xf);
      require(size <= 8);
      length = number(from + 1, size);
      from += 1 + size;
    }
    require(length >= 0 && length <= bytes.length);
    return switch (marker >> 4) {
      case 0x4 -> data(from, length);
      case 0x5 -> new String(data(from, length), US_ASCII);
      case 0x6 -> new String(data(from, 2 * length), UTF_16BE);
      case 0xa -> list(from, length, depth);
      case 0xd -> map(from, length, depth);
      default -> "";
    };
  }

  private byte[] data(long from, long length) throws IOException {
    require(from + length <= bytes.length);
    return Arrays.copyOfRange(bytes, (int) from, (int) (from + length));
  }

  private List<Object> list(long from, long length, int depth) throws IOException {
    List<Object> list = new ArrayList<>();
    for (long i = 0; i < length; i++) {
      list.add(object(number(from + i * referenceBytes, referenceBytes), depth + 1));
    }
    return list;
  }

  private Map<Object, Object> map(long from, long length, int depth) throws IOException {
    Map<Object, Object> map = new HashMap<>();
    for (long i = 0; i < length; i++) {
      long key = number(from + i * referenceBytes, referenceBytes);
      long value = number(from + (length + i) * referenceBytes, referenceBytes);
      map.put(object(key, depth + 1), object(value, depth + 1));
    }
    return map;
  }
}
