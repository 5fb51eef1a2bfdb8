package org.offprint.anchor;

/**
 * Finds the passages of an article's body in its plain text, whose lines they are, one after the
 * other. For one thread.
 */
final class BodyMatcher {
  /** How far the plain text may have more than what is shown before a passage is given up. */
  private static final int MOST_SKIPPED = 4000;

  /** So many characters in a row are not the same by chance. */
  private static final int SURE = 20;

  private final String text;
  private final DenseText whole;
  private int cursor;

  BodyMatcher(String text) {
    this.text = text;
    this.whole = DenseText.of(text, 0);
  }

  /** The place of each character of the next passage; empty if it is not of the body. */
  int[] places(String passage) {
    boolean quoted = passage.startsWith(MarkableText.ATTRIBUTION);
    DenseText part = DenseText.of(passage, quoted ? MarkableText.ATTRIBUTION.length() : 0);
    int at = part.letters().isEmpty() ? DenseText.NONE : find(part.letters());
    if (at == DenseText.NONE) {
      return new int[0];
    }
    cursor = at + part.letters().length();
    return part.mapped(passage.length(), whole, at);
  }

  private int find(String letters) {
    int at = whole.letters().indexOf(letters, cursor);
    while (at >= 0 && at - cursor <= MOST_SKIPPED) {
      boolean near = at == cursor || letters.length() >= SURE;
      if (near && beginsLine(at) && endsLine(at + letters.length())) {
        return at;
      }
      at = whole.letters().indexOf(letters, at + 1);
    }
    return DenseText.NONE;
  }

  private boolean beginsLine(int at) {
    return at == 0 || breaks(whole.places()[at - 1] + 1, whole.places()[at]);
  }

  private boolean endsLine(int end) {
    return end == whole.places().length || breaks(whole.places()[end - 1] + 1, whole.places()[end]);
  }

  private boolean breaks(int from, int to) {
    String between = text.substring(from, to);
    return between.indexOf('\n') >= 0 || between.indexOf('\t') >= 0;
  }
}
