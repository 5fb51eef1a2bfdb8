package org.offprint.ui.reader;

import java.util.BitSet;
import org.offprint.ui.text.ShownText;

/** Cuts a paragraph of words at its styles. */
final class WordsText {
  /** Embeddings and overrides. */
  private static final char FIRST_STEER = '\u202A';

  private static final char LAST_STEER = '\u202E';
  private static final char WORD_JOINER = '\u2060';

  private WordsText() {}

  static ShownText cut(Passage.Words words) {
    BitSet styles = new BitSet(words.text().length() + 1);
    for (Passage.Styled styled : words.styles()) {
      styles.set(styled.start());
      styles.set(styled.end());
    }
    boolean marker = !words.frame().marker().isEmpty();
    String text = steered(words.text());
    return ShownText.of(text, words.language(), words.direction(), styles, marker);
  }

  /**
   * A text in which nothing turns the order of letters round: what was meant for that shows as
   * nothing. Isolates stay; they only keep what is in them apart.
   */
  private static String steered(String text) {
    if (text.chars().noneMatch(c -> c >= FIRST_STEER && c <= LAST_STEER)) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < plain.length(); i++) {
      if (plain.charAt(i) >= FIRST_STEER && plain.charAt(i) <= LAST_STEER) {
        plain.setCharAt(i, WORD_JOINER);
      }
    }
    return plain.toString();
  }
}
