package org.offprint.anchor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Edit distances between a pattern and parts of texts, 64 letters of the pattern at a time.
 *
 * <p>G. Myers, "A fast bit-vector algorithm for approximate string matching based on dynamic
 * programming" (JACM 46, 1999), in the form of H. Hyyrö, "A bit-vector algorithm for computing
 * Levenshtein and Damerau edit distances" (2003).
 */
final class EditDistance {
  private static final int WORD = Long.SIZE;

  /** Letters below are looked up without a map. */
  private static final int COMMON = 128;

  private final int length;
  private final int blocks;
  private final int lastBit;
  private final long[][] common = new long[COMMON][];
  private final Map<Character, long[]> places = new HashMap<>();
  private final long[] nowhere;

  /** Distances to this pattern, which is not empty. */
  EditDistance(String pattern) {
    length = pattern.length();
    blocks = (length + WORD - 1) / WORD;
    lastBit = (length - 1) % WORD;
    nowhere = new long[blocks];
    Arrays.fill(common, nowhere);
    for (int i = 0; i < length; i++) {
      places.computeIfAbsent(pattern.charAt(i), any -> new long[blocks])[i / WORD] |=
          1L << (i % WORD);
    }
    places.forEach(
        (letter, bits) -> {
          if (letter < COMMON) {
            common[letter] = bits;
          }
        });
  }

  /** The distance to the whole of a text. */
  static int between(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return Math.max(a.length(), b.length());
    }
    int[] distances = new EditDistance(a).toBeginnings(b);
    return distances[distances.length - 1];
  }

  /**
   * For every letter of a text, the least distance to any part of it that ends with that letter.
   */
  int[] toPartsEndingAt(String text) {
    return distances(text, 0);
  }

  /** For every letter of a text, the distance to the text's beginning up to that letter. */
  int[] toBeginnings(String text) {
    return distances(text, 1);
  }

  private int[] distances(String text, int firstRow) {
    long[] rises = new long[blocks];
    long[] falls = new long[blocks];
    Arrays.fill(rises, -1);
    int[] distances = new int[text.length()];
    int distance = length;
    for (int j = 0; j < distances.length; j++) {
      char letter = text.charAt(j);
      long[] equal = letter < COMMON ? common[letter] : places.getOrDefault(letter, nowhere);
      int carry = firstRow;
      for (int b = 0; b < blocks; b++) {
        long eq = equal[b];
        long pv = rises[b];
        long mv = falls[b];
        long xv = eq | mv;
        if (carry < 0) {
          eq |= 1;
        }
        long xh = (((eq & pv) + pv) ^ pv) | eq;
        long ph = mv | ~(xh | pv);
        long mh = pv & xh;
        int top = b == blocks - 1 ? lastBit : WORD - 1;
        int out = (int) ((ph >>> top) & 1) - (int) ((mh >>> top) & 1);
        ph <<= 1;
        mh <<= 1;
        if (carry < 0) {
          mh |= 1;
        } else if (carry > 0) {
          ph |= 1;
        }
        rises[b] = mh | ~(xv | ph);
        falls[b] = ph & xv;
        carry = out;
      }
      distance += carry;
      distances[j] = distance;
    }
    return distances;
  }
}
