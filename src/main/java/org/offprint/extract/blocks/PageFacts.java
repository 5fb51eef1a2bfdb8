package org.offprint.extract.blocks;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.offprint.extract.metadata.Metadata;
import org.offprint.extract.page.Find;
import org.offprint.extract.words.HashedWords;
import org.offprint.extract.words.Role;
import org.offprint.extract.words.Tags;

/**
 * What is known of a page as a whole before its blocks are judged.
 *
 * @param good running sum, before each block, of the words that look like running text
 * @param main the region that holds most of the running text
 * @param heading the block with the title; -1 if none was found
 * @param kinds for each block, a number, from 0, for where and in which kind of element it is
 *     written
 * @param kindShare for each block, the share of the page's running text that is written in elements
 *     of the same kind in the same place
 * @param repeats for each block, how many blocks of the page have the same text
 * @param told for each block, the share of its words that the page's structured data tell, too; -1
 *     if they tell no text
 * @param resemblance to the metadata
 */
public record PageFacts(
    Outline outline,
    double[] good,
    RegionFacts regions,
    int main,
    int heading,
    int[] kinds,
    double[] kindShare,
    int[] repeats,
    double[] told,
    Resemblance resemblance) {
  private static final double DOMINANT = 0.6;
  private static final int LONGEST_NAMES = 200;

  /**
   * Gathers the facts of a page.
   *
   * @param articleBody the text that structured data give; may be empty
   */
  public static PageFacts of(Outline outline, Metadata metadata, String articleBody) {
    double[] good = new double[outline.size() + 1];
    for (TextBlock b : outline.blocks()) {
      boolean running = b.words() >= 8 && b.linkDensity() < 0.5;
      double words = running ? Math.min(b.words(), 150) * (1 - b.linkDensity()) : 0;
      good[b.index() + 1] = good[b.index()] + words;
    }
    int heading = heading(outline, metadata.title());
    RegionFacts regions = RegionFacts.of(outline, good, heading);
    double[] weighed = weighed(outline, regions);
    int[] kinds = kinds(outline);
    return new PageFacts(
        outline,
        good,
        regions,
        main(outline, weighed),
        heading,
        kinds,
        kindShares(outline, kinds, weighed),
        repeats(outline),
        SharedText.shares(outline, articleBody),
        new Resemblance(metadata));
  }

  /** Like {@link #good}, with text in elements that are named after furniture counted less. */
  private static double[] weighed(Outline outline, RegionFacts regions) {
    List<Role> furniture =
        List.of(
            Role.RELATED,
            Role.ADVERT,
            Role.SIGNUP,
            Role.NAVIGATION,
            Role.SIDE,
            Role.FOOT,
            Role.COMMENT,
            Role.OVERLAY,
            Role.SHARE,
            Role.BYLINE);
    double[] sums = new double[outline.size() + 1];
    for (TextBlock b : outline.blocks()) {
      boolean running = b.words() >= 8 && b.linkDensity() < 0.5;
      double words = running ? Math.min(b.words(), 150) * (1 - b.linkDensity()) : 0;
      for (Role role : furniture) {
        if (words > 0 && regions.distance(role, b.region()) < 6) {
          words *= 0.4;
        }
      }
      sums[b.index() + 1] = sums[b.index()] + words;
    }
    return sums;
  }

  private static int main(Outline outline, double[] good) {
    double all = good[outline.size()];
    int best = 0;
    for (int r = 1; r < outline.regions(); r++) {
      double in = good[outline.end(r)] - good[outline.start(r)];
      if (in > DOMINANT * all && outline.within(r, best)) {
        best = r;
        all = in;
      }
    }
    return best;
  }

  private static int heading(Outline outline, String title) {
    String wanted = fold(title);
    int best = -1;
    for (TextBlock b : outline.blocks()) {
      String name = b.parent().normalName();
      boolean near = b.words() > 0 && b.text().length() < 2 * title.length() + 20;
      if (!near || wanted.length() <= 8) {
        continue;
      }
      boolean same = foldsTo(b.text(), wanted);
      boolean isHeading = same && (name.equals("h1") || Find.closest(b.parent(), "h1") != null);
      if (same && isHeading) {
        return b.index();
      }
      if (best < 0 && same && Tags.HEADING.contains(name)) {
        best = b.index();
      }
    }
    for (TextBlock b : outline.blocks()) {
      if (best < 0 && b.hasText() && b.parent().normalName().equals("h1")) {
        best = b.index();
      }
    }
    return best;
  }

  private static int[] kinds(Outline outline) {
    Numbering numbers = new Numbering();
    int[] kinds = new int[outline.size()];
    for (TextBlock b : outline.blocks()) {
      int region = b.region();
      kinds[b.index()] =
          numbers.of(
              Numbering.key(
                  outline.parent(region),
                  b.parent().normalName(),
                  outline.names(region),
                  LONGEST_NAMES,
                  false));
    }
    return kinds;
  }

  private static double[] kindShares(Outline outline, int[] kinds, double[] good) {
    double[] sums = new double[kinds.length];
    for (int i = 0; i < kinds.length; i++) {
      sums[kinds[i]] += good[i + 1] - good[i];
    }
    double all = Math.max(1, good[outline.size()]);
    double[] shares = new double[kinds.length];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = sums[kinds[i]] / all;
    }
    return shares;
  }

  private static int[] repeats(Outline outline) {
    Map<String, Integer> firsts = new HashMap<>();
    int[] first = new int[outline.size()];
    int[] counts = new int[outline.size()];
    for (TextBlock b : outline.blocks()) {
      Integer before = firsts.putIfAbsent(b.text(), b.index());
      first[b.index()] = before == null ? b.index() : before;
      counts[first[b.index()]]++;
    }
    int[] repeats = new int[outline.size()];
    Arrays.setAll(repeats, i -> counts[first[i]]);
    return repeats;
  }

  /** Whether a text, folded, is another. */
  private static boolean foldsTo(String text, String folded) {
    int at = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (HashedWords.isLetterOrDigit(c)) {
        if (at == folded.length() || HashedWords.lower(c) != folded.charAt(at)) {
          return false;
        }
        at++;
      }
    }
    return at == folded.length();
  }

  /** Letters and digits only, in lower case: what two writings of one heading have in common. */
  public static String fold(String text) {
    char[] out = text.toCharArray();
    int length = 0;
    for (char c : out) {
      if (HashedWords.isLetterOrDigit(c)) {
        out[length++] = HashedWords.lower(c);
      }
    }
    return new String(out, 0, length);
  }
}
