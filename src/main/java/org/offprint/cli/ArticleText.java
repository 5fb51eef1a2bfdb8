package org.offprint.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.offprint.model.Article;
import org.offprint.model.ArticleContent;
import org.offprint.model.Comment;
import org.offprint.model.PublishedTime;

/** An article as plain text for a terminal or a pipe. */
final class ArticleText {
  private static final String INDENT = "    ";

  private ArticleText() {}

  static void print(Article article, PrintWriter out) {
    ArticleContent content = article.content();
    out.println(OneLine.of(content.title()));
    if (!content.standfirst().isEmpty()) {
      out.println();
      out.println(printable(content.standfirst()));
    }
    out.println();
    out.println(OneLine.of(source(content)));
    out.println(article.summary().url());
    String notice = KindNotice.of(article.kind());
    if (!notice.isEmpty()) {
      out.println();
      out.println("[" + notice + "]");
    }
    out.println();
    out.println(printable(content.text().strip()));
    if (!content.comments().isEmpty()) {
      out.println();
      out.println("Comments (" + content.comments().size() + ")");
      List<Integer> depths = new ArrayList<>();
      for (Comment comment : content.comments()) {
        int depth = comment.parent() == Comment.NO_PARENT ? 0 : depths.get(comment.parent()) + 1;
        depths.add(depth);
        print(comment, INDENT.repeat(Math.min(depth, 8)), out);
      }
    }
  }

  private static String source(ArticleContent content) {
    List<String> parts = new ArrayList<>();
    parts.add(content.siteName());
    parts.add(content.byline());
    PublishedTime published = content.published();
    if (published != null) {
      parts.add(published.date().toString());
    }
    parts.removeIf(String::isEmpty);
    return String.join(" · ", parts);
  }

  private static void print(Comment comment, String indent, PrintWriter out) {
    out.println();
    out.println(indent + OneLine.of(head(comment)));
    printable(comment.text()).lines().forEach(line -> out.println(indent + line));
  }

  private static String head(Comment comment) {
    String author = comment.author().isEmpty() ? "Anonymous" : comment.author();
    return comment.when().isEmpty() ? author : author + " · " + comment.when();
  }

  /** Control characters other than line ends and tabs could steer a terminal: they are dropped. */
  private static String printable(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }
}
