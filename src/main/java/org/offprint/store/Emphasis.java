package org.offprint.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.offprint.model.WordFolding.Word;

/**
 * The words that a text has more often than once, for its length. How much a word says of a text is
 * weighed as by BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009, with
 * k1 = 1.2 and b = 0.75), when the text is taken in; of the weight two steps are kept, as words of
 * the index, so that a search need not count: impacts, after Anh and Moffat, "Impact
 * Transformation" (2002).
 *
 * <p>Who wrote an article, and for whom, counts as said often.
 *
 * @param often what has about the weight of three occurrences in a text of usual length
 * @param veryOften among those, what has that of eight
 */
record Emphasis(Set<String> often, Set<String> veryOften) {
  /** In words; about that of published articles. */
  private static final double USUAL_LENGTH = 600;

  private static final double K1 = 1.2;
  private static final double B = 0.75;

  /** One occurrence more than the others is no emphasis, however short the text. */
  private static final int FEWEST_OFTEN = 2;

  private static final int FEWEST_VERY_OFTEN = 4;

  /** What is emphasised in a text that goes with the names of a site and of authors. */
  static Emphasis of(List<Word> text, List<Word> names) {
    Map<String, Integer> counts = new HashMap<>();
    for (Word word : text) {
      counts.merge(word.folded(), 1, Integer::sum);
    }
    double length = 1 - B + B * text.size() / USUAL_LENGTH;
    Set<String> often = new HashSet<>();
    Set<String> veryOften = new HashSet<>();
    names.forEach(word -> often.add(word.folded()));
    counts.forEach(
        (word, count) -> {
          if (count >= FEWEST_OFTEN && weight(count, length) >= weight(3, 1)) {
            often.add(word);
            if (count >= FEWEST_VERY_OFTEN && weight(count, length) >= weight(8, 1)) {
              veryOften.add(word);
            }
          }
        });
    return new Emphasis(often, veryOften);
  }

  /**
   * What so many occurrences weigh, 0 to 2.2.
   *
   * @param length of the text, where 1 is usual
   */
  static double weight(double count, double length) {
    return count * (K1 + 1) / (count + K1 * length);
  }
}
