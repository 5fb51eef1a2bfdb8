package org.offprint.extract.blocks;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.offprint.extract.words.NameTable;
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

  /** Words of running text that an article has at least. */
  private static final int SHORT_ARTICLE = 25;

  /** The foot of a page reaches to here at least. */
  private static final double ALMOST_ALL = 0.9;

  /** The place of each of the tags, and 1. */
  private static final NameTable TAG_PLACES =
      new NameTable(
          TAGS.stream().collect(Collectors.toMap(tag -> tag, tag -> TAGS.indexOf(tag) + 1)));

  private static final int FOOTER = TAGS.indexOf("footer");
  private static final int TRUSTED =
      Role.BODY.mask() | Role.TEXT.mask() | Role.ARTICLE.mask() | Role.MAIN.mask();
  private static final List<String> TRUSTED_TAGS = List.of("article", "main", "section");

  private static final int ROLES = Role.values().length;

  /** How many distances are kept of a region: those to roles, then those to tags. */
  private static final int ROW = ROLES + TAGS.size();

  private final byte[] distances;
  private final int[] alike;
  private final boolean[] foot;

  private RegionFacts(byte[] distances, int[] alike, boolean[] foot) {
    this.distances = distances;
    this.alike = alike;
    this.foot = foot;
  }

  /**
   * Gathers the facts of a page.
   *
   * @param good running sum, before each block, of the words that look like running text
   * @param heading the block with the title; -1 if none was found
   */
  static RegionFacts of(Outline outline, double[] good, int heading) {
    int n = outline.regions();
    byte[] distances = new byte[n * ROW];
    int[] alike = new int[n];
    boolean[] foot = new boolean[n];
    Numbering kinds = new Numbering();
    int[] kindOf = new int[n];
    double words = Math.max(1, good[good.length - 1]);
    for (int r = 0; r < n; r++) {
      Element e = outline.element(r);
      int up = outline.parent(r);
      kindOf[r] = kinds.of(Numbering.key(up, e.normalName(), outline.names(r), LONGEST_NAME, true));
      if (outline.start(r) == outline.end(r)) {
        continue; // nobody asks about what holds no block
      }
      double share = (good[outline.end(r)] - good[outline.start(r)]) / words;
      boolean part = share < MOST_OF_PAGE;
      int own = outline.roles(r) & (part ? -1 : TRUSTED);
      boolean beneath = isBeneath(outline, good, r, heading);
      if (beneath) {
        own |= outline.roles(r) & Role.FOOT.mask();
      }
      if (share > SMALL_BOX) {
        own &= ~Role.FURNITURE.mask();
      }
      stepFrom(up, r, distances);
      for (int rest = own; rest != 0; rest &= rest - 1) {
        distances[r * ROW + Integer.numberOfTrailingZeros(rest)] = 0;
      }
      int tag = TAG_PLACES.get(e.normalName()) - 1;
      boolean believed =
          tag >= 0 && (part || TRUSTED_TAGS.contains(e.normalName()) || (tag == FOOTER && beneath));
      if (believed) {
        distances[r * ROW + ROLES + tag] = 0;
      }
      boolean named = tag == FOOTER || Role.FOOT.in(own);
      foot[r] =
          (up >= 0 && foot[up])
              || (beneath && named && outline.end(r) >= outline.size() * ALMOST_ALL);
    }
    int[] counts = new int[kinds.size()];
    for (int r = 0; r < n; r++) {
      counts[kindOf[r]]++;
    }
    Arrays.setAll(alike, r -> counts[kindOf[r]]);
    return new RegionFacts(distances, alike, foot);
  }

  /**
   * Whether there is running text between the headline and a region, so that it may be the foot of
   * the page even if it holds more text than a short article does.
   */
  private static boolean isBeneath(Outline outline, double[] good, int region, int heading) {
    int start = outline.start(region);
    return heading >= 0 && heading < start && good[start] - good[heading] >= SHORT_ARTICLE;
  }

  /** A region is one level further from everything than the one around it. */
  private static void stepFrom(int up, int region, byte[] distances) {
    int to = region * ROW;
    if (up < 0) {
      Arrays.fill(distances, to, to + ROW, (byte) NONE);
      return;
    }
    int from = up * ROW;
    for (int i = 0; i < ROW; i++) {
      distances[to + i] = (byte) Math.min(NONE, distances[from + i] + 1);
    }
  }

  /** Levels up to the nearest element of a role, 0 for the region's own, {@link #NONE} for none. */
  int distance(Role role, int region) {
    return distances[region * ROW + place(role)];
  }

  /** Levels up to the nearest element of {@link #TAGS}, as for roles. */
  int tagDistance(int tag, int region) {
    return distances[region * ROW + ROLES + tag];
  }

  /** Whether a region lies in the foot of the page, beneath running text. */
  boolean isFoot(int region) {
    return foot[region];
  }

  /** How many children of a region's parent have its tag and first class, itself among them. */
  int alike(int region) {
    return alike[region];
  }

  @SuppressWarnings("EnumOrdinal") // the places never leave the program
  private static int place(Role role) {
    return role.ordinal();
  }
}
