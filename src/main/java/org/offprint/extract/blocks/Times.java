package org.offprint.extract.blocks;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Keeps the times that the posts of a live ticker open with: all of them, as they tell of order.
 */
final class Times {
  private static final int FEWEST = 3;
  private static final int MOST_WORDS = 3;
  private static final int LONGEST = 12;

  /** The share of the times, all written alike, that must stand above a post. */
  private static final double MOST = 0.8;

  private Times() {}

  /** Adds them; changes {@code text}. */
  static void add(Outline outline, BitSet text) {
    Map<String, BitSet> alike = new HashMap<>();
    for (TextBlock block : outline.blocks()) {
      if (isTime(block)) {
        String kind = block.parent().normalName() + '.' + block.parent().className();
        alike.computeIfAbsent(kind, k -> new BitSet()).set(block.index());
      }
    }
    for (BitSet times : alike.values()) {
      long opening = times.stream().filter(i -> opens(outline, text, i)).count();
      if (opening >= FEWEST && opening >= MOST * times.cardinality()) {
        times.stream().filter(i -> opens(outline, text, i)).forEach(text::set);
      }
    }
  }

  /** Whether the text goes on right behind a block, within what the block stands in. */
  private static boolean opens(Outline outline, BitSet text, int index) {
    int next = index + 1;
    int around = outline.parent(outline.block(index).region());
    return next < outline.size() && text.get(next) && around >= 0 && next < outline.end(around);
  }

  /** "11:42", "11.42 Uhr", "7:05 pm", and nothing else. */
  private static boolean isTime(TextBlock block) {
    String text = block.text();
    if (block.words() == 0 || block.words() > MOST_WORDS || text.length() > LONGEST) {
      return false;
    }
    int sign = 0;
    while (sign < text.length() && Character.isDigit(text.charAt(sign))) {
      sign++;
    }
    return sign >= 1
        && sign <= 2
        && sign + 2 < text.length()
        && ":.h".indexOf(text.charAt(sign)) >= 0
        && Character.isDigit(text.charAt(sign + 1))
        && Character.isDigit(text.charAt(sign + 2))
        && text.codePoints().skip(sign + 3L).noneMatch(Character::isDigit);
  }
}
