package org.offprint.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/**
 * What the machine-readable parts of a page say: meta elements, links and JSON-LD.
 *
 * @param meta meta elements by name
 * @param linked all objects of the page's JSON-LD
 * @param article the article as JSON-LD describes it
 * @param links what the {@code <link>} elements are, in document order
 */
record StructuredData(
    MetaProperties meta, LinkedData linked, LinkedArticle article, List<Element> links) {

  /** Reads the page; changes nothing in it. */
  static StructuredData read(PageContext page) {
    List<Element> metas = new ArrayList<>();
    List<Element> links = new ArrayList<>();
    List<String> scripts = new ArrayList<>();
    NodeVisitor collector =
        (Node node, int depth) -> {
          if (node instanceof Element element) {
            switch (element.normalName()) {
              case "meta" -> metas.add(element);
              case "link" -> links.add(element);
              case "script" -> addLinkedData(element, scripts);
              default -> {}
            }
          }
        };
    page.dom().traverse(collector);
    LinkedData linked = LinkedData.read(scripts);
    return new StructuredData(
        MetaProperties.of(metas), linked, LinkedArticle.of(linked, page.base()), links);
  }

  private static void addLinkedData(Element script, List<String> scripts) {
    if (FieldText.lower(script.attr("type")).contains("ld+json")) {
      scripts.add(script.data());
    }
  }

  /** The article's text as JSON-LD gives it, plain or as HTML. */
  Optional<String> articleBody() {
    return article.body().isBlank() ? Optional.empty() : Optional.of(article.body());
  }

  /** A meta element's content; empty if there is none. */
  String property(String name) {
    return meta.first(name);
  }
}
