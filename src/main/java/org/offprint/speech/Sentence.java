package org.offprint.speech;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of an article.
 *
 * @param passage index of the passage it stands in
 * @param start offset of its first character there, in UTF-16 units
 * @param end offset after its last
 * @param text without white space around it; holds a letter or digit
 * @param language BCP 47, in which it is to be spoken; empty if unknown
 */
public record Sentence(int passage, int start, int end, String text, String language) {
  /**
   * The sentences of an article (Unicode Standard Annex 29).
   *
   * @param passages their texts, in order
   * @param language of the article, BCP 47; a passage in another script is spoken in that script's
   *     most common language
   */
  public static List<Sentence> of(List<String> passages, String language) {
    List<Sentence> sentences = new ArrayList<>();
    for (int passage = 0; passage < passages.size(); passage++) {
      String text = passages.get(passage);
      String spoken = SpokenLanguage.of(text, language);
      BreakIterator breaks = BreakIterator.getSentenceInstance(ULocale.forLanguageTag(spoken));
      breaks.setText(text);
      int from = breaks.first();
      for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
        String part = text.substring(from, to);
        if (part.codePoints().anyMatch(Character::isLetterOrDigit)) {
          int start = from + part.length() - part.stripLeading().length();
          int end = start + part.strip().length();
          sentences.add(new Sentence(passage, start, end, part.strip(), spoken));
        }
      }
    }
    return sentences;
  }
}
