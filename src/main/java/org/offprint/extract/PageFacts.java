package org.offprint.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What is known of a page as a whole before its blocks are judged.
 *
 * @param good running sum, before each block, of the words that look like running text
 * @param main the region that holds most of the running text
 * @param heading the block with the title; -1 if none was found
 * @param kindShare for each block, the share of the page's running text that is written in elements
 *     of the same kind in the same place
 * @param repeats for each block, how many blocks of the page have the same text
 * @param told for each block, the share of its words that the page's structured data tell, too; -1
 *     if they tell no text
 * @param resemblance to the metadata
 */
record PageFacts(
    Outline outline,
    double[] good,
    RegionFacts regions,
    int main,
    int heading,
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
  static PageFacts of(Outline outline, Metadata metadata, String articleBody) {
    double[] good = new double[outline.size() + 1];
    for (TextBlock b : outline.blocks()) {
      boolean running = b.words() >= 8 && b.linkDensity() < 0.5;
      double words = running ? Math.min(b.words(), 150) * (1 - b.linkDensity()) : 0;
      good[b.index() + 1] = good[b.index()] + words;
    }
    RegionFacts regions = RegionFacts.of(outline, good);
    double[] weighed = weighed(outline, regions);
    return new PageFacts(
        outline,
        good,
        regions,
        main(outline, weighed),
        heading(outline, metadata.title()),
        kindShares(outline, weighed),
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
      boolean same = wanted.length() > 8 && b.words() < 60 && fold(b.text()).equals(wanted);
      boolean isHeading = name.equals("h1") || outline.element(b.region()).closest("h1") != null;
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

  private static double[] kindShares(Outline outline, double[] good) {
    Map<String, Double> sums = new HashMap<>();
    List<String> kinds = new ArrayList<>(outline.size());
    for (TextBlock b : outline.blocks()) {
      String kind =
          outline.parent(b.region()) + " " + b.parent().normalName() + " " + names(b.parent());
      kinds.add(kind);
      sums.merge(kind, good[b.index() + 1] - good[b.index()], Double::sum);
    }
    double all = Math.max(1, good[outline.size()]);
    double[] shares = new double[outline.size()];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = sums.getOrDefault(kinds.get(i), 0.0) / all;
    }
    return shares;
  }

  private static String names(Element element) {
    String names = element.className();
    return names.length() > LONGEST_NAMES ? names.substring(0, LONGEST_NAMES) : names;
  }

  private static int[] repeats(Outline outline) {
    Map<String, Integer> counts = new HashMap<>();
    for (TextBlock b : outline.blocks()) {
      counts.merge(b.text(), 1, Integer::sum);
    }
    int[] repeats = new int[outline.size()];
    for (TextBlock b : outline.blocks()) {
      repeats[b.index()] = counts.getOrDefault(b.text(), 1);
    }
    return repeats;
  }

  /** Letters and digits only, in lower case: what two writings of one heading have in common. */
  static String fold(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.chars()
        .filter(Character::isLetterOrDigit)
        .forEach(c -> out.append((char) Character.toLowerCase(c)));
    return out.toString();
  }

  /** The words of a text in lower case, for comparing texts. */
  static Set<String> wordSet(String text) {
    Set<String> words = new HashSet<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
