package org.offprint.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.offprint.document.Block;
import org.offprint.document.Inline;
import org.offprint.document.Inline.Mark;

/**
 * The text of a paragraph.
 *
 * @param text with line feeds where lines end, and U+FFFC in place of each small picture
 * @param looks in order, covering the text without gaps
 * @param anchors names that links within the document lead to
 */
record StyledText(String text, List<Stretch> looks, List<String> anchors) {
  private static final double SCRIPT_SIZE = 0.68;

  StyledText {
    looks = List.copyOf(looks);
    anchors = List.copyOf(anchors);
  }

  /** The look of the characters from {@code start} to {@code end}. */
  record Stretch(int start, int end, TextLook look) {}

  /** Text of one look. */
  static StyledText of(String text, TextLook look) {
    return new StyledText(text, List.of(new Stretch(0, text.length(), look)), List.of());
  }

  /** The pieces of a line; a small picture is told by its description. */
  static StyledText of(List<Inline> pieces, TextLook base) {
    StringBuilder text = new StringBuilder();
    List<Stretch> looks = new ArrayList<>();
    List<String> anchors = new ArrayList<>();
    for (Inline piece : pieces) {
      int start = text.length();
      TextLook look = base;
      switch (piece) {
        case Inline.Span span -> {
          text.append(span.text());
          look = look(span, base);
        }
        case Inline.LineBreak() -> text.append('\n');
        case Inline.InlineImage(Block.Picture picture) -> text.append(picture.description());
        case Inline.Anchor(String name) -> anchors.add(name);
      }
      if (text.length() > start) {
        looks.add(new Stretch(start, text.length(), look));
      }
    }
    return new StyledText(text.toString(), looks, anchors);
  }

  private static TextLook look(Inline.Span span, TextLook base) {
    TextLook look = base;
    Set<Mark> marks = span.marks();
    for (Mark mark : Mark.values()) {
      if (marks.contains(mark)) {
        look = look(mark, look);
      }
    }
    String link = span.link();
    return link == null ? look : look.linked(link).underline();
  }

  private static TextLook look(Mark mark, TextLook look) {
    return switch (mark) {
      case STRONG -> look.bold();
      case EMPHASIS -> look.italic();
      case CODE -> look.monospaced();
      case STRIKE -> look.strike();
      case UNDERLINE -> look.underline();
      case SUBSCRIPT -> look.scaled(SCRIPT_SIZE).raised(-0.16 * look.size());
      case SUPERSCRIPT -> look.scaled(SCRIPT_SIZE).raised(0.34 * look.size());
      case SMALL -> look.scaled(0.88);
      case HIGHLIGHT -> look.mark();
    };
  }

  boolean isBlank() {
    return text.isBlank();
  }
}
