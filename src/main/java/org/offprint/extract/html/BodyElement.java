package org.offprint.extract.html;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Tag;

/**
 * Makes elements of a stored body. They share their tags: jsoup would look up, copy and keep one
 * for each element, and make a parser for each that is appended outside of a document.
 */
final class BodyElement {
  private static final Map<String, Tag> TAGS = tags();

  private BodyElement() {}

  /** An empty element; its name is one of those that {@link Sanitiser} lets through. */
  static Element of(String name) {
    Tag tag = TAGS.get(name);
    return new Element(tag == null ? Tag.valueOf(name) : tag, "");
  }

  /** An empty element that was appended to another. */
  static Element in(Element parent, String name) {
    Element element = of(name);
    parent.appendChild(element);
    return element;
  }

  private static Map<String, Tag> tags() {
    Map<String, Tag> tags = new HashMap<>();
    Sanitiser.TAGS.forEach(name -> tags.put(name, Tag.valueOf(name)));
    return Map.copyOf(tags);
  }
}
