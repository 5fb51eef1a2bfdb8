package org.offprint.ui.reader;

import java.util.BitSet;
import org.offprint.document.Inline.Mark;
import org.offprint.model.TextDirection;
import org.offprint.script.Hyphenation;
import org.offprint.ui.text.ShownText;

/** Cuts a paragraph of words at its styles. */
final class WordsText {
  /** Embeddings and overrides. */
  private static final char FIRST_STEER = '\u202A';

  private static final char LAST_STEER = '\u202E';
  private static final char WORD_JOINER = '\u2060';

  private static final Hyphenation HYPHENATION = new Hyphenation();

  private WordsText() {}

  /** Reads what is needed to divide the words of a language; any thread. */
  static void prepare(String language) {
    HYPHENATION.prepare(language);
  }

  /**
   * Cuts a paragraph.
   *
   * @param divided whether words may be divided at the ends of lines
   */
  static ShownText cut(Passage.Words words, boolean divided) {
    BitSet styles = new BitSet(words.text().length() + 1);
    for (Passage.Styled styled : words.styles()) {
      styles.set(styled.start());
      styles.set(styled.end());
    }
    boolean marker = !words.frame().marker().isEmpty();
    String text = steered(words.text());
    boolean hyphens = divided && words.direction() == TextDirection.LEFT_TO_RIGHT;
    return hyphens
        ? ShownText.divided(
            text, words.language(), words.direction(), styles, hyphens(words), marker)
        : ShownText.of(text, words.language(), words.direction(), styles, marker);
  }

  /** Links and code stay whole: what is read there has to be typed, or is looked for. */
  private static BitSet hyphens(Passage.Words words) {
    BitSet hyphens = HYPHENATION.points(words.text(), words.language());
    for (Passage.Styled styled : words.styles()) {
      if (styled.link() != null || styled.marks().contains(Mark.CODE)) {
        hyphens.clear(styled.start(), styled.end() + 1);
      }
    }
    return hyphens;
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
