package org.offprint.extract.blocks;

import java.util.BitSet;
import org.jsoup.nodes.Element;
import org.offprint.extract.page.Find;
import org.offprint.extract.words.ClassWords;
import org.offprint.extract.words.Tags;

/**
 * Adds to a text what belongs to its neighbours, though it is too short to be told by itself:
 * headings between two parts of it, a list that ends it, footnotes.
 */
final class Belongings {
  private static final int LONGEST_HEADING = 12;
  private static final int LONGEST_BESIDE = 3;

  /** How likely the blocks of a last list must be. */
  private static final double LIST = 0.2;

  private static final double NOTE = 0.1;
  private static final double NOTICE = 0.02;
  private static final int NOTE_LEVELS = 3;

  private Belongings() {}

  /** Adds them; changes {@code text}. */
  static void add(PageFacts facts, double[] judged, BitSet captions, BitSet text) {
    addNotices(facts, judged, captions, text);
    addHeadings(facts, captions, text);
    addLastList(facts, judged, text);
    addNotes(facts, judged, text);
  }

  /**
   * The notices of handbooks ("Warning", "Tip"), which are named so that they look as what pops up
   * over a page: those between or right beneath parts of the text.
   */
  private static void addNotices(PageFacts facts, double[] judged, BitSet captions, BitSet text) {
    Outline outline = facts.outline();
    for (int r = 1; r < outline.regions(); r++) {
      int start = outline.start(r);
      int end = outline.end(r);
      if (end == start || !isNotice(outline.names(r))) {
        continue;
      }
      int before = text.previousSetBit(start);
      int around = outline.parent(r);
      if (before >= 0 && outline.within(outline.block(before).region(), around)) {
        for (int i = start; i < end; i++) {
          TextBlock block = outline.block(i);
          boolean said = block.hasText() && !captions.get(i) && judged[i] >= NOTICE;
          text.set(i, text.get(i) || (said && !Furniture.isCertain(facts, block)));
        }
      }
    }
  }

  private static boolean isNotice(String names) {
    return names.contains("admonition") || names.contains("markdown-alert");
  }

  /** A short heading right before a block of the text, if something of the text precedes it. */
  private static void addHeadings(PageFacts facts, BitSet captions, BitSet text) {
    Outline outline = facts.outline();
    int before = -1; // the block of the text that nothing but the heading follows
    int heading = -1;
    for (int i = Math.max(0, text.nextSetBit(0)); i < outline.size(); i++) {
      TextBlock block = outline.block(i);
      if (text.get(i)) {
        boolean next = heading >= 0 && isHeading(facts, outline.block(heading));
        if (next && (before >= 0 || areSiblings(outline.block(heading), block))) {
          text.set(heading);
        }
        before = i;
        heading = -1;
      } else if (block.hasText() && !captions.get(i) && !isBeside(outline, heading, block)) {
        before = heading >= 0 ? -1 : before;
        heading = i;
      }
    }
  }

  /** Whether a block is the link to edit a section that stands in the box around its heading. */
  private static boolean isBeside(Outline outline, int heading, TextBlock block) {
    return heading >= 0
        && block.words() <= LONGEST_BESIDE
        && block.linkWords() == block.words()
        && block.parent().equals(outline.block(heading).parent().parent());
  }

  private static boolean isHeading(PageFacts facts, TextBlock block) {
    return Tags.HEADING.contains(block.parent().normalName())
        && block.words() <= LONGEST_HEADING
        && block.linkWords() == 0
        && !block.text().endsWith("!") // an appeal
        && !facts.resemblance().isTitle(PageFacts.fold(block.text()))
        && !Furniture.isCertain(facts, block);
  }

  private static boolean areSiblings(TextBlock one, TextBlock other) {
    Element parent = one.parent().parent();
    return parent != null && parent.equals(other.parent().parent());
  }

  /** A list without links right behind the last paragraph. */
  private static void addLastList(PageFacts facts, double[] judged, BitSet text) {
    Outline outline = facts.outline();
    int last = text.length() - 1;
    if (last < 0 || last + 1 >= outline.size()) {
      return;
    }
    Element list = outline.block(last).parent().nextElementSibling();
    if (list == null || !isList(list)) {
      return;
    }
    int end = last + 1;
    boolean good = true;
    while (end < outline.size() && isWithin(outline.block(end), list)) {
      TextBlock block = outline.block(end);
      good &= block.linkWords() == 0 && judged[end] >= LIST && !Furniture.isCertain(facts, block);
      end++;
    }
    if (good) {
      text.set(last + 1, end);
    }
  }

  private static boolean isList(Element element) {
    return element.normalName().equals("ul") || element.normalName().equals("ol");
  }

  private static boolean isWithin(TextBlock block, Element list) {
    return Find.closest(block.parent(), e -> e.equals(list)) != null;
  }

  /** What is called a footnote and stands in the wrapper of the text. */
  private static void addNotes(PageFacts facts, double[] judged, BitSet text) {
    Outline outline = facts.outline();
    int last = text.length() - 1;
    if (last < 0) {
      return;
    }
    Element wrapper = outline.block(last).parent().parent();
    while (wrapper != null && (isList(wrapper) || wrapper.normalName().equals("li"))) {
      wrapper = wrapper.parent();
    }
    for (int i = last + 1; i < outline.size() && wrapper != null; i++) {
      TextBlock block = outline.block(i);
      if (!isWithin(block, wrapper)) {
        return;
      }
      if (block.hasText() && judged[i] >= NOTE && isNote(block.parent())) {
        text.set(i);
      }
    }
  }

  private static boolean isNote(Element element) {
    Element around = element;
    for (int i = 0; i < NOTE_LEVELS && around != null; i++) {
      if (ClassWords.words(ClassWords.naming(around)).stream().anyMatch(Belongings::isNoteWord)) {
        return true;
      }
      around = around.parent();
    }
    return false;
  }

  private static boolean isNoteWord(String word) {
    return switch (word) {
      case "footnote", "footnotes", "endnote", "endnotes", "fussnote", "fussnoten" -> true;
      default -> false;
    };
  }
}
