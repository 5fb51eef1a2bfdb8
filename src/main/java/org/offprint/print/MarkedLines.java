package org.offprint.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.offprint.anchor.MarkableText;
import org.offprint.anchor.MarkableText.Part;
import org.offprint.anchor.PassagePlaces;
import org.offprint.anchor.PassagePlaces.Passage;
import org.offprint.anchor.PassagePlaces.Stretch;
import org.offprint.document.Block;
import org.offprint.document.Document;
import org.offprint.document.Inline;
import org.offprint.model.Article;
import org.offprint.model.ArticleContent;
import org.offprint.model.Comment;
import org.offprint.model.HighlightColour;
import org.offprint.model.TextRange;

/**
 * Where the reader's highlights are in the lines of an article. Lines of the body are known by
 * themselves, since two of them may say the same; those around it by a name.
 */
final class MarkedLines {
  private static final String PICTURE = "\uFFFC";

  /**
   * Marked characters of a line.
   *
   * @param note the number of the note that follows them; 0 for none
   */
  record Paint(int start, int end, HighlightColour colour, int note) {
    Paint withNote(int number) {
      return new Paint(start, end, colour, number);
    }
  }

  /**
   * A line within a passage.
   *
   * @param key what it is known by
   */
  private record Line(Object key, int start, int end) {}

  private final IdentityHashMap<Object, List<Paint>> lines = new IdentityHashMap<>();
  private final Map<String, List<Paint>> named = new HashMap<>();

  private MarkedLines() {}

  /** No line is marked. */
  static MarkedLines none() {
    return new MarkedLines();
  }

  /** The highlights of an article, its comments included. */
  static MarkedLines of(Article article, Document document, PaperNotes notes) {
    MarkedLines marked = new MarkedLines();
    if (!notes.highlights().isEmpty()) {
      Shown shown = new Shown();
      shown.head(article.content());
      document.blocks().forEach(shown::block);
      shown.comments(article.content().comments());
      PassagePlaces places =
          new PassagePlaces(MarkableText.of(article.content(), document), shown.passages);
      List<PaperNotes.Highlight> listed = notes.listed();
      for (PaperNotes.Highlight highlight : notes.highlights()) {
        TextRange place = highlight.place();
        if (place != null) {
          marked.add(
              shown, places.stretches(place), highlight.colour(), listed.indexOf(highlight) + 1);
        }
      }
    }
    return marked;
  }

  private void add(Shown shown, List<Stretch> stretches, HighlightColour colour, int note) {
    List<Paint> last = List.of();
    for (Stretch stretch : stretches) {
      for (Line line : shown.lines.get(stretch.passage())) {
        int start = Math.max(stretch.start(), line.start()) - line.start();
        int end = Math.min(stretch.end(), line.end()) - line.start();
        if (start < end) {
          last =
              line.key() instanceof String name
                  ? named.computeIfAbsent(name, any -> new ArrayList<>())
                  : lines.computeIfAbsent(line.key(), any -> new ArrayList<>());
          last.add(new Paint(start, end, colour, 0));
        }
      }
    }
    if (!last.isEmpty()) {
      last.set(last.size() - 1, last.getLast().withNote(note));
    }
  }

  /** What of a line of the body is marked: a list of pieces, or code. */
  List<Paint> of(Object line) {
    return lines.getOrDefault(line, List.of());
  }

  /** What of a line around the body is marked. */
  List<Paint> named(String name) {
    return named.getOrDefault(name, List.of());
  }

  /** The name of a paragraph of a comment. */
  static String comment(int comment, int paragraph) {
    return "comment " + comment + " " + paragraph;
  }

  /** Whether a note's number stands anywhere. */
  boolean isCalled(int note) {
    return Stream.concat(lines.values().stream(), named.values().stream())
        .flatMap(List::stream)
        .anyMatch(paint -> paint.note() == note);
  }

  /** The lines as they are shown, each with what it is known by. */
  private static final class Shown {
    private final List<Passage> passages = new ArrayList<>();

    /** For each passage what it is made of. */
    private final List<List<Line>> lines = new ArrayList<>();

    private void add(Part part, Object key, String text) {
      passages.add(new Passage(part, text));
      lines.add(List.of(new Line(key, 0, text.length())));
    }

    void head(ArticleContent content) {
      add(Part.HEAD, HeadStrips.SITE, content.siteName());
      add(Part.HEAD, HeadStrips.TITLE_LINE, content.title());
      add(Part.HEAD, HeadStrips.STANDFIRST_LINE, content.standfirst());
      add(Part.HEAD, HeadStrips.META, HeadStrips.meta(content));
    }

    void block(Block block) {
      switch (block) {
        case Block.Heading heading -> line(Part.TEXT, heading.text());
        case Block.Paragraph paragraph -> line(Part.TEXT, paragraph.text());
        case Block.ListBlock list ->
            list.items().forEach(item -> item.blocks().forEach(this::block));
        case Block.Quote quote -> {
          quote.blocks().forEach(this::block);
          line(Part.TEXT, quote.attribution());
        }
        case Block.Code code -> add(Part.TEXT, code, code.text());
        case Block.Table table -> {
          line(Part.TEXT, table.caption());
          cells(table);
        }
        case Block.Figure figure -> line(Part.CAPTION, figure.caption());
        case Block.Rule _ -> {}
      }
    }

    private void line(Part part, List<Inline> line) {
      if (!line.isEmpty()) {
        add(part, line, text(line));
      }
    }

    /** As one passage: a cell alone may be a single digit, which stands in many places. */
    private void cells(Block.Table table) {
      StringBuilder text = new StringBuilder();
      List<Line> cells = new ArrayList<>();
      for (Block.TableRow row : table.rows()) {
        for (Block.TableCell cell : row.cells()) {
          int start = text.length();
          text.append(text(cell.text()));
          cells.add(new Line(cell.text(), start, text.length()));
          text.append('\t');
        }
      }
      passages.add(new Passage(Part.TEXT, text.toString()));
      lines.add(cells);
    }

    /** As {@link StyledText} writes it, but for what it says instead of pictures. */
    private static String text(List<Inline> line) {
      StringBuilder text = new StringBuilder();
      for (Inline piece : line) {
        switch (piece) {
          case Inline.Span span -> text.append(span.text());
          case Inline.LineBreak() -> text.append('\n');
          case Inline.InlineImage(Block.Picture picture) ->
              text.append(PICTURE.repeat(picture.description().length()));
          case Inline.Anchor _ -> {}
        }
      }
      return text.toString();
    }

    void comments(List<Comment> comments) {
      for (int i = 0; i < comments.size(); i++) {
        Comment comment = comments.get(i);
        String when =
            comment.when().isBlank() ? "" : MarkableText.COMMENT_SEPARATOR + comment.when();
        add(Part.COMMENT, comment(i, 0), comment.author() + when);
        String[] paragraphs = comment.text().split("\n{2,}", -1);
        for (int p = 0; p < paragraphs.length; p++) {
          add(Part.COMMENT, comment(i, p + 1), paragraphs[p].strip());
        }
      }
    }
  }

  /** The name that a note's number leads to. */
  static String noteAnchor(int note) {
    return "offprint-note-" + note;
  }

  /** The name of the line that a note is on. */
  static String callAnchor(int note) {
    return "offprint-call-" + note;
  }
}
