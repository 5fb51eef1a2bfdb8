package org.offprint.extract.blocks;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * The smallest thing that is kept or left out: a run of text and pictures on a page with nothing
 * block-level in between.
 *
 * @param index its place among the blocks of the page, from 0
 * @param parent the element that the run is written in
 * @param nodes the run: neighbouring children of {@code parent}; never empty
 * @param region the index, in the outline, of the region for {@code parent}
 * @param text plain, white space folded; may be empty where there are only pictures
 * @param signs of {@code text}
 * @param words of {@code text}
 * @param linkWords how many of {@code words} lie in links
 * @param images pictures in the run
 * @param embeds players and frames in the run
 */
public record TextBlock(
    int index,
    Element parent,
    List<Node> nodes,
    int region,
    String text,
    TextSigns signs,
    int words,
    int linkWords,
    int links,
    int images,
    int embeds) {

  /** The share of the words that lies in links, 0 to 1. */
  public double linkDensity() {
    return words == 0 ? 0 : (double) linkWords / words;
  }

  /** Whether this is a rule between blocks, which has neither text nor pictures. */
  boolean isRule() {
    return words == 0 && images == 0 && embeds == 0;
  }

  /** Whether this is a table of data. */
  boolean isTable() {
    return nodes.getFirst() instanceof Element e && e.normalName().equals("table");
  }

  /** Whether it is more than pictures and spaces. */
  public boolean hasText() {
    return words > 0;
  }
}
