package org.offprint.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
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
   * @param aside true in navigation, footers, side columns and lists of other articles
   * @param text the words that are meant; empty for all of the element's
   */
  record Mark(Element element, Hint hint, int order, boolean aside, String text) {
    /** The words that are meant, at most about so many characters. */
    String words(int longest) {
      return text.isEmpty() ? FieldText.spaced(element, longest) : text;
    }
  }

  private static final int MOST_OF_A_KIND = 400;

  /** A heading of fewer characters may be a label of anything. */
  private static final int SHORT_HEADING = 15;

  private final Map<Hint, List<Mark>> byHint = new EnumMap<>(Hint.class);

  private PageMarks() {}

  /** Walks the page once; changes nothing in it. Readers' comments are passed over. */
  static PageMarks of(Document dom) {
    PageMarks marks = new PageMarks();
    dom.body().traverse(marks.new Walk(aroundHeadline(dom.body())));
    return marks;
  }

  /**
   * What the first headline lies in: it is no side column, whatever its name tells of its looks.
   */
  private static Set<Element> aroundHeadline(Element body) {
    Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());
    Element headline =
        body.stream()
            .filter(e -> e.normalName().equals("h1") && isHeadline(e))
            .findFirst()
            .orElse(null);
    for (Element e = headline; e != null; e = e.parent()) {
      around.add(e);
    }
    return around;
  }

  private static boolean isHeadline(Element h1) {
    return FieldText.of(h1, 4 * SHORT_HEADING).length() >= SHORT_HEADING
        && h1.closest("nav, footer, aside, li, [hidden]") == null;
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
    private final Map<String, MarkWords.Meaning> known = new HashMap<>();
    private final Set<Element> aroundHeadline;
    private int order;
    private int asideDepth = -1;
    private int commentsDepth = -1;

    Walk(Set<Element> aroundHeadline) {
      this.aroundHeadline = aroundHeadline;
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof Element element) {
        order++;
        enter(element, depth);
      } else if (node instanceof TextNode text && node.parent() instanceof Element parent) {
        read(text, parent);
      }
    }

    private void enter(Element element, int depth) {
      String naming = ClassWords.naming(element);
      String tag = element.normalName();
      MarkWords.Meaning meaning =
          naming.isEmpty()
              ? MarkWords.Meaning.NONE
              : known.computeIfAbsent(naming, MarkWords::meaning);
      if (asideDepth < 0 && isAside(tag, meaning) && !aroundHeadline.contains(element)) {
        asideDepth = depth;
      }
      if (commentsDepth < 0 && meaning.comments() && mayHoldComments(tag)) {
        commentsDepth = depth;
      }
      for (Hint hint : tagHints(tag)) {
        add(hint, element, "");
      }
      if (depth > 0) {
        for (Hint hint : meaning.hints()) {
          add(hint, element, "");
        }
      }
      if (tag.equals("a") && MarkWords.leadsToAuthor(element)) {
        add(Hint.AUTHOR, element, "");
      }
    }

    private void read(TextNode node, Element parent) {
      String text = node.getWholeText();
      if (text.length() > 2 && commentsDepth < 0) {
        if (LeadText.begins(text) && LeadText.mayHoldByline(parent)) {
          String line = LeadText.from(node);
          if (!line.isEmpty()) {
            add(Hint.AUTHOR, parent, line);
          }
        }
        if (LeadText.mayBeDate(text)) {
          add(Hint.DATE, parent, FieldText.folded(text.substring(0, Math.min(text.length(), 120))));
        }
      }
    }

    @Override
    public void tail(Node node, int depth) {
      asideDepth = depth == asideDepth ? -1 : asideDepth;
      commentsDepth = depth == commentsDepth ? -1 : commentsDepth;
    }

    private static boolean isAside(String tag, MarkWords.Meaning meaning) {
      return switch (tag) {
        case "nav", "footer", "aside" -> true;
        case "body", "main", "article", "html", "h1", "time", "address" -> false;
        default -> meaning.aside();
      };
    }

    private static boolean mayHoldComments(String tag) {
      return switch (tag) {
        case "div", "section", "ol", "ul", "aside", "li" -> true;
        default -> false;
      };
    }

    private void add(Hint hint, Element element, String text) {
      List<Mark> all = byHint.computeIfAbsent(hint, r -> new ArrayList<>());
      boolean twice = !all.isEmpty() && all.getLast().element().equals(element) && text.isEmpty();
      if (!twice && all.size() < MOST_OF_A_KIND && commentsDepth < 0) {
        all.add(new Mark(element, hint, order, asideDepth >= 0, text));
      }
    }
  }

  private static final Set<Hint> HEADING = EnumSet.of(Hint.HEADING);
  private static final Set<Hint> AUTHOR = EnumSet.of(Hint.AUTHOR);
  private static final Set<Hint> DATE = EnumSet.of(Hint.DATE);
  private static final Set<Hint> PICTURE = EnumSet.of(Hint.PICTURE);
  private static final Set<Hint> PARAGRAPH = EnumSet.of(Hint.PARAGRAPH);

  private static Set<Hint> tagHints(String tag) {
    return switch (tag) {
      case "h1", "h2" -> HEADING;
      case "time", "relative-time", "time-ago" -> DATE;
      case "img" -> PICTURE;
      case "p" -> PARAGRAPH;
      case "byline" -> AUTHOR;
      default -> Set.of();
    };
  }
}
