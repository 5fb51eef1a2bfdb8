package org.offprint.extract.html;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.offprint.extract.page.Attr;
import org.offprint.extract.page.Find;
import org.offprint.extract.words.NameTable;

/** Which element of a stored body, if any, stands for a block-level element of a page. */
final class BlockKind {
  private static final NameTable SAME =
      NameTable.of(
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
              "dd"));

  private static final NameTable STANDS_ALONE = NameTable.of(Set.of("figure", "hr", "table"));

  private BlockKind() {}

  /** The name of the element to write; empty if its content is written without one. */
  static String tagFor(Element source) {
    String name = source.normalName();
    if (name.equals("h1")) {
      return "h2";
    }
    if (name.equals("menu") || name.equals("dir")) {
      return "ul";
    }
    if (name.equals("ul") || name.equals("ol")) {
      return hasItem(source) ? name : "";
    }
    return SAME.contains(name) ? name : "";
  }

  /** Whether an element that a run was written as is a block, not a piece of a line. */
  static boolean standsAlone(Element element) {
    return STANDS_ALONE.contains(element.normalName());
  }

  static boolean isCode(Element element) {
    return element.normalName().equals("pre") || Find.closest(element, "pre") != null;
  }

  private static boolean hasItem(Element list) {
    for (int i = 0; i < list.childNodeSize(); i++) {
      if (list.childNode(i) instanceof Element item && item.normalName().equals("li")) {
        return true;
      }
    }
    return false;
  }

  /** Copies what of a page's attributes means something in a stored body. */
  static void copyAttributes(Element source, Element to) {
    for (String name : List.of("dir", "lang", "start", "colspan", "rowspan")) {
      if (Attr.has(source, name)) {
        to.attr(name, Attr.of(source, name));
      }
    }
    copyNoteId(source, to);
  }

  /** Keeps an id, so that footnotes can lead to it; unused ones are dropped at the end. */
  static void copyNoteId(Element source, Element to) {
    String id = Attr.of(source, "id");
    if (!id.isEmpty()) {
      to.attr("id", Sanitiser.NOTE + id);
    }
  }
}
