package org.offprint.extract;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.offprint.extract.blocks.Outline;

/**
 * Pages that hold the text of an article and nothing else, as another program kept it: it was
 * chosen once already, and what it has is all there is. Such a page says so itself, so that it is
 * read alike whenever it is extracted again.
 */
public final class KeptText {
  private static final String MARK = "offprint-kept-text";

  private KeptText() {}

  /**
   * What is known of the text beside it. All may be empty.
   *
   * @param published in a form that pages write dates in, such as ISO 8601
   * @param language BCP 47
   */
  public record Facts(String title, List<String> authors, String published, String language) {
    public Facts {
      authors = List.copyOf(authors);
    }
  }

  /**
   * A page of a text.
   *
   * @param html a piece of HTML, or a whole page whose body is the text
   */
  public static String page(String html, Facts facts) {
    Document page = Document.createShell("");
    page.outputSettings().prettyPrint(false);
    Element head = page.head();
    head.appendElement("meta").attr("charset", "utf-8");
    head.appendElement("meta").attr("name", MARK).attr("content", "1");
    if (!facts.language.isBlank()) {
      page.child(0).attr("lang", facts.language);
    }
    if (!facts.title.isBlank()) {
      head.appendElement("title").text(facts.title);
      property(head, "og:title", facts.title);
    }
    for (String author : facts.authors) {
      head.appendElement("meta").attr("name", "author").attr("content", author);
    }
    if (!facts.published.isBlank()) {
      property(head, "article:published_time", facts.published);
    }
    Element article = page.body().appendElement("article");
    Element text = Jsoup.parse(html).body();
    List.copyOf(text.childNodes()).forEach(article::appendChild);
    return "<!DOCTYPE html>\n" + page.outerHtml();
  }

  private static void property(Element head, String name, String value) {
    head.appendElement("meta").attr("property", name).attr("content", value);
  }

  /** Whether a page is one of these. */
  static boolean isOne(Document page) {
    for (Element e : page.head().children()) {
      if (e.normalName().equals("meta") && e.attr("name").toLowerCase(Locale.ROOT).equals(MARK)) {
        return true;
      }
    }
    return false;
  }

  /** All blocks of text that there are. */
  static BitSet blocks(Outline outline) {
    BitSet all = new BitSet();
    for (int i = 0; i < outline.size(); i++) {
      all.set(i, outline.block(i).hasText());
    }
    return all;
  }
}
