package org.offprint.ui.reader;

import java.util.BitSet;
import org.offprint.ui.text.ShownText;

/** Cuts a paragraph of words at its styles. */
final class WordsText {
  private WordsText() {}

  static ShownText cut(Passage.Words words) {
    BitSet styles = new BitSet(words.text().length() + 1);
    for (Passage.Styled styled : words.styles()) {
      styles.set(styled.start());
      styles.set(styled.end());
    }
    boolean marker = !words.frame().marker().isEmpty();
    return ShownText.of(words.text(), words.language(), words.direction(), styles, marker);
  }
}
