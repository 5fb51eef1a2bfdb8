package org.offprint.extract.comments;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.offprint.extract.comments.CommentFinder.Region;
import org.offprint.extract.words.FieldText;

/**
 * Settles which elements of a region are the comments: of elements within one another that are
 * called so, the ones with a head of their own; where none is called so, those that repeat.
 */
final class CommentItems {
  private static final int MOST_HEADS = 3;
  private static final int LONGEST_HEAD = 200;

  /** A comment's element and the places of its parts. */
  record Item(Element element, CommentParts parts) {}

  private final Region region;
  private final CommentNames names;
  private final Instant now;

  /** What was seen in elements so far, for as long as no others are taken for comments. */
  private final Map<Element, CommentParts> looked = new HashMap<>();

  private CommentItems(Region region, CommentNames names, Instant now) {
    this.region = region;
    this.names = names;
    this.now = now;
  }

  /** The comments of a region, in the page's order. */
  static List<Item> of(Region region, CommentNames names, Instant now) {
    CommentItems chooser = new CommentItems(region, names, now);
    List<Element> settled = chooser.settled(region.items());
    List<Element> called = chooser.withHeads(settled);
    if (!called.equals(settled)) {
      chooser.looked.clear();
    }
    List<Item> items = sure(chooser.read(called));
    if (items.stream().noneMatch(i -> i.parts().hasHead())) {
      chooser.looked.clear();
      List<Element> repeated = RepeatedElements.of(region.root(), names, now);
      items = repeated.isEmpty() ? items : sure(chooser.read(chooser.settled(repeated)));
    }
    return items;
  }

  /** Comments whose author or time is plain; all, if that is so for most. */
  private static List<Item> sure(List<Item> items) {
    List<Item> sure = items.stream().filter(i -> i.parts().isSure()).toList();
    return sure.size() * 2 > items.size() ? items : sure;
  }

  /** Leaves out wrappers of comments and parts of comments that are called comments too. */
  private List<Element> settled(List<Element> called) {
    Set<Element> items = new HashSet<>(called);
    for (Element item : called) {
      if (CommentNames.isPingback(item)) {
        items.remove(item);
      }
    }
    Map<Element, List<Element>> within = new HashMap<>();
    for (Element item : called) {
      Element outer = outer(item, items);
      if (outer != null) {
        within.computeIfAbsent(outer, o -> new ArrayList<>()).add(item);
      }
    }
    for (int i = called.size() - 1; i >= 0; i--) { // inner ones first
      Element inner = called.get(i);
      Element outer = items.contains(inner) ? outer(inner, items) : null;
      if (outer != null && !parts(inner, items).hasHead()) {
        items.remove(inner);
      } else if (outer != null && !parts(outer, items).hasHead()) {
        Element first = within.getOrDefault(outer, List.of(inner)).getFirst();
        boolean body = items.contains(first) && isBodyOf(first, outer, within);
        items.remove(body ? first : outer);
      }
    }
    return called.stream().filter(items::contains).toList();
  }

  /** Whether an element is the whole of a comment's wrapper, answers aside, not one of a list. */
  private static boolean isBodyOf(
      Element inner, Element outer, Map<Element, List<Element>> within) {
    String make = RepeatedElements.make(inner);
    long alike =
        within.getOrDefault(outer, List.of()).stream()
            .filter(e -> RepeatedElements.make(e).equals(make))
            .count();
    return alike == 1 && !make.equals(RepeatedElements.make(outer));
  }

  /** Grows elements that hold the text only to those that hold the head, too. */
  private List<Element> withHeads(List<Element> items) {
    Map<Element, Integer> within = new HashMap<>();
    for (Element item : items) {
      for (Element e = item; e != null && !e.equals(region.root()); e = e.parent()) {
        within.merge(e, 1, Integer::sum);
      }
    }
    Set<Element> all = new HashSet<>(items);
    List<Element> grown = new ArrayList<>();
    for (Element item : items) {
      CommentParts parts = parts(item, all);
      boolean whole = item.normalName().equals("dd") || parts.hasWholeHead();
      grown.add(whole ? item : grown(item, parts.hasHead(), all, within));
    }
    return grown.stream().distinct().toList();
  }

  private Element grown(
      Element item, boolean half, Set<Element> all, Map<Element, Integer> within) {
    for (Element e = item.parent(); e != null && within.getOrDefault(e, 2) == 1; e = e.parent()) {
      CommentParts parts = parts(e, all);
      if (half ? parts.hasWholeHead() : parts.hasHead()) {
        return e;
      }
    }
    return item;
  }

  private List<Item> read(List<Element> elements) {
    Set<Element> all = new HashSet<>(elements);
    List<Item> items = new ArrayList<>();
    for (Element element : elements) {
      CommentParts parts = parts(element, all);
      items.add(new Item(element, parts.hasHead() ? parts : withSiblings(element, all)));
    }
    return items;
  }

  /** The parts of an item whose head stands in the siblings before it. */
  private CommentParts withSiblings(Element item, Set<Element> all) {
    List<Element> pieces = new ArrayList<>();
    Element before = item.equals(region.root()) ? null : item.previousElementSibling();
    while (before != null
        && pieces.size() < MOST_HEADS
        && !all.contains(before)
        && !isBetween(before)) {
      pieces.addFirst(before);
      before = before.previousElementSibling();
    }
    pieces.add(item);
    return CommentParts.of(pieces, all, names, now);
  }

  private static boolean isBetween(Element e) {
    return switch (e.normalName()) {
      case "h1", "h2", "form", "hr", "ol", "ul" -> true;
      default -> FieldText.of(e, LONGEST_HEAD + 1).length() > LONGEST_HEAD;
    };
  }

  /** What is in an element, those of some items aside that lie within. */
  private CommentParts parts(Element item, Set<Element> items) {
    CommentParts known = looked.get(item);
    if (known == null || !items.containsAll(known.passedOver())) {
      known = CommentParts.of(List.of(item), items, names, now);
      looked.put(item, known);
    }
    return known;
  }

  private static @Nullable Element outer(Element item, Set<Element> items) {
    for (Element e = item.parent(); e != null; e = e.parent()) {
      if (items.contains(e)) {
        return e;
      }
    }
    return null;
  }
}
