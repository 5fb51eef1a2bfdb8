package org.offprint.ui.reader;

import static java.util.stream.Collectors.joining;

import java.time.ZoneId;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.offprint.anchor.MarkableText;
import org.offprint.document.Block;
import org.offprint.document.Document;
import org.offprint.document.Inline.Mark;
import org.offprint.i18n.Dates;
import org.offprint.model.Article;
import org.offprint.model.ArticleContent;
import org.offprint.model.ArticleImage;
import org.offprint.model.Comment;
import org.offprint.model.DirectionControls;
import org.offprint.model.PageKind;
import org.offprint.model.PublishedTime;
import org.offprint.model.TextDirection;
import org.offprint.ui.text.BaseDirection;

/**
 * An article as passages, from its site's name to the last comment.
 *
 * @param anchors the places that links within the article lead to, as indices of passages
 */
record ArticlePassages(List<Passage> passages, Map<String, Integer> anchors) {
  private static final String SEPARATOR = MarkableText.COMMENT_SEPARATOR;

  ArticlePassages {
    passages = List.copyOf(passages);
    anchors = Map.copyOf(anchors);
  }

  /** Nothing to show. */
  static final ArticlePassages NONE = new ArticlePassages(List.of(), Map.of());

  /** The same with the comments folded away: their heading is the last. */
  ArticlePassages folded() {
    for (int i = 0; i < passages.size(); i++) {
      if (passages.get(i) instanceof Passage.CommentsHeading heading) {
        List<Passage> rest = new ArrayList<>(passages.subList(0, i));
        rest.add(new Passage.CommentsHeading(heading.count(), false));
        return new ArticlePassages(rest, anchors);
      }
    }
    return this;
  }

  /** The same, all of it set from one side. */
  ArticlePassages directed(TextDirection direction) {
    return new ArticlePassages(
        passages.stream().map(passage -> passage.directed(direction)).toList(), anchors);
  }

  /** Writes an article with all its comments. */
  static ArticlePassages of(Article article, Document document) {
    ArticleContent content = article.content();
    PassageWriter writer = new PassageWriter(document.language(), document.direction());
    Head head = new Head(writer, document.language(), document.direction());
    head.line(Role.SITE, content.siteName());
    head.line(Role.TITLE, content.title());
    head.line(Role.STANDFIRST, content.standfirst());
    head.meta(meta(article));
    int missing = (int) article.images().stream().filter(ArticleImage::missing).count();
    if (article.kind() != PageKind.ARTICLE) {
      writer.add(new Passage.KindNotice(article.kind()));
    }
    if (missing > 0) {
      writer.add(new Passage.Notice(missing));
    }
    Block.Picture lead = lead(content, document);
    if (lead != null) {
      writer.add(new Passage.Pictures(List.of(lead), null, false, Frame.NONE));
    }
    writer.write(document);
    comments(content.comments(), writer, document);
    return new ArticlePassages(writer.passages(), writer.anchors());
  }

  private record Head(PassageWriter writer, String language, TextDirection fallback) {
    void line(Role role, String text) {
      if (!text.isBlank()) {
        String shown = DirectionControls.masked(text);
        writer.add(words(role, shown, language, BaseDirection.of(shown, fallback), Frame.NONE));
      }
    }

    /** Stands where the article begins its lines, in whichever language the window speaks. */
    void meta(String text) {
      if (!text.isBlank()) {
        writer.add(words(Role.META, text, language, fallback, Frame.NONE));
      }
    }
  }

  private static Passage.Words words(
      Role role, String text, String language, TextDirection direction, Frame frame) {
    return new Passage.Words(role, text, List.of(), language, direction, frame);
  }

  private static String meta(Article article) {
    List<String> parts = new ArrayList<>();
    String byline = article.content().byline();
    if (!byline.isEmpty()) {
      parts.add(byline);
    }
    PublishedTime published = article.content().published();
    if (published != null) {
      parts.add(date(published));
    }
    int minutes = article.summary().readingMinutes();
    if (minutes > 0) {
      parts.add(ReaderMessages.text("meta.minutes", minutes).replace(' ', '\u00A0'));
    }
    return parts.stream().map(ArticlePassages::isolated).collect(joining(SEPARATOR));
  }

  /** A part of a line whose direction does not mix with that of its neighbours. */
  private static String isolated(String part) {
    return "\u2068" + DirectionControls.without(part) + "\u2069";
  }

  /** In the reader's own zone, where the moment is known; else as the publisher gave it. */
  private static String date(PublishedTime published) {
    PublishedTime here = published.in(ZoneId.systemDefault());
    String day = Dates.day(here.date(), FormatStyle.LONG);
    return here.time() == null
        ? day
        : ReaderMessages.text("meta.day-time", day, Dates.time(here.time()));
  }

  /** The picture above the text, unless the text shows it itself. */
  private static Block.@Nullable Picture lead(ArticleContent content, Document document) {
    String url = content.leadImage();
    if (url == null || document.shows(url)) {
      return null;
    }
    return new Block.Picture(url, "", 0, 0);
  }

  private static void comments(List<Comment> comments, PassageWriter writer, Document document) {
    if (comments.isEmpty()) {
      return;
    }
    writer.add(new Passage.CommentsHeading(comments.size(), true));
    List<Frame> frames = new ArrayList<>();
    for (Comment comment : comments) {
      boolean answers = comment.parent() >= 0 && comment.parent() < frames.size();
      Frame frame =
          answers
              ? frames.get(comment.parent()).inside(Frame.Level.ANSWER)
              : Frame.NONE.from(document.direction());
      frames.add(frame);
      writer.add(author(comment, document, frame));
      for (String paragraph : comment.text().split("\n{2,}", -1)) {
        if (!paragraph.isBlank()) {
          TextDirection direction = BaseDirection.of(paragraph, document.direction());
          writer.add(words(Role.COMMENT, paragraph.strip(), "", direction, frame));
        }
      }
    }
  }

  private static Passage author(Comment comment, Document document, Frame frame) {
    String name =
        comment.author().isBlank() ? ReaderMessages.text("comments.nobody") : comment.author();
    String line = comment.when().isBlank() ? name : name + SEPARATOR + comment.when();
    List<Passage.Styled> styles =
        List.of(
            new Passage.Styled(0, name.length(), Set.of(Mark.STRONG), null, null),
            new Passage.Styled(name.length(), line.length(), Set.of(Mark.SMALL), null, null));
    TextDirection direction = BaseDirection.of(line, document.direction());
    return new Passage.Words(Role.COMMENT_AUTHOR, line, styles, "", direction, frame);
  }
}
