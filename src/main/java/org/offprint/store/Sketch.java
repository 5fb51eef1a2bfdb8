package org.offprint.store;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.offprint.model.WordFolding;
import org.offprint.model.WordFolding.Word;

/**
 * The shingles of a text (every run of a few words, hashed) and the smallest of them, by which
 * texts that share many are found: bottom-k sketches, after Broder, "On the resemblance and
 * containment of documents" (1997).
 *
 * @param shingles sorted, without repetition
 */
record Sketch(long[] shingles) {
  private static final int WORDS_A_SHINGLE = 4;
  private static final int SIZE = 10;

  /** Shorter texts say too little: notices and captions are alike without being the same story. */
  private static final int FEWEST_SHINGLES = 40;

  /** Enough of the longest text to know it by. */
  private static final int LONGEST_TEXT = 200_000;

  /** How much of the shorter text must be in the longer one. */
  static final double SAME_STORY = 0.6;

  static Sketch of(String text) {
    return of(WordFolding.words(text.substring(0, Math.min(text.length(), LONGEST_TEXT))));
  }

  private static Sketch of(List<Word> words) {
    int count = Math.max(0, words.size() - WORDS_A_SHINGLE + 1);
    if (count < FEWEST_SHINGLES) {
      return new Sketch(new long[0]);
    }
    long[] hashes = words.stream().mapToLong(word -> hash(word.folded())).toArray();
    return new Sketch(
        LongStream.range(0, count)
            .map(i -> shingle(hashes, (int) i))
            .sorted()
            .distinct()
            .toArray());
  }

  /** The smallest shingles, 32 bits of each; none if the text is too short to be compared. */
  List<Long> smallest() {
    // The highest bits of the smallest are alike.
    return LongStream.of(shingles).limit(SIZE).mapToObj(hash -> (long) (int) hash).toList();
  }

  /** Whether one of the two texts is mostly contained in the other. */
  boolean sameStoryAs(Sketch other) {
    return shared(other) >= SAME_STORY;
  }

  /** Which part of the shorter text's shingles is in the longer one, 0 to 1. */
  double shared(Sketch other) {
    int shorter = Math.min(shingles.length, other.shingles.length);
    return shorter == 0 ? 0 : (double) common(other) / shorter;
  }

  private int common(Sketch other) {
    int common = 0;
    int mine = 0;
    int theirs = 0;
    while (mine < shingles.length && theirs < other.shingles.length) {
      int order = Long.compare(shingles[mine], other.shingles[theirs]);
      common += order == 0 ? 1 : 0;
      mine += order <= 0 ? 1 : 0;
      theirs += order >= 0 ? 1 : 0;
    }
    return common;
  }

  private static long shingle(long[] hashes, int at) {
    long hash = 0;
    for (int i = at; i < at + WORDS_A_SHINGLE; i++) {
      hash = mix(hash * 31 + hashes[i]);
    }
    return hash & Long.MAX_VALUE;
  }

  /** FNV-1a over the characters; see http://www.isthe.com/chongo/tech/comp/fnv/ */
  private static long hash(String word) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }

  /** The finaliser of MurmurHash3 (public domain): every bit of the input moves half the output. */
  private static long mix(long bits) {
    long mixed = (bits ^ (bits >>> 33)) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ (mixed >>> 33);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sketch sketch && Arrays.equals(shingles, sketch.shingles);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(shingles);
  }

  @Override
  public String toString() {
    return smallest().toString();
  }
}
