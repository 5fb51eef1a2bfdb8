package org.offprint.extract.blocks;

import java.util.BitSet;
import org.jsoup.nodes.Element;
import org.offprint.extract.words.Tags;

/** Decides which blocks of a page are the article. */
public final class BodyFinder {
  private static final double TABLE = 0.15;
  private static final double CODE = 0.02;
  private static final double LITTLE = 0.25;
  private static final int NEXT_TO_NOTHING = 8;
  private static final int FEW_WORDS = 30;
  private static final int TINY_PAGE = 120;
  private static final double CLEARLY_NOT = 0.1;
  private static final int LONGEST_HEADING = 12;
  private static final double ORNAMENT = 0.5;

  private final BlockClassifier classifier;

  /** Finds by what this classifier makes of each block. */
  public BodyFinder(BlockClassifier classifier) {
    this.classifier = classifier;
  }

  /** Finds the article's text, pictures and captions. */
  public Selection find(PageFacts facts) {
    return find(facts, classifier.judge(facts));
  }

  /** Finds them when each block has been judged, 0 (furniture) to 1 (article). */
  public static Selection find(PageFacts facts, double[] first) {
    Outline outline = facts.outline();
    BitSet captions = Captions.find(facts);
    double[] judged = Gallery.judge(facts, captions, first);
    BitSet text = new BitSet();
    Trunk trunk = new Trunk(facts, judged);
    for (TextBlock b : outline.blocks()) {
      int i = b.index();
      boolean running = b.hasText() && !captions.get(i);
      if (running && judged[i] >= trunk.needed(b) && !Furniture.isCertain(facts, b)) {
        text.set(i);
      }
    }
    addTables(facts, trunk.region(), judged, text);
    Wholes.evenOut(facts, text);
    Belongings.add(facts, judged, captions, text);
    if (isTooLittle(facts, text)) {
      text = plainly(facts, judged);
    }
    text.andNot(captions);
    Slides.drop(outline, text);
    text.andNot(FrontMatter.find(facts, text));
    Times.add(outline, text);
    Tail.drop(outline, text);
    EndNotes.drop(facts, text);
    dropLastHeadings(outline, text);
    addOrnaments(outline, judged, text);
    return selection(facts, text, captions, certainty(outline, judged, text));
  }

  /** Goes by what a person says is the text; finds only pictures and captions to it. */
  public static Selection findAround(PageFacts facts, BitSet given) {
    BitSet captions = Captions.find(facts);
    BitSet text = (BitSet) given.clone();
    text.andNot(captions);
    text.andNot(FrontMatter.find(facts, text));
    return selection(facts, text, captions, 1);
  }

  private static Selection selection(
      PageFacts facts, BitSet text, BitSet captions, double certainty) {
    Outline outline = facts.outline();
    BitSet pictures = PictureFinder.find(facts, text, captions);
    BitSet beside = PictureFinder.captionsOf(outline, pictures, text, captions);
    Selection selection = new Selection(0, text, pictures, beside, certainty);
    return new Selection(around(outline, selection.all()), text, pictures, beside, certainty);
  }

  private static double certainty(Outline outline, double[] judged, BitSet text) {
    double words = 0;
    double sure = 0;
    for (int i = text.nextSetBit(0); i >= 0; i = text.nextSetBit(i + 1)) {
      words += outline.block(i).words();
      sure += outline.block(i).words() * judged[i];
    }
    return words == 0 ? 0 : sure / words;
  }

  /** A short heading with nothing beneath it introduces what was left out. */
  private static void dropLastHeadings(Outline outline, BitSet text) {
    int last = text.length() - 1;
    while (last > text.nextSetBit(0) && introduces(outline, last)) {
      text.clear(last);
      last = text.length() - 1;
    }
  }

  private static boolean introduces(Outline outline, int last) {
    TextBlock block = outline.block(last);
    boolean shows =
        last + 1 < outline.size()
            && outline.block(last + 1).images() + outline.block(last + 1).embeds() > 0;
    return Tags.HEADING.contains(block.parent().normalName())
        && block.words() <= LONGEST_HEADING
        && !shows;
  }

  /** A table of data or code amid the text belongs to it unless it looks like furniture. */
  private static void addTables(PageFacts facts, int trunk, double[] judged, BitSet text) {
    Outline outline = facts.outline();
    for (int i = outline.start(trunk); i < outline.end(trunk); i++) {
      TextBlock block = outline.block(i);
      if (((block.isTable() && judged[i] > TABLE)
              || (isCode(block) && judged[i] > (isMarked(block) ? CODE : TABLE)))
          && block.linkDensity() < 0.5
          && i > 0
          && text.previousSetBit(i) >= 0) {
        text.set(i);
      }
    }
  }

  /** Whether a page says by an element that preformatted text is code. */
  private static boolean isMarked(TextBlock block) {
    return block.nodes().getFirst() instanceof Element e && e.normalName().equals("code");
  }

  private static boolean isCode(TextBlock block) {
    Element parent = block.parent();
    Element around = parent.parent();
    return block.hasText()
        && (parent.normalName().equals("pre")
            || (around != null && around.normalName().equals("pre")));
  }

  /**
   * A line of signs ("* * *", "___") between two parts of the text belongs to it; a line of
   * underscores may also end it.
   */
  private static void addOrnaments(Outline outline, double[] judged, BitSet text) {
    int end = Math.min(text.length() + 1, outline.size());
    for (int i = text.nextSetBit(0) + 1; i > 0 && i < end; i++) {
      TextBlock block = outline.block(i);
      boolean between =
          text.get(i - 1) && (text.get(i + 1) || (i == end - 1 && EndNotes.isRule(block)));
      if (between && !block.hasText() && !block.text().isEmpty() && judged[i] >= ORNAMENT) {
        text.set(i);
      }
    }
  }

  /** Whether the classifier found next to nothing on a page that has text. */
  private static boolean isTooLittle(PageFacts facts, BitSet text) {
    int words = text.stream().map(i -> facts.outline().block(i).words()).sum();
    int start = facts.outline().start(facts.main());
    int end = facts.outline().end(facts.main());
    double good = facts.good()[end] - facts.good()[start];
    return words < NEXT_TO_NOTHING || (words < FEW_WORDS && words < LITTLE * good);
  }

  /** All that is not clearly furniture in the region with most of the running text. */
  private static BitSet plainly(PageFacts facts, double[] judged) {
    Outline outline = facts.outline();
    boolean tiny = outline.words(0, outline.size()) < TINY_PAGE;
    BitSet text = new BitSet();
    for (int i = outline.start(facts.main()); i < outline.end(facts.main()); i++) {
      TextBlock block = outline.block(i);
      if (block.hasText()
          && judged[i] >= (tiny ? 0 : CLEARLY_NOT)
          && !Furniture.isCertain(facts, block)) {
        text.set(i);
      }
    }
    return text;
  }

  /** The smallest block-level region that holds all kept blocks. */
  private static int around(Outline outline, BitSet kept) {
    if (kept.isEmpty()) {
      return 0;
    }
    int first = kept.nextSetBit(0);
    int last = kept.length() - 1;
    int region = outline.block(first).region();
    while (region > 0
        && (outline.end(region) <= last || !OutlineReader.isBlock(outline.element(region)))) {
      region = outline.parent(region);
    }
    return region;
  }
}
