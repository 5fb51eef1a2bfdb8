package org.offprint.extract.blocks;

import java.util.Arrays;
import org.offprint.extract.words.FunctionWords;
import org.offprint.extract.words.HashedWords;
import org.offprint.extract.words.Phrases;

/**
 * What the words of a block tell, all read in one pass, so that each is hashed only once.
 *
 * @param phrases how many phrases of each use there are, by ordinal
 * @param functionShare the share of the words that are function words, as {@link FunctionWords} has
 *     it
 * @param longer the hashes of the longer words, cut to the size of a small table
 */
record TextWords(int[] phrases, double functionShare, int[] longer) {
  /** What hashes of longer words are less than. */
  static final int SIZE = 1 << 13;

  private static final int SHORTEST = 4;
  private static final int LONGEST_TEXT = 1500;

  /** Reads texts one after another; for use by one thread. */
  static final class Reader {
    private final char[] text = new char[LONGEST_TEXT];
    private final int[] longer = new int[LONGEST_TEXT / SHORTEST + 1];
    private int found;
    private int words;
    private int functionWords;

    TextWords read(String source) {
      int end = Math.min(source.length(), LONGEST_TEXT);
      source.getChars(0, end, text, 0);
      int[] phrases = Phrases.noCounts();
      found = 0;
      words = 0;
      functionWords = 0;
      int i = 0;
      while (i < end) {
        int start = i;
        char c = text[i++];
        long hash = HashedWords.next(HashedWords.start(), c);
        boolean letters = HashedWords.isLetter(c);
        if (HashedWords.isLetterOrDigit(c)) {
          while (i < end && HashedWords.isLetterOrDigit(text[i])) {
            letters &= HashedWords.isLetter(text[i]);
            hash = HashedWords.next(hash, text[i++]);
          }
          if (letters) {
            word(start, i, hash);
          } else {
            lettersAmongDigits(start, i);
          }
        }
        if (c != ' ' && start < Phrases.LONGEST) {
          Phrases.count(upTo(Phrases.LONGEST, start, i, hash), source, start, phrases);
        }
      }
      double share = words == 0 ? 0 : (double) functionWords / words;
      return new TextWords(phrases, share, Arrays.copyOf(longer, found));
    }

    private void word(int start, int end, long hash) {
      if (start < FunctionWords.LONGEST) {
        words++;
        boolean known = FunctionWords.has(upTo(FunctionWords.LONGEST, start, end, hash));
        functionWords += known ? 1 : 0;
      }
      if (end - start >= SHORTEST) {
        longer[found++] = (int) (hash ^ (hash >>> 31)) & (SIZE - 1);
      }
    }

    private void lettersAmongDigits(int start, int end) {
      int from = start;
      for (int i = start; i <= end; i++) {
        if (i == end || !HashedWords.isLetter(text[i])) {
          if (i > from) {
            word(from, i, hash(from, i));
          }
          from = i + 1;
        }
      }
    }

    /** The hash of a word, or of what of it stands before the end of what is looked at. */
    private long upTo(int last, int start, int end, long hash) {
      return end <= last ? hash : hash(start, last);
    }

    private long hash(int start, int end) {
      long hash = HashedWords.start();
      for (int i = start; i < end; i++) {
        hash = HashedWords.next(hash, text[i]);
      }
      return hash;
    }
  }
}
