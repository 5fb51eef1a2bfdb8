package org.offprint.extract.blocks;

import java.util.BitSet;

/**
 * Finds a slide show that stands within an article but tells other stories: slides that are counted
 * ("3/50"), beside a text that can do without them.
 */
final class Slides {
  private static final int FEWEST = 3;

  /** As much text as an article has without its slides. */
  private static final int WHOLE_TEXT = 150;

  private Slides() {}

  /** Drops the slides; changes {@code text}. */
  static void drop(Outline outline, BitSet text) {
    int first = -1;
    int last = -1;
    int counted = 0;
    for (int i = text.nextSetBit(0); i >= 0; i = text.nextSetBit(i + 1)) {
      if (isCount(outline.block(i).text(), counted + 1)) {
        first = counted == 0 ? i : first;
        last = i;
        counted++;
      }
    }
    if (counted < FEWEST) {
      return;
    }
    int show = outline.block(first).region();
    while (show > 0 && outline.end(show) <= last) {
      show = outline.parent(show);
    }
    BitSet rest = (BitSet) text.clone();
    rest.clear(outline.start(show), outline.end(show));
    if (rest.stream().map(i -> outline.block(i).words()).sum() >= WHOLE_TEXT) {
      text.and(rest);
    }
  }

  /** Whether a text opens with a number of so many: "3/50". */
  private static boolean isCount(String text, int number) {
    String start = number + "/";
    int digit = start.length();
    return text.startsWith(start) && text.length() > digit && Character.isDigit(text.charAt(digit));
  }
}
