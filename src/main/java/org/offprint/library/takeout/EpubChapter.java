package org.offprint.library.takeout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.offprint.model.ArticleContent;
import org.offprint.model.Comment;

/** An article as a chapter of a book: XHTML as EPUB 3.3 has it. */
final class EpubChapter {
  static final String NAMESPACE = "http://www.w3.org/1999/xhtml";

  /** What no XML 1.0 may hold, escaped or not. */
  private static final Pattern NO_XML =
      Pattern.compile(
          "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]|&#x(?:[0-8bcef]|1[0-9a-f]);");

  private EpubChapter() {}

  /**
   * Writes a chapter.
   *
   * @param url where the article is from
   * @param pictures the names, in the book, of the pictures that are in it, by their addresses
   */
  static String of(ArticleContent content, String url, Map<String, String> pictures) {
    Document page = page(content.title());
    Element html = page.child(0).attr("dir", content.direction().html());
    if (!content.language().isEmpty()) {
      html.attr("lang", content.language()).attr("xml:lang", content.language());
    }
    Element body = page.body();
    body.appendElement("h1").text(content.title());
    if (!content.standfirst().isEmpty()) {
      body.appendElement("p").appendElement("em").text(content.standfirst());
    }
    List<String> about = new ArrayList<>(List.of(content.byline(), content.siteName()));
    if (content.published() != null) {
      about.add(content.published().date().toString());
    }
    about.removeIf(String::isEmpty);
    body.appendElement("p")
        .appendElement("small")
        .appendElement("a")
        .attr("href", url)
        .text(about.isEmpty() ? url : String.join(" · ", about));
    String lead = content.leadImage();
    Element text = Jsoup.parseBodyFragment(content.html()).body();
    if (lead != null && text.select("img").stream().noneMatch(i -> i.attr("src").equals(lead))) {
      body.appendElement("figure").appendElement("img").attr("src", lead);
    }
    List.copyOf(text.childNodes()).forEach(body::appendChild);
    body.select("img").forEach(image -> embed(image, pictures));
    comments(body, content.comments());
    return written(page);
  }

  /** An empty page. */
  static Document page(String title) {
    Document page = Document.createShell("");
    page.child(0).attr("xmlns", NAMESPACE);
    page.head().appendElement("title").text(title.isBlank() ? "—" : title);
    return page;
  }

  static String written(Document page) {
    page.outputSettings()
        .syntax(Document.OutputSettings.Syntax.xml)
        .escapeMode(Entities.EscapeMode.xhtml)
        .prettyPrint(false);
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n"
        + asXml(page.outerHtml())
        + "\n";
  }

  /** Without the characters that XML cannot hold. */
  static String asXml(String written) {
    return NO_XML.matcher(written).replaceAll("");
  }

  /** A book may show no picture from elsewhere: a link leads to one that is not here. */
  private static void embed(Element image, Map<String, String> pictures) {
    String src = image.attr("src");
    String name = pictures.get(src);
    String alt = image.attr("alt");
    if (name != null) {
      image.attr("src", name).attr("alt", alt);
    } else if (image.closest("a") != null) {
      image.replaceWith(new org.jsoup.nodes.TextNode(alt));
    } else {
      image.replaceWith(new Element("a").attr("href", src).text(alt.isBlank() ? src : alt));
    }
  }

  private static void comments(Element body, List<Comment> comments) {
    if (comments.isEmpty()) {
      return;
    }
    Element section = body.appendElement("section");
    section.appendElement("h2").text("Comments (" + comments.size() + ")");
    for (Comment comment : comments) {
      section
          .appendElement("p")
          .appendElement("b")
          .text((comment.author() + " " + comment.when()).strip());
      for (String paragraph : comment.text().split("\n\n+", -1)) {
        section.appendElement("p").text(paragraph);
      }
    }
  }
}
