package org.offprint.print;

import java.util.ArrayList;
import java.util.Comparator;
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

  /** The same with some of its characters highlighted, and the numbers of notes on them. */
  StyledText marked(List<MarkedLines.Paint> paints) {
    if (paints.isEmpty()) {
      return this;
    }
    StyledText painted = this;
    for (MarkedLines.Paint paint : paints) {
      painted = painted.painted(paint);
    }
    List<MarkedLines.Paint> called = new ArrayList<>(paints);
    called.removeIf(paint -> paint.note() == 0);
    called.sort(Comparator.comparingInt(MarkedLines.Paint::end).reversed());
    for (MarkedLines.Paint paint : called) {
      painted = painted.called(Math.min(paint.end(), text.length()), paint.note());
    }
    return painted;
  }

  private StyledText painted(MarkedLines.Paint paint) {
    List<Stretch> painted = new ArrayList<>();
    for (Stretch stretch : looks) {
      int from = Math.clamp(paint.start(), stretch.start, stretch.end);
      int to = Math.clamp(paint.end(), stretch.start, stretch.end);
      add(painted, stretch.start, from, stretch.look);
      add(painted, from, to, stretch.look.highlighted(paint.colour()));
      add(painted, to, stretch.end, stretch.look);
    }
    return new StyledText(text, painted, anchors);
  }

  private static void add(List<Stretch> looks, int start, int end, TextLook look) {
    if (start < end) {
      looks.add(new Stretch(start, end, look));
    }
  }

  /** The same with the number of a note at a place. */
  private StyledText called(int at, int note) {
    String number = PrintWords.text("notes.number", note);
    List<Stretch> longer = new ArrayList<>();
    for (Stretch stretch : looks) {
      if (stretch.end < at || stretch.start >= at) {
        int shift = stretch.start >= at ? number.length() : 0;
        longer.add(new Stretch(stretch.start + shift, stretch.end + shift, stretch.look));
        continue;
      }
      TextLook look = TextLook.of(stretch.look.size() * SCRIPT_SIZE);
      longer.add(new Stretch(stretch.start, at, stretch.look));
      longer.add(
          new Stretch(
              at,
              at + number.length(),
              look.raised(0.34 * stretch.look.size()).linked("#" + MarkedLines.noteAnchor(note))));
      add(longer, at + number.length(), stretch.end + number.length(), stretch.look);
    }
    List<String> names = new ArrayList<>(anchors);
    names.add(MarkedLines.callAnchor(note));
    return new StyledText(text.substring(0, at) + number + text.substring(at), longer, names);
  }

  /** The same after other words. */
  StyledText after(String words, TextLook look) {
    List<Stretch> all = new ArrayList<>();
    add(all, 0, words.length(), look);
    for (Stretch stretch : looks) {
      all.add(
          new Stretch(stretch.start + words.length(), stretch.end + words.length(), stretch.look));
    }
    return new StyledText(words + text, all, anchors);
  }

  boolean isBlank() {
    return text.isBlank();
  }
}
