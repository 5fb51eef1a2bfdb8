package org.offprint.extract.page;

import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds elements by their names alone, without a CSS query that would have to be read first. */
public final class Find {
  private Find() {}

  /** The first element of a name within another, which is not asked itself; null for none. */
  public static @Nullable Element first(Element root, String name) {
    return first(root, e -> e.normalName().equals(name));
  }

  /** The first element within another, which is not asked itself, that passes; null for none. */
  public static @Nullable Element first(Element root, Predicate<Element> wanted) {
    for (int i = 0; i < root.childNodeSize(); i++) {
      if (root.childNode(i) instanceof Element child) {
        Element found = wanted.test(child) ? child : first(child, wanted);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  /** How many elements stand in one, without a list of them being made and kept. */
  public static int elements(Element parent) {
    int elements = 0;
    for (int i = 0; i < parent.childNodeSize(); i++) {
      elements += parent.childNode(i) instanceof Element ? 1 : 0;
    }
    return elements;
  }

  /** Whether there is an element of a name within another. */
  public static boolean holds(Element root, String name) {
    return first(root, name) != null;
  }

  /** The nearest element of a name around another, or that one itself; null for none. */
  public static @Nullable Element closest(Element from, String name) {
    return closest(from, e -> e.normalName().equals(name));
  }

  /** The nearest element around another, or that one itself, that passes; null for none. */
  public static @Nullable Element closest(Element from, Predicate<Element> wanted) {
    Element e = from;
    while (e != null && !wanted.test(e)) {
      e = e.parent();
    }
    return e;
  }
}
