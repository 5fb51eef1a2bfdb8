package org.offprint.extract.blocks;

import java.util.BitSet;
import org.jsoup.nodes.Element;
import org.offprint.extract.page.Find;
import org.offprint.extract.words.Phrases;
import org.offprint.extract.words.Role;
import org.offprint.extract.words.Tags;

/** Tells the captions and credits of pictures from running text. */
public final class Captions {
  private static final int LONGEST = 90;
  private static final int LEVELS = 4;

  /** The element that a line is written in and those around it whose name may say "caption". */
  private static final int NAMED = 3;

  private static final int LONGEST_CREDITED = 60;
  private static final int LONGEST_CREDIT = 40;
  private static final int LONGEST_LINE = 20;
  private static final String SENTENCE_ENDS = ".!?:…。！？";

  /** A credit alone may be the text's own remark on all its pictures. */
  private static final int FEWEST = 5;

  private Captions() {}

  /** The blocks that describe a picture beside them. */
  public static BitSet find(PageFacts facts) {
    Outline outline = facts.outline();
    BitSet captions = new BitSet();
    for (TextBlock b : outline.blocks()) {
      if (b.hasText() && b.words() <= longest(b) && !isNotice(b) && isCaption(facts, b)) {
        captions.set(b.index());
      }
    }
    return captions;
  }

  /** The notice of rights at the foot of a page. */
  private static boolean isNotice(TextBlock block) {
    String text = block.text();
    return text.contains("ll rights reserved") && text.startsWith("Copyright");
  }

  /** What is written as a caption may be a paragraph. */
  private static int longest(TextBlock block) {
    Element around = block.parent().parent();
    boolean written =
        block.parent().normalName().equals("figcaption")
            || (around != null && around.normalName().equals("figcaption"));
    return written ? 2 * LONGEST : LONGEST;
  }

  private static boolean isCaption(PageFacts facts, TextBlock block) {
    Outline outline = facts.outline();
    if (isCalledSo(outline, block)
        || isInPictureBox(facts, block)
        || isCredited(outline, block)
        || isAloneWithPicture(outline, block)) {
      return true;
    }
    boolean named = facts.regions().distance(Role.CAPTION, block.region()) <= 1;
    boolean figure = false;
    int region = block.region();
    for (int up = 0; up < LEVELS && region > 0; up++, region = outline.parent(region)) {
      Element e = outline.element(region);
      named |= e.normalName().equals("figcaption");
      figure |= e.normalName().equals("figure") && up <= LEVELS;
      boolean small = outline.words(outline.start(region), outline.end(region)) <= 2 * LONGEST;
      if (figure || (named && small && hasPicture(outline, region))) {
        return (named || hasPicture(outline, region)) && isPictured(outline, region);
      }
    }
    return false;
  }

  /** Whether the element that a block is written in, or one close around, is called a caption. */
  private static boolean isCalledSo(Outline outline, TextBlock block) {
    int region = block.region();
    for (int up = 0; up < NAMED && region > 0; up++, region = outline.parent(region)) {
      Element e = outline.element(region);
      boolean small = outline.words(outline.start(region), outline.end(region)) <= LONGEST;
      if (small && !e.normalName().equals("caption") && isCaptionName(outline.names(region))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a box that is called after pictures holds one, and a text below it, and no more. */
  private static boolean isInPictureBox(PageFacts facts, TextBlock block) {
    Outline outline = facts.outline();
    int region = block.region();
    if (block.words() > LONGEST_CREDITED
        || block.linkWords() > 0
        || Tags.HEADING.contains(block.parent().normalName())
        || facts.regions().distance(Role.PICTURE, region) > 1) {
      return false;
    }
    for (int up = 0; up < LEVELS && region > 0; up++, region = outline.parent(region)) {
      boolean only = true;
      for (int i = outline.start(region); i < outline.end(region); i++) {
        only &= i == block.index() || (!outline.block(i).hasText() && i < block.index());
      }
      if (!only || hasPicture(outline, region)) {
        return only && block.images() == 0;
      }
    }
    return false;
  }

  /** Whether a line with a picture, or right beneath one, ends with where the picture is from. */
  private static boolean isCredited(Outline outline, TextBlock block) {
    int before = block.index() - 1;
    boolean own = block.images() > 0;
    boolean pictured =
        own
            || (before >= 0
                && outline.block(before).images() > 0
                && !outline.block(before).hasText());
    return pictured
        && block.words() >= FEWEST
        && block.words() <= LONGEST_CREDITED
        && endsWithCredit(block.text(), own);
  }

  /** Whether a box holds a picture and, below it, a line that is no sentence, and nothing else. */
  private static boolean isAloneWithPicture(Outline outline, TextBlock block) {
    int start = outline.start(block.region());
    int index = block.index();
    if (index == start
        || outline.end(block.region()) != index + 1
        || block.words() > LONGEST_LINE
        || !block.parent().normalName().equals("div")
        || SENTENCE_ENDS.indexOf(block.text().charAt(block.text().length() - 1)) >= 0) {
      return false;
    }
    for (int i = start; i < index; i++) {
      if (outline.block(i).hasText() || outline.block(i).images() == 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether a text ends with a credit in brackets, or, {@code bare}, without. */
  private static boolean endsWithCredit(String text, boolean bare) {
    int bracket = text.lastIndexOf('(');
    if (text.endsWith(")") && bracket > 0) {
      String source = text.substring(bracket + 1);
      boolean name = source.length() <= LONGEST_CREDIT && Character.isUpperCase(source.charAt(0));
      return (bare && name) || tellsCredit(source);
    }
    int stop = text.lastIndexOf('.');
    return bare
        && stop > 0
        && text.length() - stop <= LONGEST_CREDIT
        && tellsCredit(text.substring(stop + 1));
  }

  private static boolean tellsCredit(String text) {
    for (int at = 0; at >= 0; at = text.indexOf(' ', at + 1)) {
      if (Phrases.opens(text.substring(at), Phrases.CREDIT)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCaptionName(String names) {
    return names.contains("caption")
        || names.contains("Caption")
        || names.contains("imagedescription")
        || names.contains("image-description");
  }

  /** A figure may also hold a quote or a table, which are no captions. */
  private static boolean isPictured(Outline outline, int region) {
    int words = outline.words(outline.start(region), outline.end(region));
    return words <= 3 * LONGEST
        && Find.first(outline.element(region), Captions::isOther) == null
        && !isOther(outline.element(region))
        && (words <= LONGEST || hasPicture(outline, region));
  }

  private static boolean isOther(Element e) {
    return switch (e.normalName()) {
      case "table", "pre", "blockquote" -> true;
      default -> false;
    };
  }

  private static boolean hasPicture(Outline outline, int region) {
    for (int i = outline.start(region); i < outline.end(region); i++) {
      if (outline.block(i).images() > 0 || outline.block(i).embeds() > 0) {
        return true;
      }
    }
    return false;
  }
}
