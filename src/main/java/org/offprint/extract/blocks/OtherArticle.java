package org.offprint.extract.blocks;

import org.jsoup.nodes.Element;
import org.offprint.extract.page.Attr;
import org.offprint.extract.page.Find;
import org.offprint.extract.words.Tags;

/**
 * Tells another article on a page from a part of the page's own: many sites write an {@code
 * article} element around each row of one text, or around each box of a recipe.
 */
final class OtherArticle {
  private OtherArticle() {}

  /** Whether an {@code article} element has a name, a headline or an address of its own. */
  static boolean is(Element article) {
    String names = Attr.classes(article);
    return article.id().startsWith("post-")
        || names.contains("hentry")
        || names.contains("post-")
        || Attr.has(article, "itemtype")
        || Find.first(article, OtherArticle::isHeadline) != null;
  }

  /** A first heading, a heading that leads somewhere, or a link to the article by itself. */
  private static boolean isHeadline(Element e) {
    String name = e.normalName();
    return name.equals("h1")
        || (name.equals("a") && Attr.of(e, "rel").contains("bookmark"))
        || (Tags.HEADING.contains(name) && (Find.holds(e, "a") || isLinked(e)));
  }

  private static boolean isLinked(Element heading) {
    Element around = heading.parent();
    return around != null && around.normalName().equals("a");
  }
}
