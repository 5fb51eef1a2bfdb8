package org.offprint.library.takeout;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.offprint.document.PictureFile;
import org.offprint.model.ArticleContent;
import org.offprint.model.Comment;
import org.offprint.model.Highlight;
import org.offprint.model.ImageData;
import org.offprint.model.Tag;
import org.offprint.store.NewArticle;
import org.offprint.store.WholeArticle;

/**
 * An article as one page of HTML that any browser shows, with its pictures in it, readers' comments
 * and what its reader wrote. It fetches nothing and runs nothing.
 */
final class ArticlePage {
  private static final String POLICY =
      "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

  private static final String STYLE =
      """
      :root { color-scheme: light dark }
      body { max-width: 38em; margin: 2em auto; padding: 0 1em; font: 1.1em/1.5 Georgia, serif }
      img { max-width: 100%; height: auto }
      figure { margin: 1.5em 0 } figcaption, .about, .when { font-size: .85em; opacity: .75 }
      blockquote { margin-inline: 1em 0; padding-inline-start: 1em; border-inline-start: 3px solid }
      pre { overflow-x: auto } table { border-collapse: collapse; display: block; overflow-x: auto }
      th, td { border: 1px solid; padding: .2em .5em }
      .standfirst { font-size: 1.15em } .comment { margin-block: 1em; white-space: pre-line }
      """;

  private final Document page = Document.createShell("");
  private final ArticleContent content;
  private final Map<String, ImageData> pictures;

  private ArticlePage(ArticleContent content, Map<String, ImageData> pictures) {
    this.content = content;
    this.pictures = pictures;
  }

  /**
   * Writes the version that is shown.
   *
   * @param pictures those that are here, by their addresses
   */
  static String of(WholeArticle whole, NewArticle shown, Map<String, ImageData> pictures) {
    ArticlePage page = new ArticlePage(shown.content(), pictures);
    page.page.outputSettings().prettyPrint(false);
    page.head(shown);
    page.body(whole, shown);
    return "<!DOCTYPE html>\n" + page.page.outerHtml() + "\n";
  }

  private void head(NewArticle shown) {
    Element html = page.child(0).attr("dir", content.direction().html());
    if (!content.language().isEmpty()) {
      html.attr("lang", content.language());
    }
    Element head = page.head();
    head.appendElement("meta").attr("charset", "utf-8");
    head.appendElement("meta")
        .attr("http-equiv", "Content-Security-Policy")
        .attr("content", POLICY);
    meta(head, "viewport", "width=device-width");
    head.appendElement("title").text(content.title());
    head.appendElement("link").attr("rel", "canonical").attr("href", shown.url());
    content.authors().forEach(author -> meta(head, "author", author));
    head.appendElement("meta").attr("property", "og:site_name").attr("content", content.siteName());
    if (content.published() != null) {
      head.appendElement("meta")
          .attr("property", "article:published_time")
          .attr("content", content.published().toString());
    }
    head.appendElement("style").appendChild(new org.jsoup.nodes.DataNode(STYLE));
  }

  private static void meta(Element head, String name, String value) {
    head.appendElement("meta").attr("name", name).attr("content", value);
  }

  private void body(WholeArticle whole, NewArticle shown) {
    Element article = page.body().appendElement("article");
    article.appendElement("h1").text(content.title());
    if (!content.standfirst().isEmpty()) {
      article.appendElement("p").addClass("standfirst").text(content.standfirst());
    }
    List<String> about = new ArrayList<>(List.of(content.byline(), content.siteName()));
    if (content.published() != null) {
      about.add(content.published().toString());
    }
    about.removeIf(String::isEmpty);
    Element line = article.appendElement("p").addClass("about");
    line.text(String.join(" · ", about));
    line.appendText(about.isEmpty() ? "" : " · ");
    line.appendElement("a").attr("href", shown.url()).text(shown.url());
    Element text = Jsoup.parseBodyFragment(content.html()).body();
    String lead = content.leadImage();
    if (lead != null
        && text.select("img").stream().noneMatch(i -> PictureFile.isSame(i.attr("src"), lead))) {
      article.appendElement("figure").appendElement("img").attr("src", lead).attr("alt", "");
    }
    List.copyOf(text.childNodes()).forEach(article::appendChild);
    article.select("img").forEach(this::embed);
    comments();
    notes(whole);
  }

  /** A picture that is not here stands with its address, from which nothing is fetched. */
  private void embed(Element image) {
    ImageData data = pictures.get(image.attr("src"));
    if (data != null) {
      image
          .attr("data-src", image.attr("src"))
          .attr(
              "src",
              "data:"
                  + data.mediaType()
                  + ";base64,"
                  + Base64.getEncoder().encodeToString(data.bytes()));
    }
  }

  private void comments() {
    if (content.comments().isEmpty()) {
      return;
    }
    Element section = page.body().appendElement("section").attr("id", "comments");
    section.appendElement("h2").text("Comments (" + content.comments().size() + ")");
    for (Comment comment : content.comments()) {
      Element one = section.appendElement("div").addClass("comment");
      one.appendElement("b").text(comment.author());
      one.appendElement("span").addClass("when").text(" " + comment.when());
      one.appendText("\n" + comment.text());
    }
  }

  private void notes(WholeArticle whole) {
    WholeArticle.Note note = whole.note();
    if (note == null && whole.highlights().isEmpty() && whole.tags().isEmpty()) {
      return;
    }
    Element section = page.body().appendElement("section").attr("id", "notes");
    section.appendElement("h2").text("Notes");
    if (!whole.tags().isEmpty()) {
      section
          .appendElement("p")
          .text(String.join(", ", whole.tags().stream().map(Tag::name).toList()));
    }
    if (note != null) {
      section.appendElement("p").addClass("comment").text(note.text());
    }
    for (Highlight highlight : whole.highlights()) {
      section.appendElement("blockquote").text(highlight.quote().exact());
      if (!highlight.note().isEmpty()) {
        section.appendElement("p").addClass("comment").text(highlight.note());
      }
    }
  }
}
