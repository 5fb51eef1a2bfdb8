package org.offprint.extract.blocks;

import java.util.List;
import org.jsoup.nodes.Element;
import org.offprint.extract.words.Role;

/**
 * Where the bulk of the text stands, and how sure one must be of blocks that stand elsewhere: what
 * is written in a box of its own, below the text or in another article, is seldom part of it.
 */
final class Trunk {
  private static final double KEEP = 0.55;
  private static final double NEVER = 2;

  /** How sure the classifier must be of a block in a part that is named after furniture. */
  private static final double KEEP_APART = 0.8;

  /** How sure the classifier must be of a block that stands above the bulk of the text. */
  private static final double KEEP_ABOVE = 0.6;

  /** How sure the classifier must be of a block that stands below the bulk of the text. */
  private static final double KEEP_BELOW = 0.7;

  /** The share of what was judged to be text that is the bulk of it. */
  private static final double BULK = 0.65;

  private static final double MOST = 0.6;
  private static final int SOME_WORDS = 40;

  private static final List<Role> APART =
      List.of(
          Role.FOOT,
          Role.OVERLAY,
          Role.SIDE,
          Role.NAVIGATION,
          Role.RELATED,
          Role.ADVERT,
          Role.SIGNUP,
          Role.COMMENT,
          Role.SHARE);
  private static final List<Integer> APART_TAGS =
      List.of(
          RegionFacts.TAGS.indexOf("aside"),
          RegionFacts.TAGS.indexOf("nav"),
          RegionFacts.TAGS.indexOf("footer"));

  private final PageFacts facts;
  private final Outline outline;
  private final double[] sums;
  private final int[] articles;
  private final int region;
  private final int home;

  /**
   * Finds the trunk.
   *
   * @param judged how likely each block is to be text
   */
  Trunk(PageFacts facts, double[] judged) {
    this.facts = facts;
    this.outline = facts.outline();
    sums = new double[outline.size() + 1];
    for (TextBlock b : outline.blocks()) {
      double p = judged[b.index()];
      sums[b.index() + 1] = sums[b.index()] + (p >= KEEP ? b.words() * p : 0);
    }
    articles = new int[outline.regions()];
    for (int r = 0; r < articles.length; r++) {
      boolean article = outline.element(r).normalName().equals("article");
      articles[r] = article ? r : r == 0 ? -1 : articles[outline.parent(r)];
    }
    home = findHome();
    region = findRegion();
  }

  /** The smallest region that holds the bulk of what was judged to be text. */
  int region() {
    return region;
  }

  private double in(int r) {
    return sums[outline.end(r)] - sums[outline.start(r)];
  }

  private int findRegion() {
    int from = Math.max(0, home);
    int best = from;
    double all = in(from);
    for (int r = from + 1; r < outline.regions(); r++) {
      if (in(r) >= BULK * all && outline.within(r, best)) {
        best = r;
      }
    }
    while (best > from && isLine(outline.element(best))) {
      best = outline.parent(best);
    }
    return best;
  }

  /** A paragraph, or a font or a link around some, is no part of a page. */
  private static boolean isLine(Element e) {
    return !OutlineReader.isBlock(e) || e.normalName().equals("p");
  }

  /** The article element that the page is about; -1 if it has none or they are equals. */
  private int findHome() {
    int heading = facts.heading() < 0 ? -1 : articles[outline.block(facts.heading()).region()];
    if (heading >= 0 && in(heading) >= SOME_WORDS) {
      return heading;
    }
    for (int r = 0; r < articles.length; r++) {
      if (articles[r] == r && in(r) >= MOST * sums[outline.size()]) {
        return r;
      }
    }
    return -1;
  }

  /** How sure one must be of a block to keep it; more than 1 for what is never kept. */
  double needed(TextBlock block) {
    int i = block.index();
    if (facts.regions().isFoot(block.region())) {
      return NEVER;
    }
    if (i >= outline.start(region) && i < outline.end(region)) {
      return KEEP;
    }
    if (isForeign(block)) {
      return OtherArticle.is(outline.element(articles[block.region()])) ? NEVER : KEEP_APART;
    }
    if (isApart(block.region())) {
      return KEEP_APART;
    }
    return i < outline.start(region) ? KEEP_ABOVE : KEEP_BELOW;
  }

  /** Whether a block stands in another article than the page's own. */
  boolean isForeign(TextBlock block) {
    int article = articles[block.region()];
    return home >= 0
        && article >= 0
        && !outline.within(article, home)
        && !outline.within(home, article);
  }

  /** Levels from the trunk up to the region that holds a block, too; 0 for those within. */
  int levelsTo(TextBlock block) {
    int r = region;
    int levels = 0;
    while (r > 0 && (block.index() < outline.start(r) || block.index() >= outline.end(r))) {
      r = outline.parent(r);
      levels++;
    }
    return levels;
  }

  /** Whether a region lies in a part of the page that is named after furniture. */
  boolean isApart(int r) {
    for (Role role : APART) {
      if (facts.regions().distance(role, r) < RegionFacts.NONE) {
        return true;
      }
    }
    for (int tag : APART_TAGS) {
      if (facts.regions().tagDistance(tag, r) < RegionFacts.NONE) {
        return true;
      }
    }
    return false;
  }
}
