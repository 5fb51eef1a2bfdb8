package org.offprint.extract;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Which element of a stored body, if any, stands for a block-level element of a page. */
final class BlockKind {
  private static final Set<String> SAME =
      Set.of(
          "p",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "li",
          "blockquote",
          "pre",
          "figure",
          "figcaption",
          "dl",
          "dt",
          "dd");
  private static final Set<String> TABLE =
      Set.of("table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th");
  private static final int WORDY_CELL = 60;

  private BlockKind() {}

  /** The name of the element to write; empty if its content is written without one. */
  static String tagFor(Element source) {
    String name = source.normalName();
    if (TABLE.contains(name)) {
      return isLayout(source) ? "" : name;
    }
    if (name.equals("h1")) {
      return "h2";
    }
    if (name.equals("menu") || name.equals("dir")) {
      return "ul";
    }
    if (name.equals("ul") || name.equals("ol")) {
      return source.selectFirst("> li") == null ? "" : name;
    }
    return SAME.contains(name) ? name : "";
  }

  /** Whether a table, or the table that a part belongs to, only arranges the page. */
  private static boolean isLayout(Element part) {
    Element table = part.closest("table");
    if (table == null) {
      return true;
    }
    if (table.attr("role").equals("presentation") || table.attr("role").equals("none")) {
      return true;
    }
    if (table.selectFirst("th, caption") != null && table.selectFirst("table table") == null) {
      return false;
    }
    List<Element> cells = table.select("td");
    boolean oneColumn = table.selectFirst("td + td") == null;
    boolean oneRow = table.select("tr").size() < 2;
    boolean nests = table.selectFirst("td table, td h1, td h2, td ul, td p + p") != null;
    return oneColumn
        || oneRow
        || nests
        || cells.stream().anyMatch(c -> Words.count(c.text()) > WORDY_CELL);
  }

  /** Whether a part of a table may stand directly in another element. */
  static boolean fitsTable(String tag, String parent) {
    return switch (tag) {
      case "caption", "thead", "tbody", "tfoot" -> parent.equals("table");
      case "tr" -> Set.of("table", "thead", "tbody", "tfoot").contains(parent);
      case "td", "th" -> parent.equals("tr");
      default -> !TABLE.contains(parent) || parent.equals("td") || parent.equals("th");
    };
  }

  /** Whether an element that a run was written as is a block, not a piece of a line. */
  static boolean standsAlone(Element element) {
    return element.normalName().equals("figure") || element.normalName().equals("hr");
  }

  static boolean isCode(Element element) {
    return element.normalName().equals("pre") || element.closest("pre") != null;
  }

  /** Copies what of a page's attributes means something in a stored body. */
  static void copyAttributes(Element source, Element to) {
    for (String name : List.of("dir", "lang", "start", "colspan", "rowspan")) {
      if (source.hasAttr(name)) {
        to.attr(name, source.attr(name));
      }
    }
    copyNoteId(source, to);
  }

  /** Keeps an id, so that footnotes can lead to it; unused ones are dropped at the end. */
  static void copyNoteId(Element source, Element to) {
    String id = source.id();
    if (!id.isEmpty()) {
      to.attr("id", Sanitiser.NOTE + id);
    }
  }
}
