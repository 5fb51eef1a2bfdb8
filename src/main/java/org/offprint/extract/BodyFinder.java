package org.offprint.extract;

import java.util.BitSet;

/** Decides which blocks of a page are the article. */
final class BodyFinder {
  private static final int UNWANTED =
      Role.SHARE.mask()
          | Role.RELATED.mask()
          | Role.ADVERT.mask()
          | Role.SIGNUP.mask()
          | Role.NAVIGATION.mask()
          | Role.SIDE.mask()
          | Role.FOOT.mask()
          | Role.TAGS.mask()
          | Role.COMMENT.mask()
          | Role.OVERLAY.mask()
          | Role.BYLINE.mask()
          | Role.DATE.mask()
          | Role.INFO.mask()
          | Role.CAPTION.mask();

  private BodyFinder() {}

  static Selection find(Outline outline) {
    int[] roles = new int[outline.regions()];
    for (int r = 0; r < roles.length; r++) {
      roles[r] = Role.of(outline.element(r));
    }
    double[] good = new double[outline.size() + 1];
    for (TextBlock b : outline.blocks()) {
      boolean wanted = b.words() >= 8 && b.linkDensity() < 0.5;
      double value = wanted ? b.words() * (1 - b.linkDensity()) : 0;
      int region = b.region();
      for (int up = 0; region > 0 && up < 4; up++, region = outline.parent(region)) {
        if ((roles[region] & UNWANTED) != 0 && (roles[region] & Role.BODY.mask()) == 0) {
          value *= 0.3;
        }
      }
      good[b.index() + 1] = good[b.index()] + value;
    }
    int best = descend(outline, good);
    BitSet kept = new BitSet();
    for (int i = outline.start(best); i < outline.end(best); i++) {
      if (wanted(outline, roles, outline.block(i), best)) {
        kept.set(i);
      }
    }
    return new Selection(best, kept);
  }

  private static int descend(Outline outline, double[] good) {
    double all = good[outline.size()];
    int best = 0;
    for (int r = 1; r < outline.regions(); r++) {
      double in = good[outline.end(r)] - good[outline.start(r)];
      if (in > 0.6 * all && outline.within(r, best)) {
        best = r;
        all = in;
      }
    }
    while (best > 0 && !OutlineReader.isBlock(outline.element(best))) {
      best = outline.parent(best);
    }
    return best;
  }

  private static boolean wanted(Outline outline, int[] roles, TextBlock b, int root) {
    for (int r = b.region(); r > root; r = outline.parent(r)) {
      String name = outline.element(r).normalName();
      if ((roles[r] & UNWANTED) != 0
          || name.equals("nav")
          || name.equals("aside")
          || name.equals("footer")
          || name.equals("form")) {
        return false;
      }
      if ((name.equals("ul") || name.equals("ol")) && outline.linkDensity(r) > 0.6) {
        return false;
      }
    }
    return !b.hasText() || b.linkDensity() < 0.8 || b.words() > 12;
  }
}
