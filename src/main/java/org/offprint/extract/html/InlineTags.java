package org.offprint.extract.html;

import java.net.URI;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.offprint.extract.page.Addresses;
import org.offprint.extract.page.Attr;
import org.offprint.extract.words.Tags;

/**
 * Says which element, if any, stands in a stored body for an inline element of a page.
 *
 * @param base what links are read against
 */
record InlineTags(URI base) {
  /** An empty element that means the same; null if the element means nothing by itself. */
  @Nullable Element copy(Element source) {
    String name = source.normalName();
    if (name.equals("a")) {
      return link(source);
    }
    boolean directed = Attr.has(source, "dir") || Attr.has(source, "lang");
    String tag =
        switch (name) {
          case "strike" -> "s";
          case "tt" -> "code";
          case "acronym" -> "abbr";
          default -> Tags.INLINE.contains(name) ? name : "";
        };
    if (tag.isEmpty() && !directed && (Attr.of(source, "id").isEmpty() || !name.equals("span"))) {
      return null;
    }
    Element copy = BodyElement.of(tag.isEmpty() ? "span" : tag);
    BlockKind.copyAttributes(source, copy);
    if (tag.equals("code")) {
      CodeLanguage.copy(source, copy);
    }
    return copy;
  }

  private @Nullable Element link(Element source) {
    String href = Attr.of(source, "href").strip();
    Element copy = BodyElement.of("a");
    BlockKind.copyNoteId(source, copy);
    String note = noteTarget(href);
    String address = note != null ? note : Addresses.resolveLink(base, href);
    if (address == null) {
      return Attr.has(copy, "id") ? BodyElement.of("span").attr("id", Attr.of(copy, "id")) : null;
    }
    return copy.attr("href", address);
  }

  private @Nullable String noteTarget(String href) {
    String page = base.toString();
    String fragment = href.startsWith(page + "#") ? href.substring(page.length()) : href;
    return fragment.startsWith("#") && fragment.length() > 1
        ? "#" + Sanitiser.NOTE + fragment.substring(1)
        : null;
  }
}
