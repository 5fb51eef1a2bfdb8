package org.offprint.anchor;

import java.util.Arrays;
import org.offprint.model.CharacterFolding;
import org.offprint.model.CharacterFolding.Kind;
import org.offprint.model.TextRange;

/**
 * A text as its letters and digits alone, folded, with where each of them stands in the text. What
 * editors and extractors change without changing words (quotation marks, spaces, hyphens,
 * ligatures, accents, line breaks) is not in it.
 */
final class FoldedText {
  private final String text;
  private final String folded;
  private final int[] starts;

  private FoldedText(String text, String folded, int[] starts) {
    this.text = text;
    this.folded = folded;
    this.starts = starts;
  }

  static FoldedText of(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    int[] starts = new int[text.length() + 16];
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int before = folded.length();
      switch (CharacterFolding.kindOf(c)) {
        case IGNORED, SEPARATOR -> {}
        case SPACED, UNSPACED -> folded.append(CharacterFolding.fold(c));
        case VOICING -> folded.appendCodePoint(c);
      }
      if (folded.length() > starts.length) {
        starts = Arrays.copyOf(starts, 2 * folded.length());
      }
      Arrays.fill(starts, before, folded.length(), at);
      at += Character.charCount(c);
    }
    return new FoldedText(text, folded.toString(), Arrays.copyOf(starts, folded.length()));
  }

  /** The letters and digits. */
  String folded() {
    return folded;
  }

  int length() {
    return folded.length();
  }

  /** Where the text goes on after a letter, and after what belongs to it. */
  int end(int index) {
    int at = starts[index];
    at += Character.charCount(text.codePointAt(at));
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (CharacterFolding.kindOf(c) != Kind.IGNORED) {
        break;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  /** The first letter that stands at a place of the text or after it. */
  int indexAt(int place) {
    int found = Arrays.binarySearch(starts, place);
    if (found < 0) {
      return -found - 1;
    }
    while (found > 0 && starts[found - 1] == place) {
      found--; // A ligature is several letters at one place.
    }
    return found;
  }

  /** Whether a line begins between this letter and the one before it. */
  boolean beginsLine(int index) {
    return index == 0
        || (index < length()
            && text.substring(starts[index - 1], starts[index]).indexOf('\n') >= 0);
  }

  /** Whether a line or a cell of a table begins between this letter and the one before it. */
  boolean beginsCell(int index) {
    return beginsLine(index)
        || (index < length()
            && text.substring(starts[index - 1], starts[index]).indexOf('\t') >= 0);
  }

  /**
   * A run of letters as a part of the text, with as many signs at either end as the quoted words
   * have there.
   *
   * @param from first letter
   * @param to after the last letter
   */
  TextRange range(int from, int to, String quoted) {
    int start = starts[from];
    for (int left = signsBefore(quoted); left > 0 && isSign(start - 1); left--) {
      start--;
    }
    int end = end(to - 1);
    for (int left = signsAfter(quoted); left > 0 && isSign(end); left--) {
      end++;
    }
    return new TextRange(start, end);
  }

  /** The same range, with what it has of a word at either end made all or nothing of it. */
  TextRange toWholeWords(TextRange range) {
    int start = nearestEdge(range.start());
    int end = nearestEdge(range.end());
    return start < end ? new TextRange(start, end) : range;
  }

  private int nearestEdge(int at) {
    int before = at;
    while (before > 0 && isWithinWord(before)) {
      before--;
    }
    int after = at;
    while (after < text.length() && isWithinWord(after)) {
      after++;
    }
    return at - before <= after - at ? before : after;
  }

  /** Whether a word that is written between spaces goes on here. */
  private boolean isWithinWord(int at) {
    return at > 0
        && at < text.length()
        && isSpaced(text.charAt(at - 1))
        && isSpaced(text.charAt(at));
  }

  private static boolean isSpaced(char c) {
    Kind kind = CharacterFolding.kindOf(c);
    return kind == Kind.SPACED || kind == Kind.IGNORED || Character.isSurrogate(c);
  }

  private boolean isSign(int at) {
    return at >= 0 && at < text.length() && isSign(text, at);
  }

  private static boolean isSign(String text, int at) {
    char c = text.charAt(at);
    return !Character.isWhitespace(c)
        && !Character.isSpaceChar(c)
        && CharacterFolding.kindOf(c) == Kind.SEPARATOR;
  }

  private static int signsBefore(String quoted) {
    int count = 0;
    while (count < quoted.length() && isSign(quoted, count)) {
      count++;
    }
    return count;
  }

  private static int signsAfter(String quoted) {
    int count = 0;
    while (count < quoted.length() && isSign(quoted, quoted.length() - 1 - count)) {
      count++;
    }
    return count;
  }
}
