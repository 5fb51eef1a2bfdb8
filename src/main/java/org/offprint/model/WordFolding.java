package org.offprint.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text of any script into the words that searches compare, without case, accents and other
 * differences that people do not type.
 *
 * <p>Scripts written without spaces (Chinese, Japanese, Thai, Lao, Khmer, Burmese), and Korean,
 * whose words carry their particles, give every pair of neighbouring characters as a word, and the
 * last character of a run alone. A run of such words in a row is then any part of such a text: "桜が
 * 咲く" gives 桜が, が咲, 咲く and く.
 */
public final class WordFolding {
  /** Longer words are cut; nobody looks for the rest. */
  private static final int LONGEST = 64;

  private WordFolding() {}

  /**
   * A word of a text.
   *
   * @param folded what is compared; never empty, and without white space and ASCII punctuation
   * @param start where it stands in the text, in UTF-16 units
   * @param end in UTF-16 units, exclusive
   * @param spaced false for pairs and single characters of scripts without spaces
   */
  public record Word(String folded, int start, int end, boolean spaced) {}

  /** The words of a text, in its order. Pairs overlap. */
  public static List<Word> words(String text) {
    return new Cutter(text).cut();
  }

  /** A text as its words with a space between; equal for texts that differ only in what folds. */
  public static String folded(String text) {
    StringBuilder all = new StringBuilder();
    for (Word word : words(text)) {
      all.append(all.isEmpty() ? "" : " ").append(word.folded());
    }
    return all.toString();
  }

  private static final class Cutter {
    private final String text;
    private final List<Word> words;
    private final StringBuilder word = new StringBuilder();
    private int wordStart;
    private int wordEnd;

    /** The last character of a run without spaces, waiting for its neighbour; empty if none. */
    private String waiting = "";

    private int waitingStart;
    private int waitingEnd;

    Cutter(String text) {
      this.text = text;
      // Few languages have shorter words, with their spaces.
      this.words = new ArrayList<>(8 + text.length() / 6);
    }

    List<Word> cut() {
      int at = 0;
      while (at < text.length()) {
        // Most letters of most texts: nothing else is worth being quick with.
        char plain = CharacterFolding.foldPlain(text.charAt(at));
        if (plain != 0) {
          addPlain(plain, at++);
          continue;
        }
        int c = text.codePointAt(at);
        int next = at + Character.charCount(c);
        take(c, at, next);
        at = next;
      }
      endWord();
      endRun();
      return words;
    }

    private void addPlain(char folded, int at) {
      if (word.isEmpty()) {
        endRun();
        wordStart = at;
      }
      if (word.length() < LONGEST) {
        word.append(folded);
      }
      wordEnd = at + 1;
    }

    private void take(int c, int start, int end) {
      switch (CharacterFolding.kindOf(c)) {
        case IGNORED -> wordEnd = end;
        case SEPARATOR -> {
          endWord();
          endRun();
        }
        case SPACED -> {
          endRun();
          if (word.isEmpty()) {
            wordStart = start;
          }
          if (word.length() < LONGEST) {
            word.append(CharacterFolding.fold(c));
          }
          wordEnd = end;
        }
        case UNSPACED -> {
          endWord();
          addToRun(CharacterFolding.fold(c), start, end);
        }
        case VOICING -> voice(c, end);
      }
    }

    private void addToRun(String character, int start, int end) {
      if (!waiting.isEmpty()) {
        words.add(new Word(waiting + character, waitingStart, end, false));
      }
      waiting = character;
      waitingStart = start;
      waitingEnd = end;
    }

    /** Half-width and decomposed kana have their voicing marks apart. */
    private void voice(int mark, int end) {
      if (waiting.isEmpty()) {
        return;
      }
      String voiced = CharacterFolding.compose(waiting, mark);
      if (!words.isEmpty() && words.getLast().end() == waitingEnd && !words.getLast().spaced()) {
        Word pair = words.removeLast();
        String first = pair.folded().substring(0, pair.folded().length() - waiting.length());
        words.add(new Word(first + voiced, pair.start(), end, false));
      }
      waiting = voiced;
      waitingEnd = end;
    }

    private void endWord() {
      if (!word.isEmpty()) {
        words.add(new Word(word.toString(), wordStart, wordEnd, true));
        word.setLength(0);
      }
    }

    private void endRun() {
      if (!waiting.isEmpty()) {
        words.add(new Word(waiting, waitingStart, waitingEnd, false));
        waiting = "";
      }
    }
  }
}
