package org.offprint.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** The places on a page that may tell of the article, found in one walk. */
final class PageMarks {
  /** What a place may tell. */
  enum Hint {
    HEADING,
    TITLE,
    STANDFIRST,
    AUTHOR,
    DATE,
    PICTURE,
    PARAGRAPH
  }

  /**
   * A place.
   *
   * @param order its position in the walk: elements before it
   * @param aside true in navigation, footers, side columns, lists of other articles and comments
   */
  record Mark(Element element, Hint hint, int order, boolean aside) {}

  private static final int MOST_OF_A_KIND = 400;

  private final Map<Hint, List<Mark>> byHint = new EnumMap<>(Hint.class);

  private PageMarks() {}

  /** Walks the page once; changes nothing in it. */
  static PageMarks of(Document dom) {
    PageMarks marks = new PageMarks();
    dom.body().traverse(marks.new Walk());
    return marks;
  }

  /** All places of a hint, in the page's order. */
  List<Mark> all(Hint hint) {
    return byHint.getOrDefault(hint, List.of());
  }

  /** All places of a hint that are not aside, in the page's order. */
  List<Mark> main(Hint hint) {
    return all(hint).stream().filter(m -> !m.aside()).toList();
  }

  private final class Walk implements NodeVisitor {
    private final Map<String, Set<Hint>> known = new HashMap<>();
    private final Map<String, Boolean> knownAside = new HashMap<>();
    private int order;
    private int asideDepth = -1;

    @Override
    public void head(Node node, int depth) {
      if (!(node instanceof Element element)) {
        return;
      }
      order++;
      String naming = ClassWords.naming(element);
      if (asideDepth < 0 && isAside(element, naming)) {
        asideDepth = depth;
      }
      for (Hint hint : tagHints(element.normalName())) {
        add(hint, element);
      }
      if (!naming.isEmpty()) {
        for (Hint hint : known.computeIfAbsent(naming, MarkWords::hints)) {
          add(hint, element);
        }
      }
      if (element.normalName().equals("a") && MarkWords.leadsToAuthor(element)) {
        add(Hint.AUTHOR, element);
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (depth == asideDepth) {
        asideDepth = -1;
      }
    }

    private boolean isAside(Element element, String naming) {
      return switch (element.normalName()) {
        case "nav", "footer", "aside" -> true;
        case "body", "main", "article", "html", "h1", "time", "address" -> false;
        default -> !naming.isEmpty() && knownAside.computeIfAbsent(naming, MarkWords::isAside);
      };
    }

    private void add(Hint hint, Element element) {
      List<Mark> all = byHint.computeIfAbsent(hint, r -> new ArrayList<>());
      boolean twice = !all.isEmpty() && all.getLast().element() == element;
      if (!twice && all.size() < MOST_OF_A_KIND) {
        all.add(new Mark(element, hint, order, asideDepth >= 0));
      }
    }
  }

  private static final Set<Hint> HEADING = EnumSet.of(Hint.HEADING);
  private static final Set<Hint> DATE = EnumSet.of(Hint.DATE);
  private static final Set<Hint> PICTURE = EnumSet.of(Hint.PICTURE);
  private static final Set<Hint> PARAGRAPH = EnumSet.of(Hint.PARAGRAPH);

  private static Set<Hint> tagHints(String tag) {
    return switch (tag) {
      case "h1", "h2" -> HEADING;
      case "time" -> DATE;
      case "img" -> PICTURE;
      case "p" -> PARAGRAPH;
      default -> Set.of();
    };
  }
}
