package org.offprint.library;

/** Numbers and letters at given places of a picture's bytes. */
final class PictureBytes {
  private final byte[] bytes;

  PictureBytes(byte[] bytes) {
    this.bytes = bytes;
  }

  int length() {
    return bytes.length;
  }

  /** The bytes themselves; not copied. */
  byte[] all() {
    return bytes;
  }

  boolean startsWith(int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether these ASCII letters stand at {@code offset}. */
  boolean has(String letters, int offset) {
    if (bytes.length < offset + letters.length()) {
      return false;
    }
    for (int i = 0; i < letters.length(); i++) {
      if (bytes[offset + i] != letters.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The unsigned number in {@code count} bytes at {@code offset}; both must exist. */
  long bigEndian(int offset, int count) {
    long number = 0;
    for (int i = 0; i < count; i++) {
      number = number << 8 | (bytes[offset + i] & 0xFF);
    }
    return number;
  }

  /** As {@link #bigEndian}, least significant byte first. */
  long littleEndian(int offset, int count) {
    long number = 0;
    for (int i = count - 1; i >= 0; i--) {
      number = number << 8 | (bytes[offset + i] & 0xFF);
    }
    return number;
  }
}
