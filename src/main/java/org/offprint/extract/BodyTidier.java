package org.offprint.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Sets a written body in order: figures whole, no empty elements, no marks without use. */
final class BodyTidier {
  private static final Set<String> MAY_BE_EMPTY = Set.of("img", "br", "hr", "td", "th");

  private BodyTidier() {}

  /** Tidies a body in place. */
  static void tidy(Element body) {
    for (Element figure : body.select("figure figure")) {
      figure.unwrap();
    }
    for (Element span : body.select("span")) {
      if (span.attributesSize() == 0) {
        span.unwrap();
      }
    }
    for (Element p : body.select("li > p:only-child, dd > p:only-child, td > p:only-child")) {
      Element parent = p.parent();
      if (parent != null && p.attributesSize() == 0 && parent.ownText().isBlank()) {
        p.unwrap();
      }
    }
    trimBreaks(body);
    dropUnusedIds(body);
    dropEmpty(body);
    dropRepeatedPictures(body);
  }

  private static void dropRepeatedPictures(Element body) {
    Set<String> seen = new HashSet<>();
    for (Element img : body.select("figure img")) {
      if (!seen.add(img.attr("src"))) {
        Element figure = img.closest("figure");
        img.remove();
        if (figure != null && figure.selectFirst("img") == null && !figure.hasClass("embed")) {
          figure.remove();
        }
      }
    }
  }

  private static void trimBreaks(Element body) {
    for (Element br : body.select("br")) {
      if (edge(br, true) || edge(br, false)) {
        br.remove();
      }
    }
  }

  /** Whether nothing but white space is between a break and an end of its paragraph. */
  private static boolean edge(Element br, boolean forward) {
    Node next = forward ? br.nextSibling() : br.previousSibling();
    while (next instanceof TextNode t && t.isBlank()) {
      next = forward ? next.nextSibling() : next.previousSibling();
    }
    Element parent = br.parent();
    if (next == null) {
      return parent != null && parent.isBlock();
    }
    return next instanceof Element e
        && (e.isBlock() || (!forward && e.normalName().equals("br") && edge(e, false)));
  }

  private static void dropUnusedIds(Element body) {
    Set<String> used = new HashSet<>();
    for (Element a : body.select("a[href^=#]")) {
      used.add(a.attr("href").substring(1));
    }
    Set<String> present = new HashSet<>();
    for (Element e : body.select("[id]")) {
      if (!used.contains(e.id()) || !present.add(e.id())) {
        e.removeAttr("id");
        if (e.normalName().equals("span") && e.attributesSize() == 0) {
          e.unwrap();
        }
      }
    }
    for (Element a : body.select("a[href^=#]")) {
      if (!present.contains(a.attr("href").substring(1))) {
        a.removeAttr("href");
        if (a.attributesSize() == 0) {
          a.unwrap();
        }
      }
    }
  }

  private static void dropEmpty(Element body) {
    List<Element> all = body.stream().toList();
    for (Element e : all.reversed()) {
      if (e.parent() != null
          && !e.normalName().equals("body")
          && !MAY_BE_EMPTY.contains(e.normalName())
          && !e.hasText()
          && e.selectFirst("img, hr") == null
          && !e.hasAttr("id")) {
        Element parent = e.parent();
        if (parent != null) {
          boolean spaced = !e.isBlock() && !e.wholeText().isEmpty();
          if (spaced) {
            e.replaceWith(new TextNode(" "));
          } else {
            e.remove();
          }
        }
      }
    }
  }
}
