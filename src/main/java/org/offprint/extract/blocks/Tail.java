package org.offprint.extract.blocks;

import java.util.BitSet;
import java.util.Set;
import org.offprint.extract.words.NameTable;
import org.offprint.extract.words.Phrases;
import org.offprint.extract.words.Role;
import org.offprint.extract.words.Tags;

/** Finds the list of other articles that a text ends with, by the heading that announces it. */
final class Tail {
  private static final double LATE = 0.6;
  private static final double MANY_LINKS = 0.3;
  private static final int LONGEST_HEADING = 10;
  private static final int FEWEST_WORDS = 3;
  private static final int LONGEST_LINE = 40;

  private static final NameTable BOLD = NameTable.of(Set.of("strong", "b"));

  private Tail() {}

  /**
   * Drops what stands beneath such a heading, and the heading, and last lines that are links and
   * nothing else; changes {@code text}.
   */
  static void drop(Outline outline, BitSet text) {
    dropBeneathHeadings(outline, text);
    int last = text.length() - 1;
    while (last > text.nextSetBit(0) && isLink(outline.block(last))) {
      text.clear(last);
      last = text.length() - 1;
    }
  }

  private static boolean isLink(TextBlock block) {
    return block.linkDensity() == 1
        && block.words() >= FEWEST_WORDS
        && !block.parent().normalName().equals("li");
  }

  private static void dropBeneathHeadings(Outline outline, BitSet text) {
    int all = words(outline, text, 0, outline.size());
    int before = 0;
    for (int i = text.nextSetBit(0); i >= 0 && i < text.length(); i++) {
      if (before >= LATE * all && announces(outline, i)) {
        int end = end(outline, i);
        if (isList(outline, text, i + 1, end)) {
          text.clear(i, end);
        }
      }
      before += text.get(i) ? outline.block(i).words() : 0;
    }
  }

  private static boolean announces(Outline outline, int index) {
    TextBlock block = outline.block(index);
    boolean heading =
        Tags.HEADING.contains(block.parent().normalName())
            || block.text().endsWith(":")
            || Role.TITLE.in(outline.roles(block.region()))
            || MannerFeatures.only(block, BOLD);
    return heading
        && block.words() > 0
        && block.words() <= LONGEST_HEADING
        && Phrases.opens(block.text(), Phrases.MORE);
  }

  /** Where the part of the page that a heading stands in ends, or the next heading begins. */
  private static int end(Outline outline, int heading) {
    int region = outline.parent(outline.block(heading).region());
    int end = outline.end(Math.max(0, region));
    for (int i = heading + 1; i < end; i++) {
      if (Tags.HEADING.contains(outline.block(i).parent().normalName())) {
        return i;
      }
    }
    return end;
  }

  private static boolean isList(Outline outline, BitSet text, int start, int end) {
    int words = 0;
    int links = 0;
    for (int i = text.nextSetBit(start); i >= 0 && i < end; i = text.nextSetBit(i + 1)) {
      TextBlock block = outline.block(i);
      if (block.words() > LONGEST_LINE) {
        return false;
      }
      words += block.words();
      links += block.linkWords();
    }
    return words > 0 && links >= MANY_LINKS * words;
  }

  private static int words(Outline outline, BitSet text, int start, int end) {
    return text.get(start, end).stream().map(i -> outline.block(start + i).words()).sum();
  }
}
