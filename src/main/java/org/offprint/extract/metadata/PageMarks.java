package org.offprint.extract.metadata;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.offprint.extract.page.Attr;
import org.offprint.extract.page.NameWords;
import org.offprint.extract.page.PageIndex;
import org.offprint.extract.words.FieldText;

/** The places on a page that may tell of the article, found in one go. */
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

  /** Goes through the page once; changes nothing in it. Readers' comments are passed over. */
  static PageMarks of(PageIndex page) {
    PageMarks marks = new PageMarks();
    marks.new Walk(page).walk();
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

  private final class Walk {
    private final PageIndex page;

    /** What it lies in is no side column, whatever its name tells of its looks; -1 for none. */
    private final int headline;

    private int order;
    private int asideEnd;
    private int commentsEnd;
    private int place;

    Walk(PageIndex page) {
      this.page = page;
      this.headline = headline(page);
    }

    private static int headline(PageIndex page) {
      for (int place : page.finds().headlines()) {
        if (place >= page.body() && isHeadline(page.element(place))) {
          return place;
        }
      }
      return -1;
    }

    private static boolean isHeadline(Element h1) {
      if (FieldText.of(h1, 4 * SHORT_HEADING).length() < SHORT_HEADING) {
        return false;
      }
      for (Element e = h1; e != null; e = e.parent()) {
        switch (e.normalName()) {
          case "nav", "footer", "aside", "li" -> {
            return false;
          }
          default -> {
            if (Attr.has(e, "hidden")) {
              return false;
            }
          }
        }
      }
      return true;
    }

    void walk() {
      int body = page.body();
      for (place = body; place < page.end(body); place++) {
        Node node = page.node(place);
        if (node instanceof Element element) {
          order++;
          enter(element);
        } else if (page.first(place) != PageIndex.BLANK
            && page.first(place) != PageIndex.SPACE
            && node instanceof TextNode text
            && place >= commentsEnd) {
          read(text);
        }
      }
    }

    private void enter(Element element) {
      String tag = element.normalName();
      int words = page.words(place);
      if (place >= asideEnd && isAside(tag, words) && !isAroundHeadline()) {
        asideEnd = page.end(place);
      }
      if (place >= commentsEnd && (words & NameWords.COMMENTS) != 0 && mayHoldComments(tag)) {
        commentsEnd = page.end(place);
      }
      Hint hint = byTag(tag);
      if (hint != null) {
        add(hint, element, "");
      }
      if ((words & HINTS) != 0 && place > page.body()) {
        addByName(words, element);
      }
      if (tag.equals("a") && isWanted(Hint.AUTHOR) && MarkWords.leadsToAuthor(element)) {
        add(Hint.AUTHOR, element, "");
      }
    }

    private void addByName(int words, Element element) {
      if ((words & NameWords.TITLE) != 0) {
        add(Hint.TITLE, element, "");
      }
      if ((words & NameWords.STANDFIRST) != 0) {
        add(Hint.STANDFIRST, element, "");
      }
      if ((words & NameWords.AUTHOR) != 0) {
        add(Hint.AUTHOR, element, "");
      }
      if ((words & NameWords.DATE) != 0) {
        add(Hint.DATE, element, "");
      }
    }

    private boolean isAroundHeadline() {
      return place <= headline && headline < page.end(place);
    }

    private void read(TextNode node) {
      String text = node.getWholeText();
      if (text.length() > 2) {
        Element parent = page.element(page.parent(place));
        if (isWanted(Hint.AUTHOR) && LeadText.begins(text) && LeadText.mayHoldByline(parent)) {
          String line = LeadText.from(node);
          if (!line.isEmpty()) {
            add(Hint.AUTHOR, parent, line);
          }
        }
        if (isWanted(Hint.DATE) && LeadText.mayBeDate(text)) {
          add(Hint.DATE, parent, FieldText.folded(text.substring(0, Math.min(text.length(), 120))));
        }
      }
    }

    private static boolean isAside(String tag, int words) {
      return switch (tag) {
        case "nav", "footer", "aside" -> true;
        case "body", "main", "article", "html", "h1", "time", "address" -> false;
        default -> (words & NameWords.ASIDE) != 0;
      };
    }

    private static boolean mayHoldComments(String tag) {
      return switch (tag) {
        case "div", "section", "ol", "ul", "aside", "li" -> true;
        default -> false;
      };
    }

    /** Whether there is room for more of a kind. */
    private boolean isWanted(Hint hint) {
      return all(hint).size() < MOST_OF_A_KIND;
    }

    private void add(Hint hint, Element element, String text) {
      List<Mark> all = byHint.computeIfAbsent(hint, r -> new ArrayList<>());
      boolean twice = !all.isEmpty() && all.getLast().element().equals(element) && text.isEmpty();
      if (!twice && all.size() < MOST_OF_A_KIND && place >= commentsEnd) {
        all.add(new Mark(element, hint, order, place < asideEnd, text));
      }
    }
  }

  private static final int HINTS =
      NameWords.TITLE | NameWords.STANDFIRST | NameWords.AUTHOR | NameWords.DATE;

  private static @Nullable Hint byTag(String tag) {
    return switch (tag) {
      case "h1", "h2" -> Hint.HEADING;
      case "time", "relative-time", "time-ago" -> Hint.DATE;
      case "img" -> Hint.PICTURE;
      case "p" -> Hint.PARAGRAPH;
      case "byline" -> Hint.AUTHOR;
      default -> null;
    };
  }
}
