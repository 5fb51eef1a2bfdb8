package org.offprint.extract.blocks;

import org.offprint.extract.words.HashedWords;

/** Numbers keys from 0 in the order in which they are met; equal keys have one number. */
final class Numbering {
  private static final long SPREAD = 0x9e3779b97f4a7c15L;

  private long[] keys = new long[256];

  /** The number of each key and 1; 0 where a place is free. */
  private int[] numbers = new int[256];

  private int size;

  /** The number of a key. */
  int of(long key) {
    int at = slot(key);
    if (numbers[at] == 0) {
      if (2 * size >= keys.length) {
        grow();
        at = slot(key);
      }
      keys[at] = key;
      numbers[at] = ++size;
    }
    return numbers[at] - 1;
  }

  /** How many numbers were given. */
  int size() {
    return size;
  }

  private int slot(long key) {
    int at = (int) ((key * SPREAD) >>> 40) & (keys.length - 1);
    while (numbers[at] != 0 && keys[at] != key) {
      at = (at + 1) & (keys.length - 1);
    }
    return at;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldNumbers = numbers;
    keys = new long[2 * oldKeys.length];
    numbers = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldNumbers[i] != 0) {
        int at = slot(oldKeys[i]);
        keys[at] = oldKeys[i];
        numbers[at] = oldNumbers[i];
      }
    }
  }

  /**
   * A key for elements of one tag and one name in one place, whose case does not count.
   *
   * @param region the place
   * @param longest of the name only so many characters are looked at
   * @param firstOnly look at the name up to its first space only
   */
  static long key(int region, String tag, String name, int longest, boolean firstOnly) {
    long hash = ((HashedWords.start() + region) * SPREAD ^ tag.hashCode()) * SPREAD;
    int end = Math.min(longest, name.length());
    for (int i = 0; i < end; i++) {
      char c = name.charAt(i);
      if (firstOnly && c == ' ') {
        break;
      }
      hash = HashedWords.next(hash, c);
    }
    return hash;
  }
}
