package org.offprint.print;

import com.ibm.icu.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import org.offprint.document.Inline;
import org.offprint.model.TextDirection;
import org.offprint.print.font.Typeface;
import org.offprint.print.font.Typefaces;
import org.offprint.script.LineSpacing;
import org.offprint.script.WritingSystem;

/** Sets paragraphs of one article: lines of an even distance, kept together by twos. */
final class Setting {
  /** Size of running text, in points. */
  static final double BODY = 10.8;

  static final double SMALL = 9;

  /** From one line of running Latin text to the next, in sizes of the type. */
  private static final double LINE = 1.47;

  private final Typefaces typefaces;
  private final ParagraphLayout layout;
  private final String language;
  private final TextDirection direction;
  private final MarkedLines marks;

  /**
   * For an article.
   *
   * @param language BCP 47; empty if unknown
   * @param direction of text without letters
   * @param marks the reader's highlights in its lines
   */
  Setting(Typefaces typefaces, String language, TextDirection direction, MarkedLines marks) {
    this.typefaces = typefaces;
    this.layout = new ParagraphLayout(typefaces);
    this.language = language;
    this.direction = direction;
    this.marks = marks;
  }

  MarkedLines marks() {
    return marks;
  }

  /** A line of the body, with what of it is highlighted. */
  StyledText styled(List<Inline> line, TextLook look) {
    return StyledText.of(line, look).marked(marks.of(line));
  }

  String language() {
    return language;
  }

  /** The direction of a paragraph: of its first letter that has one. */
  TextDirection direction(String text) {
    return switch (Bidi.getBaseDirection(text)) {
      case Bidi.LTR -> TextDirection.LEFT_TO_RIGHT;
      case Bidi.RTL -> TextDirection.RIGHT_TO_LEFT;
      default -> direction;
    };
  }

  TextDirection direction(List<Inline> text) {
    return direction(StyledText.of(text, TextLook.of(BODY)).text());
  }

  /** A paragraph, tagged as {@code node}, its lines as far apart as its script wants. */
  List<Strip> paragraph(StyledText text, Place place, StructureNode node) {
    return paragraph(text, place, node, 1);
  }

  /**
   * A paragraph.
   *
   * @param tightness of its lines: 1 for running text, less for lines closer together
   */
  List<Strip> paragraph(StyledText text, Place place, StructureNode node, double tightness) {
    if (text.isBlank()) {
      return List.of();
    }
    TextDirection side = direction(text.text());
    List<TextLine> lines = layout.lines(text, language, side, place.width());
    double size = text.looks().stream().mapToDouble(s -> s.look().size()).max().orElse(BODY);
    Lead lead = lead(text, size, tightness);
    List<Strip> strips = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      double x = place.from(side).start(line.width());
      Strip strip =
          Strip.of(
              lead.height(),
              (canvas, left, top) ->
                  canvas.tagged(node, () -> canvas.text(line, left + x, top + lead.baseline())));
      boolean second = i == 1;
      boolean last = i > 0 && i == lines.size() - 1;
      strips.add(second || last ? strip.glued() : strip);
    }
    strips.set(0, strips.getFirst().anchored(text.anchors()));
    return strips;
  }

  /** One line as it is, however wide. */
  TextLine line(StyledText text) {
    List<TextLine> lines = layout.lines(text, language, direction(text.text()), Double.MAX_VALUE);
    return lines.isEmpty() ? new TextLine(List.of(), 0) : lines.getFirst();
  }

  ParagraphLayout.Extent extent(StyledText text) {
    return layout.extent(text, language, direction(text.text()));
  }

  /**
   * Where the lines of a text stand.
   *
   * @param height from one line to the next
   * @param baseline from the top of a line to where its letters stand
   */
  record Lead(double height, double baseline) {}

  Lead lead(StyledText text, double size, double tightness) {
    WritingSystem system = WritingSystem.most(text.text(), language);
    Typeface typeface = typefaces.of(system, text.looks().getFirst().look().letters());
    double scaled = size * system.scale();
    double ascent = typeface.ascent() * scaled / 1000;
    double descent = typeface.descent() * scaled / 1000;
    double height =
        size * Math.max(LINE * LineSpacing.more(system) * tightness, LineSpacing.least(system));
    return new Lead(height, (height - ascent - descent) / 2 + ascent);
  }
}
