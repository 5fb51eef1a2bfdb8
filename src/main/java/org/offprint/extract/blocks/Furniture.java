package org.offprint.extract.blocks;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.offprint.extract.page.Attr;
import org.offprint.extract.words.Labels;
import org.offprint.extract.words.Phrases;
import org.offprint.extract.words.Role;

/** Knows what is furniture beyond doubt, whatever the classifier makes of it. */
final class Furniture {
  private static final int LEVELS = 3;
  private static final double MOSTLY_LINKS = 0.5;
  private static final double MOST_IN_BRACKETS = 0.9;
  private static final Set<Phrases> AWAY =
      Set.of(Phrases.MORE, Phrases.SIGNUP, Phrases.SHARE, Phrases.LEGAL);
  private static final int LONGEST_FILE_NAME = 10;
  private static final Set<String> PICTURES = Set.of("jpg", "jpeg", "png", "gif", "webp");

  private static final int LONGEST_LINE_NUMBER = 16;
  private static final List<String> COMPLAINTS =
      List.of(
          "Deprecated:",
          "Notice:",
          "Warning:",
          "Strict Standards:",
          "Fatal error:",
          "Parse error:",
          "Catchable fatal error:");

  private Furniture() {}

  /** Whether a block is a label, or lies in a small box whose name leaves no doubt. */
  static boolean isCertain(PageFacts facts, TextBlock block) {
    return Labels.isFurniture(block.text())
        || isFileName(block)
        || isShortcode(block.text())
        || isComplaint(block.text())
        || leadsAway(block)
        || isBracketed(block)
        || isTeaser(facts, block)
        || Teasers.isLine(facts, block)
        || Appeals.is(block.text())
        || facts.regions().distance(Role.FURNITURE, block.region()) <= LEVELS;
  }

  /** Whether a line is a link, or little else, that opens as links to other things do. */
  private static boolean leadsAway(TextBlock block) {
    return block.linkDensity() > MOSTLY_LINKS
        && AWAY.stream().anyMatch(use -> Phrases.opens(block.text(), use));
  }

  /** A line of its own that is a link in brackets: "[ Ten facts about trams ]". */
  private static boolean isBracketed(TextBlock block) {
    String text = block.text();
    return block.words() > 2
        && block.linkDensity() > MOST_IN_BRACKETS
        && text.charAt(0) == '['
        && text.charAt(text.length() - 1) == ']';
  }

  /** A link around several lines is a card that leads to another page. */
  static boolean isTeaser(PageFacts facts, TextBlock block) {
    if (block.linkDensity() < 1) {
      return false;
    }
    Outline outline = facts.outline();
    int region = block.region();
    while (region > 0 && !outline.element(region).normalName().equals("a")) {
      region = outline.parent(region);
    }
    if (region <= 0 || Attr.of(outline.element(region), "href").startsWith("javascript:")) {
      return false;
    }
    int lines = 0;
    for (int i = outline.start(region); i < outline.end(region); i++) {
      lines += outline.block(i).hasText() ? 1 : 0;
    }
    return lines > 1;
  }

  /** What a plugin that is gone would have put a button or a box for: {@code [box a="b"]}. */
  private static boolean isShortcode(String text) {
    if (text.isEmpty() || text.charAt(0) != '[' || text.charAt(text.length() - 1) != ']') {
      return false;
    }
    int end = text.indexOf(']');
    return text.lastIndexOf('=', end) > 0 || text.lastIndexOf("[/") > 0;
  }

  /** What PHP writes into a page when something in it is wrong: "Notice: ... on line 18". */
  private static boolean isComplaint(String text) {
    int last = text.length() - 1;
    return last > 0
        && Character.isDigit(text.charAt(last))
        && text.indexOf(" on line ", Math.max(1, last + 1 - LONGEST_LINE_NUMBER)) > 0
        && COMPLAINTS.stream().anyMatch(text::startsWith);
  }

  /** Some systems write the name of a picture's file where its caption should be. */
  private static boolean isFileName(TextBlock block) {
    if (block.words() > LONGEST_FILE_NAME) {
      return false;
    }
    String text = block.text();
    int dot = text.lastIndexOf('.');
    return dot > 0
        && text.length() - dot <= 5
        && PICTURES.contains(text.substring(dot + 1).toLowerCase(Locale.ROOT));
  }
}
