package org.offprint.cli;

import java.io.PrintWriter;
import org.offprint.model.Article;
import org.offprint.model.ArticleContent;

/** An article as one HTML document without any script or style. */
final class ArticleHtml {
  private ArticleHtml() {}

  static void print(Article article, PrintWriter out) {
    ArticleContent content = article.content();
    out.println("<!DOCTYPE html>");
    out.println(
        "<html"
            + (content.language().isEmpty() ? "" : attribute("lang", content.language()))
            + attribute("dir", content.direction().html())
            + ">");
    out.println("<head>");
    out.println("<meta charset=\"utf-8\">");
    out.println("<title>" + escaped(content.title()) + "</title>");
    out.println("<link rel=\"canonical\"" + attribute("href", article.summary().url()) + ">");
    out.println("</head>");
    out.println("<body>");
    out.println("<h1>" + escaped(content.title()) + "</h1>");
    if (!content.standfirst().isEmpty()) {
      out.println("<p>" + escaped(content.standfirst()) + "</p>");
    }
    String notice = KindNotice.of(article.kind());
    if (!notice.isEmpty()) {
      out.println("<p role=\"note\"><em>" + notice + "</em></p>");
    }
    out.println(content.html());
    out.println("</body>");
    out.println("</html>");
  }

  private static String attribute(String name, String value) {
    return " " + name + "=\"" + escaped(value) + "\"";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
