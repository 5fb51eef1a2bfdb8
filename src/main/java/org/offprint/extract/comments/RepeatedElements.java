package org.offprint.extract.comments;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.offprint.extract.comments.CommentNames.Kind;
import org.offprint.extract.page.Attr;
import org.offprint.extract.words.FieldText;

/**
 * Finds comments that nothing calls so: elements of one make, each with a name, a time and a text.
 */
final class RepeatedElements {
  private static final int MOST_NODES = 1_000_000;
  private static final int NAME = 1;
  private static final int TIME = 2;
  private static final int TEXT = 4;

  private final Map<Element, Integer> holds = new HashMap<>();
  private final Element root;
  private final CommentNames names;
  private final Instant now;

  private RepeatedElements(Element root, CommentNames names, Instant now) {
    this.root = root;
    this.names = names;
    this.now = now;
  }

  /** The largest group under a root, in the page's order; empty if there is none. */
  static List<Element> of(Element root, CommentNames names, Instant now) {
    return new RepeatedElements(root, names, now).largest();
  }

  private List<Element> largest() {
    List<Element> elements = new ArrayList<>();
    root.nodeStream().limit(MOST_NODES).forEach(node -> look(node, elements));
    Map<String, List<Element>> byMake = new LinkedHashMap<>();
    for (Element e : elements) {
      if ((holds.getOrDefault(e, 0) | NAME) == (NAME | TIME | TEXT) && mayBeItem(e)) {
        byMake.computeIfAbsent(make(e), m -> new ArrayList<>()).add(e);
      }
    }
    List<Element> best = List.of();
    byMake.values().removeIf(alike -> alike.size() == 1 && lacksName(alike.getFirst()));
    for (List<Element> alike : byMake.values()) {
      boolean larger = alike.size() > best.size();
      boolean innerOne = alike.size() == 1 && best.size() == 1;
      best = larger || innerOne ? alike : best;
    }
    return best;
  }

  private boolean lacksName(Element e) {
    return (holds.getOrDefault(e, 0) & NAME) == 0;
  }

  private void look(Node node, List<Element> elements) {
    Element parent = node.parent() instanceof Element e ? e : root;
    if (node instanceof TextNode text) {
      String words = text.isBlank() ? "" : FieldText.folded(text.getWholeText());
      boolean time = words.length() < 120 && !CommentTime.in(words, now, false).isEmpty();
      boolean written = !time && isText(words, parent) && !CommentNames.isFurnitureLine(words);
      mark(parent, (time ? TIME : 0) | (written ? TEXT : 0));
    } else if (node instanceof Element element && !element.equals(root)) {
      elements.add(element);
      boolean name = names.is(element, Kind.AUTHOR) || isBold(element);
      mark(element, (name ? NAME : 0) | (element.normalName().equals("time") ? TIME : 0));
    }
  }

  private boolean isText(String words, Element parent) {
    return words.length() > 1 && !isBold(parent) && !names.is(parent, Kind.AUTHOR);
  }

  private static boolean isBold(Element element) {
    return switch (element.normalName()) {
      case "b", "strong", "h3", "h4", "h5", "h6", "cite", "a" -> true;
      default -> false;
    };
  }

  private void mark(Element element, int what) {
    for (Element e = element; what != 0 && e != null && !e.equals(root); e = e.parent()) {
      int before = holds.getOrDefault(e, 0);
      if ((before | what) == before) {
        return; // known, and so for all that it stands in
      }
      holds.put(e, before | what);
    }
  }

  private static boolean mayBeItem(Element e) {
    return switch (e.normalName()) {
      case "div", "li", "article", "section", "tr", "dd", "blockquote", "p", "td", "table" -> true;
      default -> false;
    };
  }

  /** Tag and class names without numbers: what elements of one kind share. */
  static String make(Element e) {
    List<String> words = new ArrayList<>();
    for (String word : Attr.classes(e).split("\\s+", 20)) {
      boolean varies = word.isEmpty() || word.chars().anyMatch(Character::isDigit);
      switch (word) {
        case "odd", "even", "alt", "first", "last" -> {}
        default -> {
          if (!varies) {
            words.add(word);
          }
        }
      }
    }
    Collections.sort(words);
    return e.normalName() + words;
  }
}
