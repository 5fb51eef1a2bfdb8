package org.offprint.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Finds, in one walk, the parts of a page that are called after comments and the single comments
 * that are called so. An article about comments, or one whose own wrapper is called so, is none.
 */
final class CommentFinder implements NodeFilter {
  /** A text node from this length on counts as running text. */
  private static final int RUNNING_TEXT = 60;

  private static final int MOST_ITEMS = 5000;
  private static final int DEEPEST = 40;
  private static final Set<String> REGION_TAGS =
      Set.of(
          "div", "section", "ol", "ul", "dl", "aside", "article", "table", "li", "form", "footer");

  /**
   * A part of a page that has to do with comments.
   *
   * @param items the elements within that are called a comment, in the page's order
   * @param runningText characters of running text within
   */
  record Region(Element root, List<Element> items, int[] runningText) {}

  private final CommentNames names;
  private final @Nullable Element headline;
  private final List<Region> regions = new ArrayList<>();
  private @Nullable Region current;
  private final List<Element> strays = new ArrayList<>();
  private int runningText;
  private int items;

  private CommentFinder(CommentNames names, @Nullable Element headline) {
    this.names = names;
    this.headline = headline;
  }

  /** Walks a page. */
  static CommentFinder walk(Element body, CommentNames names) {
    CommentFinder finder = new CommentFinder(names, body.selectFirst("h1"));
    body.filter(finder);
    return finder;
  }

  /** The regions of the page, in order, none within another. */
  List<Region> regions() {
    return regions;
  }

  /** What is called after comments outside of those regions: counters and links, mostly. */
  List<Element> strays() {
    return strays;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      count(text.getWholeText().length());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element) || depth == 0) {
      return FilterResult.CONTINUE;
    }
    switch (element.normalName()) {
      case "script", "style", "nav", "noscript", "template", "svg", "select" -> {
        return FilterResult.SKIP_ENTIRELY;
      }
      default -> {}
    }
    if (element.attributesSize() == 0) {
      return FilterResult.CONTINUE; // without a name
    }
    boolean item = names.isItem(element);
    if (current == null && (item || isRegion(element))) {
      current = new Region(element, new ArrayList<>(), new int[1]);
    }
    if (current == null && names.isTopic(element)) {
      strays.add(element);
    }
    if (item && current != null && items < MOST_ITEMS && isShallow(element)) {
      current.items().add(element);
      items++;
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (current != null && node.equals(current.root())) {
      regions.add(current);
      current = null;
    }
    return FilterResult.CONTINUE;
  }

  /** No thread goes deeper; a page that does is made to waste time. */
  private boolean isShallow(Element element) {
    int outer = 0;
    for (Element e = element.parent(); e != null && outer < DEEPEST; e = e.parent()) {
      outer += names.isItem(e) ? 1 : 0;
    }
    return outer < DEEPEST;
  }

  private void count(int length) {
    if (length >= RUNNING_TEXT) {
      runningText += length;
      if (current != null) {
        current.runningText()[0] += length;
      }
    }
  }

  private boolean isRegion(Element element) {
    return REGION_TAGS.contains(element.normalName())
        && names.isTopic(element)
        && !holdsArticle(element);
  }

  private boolean holdsArticle(Element element) {
    if (isWithin(headline, element)) {
      return true;
    }
    return element.selectFirst("[itemprop=articleBody]") != null;
  }

  private static boolean isWithin(@Nullable Element inner, Element outer) {
    for (Element e = inner; e != null; e = e.parent()) {
      if (e.equals(outer)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a region stands beside the article and is not its own text.
   *
   * @param comments how many were found in it
   */
  boolean isBesideArticle(Region region, int comments) {
    int inside = region.runningText()[0];
    int outside = runningText - inside;
    return comments > 1 ? outside > inside / 20 || outside > 300 : outside >= inside;
  }
}
