package org.offprint.extract.blocks;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.offprint.extract.words.NameTable;

/**
 * Describes in numbers how a block is written, whether it speaks of the page's topic, and whether
 * it stands with a picture.
 */
final class MannerFeatures {
  private static final NameTable ITALIC = NameTable.of(Set.of("em", "i", "small"));
  private static final int FURTHEST_PICTURE = 4;
  private static final int FURTHEST_EDGE = 20;

  private final PageFacts facts;
  private final Outline outline;
  private final Topic topic;
  private final PictureTexts pictures;
  private final double toldOfMain;

  /**
   * Describes the blocks of a page.
   *
   * @param words of each block, by index
   * @param title the words of the article's
   */
  MannerFeatures(PageFacts facts, TextWords[] words, TextWords title) {
    this.facts = facts;
    this.outline = facts.outline();
    this.topic = new Topic(outline, words, facts.main(), title);
    this.pictures = new PictureTexts(outline);
    this.toldOfMain = toldOfMain(facts);
  }

  /** The share of the bulk of the text that structured data tell, too; -1 if they tell no text. */
  private static double toldOfMain(PageFacts facts) {
    Outline outline = facts.outline();
    double told = 0;
    double all = 1;
    for (int i = outline.start(facts.main()); i < outline.end(facts.main()); i++) {
      double words = facts.good()[i + 1] - facts.good()[i];
      told += words * facts.told()[i];
      all += words;
    }
    return told / all;
  }

  /** Adds a block's numbers to its row. */
  void add(TextBlock block, FeatureRow row) {
    String text = block.text();
    topic.addShares(block.index(), row);
    row.add(facts.resemblance().namesSite(text));
    row.add(text.indexOf('@') >= 0);
    row.add(text.indexOf("http") >= 0 || text.indexOf("www.") >= 0);
    row.add(text.indexOf('©') >= 0);
    row.add(text.indexOf('?') >= 0 ? 1 : text.indexOf('!') >= 0 ? 2 : 0);
    row.add(text.endsWith(":"));
    row.add(!text.isEmpty() && "([*-–—".indexOf(text.charAt(0)) >= 0);
    row.add(only(block, ITALIC));
    row.add(toldOfMain);
    row.add(pictures.describe(text));
    row.add(pictureAt(block.index(), -1));
    row.add(pictureAt(block.index(), 1));
    int up = Math.max(0, outline.parent(block.region()));
    row.add(Math.min(FURTHEST_EDGE, block.index() - outline.start(up)));
    row.add(Math.min(FURTHEST_EDGE, outline.end(up) - block.index()));
  }

  /** How many blocks away the next picture is in a direction, at most 4. */
  private int pictureAt(int index, int step) {
    int distance = 1;
    while (distance < FURTHEST_PICTURE) {
      int other = index + distance * step;
      if (other >= 0 && other < outline.size() && outline.block(other).images() > 0) {
        return distance;
      }
      distance++;
    }
    return distance;
  }

  /** Whether all of a block stands in elements of some names. */
  static boolean only(TextBlock block, NameTable names) {
    int elements = 0;
    List<Node> nodes = block.nodes();
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      if (node instanceof Element e) {
        elements++;
        if (!names.contains(e.normalName())) {
          return false;
        }
      } else if (node instanceof TextNode t && !t.isBlank()) {
        return false;
      }
    }
    return elements > 0;
  }
}
