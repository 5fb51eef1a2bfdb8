package org.offprint.extract.blocks;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.offprint.extract.words.HashedWords;
import org.offprint.extract.words.Role;

/**
 * What the elements around a block say about it, for all regions of a page at once: how many levels
 * up the nearest element of each role and of some tags is, and how many siblings look alike.
 */
final class RegionFacts {
  /** The distance where there is no such element. */
  static final int NONE = 20;

  /** The tags that are looked for around a block. */
  static final List<String> TAGS =
      List.of(
          "article",
          "main",
          "section",
          "aside",
          "nav",
          "footer",
          "header",
          "form",
          "li",
          "table",
          "blockquote",
          "figure",
          "a",
          "details");

  /** From here on, roles and tags that tell of furniture are only believed of parts of a page. */
  private static final double MOST_OF_PAGE = 0.6;

  private static final int LONGEST_NAME = 100;

  /** More of a page than this is no box beside the text, whatever its name. */
  private static final double SMALL_BOX = 0.35;

  private static final int TRUSTED =
      Role.BODY.mask() | Role.TEXT.mask() | Role.ARTICLE.mask() | Role.MAIN.mask();
  private static final List<String> TRUSTED_TAGS = List.of("article", "main", "section");

  private final byte[][] roles;
  private final byte[][] tags;
  private final int[] alike;

  private RegionFacts(byte[][] roles, byte[][] tags, int[] alike) {
    this.roles = roles;
    this.tags = tags;
    this.alike = alike;
  }

  /**
   * Gathers the facts of a page.
   *
   * @param good running sum, before each block, of the words that look like running text
   */
  static RegionFacts of(Outline outline, double[] good) {
    int n = outline.regions();
    byte[][] roles = new byte[Role.values().length][n];
    byte[][] tags = new byte[TAGS.size()][n];
    int[] alike = new int[n];
    Map<Long, Integer> kinds = new HashMap<>();
    int[] kindOf = new int[n];
    double words = Math.max(1, good[good.length - 1]);
    Role[] all = Role.values();
    for (int r = 0; r < n; r++) {
      Element e = outline.element(r);
      int up = outline.parent(r);
      kindOf[r] = kinds.computeIfAbsent(kind(up, e), k -> kinds.size());
      if (outline.start(r) == outline.end(r)) {
        continue; // nobody asks about what holds no block
      }
      double share = (good[outline.end(r)] - good[outline.start(r)]) / words;
      boolean part = share < MOST_OF_PAGE;
      int own = outline.roles(r) & (part ? -1 : TRUSTED);
      if (share > SMALL_BOX) {
        own &= ~Role.FURNITURE.mask();
      }
      for (int i = 0; i < all.length; i++) {
        roles[i][r] = step(all[i].in(own), up, roles[i]);
      }
      int tag = TAGS.indexOf(e.normalName());
      boolean believed = tag >= 0 && (part || TRUSTED_TAGS.contains(e.normalName()));
      for (int t = 0; t < tags.length; t++) {
        tags[t][r] = step(believed && t == tag, up, tags[t]);
      }
    }
    int[] counts = new int[kinds.size()];
    for (int r = 0; r < n; r++) {
      counts[kindOf[r]]++;
    }
    Arrays.setAll(alike, r -> counts[kindOf[r]]);
    return new RegionFacts(roles, tags, alike);
  }

  private static byte step(boolean here, int up, byte[] distances) {
    return (byte) (here ? 0 : up < 0 ? NONE : Math.min(NONE, distances[up] + 1));
  }

  /** A hash of an element's place, tag and first class. */
  private static long kind(int up, Element e) {
    long hash = HashedWords.start() + up;
    String tag = e.normalName();
    for (int i = 0; i < tag.length(); i++) {
      hash = HashedWords.next(hash, tag.charAt(i));
    }
    String names = e.className();
    for (int i = 0; i < Math.min(LONGEST_NAME, names.length()) && names.charAt(i) != ' '; i++) {
      hash = HashedWords.next(hash, names.charAt(i));
    }
    return hash;
  }

  /** Levels up to the nearest element of a role, 0 for the region's own, {@link #NONE} for none. */
  int distance(Role role, int region) {
    return roles[roleIndex(role)][region];
  }

  /** Levels up to the nearest element of {@link #TAGS}, as for roles. */
  int tagDistance(int tag, int region) {
    return tags[tag][region];
  }

  /** How many children of a region's parent have its tag and first class, itself among them. */
  int alike(int region) {
    return alike[region];
  }

  @SuppressWarnings("EnumOrdinal") // the places never leave the program
  private static int roleIndex(Role role) {
    return role.ordinal();
  }
}
