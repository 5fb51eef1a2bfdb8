package org.offprint.extract.blocks;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A page as a list of text blocks and the tree of regions (block-level elements) they lie in.
 *
 * <p>Regions are numbered in page order, a parent before its children; region 0 is the body.
 */
public final class Outline {
  private final List<TextBlock> blocks;
  private final List<Element> elements;
  private final int[] parents;
  private final int[] starts;
  private final int[] ends;
  private final int[] roles;
  private final List<String> names;
  private final int[] words;
  private final int[] linkWords;

  /**
   * An outline.
   *
   * @param parents of each region, as are the others; the arrays may be longer than needed
   */
  Outline(
      List<TextBlock> blocks,
      List<Element> elements,
      int[] parents,
      int[] starts,
      int[] ends,
      int[] roles,
      List<String> names) {
    this.blocks = List.copyOf(blocks);
    this.elements = List.copyOf(elements);
    this.parents = parents;
    this.starts = starts;
    this.ends = ends;
    this.roles = roles;
    this.names = names;
    words = new int[blocks.size() + 1];
    linkWords = new int[blocks.size() + 1];
    for (int i = 0; i < blocks.size(); i++) {
      words[i + 1] = words[i] + blocks.get(i).words();
      linkWords[i + 1] = linkWords[i] + blocks.get(i).linkWords();
    }
  }

  /** All blocks, in the order of the page. */
  public List<TextBlock> blocks() {
    return blocks;
  }

  /** The block with this number, from 0. */
  public TextBlock block(int index) {
    return blocks.get(index);
  }

  /** How many blocks there are. */
  public int size() {
    return blocks.size();
  }

  /** How many regions there are. */
  public int regions() {
    return elements.size();
  }

  /** What a region, by its number from 0, is in the page. */
  public Element element(int region) {
    return elements.get(region);
  }

  /**
   * The roles that a region's names speak of, as {@link org.offprint.extract.words.Role#of} has it.
   */
  int roles(int region) {
    return roles[region];
  }

  /** The names of a region's classes as they are written; empty if it has none. */
  String names(int region) {
    return names.get(region);
  }

  /** The region around a region; -1 for the body. */
  public int parent(int region) {
    return parents[region];
  }

  /** The first block in a region. */
  public int start(int region) {
    return starts[region];
  }

  /** The block after the last one in a region; equal to {@link #start} if it is empty. */
  public int end(int region) {
    return ends[region];
  }

  /** Words in the blocks from {@code start} to before {@code end}. */
  int words(int start, int end) {
    return words[end] - words[start];
  }

  /** Words in links in the blocks from {@code start} to before {@code end}. */
  int linkWords(int start, int end) {
    return linkWords[end] - linkWords[start];
  }

  /** The share of a region's words that lies in links, 0 to 1. */
  double linkDensity(int region) {
    int all = words(starts[region], ends[region]);
    return all == 0 ? 0 : (double) linkWords(starts[region], ends[region]) / all;
  }

  /** Whether {@code inner} is {@code outer} or lies in it. */
  boolean within(int inner, int outer) {
    int region = inner;
    while (region > outer) {
      region = parents[region];
    }
    return region == outer;
  }
}
