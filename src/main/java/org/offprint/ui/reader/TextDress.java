package org.offprint.ui.reader;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Set;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;
import org.offprint.document.Inline.Mark;
import org.offprint.script.LineSpacing;
import org.offprint.script.WritingSystem;
import org.offprint.ui.reader.TypeMetrics.Cut;
import org.offprint.ui.text.ShownText.Kind;
import org.offprint.ui.text.ShownText.Piece;

/**
 * The typefaces, sizes and spaces of one paragraph. Fonts are set in code: a long paragraph of
 * Arabic has a hundred nodes, and looking each up in style sheets takes longer than laying them
 * out.
 */
final class TextDress {
  private static final double NO_SIZE = 0.01;
  private static final double SMALL = 0.87;
  private static final double RAISED = 0.7;
  private static final double DEEP = 0.4;

  private final Passage.Words words;
  private final ReaderStyle style;
  private final TypeMetrics metrics;
  private final double size;
  private final Cut main;

  TextDress(Passage.Words words, ReaderStyle style, TypeMetrics metrics) {
    this.words = words;
    this.style = style;
    this.metrics = metrics;
    this.size = style.em(words.role().size());
    WritingSystem system = WritingSystem.most(words.text(), words.language());
    this.main = new Cut(system, words.role().bold(), false, false, size);
  }

  /** The font of a piece. */
  Font font(Piece piece, Passage.@Nullable Styled styled) {
    if (piece.kind() == Kind.INSERTED || piece.kind() == Kind.INVISIBLE) {
      return Font.font(NO_SIZE);
    }
    Set<Mark> marks = styled == null ? Set.of() : styled.marks();
    boolean italic = marks.contains(Mark.EMPHASIS);
    boolean bold =
        words.role().bold()
            || marks.contains(Mark.STRONG)
            || (italic && isEmphasisedByWeight(piece.system(), styled));
    return metrics.font(
        new Cut(piece.system(), bold, italic, marks.contains(Mark.CODE), size(marks)));
  }

  /**
   * Letters that run from the right or fill a square do not lean. A whole paragraph that is
   * emphasised is so by being apart, and stays as it is.
   */
  private boolean isEmphasisedByWeight(WritingSystem system, Passage.@Nullable Styled styled) {
    boolean upright =
        switch (system) {
          case ARABIC, NASTALIQ, HEBREW -> true;
          default -> system.isIdeographic();
        };
    return upright && styled != null && 2 * (styled.end() - styled.start()) < words.text().length();
  }

  private double size(Set<Mark> marks) {
    if (marks.contains(Mark.SUPERSCRIPT) || marks.contains(Mark.SUBSCRIPT)) {
      return size * RAISED;
    }
    return marks.contains(Mark.SMALL) || marks.contains(Mark.CODE) ? size * SMALL : size;
  }

  /** How far a piece is moved down, in pixels. */
  double shift(Passage.Styled styled) {
    if (styled.marks().contains(Mark.SUPERSCRIPT)) {
      return -0.35 * size;
    }
    return styled.marks().contains(Mark.SUBSCRIPT) ? 0.15 * size : 0;
  }

  /** The space between lines, over what the typeface brings along; may be negative. */
  double lineSpacing() {
    double wanted = size * words.role().leading(style);
    return Leading.spacing(wanted, metrics.lineHeight(metrics.font(main)), main.system());
  }

  /** What one line by itself takes: as much in every script as in Latin, for its leading. */
  double content() {
    Cut latin = new Cut(WritingSystem.EUROPEAN, words.role().bold(), false, false, size);
    return metrics.lineHeight(metrics.font(latin)) * LineSpacing.more(main.system());
  }

  /** What letters that hang deep below the line need under a heading, in pixels. */
  double deeper() {
    double more = Math.max(0, LineSpacing.more(main.system()) - 1);
    boolean head = words.role().isBalanced() || words.role() == Role.STANDFIRST;
    return head ? Math.rint(DEEP * more * size) : 0;
  }

  /** Whether lines are filled to both sides; those of square letters always are. */
  boolean fillsLines() {
    return style.fillsLines()
        || (main.system().isIdeographic() && main.system() != WritingSystem.KOREAN);
  }

  /** About how wide the text is on one line, in pixels. */
  double lineWidth() {
    return metrics.width(main, words.text());
  }

  /** The width of the longest stretch in which no line may break, in pixels. */
  double longestWord() {
    String text = words.text();
    BreakIterator breaks = BreakIterator.getLineInstance(ULocale.forLanguageTag(words.language()));
    breaks.setText(text);
    double longest = 0;
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      longest = Math.max(longest, metrics.width(main, text.substring(start, end).strip()));
      start = end;
    }
    return longest;
  }
}
