package org.offprint.anchor;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.offprint.document.Block;
import org.offprint.document.Document;
import org.offprint.document.Inline;
import org.offprint.model.ArticleContent;
import org.offprint.model.Comment;
import org.offprint.model.TextQuote;
import org.offprint.model.TextRange;

/**
 * All words of an article that a reader can mark, as one text: the body's plain text, so that
 * places in it are those of the body; then what stands above it, the captions, and the readers'
 * comments. Blocks are separated by an empty line. Immutable.
 */
public final class MarkableText {
  /** Between the name of who commented and when. */
  public static final String COMMENT_SEPARATOR = "\u2002\u00B7\u2002";

  /** What is shown before the name of who is quoted, and is no part of the text. */
  public static final String ATTRIBUTION = "\u2014\u00A0";

  private static final String APART = "\n\n";

  /** What of an article words belong to. */
  public enum Part {
    HEAD,
    TEXT,
    CAPTION,
    COMMENT
  }

  /**
   * A part of the text.
   *
   * @param start where it stands in the whole, in UTF-16 units
   * @param lines its blocks, in places of the whole; none for {@link Part#TEXT}
   */
  record Section(String text, int start, List<TextRange> lines) {
    Section {
      lines = List.copyOf(lines);
    }

    int end() {
      return start + text.length();
    }
  }

  private final String text;
  private final Map<Part, Section> sections;

  private MarkableText(String text, Map<Part, Section> sections) {
    this.text = text;
    this.sections = sections;
  }

  /**
   * The words of an article.
   *
   * @param document its body
   */
  public static MarkableText of(ArticleContent content, Document document) {
    StringBuilder text = new StringBuilder(content.text());
    Map<Part, Section> sections = new EnumMap<>(Part.class);
    sections.put(Part.TEXT, new Section(content.text(), 0, List.of()));
    sections.put(Part.HEAD, section(text, head(content)));
    List<String> captions = new ArrayList<>();
    document.blocks().forEach(block -> captions(block, captions));
    sections.put(Part.CAPTION, section(text, captions));
    sections.put(Part.COMMENT, section(text, comments(content.comments())));
    return new MarkableText(text.toString(), sections);
  }

  private static Section section(StringBuilder whole, List<String> blocks) {
    List<TextRange> lines = new ArrayList<>();
    int start = -1;
    for (String block : blocks) {
      if (!block.isBlank()) {
        whole.append(whole.isEmpty() ? "" : APART);
        start = start < 0 ? whole.length() : start;
        lines.add(new TextRange(whole.length(), whole.length() + block.length()));
        whole.append(block);
      }
    }
    return start < 0
        ? new Section("", whole.length(), List.of())
        : new Section(whole.substring(start), start, lines);
  }

  private static List<String> head(ArticleContent content) {
    return List.of(content.title(), content.standfirst(), content.byline(), content.siteName());
  }

  private static void captions(Block block, List<String> captions) {
    switch (block) {
      case Block.Figure figure -> captions.add(words(figure.caption()));
      case Block.Quote quote -> quote.blocks().forEach(inner -> captions(inner, captions));
      case Block.ListBlock list ->
          list.items().forEach(item -> item.blocks().forEach(inner -> captions(inner, captions)));
      case Block.Heading _, Block.Paragraph _, Block.Code _, Block.Table _, Block.Rule _ -> {}
    }
  }

  private static String words(List<Inline> line) {
    StringBuilder words = new StringBuilder();
    for (Inline piece : line) {
      switch (piece) {
        case Inline.Span span -> words.append(span.text());
        case Inline.LineBreak _ -> words.append('\n');
        case Inline.InlineImage _, Inline.Anchor _ -> {}
      }
    }
    return words.toString().strip();
  }

  private static List<String> comments(List<Comment> comments) {
    List<String> blocks = new ArrayList<>();
    for (Comment comment : comments) {
      if (!comment.author().isBlank()) {
        String when = comment.when().isBlank() ? "" : COMMENT_SEPARATOR + comment.when();
        blocks.add(comment.author() + when);
      }
      for (String paragraph : comment.text().split("\n{2,}", -1)) {
        blocks.add(paragraph.strip());
      }
    }
    return blocks;
  }

  /** The whole of it. */
  public String text() {
    return text;
  }

  /** What a place belongs to; what lies between two parts belongs to the one before. */
  public Part part(int place) {
    Part found = Part.TEXT;
    int start = -1;
    for (Part part : Part.values()) {
      Section section = section(part);
      if (!section.text.isEmpty() && section.start <= place && section.start > start) {
        found = part;
        start = section.start;
      }
    }
    return found;
  }

  /** Words as they are marked, with what stands around them in the same part. */
  public TextQuote quote(TextRange place) {
    Section section = section(part(place.start()));
    return TextQuote.of(
        section.text,
        new TextRange(
            place.start() - section.start, Math.min(place.end(), section.end()) - section.start));
  }

  /** A number that grows with the order in which places are read: the head comes first. */
  public long order(int place) {
    long rank =
        switch (part(place)) {
          case HEAD -> 0;
          case TEXT -> 1;
          case CAPTION -> 2;
          case COMMENT -> 3;
        };
    return (rank << Integer.SIZE) + place;
  }

  Section section(Part part) {
    return Objects.requireNonNull(sections.get(part));
  }
}
