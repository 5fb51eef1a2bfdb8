package org.offprint.extract.comments;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.offprint.extract.page.NameWords;
import org.offprint.extract.page.PageIndex;
import org.offprint.extract.words.FieldText;
import org.offprint.extract.words.NameTable;

/**
 * Finds, in one go, the parts of a page that are called after comments and the single comments that
 * are called so. An article about comments, or one whose own wrapper is called so, is none.
 */
final class CommentFinder {
  /** A text node from this length on counts as running text. */
  private static final int RUNNING_TEXT = 60;

  /** Some elements that are called comments turn out to be none. */
  private static final int MOST_ITEMS = 4 * CommentsReader.MOST;

  private static final int DEEPEST = 40;

  /** Characters of running text that may stand between comments: notices. */
  private static final int MOST_BETWEEN = 240;

  /** Characters that may stand around comments: a heading, links to sign in. */
  private static final int MOST_AROUND = 120;

  private static final NameTable REGION_TAGS =
      NameTable.of(
          Set.of(
              "div", "section", "ol", "ul", "dl", "aside", "article", "table", "li", "form",
              "footer"));

  /**
   * A part of a page that has to do with comments.
   *
   * @param place the root's in the index
   * @param items the elements within that are called a comment, in the page's order
   * @param runningText characters of running text within
   */
  record Region(Element root, int place, List<Element> items, int[] runningText) {}

  private final PageIndex page;
  private final int headline;
  private final List<Region> regions = new ArrayList<>();
  private @Nullable Region current;
  private final List<Element> strays = new ArrayList<>();
  private int runningText;
  private int items;

  private CommentFinder(PageIndex page) {
    this.page = page;
    this.headline = headline(page);
  }

  /** The place of the first headline; -1 for none. */
  private static int headline(PageIndex page) {
    for (int place : page.finds().headlines()) {
      if (place >= page.body() && place < page.end(page.body())) {
        return place;
      }
    }
    return -1;
  }

  /** Goes through a page. */
  static CommentFinder walk(PageIndex page) {
    CommentFinder finder = new CommentFinder(page);
    finder.walk();
    finder.join();
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

  private void walk() {
    int end = page.end(page.body());
    int regionEnd = end;
    for (int place = page.body() + 1; place < end; place++) {
      if (current != null && place >= regionEnd) {
        regions.add(current);
        current = null;
      }
      Node node = page.node(place);
      if (node instanceof TextNode text) {
        count(text.getWholeText().length());
      } else if ((page.is(place, PageIndex.UNREAD) && isPassedOver(node.normalName()))
          || node.normalName().equals("nav")) {
        place = page.end(place) - 1;
      } else if (page.is(place, PageIndex.NAMED)) { // others have no name
        boolean before = current != null;
        enter(page.element(place), place);
        regionEnd = !before && current != null ? page.end(place) : regionEnd;
      }
    }
    if (current != null) {
      regions.add(current);
      current = null;
    }
  }

  private static boolean isPassedOver(String tag) {
    return switch (tag) {
      case "script", "style", "noscript", "template", "svg", "select" -> true;
      default -> false;
    };
  }

  private void enter(Element element, int place) {
    boolean topic = isTopic(place);
    boolean item = topic && isItem(element, place);
    if (current == null && (item || (topic && isRegion(element, place)))) {
      current = new Region(element, place, new ArrayList<>(), new int[1]);
    }
    if (current == null && topic) {
      strays.add(element);
    }
    if (item && current != null && items < MOST_ITEMS && isShallow(place)) {
      current.items().add(element);
      items++;
    }
  }

  private boolean isTopic(int place) {
    return NameWords.isTopic(page.words(place)) || page.is(place, PageIndex.TYPED_COMMENT);
  }

  private boolean isItem(Element element, int place) {
    boolean called = NameWords.isItem(page.words(place)) || page.is(place, PageIndex.TYPED_COMMENT);
    return called && CommentNames.mayBeItem(element);
  }

  /** No thread goes deeper; a page that does is made to waste time. */
  private boolean isShallow(int place) {
    int outer = 0;
    for (int up = page.parent(place); up > 0 && outer < DEEPEST; up = page.parent(up)) {
      outer += isItem(page.element(up), up) ? 1 : 0;
    }
    return outer < DEEPEST;
  }

  /**
   * Takes comments that nothing around them calls so for one region: all of their common wrapper.
   */
  private void join() {
    List<Region> alone =
        regions.stream()
            .filter(r -> !r.items().isEmpty() && r.items().getFirst().equals(r.root()))
            .toList();
    if (alone.stream().mapToInt(r -> r.items().size()).sum() < 2) {
      return;
    }
    int first = alone.getFirst().place();
    int last = alone.getLast().place();
    int around = alone.size() == 1 ? first : page.parent(first);
    while (around > page.body() && page.end(around) <= last) {
      around = page.parent(around);
    }
    int inside = alone.stream().mapToInt(r -> r.runningText()[0]).sum();
    if (around <= page.body()
        || !isRegion(page.element(around), around)
        || runningText(around) - inside > MOST_BETWEEN) {
      return;
    }
    for (int up = page.parent(around); isOnlyAround(up, around); up = page.parent(up)) {
      around = up;
    }
    List<Element> all = new ArrayList<>();
    alone.forEach(r -> all.addAll(r.items()));
    int at = regions.indexOf(alone.getFirst());
    regions.removeAll(alone);
    regions.add(at, new Region(page.element(around), around, all, new int[] {inside}));
  }

  /** Whether an element adds hardly a word to one within it. */
  private boolean isOnlyAround(int outer, int inner) {
    return outer > page.body()
        && isRegion(page.element(outer), outer)
        && length(outer, inner) + length(page.end(inner), page.end(outer)) <= MOST_AROUND;
  }

  private int length(int from, int to) {
    int length = 0;
    for (int place = from; place < to && length <= MOST_AROUND; place++) {
      if (page.node(place) instanceof TextNode text && !text.isBlank()) {
        length += FieldText.folded(text.getWholeText()).length();
      }
    }
    return length;
  }

  private int runningText(int place) {
    int length = 0;
    for (int inner = place; inner < page.end(place); inner++) {
      if (page.node(inner) instanceof TextNode text) {
        int more = text.getWholeText().length();
        length += more >= RUNNING_TEXT ? more : 0;
      }
    }
    return length;
  }

  private void count(int length) {
    if (length >= RUNNING_TEXT) {
      runningText += length;
      if (current != null) {
        current.runningText()[0] += length;
      }
    }
  }

  private boolean isRegion(Element element, int place) {
    return REGION_TAGS.contains(element.normalName()) && !holdsArticle(place);
  }

  private boolean holdsArticle(int place) {
    int end = page.end(place);
    if (place <= headline && headline < end) {
      return true;
    }
    for (int inner = place; inner < end; inner++) {
      if (page.is(inner, PageIndex.ARTICLE_BODY)) {
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
