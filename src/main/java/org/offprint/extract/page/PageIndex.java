package org.offprint.extract.page;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * The nodes of a page in page order, with what several stages ask of them, gathered in one walk so
 * that no stage has to walk the page and read its attributes again. Nobody changes it. What a stage
 * takes out of the page later on is still in it: see {@link #isGone}.
 *
 * <p>A node's place is its number in page order; the nodes within it have the places after it, up
 * to {@link #end}.
 */
public final class PageIndex {
  /** The page hides it until a script shows it. */
  public static final int HIDDEN = 1;

  /** Begins a line of its own ({@link org.offprint.extract.words.Tags#BLOCK}). */
  public static final int BLOCK = 1 << 1;

  /** No reader sees its text ({@link org.offprint.extract.words.Tags#UNREAD}). */
  public static final int UNREAD = 1 << 2;

  /** It plays or shows something from elsewhere ({@link org.offprint.extract.words.Tags#EMBED}). */
  public static final int EMBED = 1 << 3;

  /** It has attributes. */
  public static final int NAMED = 1 << 4;

  /** Its type (schema.org) is that of a reader's comment. */
  public static final int TYPED_COMMENT = 1 << 5;

  /** Its {@code itemprop} is {@code articleBody}. */
  public static final int ARTICLE_BODY = 1 << 6;

  /** Its {@code id} ends with a number. */
  public static final int NUMBERED = 1 << 7;

  /** It has a name of another kind than a class: an id, a role and the like. */
  public static final int OTHER_NAMES = 1 << 8;

  /** What {@link #first} says of a text without anything but what HTML calls white space. */
  public static final char BLANK = ' ';

  /** What it says of one without anything but white space of which some is another kind. */
  public static final char SPACE = '\u00a0';

  /** Elements that several stages look for, in page order. */
  public record Finds(
      List<Element> metas,
      List<Element> links,
      List<Element> scripts,
      List<Element> anchors,
      List<Integer> headlines,
      @Nullable Element title) {}

  private final Node[] nodes;
  private final int[] ends;
  private final int[] parents;
  private final int[] flags;
  private final int[] words;
  private final char[] firsts;
  private final int[] classes;
  private final List<String> classNames;
  private final int size;
  private final int body;
  private final Finds finds;

  PageIndex(
      Node[] nodes,
      int[] ends,
      int[] parents,
      int[] flags,
      int[] words,
      char[] firsts,
      int[] classes,
      List<String> classNames,
      int size,
      int body,
      Finds finds) {
    this.nodes = nodes;
    this.ends = ends;
    this.parents = parents;
    this.flags = flags;
    this.words = words;
    this.firsts = firsts;
    this.classes = classes;
    this.classNames = classNames;
    this.size = size;
    this.body = body;
    this.finds = finds;
  }

  /** Walks a page. */
  static PageIndex of(Document dom) {
    return new PageIndexer().index(dom);
  }

  /** How many places there are. */
  public int size() {
    return size;
  }

  /** The place of the page's body. */
  public int body() {
    return body;
  }

  /** The node at a place. */
  public Node node(int place) {
    return nodes[place];
  }

  /** The element at a place, which must be that of one. */
  public Element element(int place) {
    return (Element) nodes[place];
  }

  /** The place after the last node within a node. */
  public int end(int place) {
    return ends[place];
  }

  /** The place of the element around a node; -1 for the document. */
  public int parent(int place) {
    return parents[place];
  }

  /** Whether a node is an element with all of some flags; false for text. */
  public boolean is(int place, int wanted) {
    return (flags[place] & wanted) == wanted;
  }

  /** Whether a node is an element with any of some flags; false for text. */
  public boolean isAny(int place, int wanted) {
    return (flags[place] & wanted) != 0;
  }

  /**
   * What an element's names say of the article's parts, as {@link NameWords} has it; 0 for text.
   */
  public int words(int place) {
    return words[place];
  }

  /**
   * The number of what an element's class attribute says: equal ones have one number, from 1 on; 0
   * if it says nothing.
   */
  public int classes(int place) {
    return classes[place];
  }

  /** What the class attributes with a number say, as they are written; empty for 0. */
  public String classNames(int number) {
    return classNames.get(number);
  }

  /** How many numbers of class attributes there are, 0 included. */
  public int classNumbers() {
    return classNames.size();
  }

  /**
   * The first character of a text that is no white space of any kind; {@link #BLANK} or {@link
   * #SPACE} if there is none, {@link #BLANK} if it is no text.
   */
  public char first(int place) {
    return firsts[place];
  }

  /**
   * Whether a node was taken out of the page since: if so, all up to its {@link #end} was, too.
   * Only to be asked of nodes that stand in none that was taken out.
   */
  public boolean isGone(int place) {
    return place > 0 && nodes[place].parentNode() == null;
  }

  /** Whether a node, or one around it, was taken out of the page since. */
  public boolean isWithinGone(int place) {
    for (int up = place; up > 0; up = parents[up]) {
      if (isGone(up)) {
        return true;
      }
    }
    return false;
  }

  /** What was met on the way. */
  public Finds finds() {
    return finds;
  }
}
