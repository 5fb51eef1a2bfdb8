package org.offprint.extract.blocks;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.offprint.extract.words.NameTable;
import org.offprint.extract.words.Role;

/**
 * Describes a block in numbers, for the classifier. The order of the numbers is what a trained
 * model refers to: a change here asks for training again.
 */
public final class BlockFeatures {
  /** How many numbers describe a block. */
  static final int COUNT = 136;

  private static final NameTable BOLD = NameTable.of(Set.of("strong", "b"));
  private static final String ENDS = ".!?…。！？։؟۔।\"”»“':;)";

  private static final double[] LOGARITHMS = logarithms();
  private static final List<Role> ROLES =
      EnumSet.complementOf(EnumSet.of(Role.FURNITURE)).stream().toList();

  private final PageFacts facts;
  private final Outline outline;
  private final TextWords[] words;
  private final MannerFeatures manner;
  private final FeatureRow row = new FeatureRow(COUNT);

  BlockFeatures(PageFacts facts) {
    this.facts = facts;
    this.outline = facts.outline();
    TextWords.Reader reader = new TextWords.Reader();
    this.words = new TextWords[outline.size()];
    for (TextBlock b : outline.blocks()) {
      words[b.index()] = reader.read(b.text());
    }
    TextWords title = reader.read(facts.resemblance().wholeTitle());
    this.manner = new MannerFeatures(facts, words, title);
  }

  /** The features of all blocks, by index. */
  public static double[][] all(PageFacts facts) {
    BlockFeatures features = new BlockFeatures(facts);
    double[][] rows = new double[facts.outline().size()][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = features.row(i).clone();
    }
    return rows;
  }

  /** The features of a block, in an array that is used again for the next one. */
  double[] row(int index) {
    row.begin();
    TextBlock block = outline.block(index);
    text(block, row);
    place(block, row);
    around(block, row);
    neighbours(index, row);
    manner.add(block, row);
    return row.numbers();
  }

  private void text(TextBlock block, FeatureRow row) {
    String text = block.text();
    int length = text.length();
    TextSigns signs = block.signs();
    row.add(logOf(block.words()));
    row.add(block.linkDensity());
    row.add(logOf(block.links()));
    row.add(block.images());
    row.add(block.embeds());
    row.add(length == 0 ? 0 : (double) length / Math.max(1, block.words()));
    row.add(length == 0 ? 0 : (double) signs.digits() / length);
    row.add(length == 0 ? 0 : (double) signs.capitals() / length);
    row.add(block.words() == 0 ? 0 : (double) signs.marks() / block.words());
    row.add(signs.dividers());
    row.add(length > 0 && ENDS.indexOf(text.charAt(length - 1)) >= 0);
    row.add(length > 0 && Character.isUpperCase(text.charAt(0)));
    row.add(length > 0 && Character.isLetterOrDigit(text.charAt(0)));
    TextWords said = words[block.index()];
    for (int count : said.phrases()) {
      row.add(Math.min(3, count));
    }
    row.add(facts.repeats()[block.index()]);
    row.add(facts.told()[block.index()]);
    row.add(block.isTable() ? 15 : tagCode(block.parent()));
    row.add(MannerFeatures.only(block, BOLD));
    row.add(said.functionShare());
    metadata(block, row);
  }

  private void metadata(TextBlock block, FeatureRow row) {
    Resemblance like = facts.resemblance();
    String folded = like.mayResemble(block) ? PageFacts.fold(block.text()) : "";
    row.add(like.isTitle(folded));
    row.add(like.isLikeTitle(folded));
    row.add(like.isStandfirst(folded));
    row.add(like.namesAuthor(folded, block.words()));
    row.add(like.isByline(folded));
    row.add(like.tellsDate(block.text(), block.words()));
    row.add(like.setsDecksApart());
  }

  /** An order of elements from headings over running text to cells and boxes. */
  private static int tagCode(Element parent) {
    return switch (parent.normalName()) {
      case "h1" -> 1;
      case "h2" -> 2;
      case "h3" -> 3;
      case "h4", "h5", "h6" -> 4;
      case "p" -> 6;
      case "blockquote" -> 7;
      case "pre" -> 8;
      case "span", "font", "b", "strong", "em", "i" -> 9;
      case "div" -> 10;
      case "section", "article", "main" -> 11;
      case "li" -> 13;
      case "dd", "dt" -> 14;
      case "td" -> 15;
      case "th", "caption" -> 16;
      case "figcaption", "figure" -> 18;
      case "a" -> 19;
      default -> 20;
    };
  }

  private void place(TextBlock block, FeatureRow row) {
    int i = block.index();
    int n = outline.size();
    double all = Math.max(1, facts.good()[n]);
    row.add((double) i / n);
    row.add(facts.good()[i] / all);
    row.add(logOf(n));
    row.add(Math.log(1 + all));
    row.add(facts.heading() < 0 ? -99 : Math.max(-30, Math.min(60, i - facts.heading())));
    int main = facts.main();
    boolean inMain = i >= outline.start(main) && i < outline.end(main);
    row.add(inMain);
    row.add(Math.max(-20, Math.min(20, i - outline.start(main))));
    row.add(Math.max(-20, Math.min(20, outline.end(main) - i)));
    row.add(levels(block.region(), main));
    double mainWords = facts.good()[outline.end(main)] - facts.good()[outline.start(main)];
    row.add(mainWords / all);
    row.add((facts.good()[i] - facts.good()[outline.start(main)]) / Math.max(1, mainWords));
    row.add(facts.kindShare()[i]);
    row.add(outline.linkDensity(0));
  }

  /** Logarithm of a count, where nothing is 0. */
  private static double logOf(int count) {
    return count < LOGARITHMS.length ? LOGARITHMS[count] : Math.log(1.0 + count);
  }

  private static double[] logarithms() {
    double[] logarithms = new double[4096];
    Arrays.setAll(logarithms, count -> Math.log(1.0 + count));
    return logarithms;
  }

  /** Levels from a region up to an outer one; -1 if it does not lie in it. */
  private int levels(int region, int outer) {
    int levels = 0;
    int r = region;
    while (r > outer) {
      r = outline.parent(r);
      levels++;
    }
    return r == outer ? Math.min(levels, RegionFacts.NONE) : -1;
  }

  private void around(TextBlock block, FeatureRow row) {
    RegionFacts regions = facts.regions();
    for (Role role : ROLES) {
      row.add(regions.distance(role, block.region()));
    }
    for (int t = 0; t < RegionFacts.TAGS.size(); t++) {
      row.add(regions.tagDistance(t, block.region()));
    }
    double all = Math.max(1, facts.good()[outline.size()]);
    int region = block.region();
    for (int up = 0; up < 4; up++) {
      int start = outline.start(region);
      int end = outline.end(region);
      row.add(logOf(outline.words(start, end)));
      row.add(outline.linkDensity(region));
      row.add(logOf(end - start));
      row.add((facts.good()[end] - facts.good()[start]) / all);
      row.add(logOf(regions.alike(region) - 1));
      region = Math.max(0, outline.parent(region));
    }
  }

  private void neighbours(int index, FeatureRow row) {
    for (int offset : new int[] {-2, -1, 1, 2}) {
      int other = index + offset;
      if (other < 0 || other >= outline.size()) {
        row.add(-1);
        row.add(-1);
        row.add(0);
      } else {
        TextBlock b = outline.block(other);
        row.add(logOf(b.words()));
        row.add(b.linkDensity());
        row.add(outline.parent(b.region()) == outline.parent(outline.block(index).region()));
      }
    }
  }
}
