package org.offprint.extract.page;

import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/**
 * Reads attributes by their names as the parser writes them, in lower case: several times as quick
 * as asking for them in any case.
 */
public final class Attr {
  private Attr() {}

  /** The value of an attribute, by its name in lower case; empty if there is none. */
  public static String of(Element element, String name) {
    return element.attributesSize() == 0 ? "" : element.attributes().get(name);
  }

  /** Whether an element has an attribute, by its name in lower case. */
  public static boolean has(Element element, String name) {
    return element.attributesSize() > 0 && element.attributes().hasKey(name);
  }

  /** What a script holds, without copying it. */
  public static String data(Element script) {
    return script.childNodeSize() == 1 && script.childNode(0) instanceof DataNode data
        ? data.getWholeData()
        : script.data();
  }

  /** The names of an element's classes as they are written. */
  public static String classes(Element element) {
    return of(element, "class").trim();
  }
}
