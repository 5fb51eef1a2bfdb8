package org.offprint.extract.structured;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.offprint.extract.page.Attr;
import org.offprint.extract.words.FieldText;

/**
 * The page's meta elements: Open Graph, Twitter cards, Dublin Core and the many inventions of
 * single systems.
 *
 * @param values every content by its name (property, name, itemprop or http-equiv) in lower case,
 *     in the page's order
 */
public record MetaProperties(Map<String, List<String>> values) {
  private static final int MOST_VALUES = 200;
  private static final List<String> NAMING =
      List.of("property", "name", "itemprop", "http-equiv", "id");

  /** Reads meta elements; contents are plain text. */
  static MetaProperties of(Iterable<Element> metas) {
    Map<String, List<String>> values = new HashMap<>();
    for (Element meta : metas) {
      String content = FieldText.ofMarkup(Attr.of(meta, "content"));
      if (!content.isEmpty()) {
        for (String attribute : NAMING) {
          String names = Attr.of(meta, attribute);
          if (!names.isEmpty()) {
            addAll(values, FieldText.lower(names).strip(), content);
          }
        }
      }
    }
    return new MetaProperties(values);
  }

  private static void addAll(Map<String, List<String>> values, String names, String content) {
    int start = 0;
    for (int i = 0; i <= names.length(); i++) {
      if (i == names.length() || FieldText.isSpace(names.charAt(i))) {
        add(values, names.substring(start, i), content);
        start = i + 1;
      }
    }
  }

  private static void add(Map<String, List<String>> values, String name, String content) {
    if (!name.isEmpty()) {
      List<String> all = values.computeIfAbsent(name, n -> new ArrayList<>());
      if (all.size() < MOST_VALUES && !all.contains(content)) {
        all.add(content);
      }
    }
  }

  /** All contents under a name, in the page's order. */
  public List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** The first content under the first of the names that has one; empty if none has. */
  public String first(String... names) {
    for (String name : names) {
      List<String> all = all(name);
      if (!all.isEmpty()) {
        return all.getFirst();
      }
    }
    return "";
  }
}
