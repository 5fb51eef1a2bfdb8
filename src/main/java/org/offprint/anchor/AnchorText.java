package org.offprint.anchor;

import java.util.ArrayList;
import java.util.List;
import org.offprint.anchor.Placement.Found;
import org.offprint.anchor.Placement.Lost;
import org.offprint.anchor.Placement.Means;
import org.offprint.anchor.Placement.Reason;
import org.offprint.model.TextQuote;
import org.offprint.model.TextRange;

/**
 * A text that quoted words are looked for in. Made once for many quotes; safe for many threads.
 *
 * <p>Ways are tried from the surest to the least: the words where they were; the same words
 * elsewhere; words much like them; several parts of them. The first that names one place, and no
 * other nearly as good, is taken.
 */
public final class AnchorText {
  private final String text;
  private final FoldedText folded;

  /** Prepares a text; takes time and memory of the order of its length. */
  public AnchorText(String text) {
    this.text = text;
    this.folded = FoldedText.of(text);
  }

  /**
   * Looks for quoted words.
   *
   * @param place where they are expected; need not lie within the text
   */
  public Placement find(TextQuote quote, TextRange place) {
    if (isAt(quote, place)) {
      return new Found(place, Means.POSITION, 1);
    }
    String words = FoldedText.of(quote.exact()).folded();
    if (words.isEmpty()) {
      return signs(quote);
    }
    QuoteSearch search =
        new QuoteSearch(
            folded,
            words,
            new Surroundings(
                FoldedText.of(quote.prefix()).folded(), FoldedText.of(quote.suffix()).folded()),
            quote,
            folded.indexAt(place.start()));
    return search.run();
  }

  private boolean isAt(TextQuote quote, TextRange place) {
    int before = place.start() - quote.prefix().length();
    return place.end() - place.start() == quote.exact().length()
        && before >= 0
        && text.startsWith(quote.prefix(), before)
        && text.startsWith(quote.exact(), place.start())
        && text.startsWith(quote.suffix(), place.end());
  }

  /** Words without a letter: only the very same signs with the very same text on one side. */
  private Placement signs(TextQuote quote) {
    List<Integer> found = new ArrayList<>();
    for (int at = text.indexOf(quote.exact()); at >= 0; at = text.indexOf(quote.exact(), at + 1)) {
      boolean before =
          !quote.prefix().isEmpty()
              && text.startsWith(quote.prefix(), at - quote.prefix().length());
      boolean after =
          !quote.suffix().isEmpty() && text.startsWith(quote.suffix(), at + quote.exact().length());
      if (before || after) {
        found.add(at);
      }
    }
    return switch (found.size()) {
      case 0 -> new Lost(Reason.GONE);
      case 1 ->
          new Found(
              new TextRange(found.getFirst(), found.getFirst() + quote.exact().length()),
              Means.QUOTE,
              0.9);
      default -> new Lost(Reason.AMBIGUOUS);
    };
  }
}
