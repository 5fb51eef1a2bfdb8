package org.offprint.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * How texts are compressed: four bytes of length, big-endian, of what was packed, then a zlib
 * stream (RFC 1950). Pages were so, too, before schema 6; {@link PagePacking} has their form since.
 * What is read is checked against the length, so that a damaged or crafted file neither fills the
 * memory nor is read as something else.
 */
final class Packing {
  /** Longer than any text or comments that can be saved (20 MB a page). */
  private static final int LONGEST = 1 << 28;

  /** 9 makes 2 % less of them and takes 2.2 times as long. */
  private static final int LEVEL = 5;

  private static final byte[] NO_DICTIONARY = {};

  private Packing() {}

  static byte[] pack(String text) {
    return pack(utf8(text), NO_DICTIONARY);
  }

  static byte[] pack(byte[] bytes) {
    return pack(bytes, NO_DICTIONARY);
  }

  /** Packs {@code text}, which has much in common with {@code like}, into very little. */
  static byte[] packLike(String text, String like) {
    return pack(utf8(text), utf8(like));
  }

  static String unpackText(byte[] packed) throws DamagedContentException {
    return new String(unpack(packed, NO_DICTIONARY), UTF_8);
  }

  /**
   * The beginning of a text, for a look at it: whether the rest is sound is not seen.
   *
   * @param most how many bytes of UTF-8 to unpack
   */
  static String unpackBeginning(byte[] packed, int most) throws DamagedContentException {
    int length = length(packed);
    if (length <= most) {
      return unpackText(packed);
    }
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(packed, Integer.BYTES, packed.length - Integer.BYTES);
      byte[] bytes = new byte[most];
      return new String(bytes, 0, wholeCharacters(bytes, inflater.inflate(bytes)), UTF_8);
    } catch (DataFormatException e) {
      throw new DamagedContentException("a broken zlib stream");
    } finally {
      inflater.end();
    }
  }

  /** How many of the first bytes are characters to their end, where the last may be cut off. */
  private static int wholeCharacters(byte[] utf8, int length) {
    int lead = length - 1;
    while (lead > 0 && (utf8[lead] & 0xc0) == 0x80) {
      lead--;
    }
    return Math.max(0, lead);
  }

  static String unpackTextLike(byte[] packed, String like) throws DamagedContentException {
    return new String(unpack(packed, utf8(like)), UTF_8);
  }

  static byte[] unpack(byte[] packed) throws DamagedContentException {
    return unpack(packed, NO_DICTIONARY);
  }

  private static byte[] pack(byte[] bytes, byte[] dictionary) {
    Deflater deflater = new Deflater(LEVEL);
    try {
      if (dictionary.length > 0) {
        deflater.setDictionary(dictionary);
      }
      deflater.setInput(bytes);
      deflater.finish();
      byte[] out = new byte[Math.max(64, bytes.length / 2)];
      ByteBuffer.wrap(out).putInt(bytes.length);
      int length = Integer.BYTES;
      while (!deflater.finished()) {
        if (length == out.length) {
          out = Arrays.copyOf(out, 2 * out.length);
        }
        length += deflater.deflate(out, length, out.length - length);
      }
      return Arrays.copyOf(out, length);
    } finally {
      deflater.end();
    }
  }

  private static byte[] unpack(byte[] packed, byte[] dictionary) throws DamagedContentException {
    Inflater inflater = new Inflater();
    try {
      int length = length(packed);
      inflater.setInput(packed, Integer.BYTES, packed.length - Integer.BYTES);
      byte[] bytes = new byte[length];
      int done = inflater.inflate(bytes);
      if (inflater.needsDictionary()) {
        inflater.setDictionary(dictionary);
        done += inflater.inflate(bytes, done, length - done);
      }
      if (done != length || (!inflater.finished() && inflater.inflate(new byte[1]) > 0)) {
        throw new DamagedContentException("a packed length that is wrong");
      }
      return bytes;
    } catch (DataFormatException | IllegalArgumentException e) {
      // A wrong dictionary is an illegal argument to the inflater.
      throw new DamagedContentException("a broken zlib stream");
    } finally {
      inflater.end();
    }
  }

  private static int length(byte[] packed) throws DamagedContentException {
    int length = packed.length < Integer.BYTES ? -1 : ByteBuffer.wrap(packed).getInt();
    // Deflate makes at most 1032 bytes out of one (https://zlib.net/zlib_tech.html).
    if (length < 0 || length > LONGEST || length > 1032L * packed.length) {
      throw new DamagedContentException("a packed length of " + length);
    }
    return length;
  }

  private static byte[] utf8(String text) {
    return Texts.wellFormed(text).getBytes(UTF_8);
  }
}
