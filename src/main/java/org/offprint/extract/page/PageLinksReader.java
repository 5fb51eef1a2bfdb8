package org.offprint.extract.page;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Reads where the rest of an article, or another form of it, is to be had. Changes nothing. */
public final class PageLinksReader {

  private static final int LONGEST = 60;

  private final PageContext page;
  private final PageAddress own;
  private final boolean isFront;
  private final Set<PageAddress> neighbours = new HashSet<>();
  private @Nullable String next;
  private @Nullable String single;
  private @Nullable String print;
  private @Nullable String amp;

  private PageLinksReader(PageContext page) {
    this.page = page;
    this.own = PageAddress.of(page.base().toString());
    String path = page.base().getPath();
    this.isFront = path == null || path.length() <= 1;
  }

  /** Reads a page. */
  public static PageLinks read(PageContext page) {
    PageLinksReader reader = new PageLinksReader(page);
    for (Element link : page.index().finds().links()) {
      if (page.dom().head().equals(link.parent())) {
        reader.link(link);
      }
    }
    for (Element a : page.index().finds().anchors()) {
      reader.anchor(a);
    }
    return new PageLinks(reader.ifReal(reader.next), reader.single, reader.print, reader.amp);
  }

  private void link(Element link) {
    String rel = Attr.of(link, "rel").toLowerCase(Locale.ROOT);
    boolean leads = rel.equals("amphtml") || rel.equals("next") || rel.equals("alternate");
    String address = leads || isBack(rel) ? other(link) : null;
    if (address == null) {
      return;
    }
    if (rel.equals("amphtml")) {
      amp = address;
    } else if (rel.equals("next")) {
      offerNext(address);
    } else if (isBack(rel)) {
      neighbours.add(PageAddress.of(address));
    } else if (rel.equals("alternate") && Attr.of(link, "media").equalsIgnoreCase("print")) {
      print = address;
    }
  }

  private void anchor(Element a) {
    String href = Attr.of(a, "href");
    if (href.isEmpty() || href.charAt(0) == '#') {
      return;
    }
    String text = label(a);
    boolean numbered = text.length() <= 2 && !text.isEmpty() && Character.isDigit(text.charAt(0));
    int named = text.isEmpty() ? 0 : PageLinkLabels.of(text);
    String rel = Attr.of(a, "rel").toLowerCase(Locale.ROOT);
    boolean beside =
        numbered
            || named == PageLinkLabels.FURTHER
            || named == PageLinkLabels.BACK
            || rel.equals("next")
            || isBack(rel);
    if (!beside && named == 0) {
      return;
    }
    String address = other(a);
    if (address == null) {
      return;
    }
    if (beside) {
      neighbours.add(PageAddress.of(address));
      offerNext(address);
    } else if (named == PageLinkLabels.SINGLE && isSameStory(address)) {
      single = single == null ? address : single;
    } else if (named == PageLinkLabels.PRINT && isSameSite(address)) {
      print = print == null ? address : print;
    }
  }

  private static boolean isBack(String rel) {
    return rel.equals("prev") || rel.equals("previous");
  }

  /** What a link says, if it is short; most links on a page are not looked at any further. */
  private static String label(Element a) {
    int children = a.childNodeSize();
    String text = "";
    if (children == 1 && a.childNode(0) instanceof TextNode t) {
      text = t.getWholeText();
    } else if (children > 0 && children <= 4 && isShort(a)) {
      text = a.text();
    }
    if (text.isEmpty()) {
      text = Attr.of(a, "title");
    }
    String bare = text.length() > LONGEST ? "" : text.strip();
    return bare.length() > PageLinkLabels.LONGEST ? "" : bare.toLowerCase(Locale.ROOT);
  }

  /** Whether a link holds little text and no picture. */
  private static boolean isShort(Element a) {
    int length = 0;
    for (Node node : a.childNodes()) {
      if (node instanceof TextNode t) {
        length += t.getWholeText().length();
      } else if (node instanceof Element e) {
        if (e.normalName().equals("img") || e.childNodeSize() > 4 || !isShort(e)) {
          return false;
        }
      }
    }
    return length <= 4 * LONGEST;
  }

  private void offerNext(String address) {
    PageAddress that = PageAddress.of(address);
    if (next == null
        && !isFront
        && that.article().equals(own.article())
        && that.page() == own.page() + 1) {
      next = address;
    }
  }

  /**
   * A number at the end of an address may count articles, not pages: then nothing on the page leads
   * back to its first page.
   */
  private @Nullable String ifReal(@Nullable String found) {
    boolean counted =
        own.page() == 1
            || neighbours.contains(new PageAddress(own.article(), 1))
            || neighbours.contains(new PageAddress(own.article(), own.page() - 1));
    return counted ? found : null;
  }

  private boolean isSameStory(String address) {
    String story = own.article();
    int query = story.indexOf('?');
    String path = query < 0 ? story : story.substring(0, query);
    int dot = path.lastIndexOf('.');
    String stem = dot > path.lastIndexOf('/') ? path.substring(0, dot) : path;
    return PageAddress.of(address).article().startsWith(stem);
  }

  private boolean isSameSite(String address) {
    String host = page.base().getRawAuthority();
    return host != null && address.contains("//" + host + "/");
  }

  /** The absolute address of a link that leads to another page. */
  private @Nullable String other(Element link) {
    String address = Addresses.resolve(page.base(), Attr.of(link, "href"));
    if (address == null) {
      return null;
    }
    int fragment = address.indexOf('#');
    String whole = fragment < 0 ? address : address.substring(0, fragment);
    return whole.equals(page.base().toString()) ? null : whole;
  }
}
