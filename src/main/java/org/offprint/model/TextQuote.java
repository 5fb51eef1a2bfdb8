package org.offprint.model;

/**
 * Words of a text with what stands around them: the TextQuoteSelector of the Web Annotation Data
 * Model (W3C Recommendation, 2017, 4.2.4).
 *
 * @param exact the words as they stand there; not empty
 * @param prefix what stands right before them; shorter, or empty, only at the text's beginning
 * @param suffix what stands right after them; shorter, or empty, only at the text's end
 */
public record TextQuote(String exact, String prefix, String suffix) {
  /** How much of the text around them is kept, in UTF-16 units. */
  private static final int CONTEXT = 64;

  public TextQuote {
    if (exact.isEmpty()) {
      throw new IllegalArgumentException("Nothing is quoted");
    }
  }

  /** Quotes a part of a text. */
  public static TextQuote of(String text, TextRange part) {
    int from = withoutHalf(text, Math.max(0, part.start() - CONTEXT));
    int to = withoutHalf(text, Math.min(text.length(), part.end() + CONTEXT));
    return new TextQuote(
        text.substring(part.start(), part.end()),
        text.substring(Math.min(from, part.start()), part.start()),
        text.substring(part.end(), Math.max(to, part.end())));
  }

  /** The same place, or the next that does not halve a surrogate pair. */
  private static int withoutHalf(String text, int at) {
    return at > 0
            && at < text.length()
            && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at))
        ? at + 1
        : at;
  }
}
