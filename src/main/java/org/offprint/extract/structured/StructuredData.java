package org.offprint.extract.structured;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.offprint.extract.page.Attr;
import org.offprint.extract.page.PageContext;
import org.offprint.extract.page.PageIndex;
import org.offprint.extract.words.FieldText;

/**
 * What the machine-readable parts of a page say: meta elements, links and JSON-LD.
 *
 * @param meta meta elements by name
 * @param linked all objects of the page's JSON-LD
 * @param article the article as JSON-LD describes it
 * @param links what the {@code <link>} elements are, in document order
 */
public record StructuredData(
    MetaProperties meta, LinkedData linked, LinkedArticle article, List<Element> links) {

  /** Reads the page; changes nothing in it. */
  public static StructuredData read(PageContext page) {
    PageIndex.Finds finds = page.index().finds();
    List<String> scripts = new ArrayList<>();
    for (Element script : finds.scripts()) {
      if (FieldText.lower(Attr.of(script, "type")).contains("ld+json")) {
        scripts.add(Attr.data(script));
      }
    }
    LinkedData linked = LinkedData.read(scripts);
    return new StructuredData(
        MetaProperties.of(finds.metas()),
        linked,
        LinkedArticle.of(linked, page.base()),
        finds.links());
  }

  /** The article's text as JSON-LD gives it, plain or as HTML. */
  public Optional<String> articleBody() {
    return article.body().isBlank() ? Optional.empty() : Optional.of(article.body());
  }
}
