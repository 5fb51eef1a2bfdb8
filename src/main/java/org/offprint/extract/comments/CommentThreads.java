package org.offprint.extract.comments;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.offprint.extract.comments.CommentNames.Kind;
import org.offprint.extract.page.Attr;
import org.offprint.extract.page.Find;
import org.offprint.model.Comment;

/** Tells which comment answers which: by what the page says, by nesting, or by depth. */
final class CommentThreads {
  private static final Pattern DEPTH =
      Pattern.compile(
          "(?:^|[ _-])(?:depth|level|indent|tiefe|ebene|nest)[-_]?(\\d{1,2})(?=[ _-]|$)");
  private static final Pattern DIGITS = Pattern.compile("\\d{1,20}(?!.*\\d)");
  private static final List<String> PARENT_ATTRIBUTES =
      List.of(
          "data-parent",
          "data-parent-id",
          "data-parentid",
          "data-parent-comment-id",
          "data-comment-parent",
          "data-reply-to",
          "data-in-reply-to",
          "data-comment-parent-id");
  private static final List<String> DEPTH_ATTRIBUTES =
      List.of(
          "data-depth",
          "data-level",
          "data-comment-depth",
          "data-indent",
          "aria-level",
          "data-nesting-level");

  private CommentThreads() {}

  /**
   * The index of the comment that each one answers.
   *
   * @param items in the page's order
   * @return as many as items; {@link Comment#NO_PARENT} or smaller than its own index
   */
  static List<Integer> parents(List<Element> items, Element root, CommentNames names) {
    Map<String, Integer> byId = new HashMap<>();
    List<Integer> parents = new ArrayList<>();
    boolean marked = items.stream().allMatch(i -> markedDepth(i) >= 0);
    Set<Element> all = Set.copyOf(items);
    Deque<Placed> open = new ArrayDeque<>();
    for (int i = 0; i < items.size(); i++) {
      Element item = items.get(i);
      int depth = marked ? markedDepth(item) : nesting(item, root, all, names);
      int above = nearestAbove(depth, open);
      open.push(new Placed(i, depth));
      int parent = byId.getOrDefault(parentId(item), above);
      parents.add(parent < i ? parent : Comment.NO_PARENT);
      byId.putIfAbsent(id(item), i);
    }
    return parents;
  }

  /** A comment that others may answer. */
  private record Placed(int index, int depth) {}

  /**
   * The last comment that is less deep.
   *
   * @param open those so far that may be answered, the deepest first; the others are taken off
   */
  private static int nearestAbove(int depth, Deque<Placed> open) {
    while (!open.isEmpty() && open.getFirst().depth() >= depth) {
      open.pop();
    }
    return open.isEmpty() ? Comment.NO_PARENT : open.getFirst().index();
  }

  private static int markedDepth(Element item) {
    for (String attribute : DEPTH_ATTRIBUTES) {
      String value = Attr.of(item, attribute);
      if (!value.isEmpty() && value.length() < 3 && value.chars().allMatch(Character::isDigit)) {
        return Integer.parseInt(value);
      }
    }
    Matcher depth = DEPTH.matcher(Attr.classes(item));
    if (depth.find()) {
      return Integer.parseInt(depth.group(1));
    }
    return item.normalName().equals("tr") ? indent(item) : -1;
  }

  /** The depth that a cell of a row tells, as tables of comments write it. */
  private static int indent(Element row) {
    Element cell = Find.first(row, e -> e.hasAttr("indent"));
    String value = cell == null ? "" : Attr.of(cell, "indent");
    boolean number = !value.isEmpty() && value.length() < 3;
    return number && value.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Integer.parseInt(value)
        : -1;
  }

  /** How many comments and lists of answers an item stands in. */
  private static int nesting(Element item, Element root, Set<Element> items, CommentNames names) {
    int depth = 0;
    boolean counted = names.is(item, Kind.CHILDREN) && !items.contains(item.parent());
    depth += counted ? 1 : 0;
    for (Element e = item.parent(); e != null && !e.equals(root.parent()); e = e.parent()) {
      boolean list = names.is(e, Kind.CHILDREN) && !names.is(e, Kind.FURNITURE) && !e.equals(root);
      depth += items.contains(e) || (list && !items.contains(e.parent())) ? 1 : 0;
    }
    return depth;
  }

  private static String parentId(Element item) {
    for (String attribute : PARENT_ATTRIBUTES) {
      String digits = digits(Attr.of(item, attribute));
      if (!digits.isEmpty()) {
        return digits;
      }
    }
    return "none";
  }

  private static String id(Element item) {
    for (String attribute : List.of("data-comment-id", "data-id", "data-commentid", "id")) {
      String digits = digits(Attr.of(item, attribute));
      if (!digits.isEmpty()) {
        return digits;
      }
    }
    for (Element inner : item.select("> [id]")) {
      String digits = digits(Attr.of(inner, "id"));
      if (!digits.isEmpty()) {
        return digits;
      }
    }
    return "";
  }

  private static String digits(String value) {
    Matcher digits = DIGITS.matcher(value.length() > 60 ? value.substring(0, 60) : value);
    return digits.find() ? digits.group() : "";
  }
}
