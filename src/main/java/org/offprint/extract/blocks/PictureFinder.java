package org.offprint.extract.blocks;

import java.util.BitSet;
import java.util.List;
import org.offprint.extract.words.Role;

/** Finds the pictures and players that belong to a text, and their captions. */
final class PictureFinder {
  private static final List<Role> FURNITURE =
      List.of(
          Role.SHARE,
          Role.RELATED,
          Role.ADVERT,
          Role.SIGNUP,
          Role.NAVIGATION,
          Role.COMMENT,
          Role.BYLINE,
          Role.FOOT,
          Role.TAGS);

  /** Of these, what the names of a picture with a caption must not say, either. */
  private static final List<Role> OTHERS =
      List.of(Role.RELATED, Role.ADVERT, Role.SIGNUP, Role.COMMENT, Role.BYLINE);

  private static final int NEAR = 3;

  /** How many words that are no caption a picture may share its box with. */
  private static final int FEW = 12;

  /** How many blocks above the text its first picture may stand. */
  private static final int ABOVE = 8;

  /** How many blocks above the text a figure may stand, past buttons and boxes. */
  private static final int FAR_ABOVE = 24;

  private final PageFacts facts;
  private final Outline outline;
  private final BitSet text;
  private final BitSet captions;

  /** Running sum, before each block, of the words that are no caption. */
  private final int[] strange;

  private PictureFinder(PageFacts facts, BitSet text, BitSet captions) {
    this.facts = facts;
    this.outline = facts.outline();
    this.text = text;
    this.captions = captions;
    this.strange = new int[outline.size() + 1];
    for (int i = 0; i < outline.size(); i++) {
      strange[i + 1] = strange[i] + (captions.get(i) ? 0 : outline.block(i).words());
    }
  }

  /**
   * Finds the blocks without text that go with a text.
   *
   * @param text the blocks of running text
   * @param captions the blocks that look like captions
   */
  static BitSet find(PageFacts facts, BitSet text, BitSet captions) {
    return new PictureFinder(facts, text, captions).find();
  }

  private BitSet find() {
    BitSet found = new BitSet();
    if (text.isEmpty()) {
      return found;
    }
    int begin = text.nextSetBit(0);
    int first = Math.max(0, Math.max(facts.heading() + 1, begin - FAR_ABOVE));
    int start = facts.heading() >= begin ? begin : first;
    for (int i = start; i < outline.size() && i <= text.length() + 1; i++) {
      TextBlock block = outline.block(i);
      if (i < begin - ABOVE && !block.parent().normalName().equals("figure")) {
        continue;
      }
      if (!block.hasText() && (block.isRule() ? divides(i) : belongs(block))) {
        found.set(i);
      }
    }
    return found;
  }

  /** Whether a rule has the text on both sides, in the element that it stands in. */
  private boolean divides(int index) {
    int before = text.previousSetBit(index);
    int after = text.nextSetBit(index);
    int region = outline.parent(outline.block(index).region());
    return before >= 0
        && after >= 0
        && outline.within(outline.block(before).region(), Math.max(0, region))
        && outline.within(outline.block(after).region(), Math.max(0, region));
  }

  private boolean belongs(TextBlock block) {
    int region = block.region();
    int box = -1;
    int levels = 0;
    while (region > 0 && !holdsText(region)) {
      box = region;
      region = outline.parent(region);
      levels++;
    }
    boolean described = box >= 0 && strangeWords(box) == 0 && holdsCaption(box);
    for (Role role : described ? OTHERS : FURNITURE) {
      int distance = facts.regions().distance(role, block.region());
      if (distance <= NEAR && distance < levels) { // what holds the text is none, whatever its name
        return false;
      }
    }
    return box < 0 || strangeWords(box) <= FEW;
  }

  private boolean holdsCaption(int region) {
    int next = captions.nextSetBit(outline.start(region));
    return next >= 0 && next < outline.end(region);
  }

  private boolean holdsText(int region) {
    int next = text.nextSetBit(outline.start(region));
    return next >= 0 && next < outline.end(region);
  }

  /** Words in a region that are neither text nor caption. */
  private int strangeWords(int region) {
    return strange[outline.end(region)] - strange[outline.start(region)];
  }

  /** The captions that stand right beside pictures that were found. */
  static BitSet captionsOf(Outline outline, BitSet pictures, BitSet text, BitSet captions) {
    BitSet beside = new BitSet();
    for (int i = captions.nextSetBit(0); i >= 0; i = captions.nextSetBit(i + 1)) {
      boolean own = outline.block(i).images() > 0;
      int before = i - 1;
      while (before >= 0 && captions.get(before)) {
        before--;
      }
      int after = captions.nextClearBit(i);
      boolean pictured =
          (before >= 0 && (pictures.get(before) || hasPicture(outline, text, before)))
              || pictures.get(after);
      if (own || pictured) {
        beside.set(i);
      }
    }
    return beside;
  }

  private static boolean hasPicture(Outline outline, BitSet text, int index) {
    return text.get(index) && outline.block(index).images() > 0;
  }
}
