package org.offprint.extract.blocks;

import java.util.BitSet;
import java.util.Locale;
import org.offprint.extract.page.Attr;
import org.offprint.extract.page.Find;

/** Finds what stands beneath a text about it: who helped, where there is more, who wrote it. */
final class EndNotes {
  /** All notes of an article have together so many words at most. */
  private static final int MOST_WORDS = 60;

  private static final char RULE = '_';

  private EndNotes() {}

  /** Drops them; changes {@code text}. */
  static void drop(PageFacts facts, BitSet text) {
    dropAttribution(facts.outline(), text);
    dropAuthor(facts, text);
    dropBeneathRule(facts.outline(), text);
  }

  /** A last line that is called an attribution says who reported. */
  private static void dropAttribution(Outline outline, BitSet text) {
    int last = text.length() - 1;
    if (last > text.nextSetBit(0)
        && outline.block(last).words() <= MOST_WORDS
        && isAttribution(outline.block(last))) {
      text.clear(last);
    }
  }

  /** Whether a block is called an attribution; those of quotes belong to them. */
  static boolean isAttribution(TextBlock block) {
    return Attr.classes(block.parent()).toLowerCase(Locale.ROOT).contains("attribution")
        && Find.closest(block.parent(), "blockquote") == null;
  }

  /** A last paragraph that opens with the author's name tells of the author. */
  private static void dropAuthor(PageFacts facts, BitSet text) {
    int last = text.length() - 1;
    int first = text.nextSetBit(0);
    if (last <= first) {
      return;
    }
    TextBlock block = facts.outline().block(last);
    if (block.words() <= MOST_WORDS && facts.resemblance().tellsOfAuthor(block.text())) {
      text.clear(last);
    }
  }

  /**
   * Agencies draw a line of underscores beneath an article, and write notes below it. More text
   * than a few notes is one more part of the article.
   */
  private static void dropBeneathRule(Outline outline, BitSet text) {
    int words = 0;
    for (int i = text.length() - 1; i > text.nextSetBit(0) && words <= MOST_WORDS; i--) {
      TextBlock block = outline.block(i);
      if (isRule(block)) {
        text.clear(i + 1, text.length());
        return;
      }
      words += text.get(i) ? block.words() : 0;
    }
  }

  /** Whether a block is a line of underscores. */
  static boolean isRule(TextBlock block) {
    return !block.hasText()
        && !block.text().isEmpty()
        && block.text().chars().allMatch(c -> c == RULE);
  }
}
