package org.offprint.ui.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.offprint.model.DirectionControls;
import org.offprint.model.TextDirection;
import org.offprint.model.TextRange;
import org.offprint.ui.text.ShownText.Piece;

/**
 * A label that wraps text of any script rightly: use it wherever text may take more than one line.
 *
 * <p>It takes the style of a {@code Label}: its style class is {@code label}, {@code -fx-text-fill}
 * and the {@code -fx-font} properties work, and so do the theme's text classes. A right-to-left
 * text is set from the right. Its height follows its width. Nodes are kept and reused when the text
 * changes, so it is fit for list cells. JavaFX thread only.
 */
public final class WrappedText extends ScriptFlow {
  private static final StyleablePropertyFactory<WrappedText> STYLES =
      new StyleablePropertyFactory<>(TextFlow.getClassCssMetaData());
  private static final CssMetaData<WrappedText, Paint> TEXT_FILL =
      STYLES.createPaintCssMetaData(
          "-fx-text-fill", WrappedText::textFillStyle, Color.BLACK, false);
  private static final String ELLIPSIS = "\u2026";

  private final SimpleStyleableObjectProperty<Paint> textFill =
      new SimpleStyleableObjectProperty<>(TEXT_FILL, this, "textFill", Color.BLACK);
  private final List<Text> pool = new ArrayList<>();
  private String text = "";
  private String language = "";
  private int maxLines;
  private ShownText shown = ShownText.EMPTY;
  private double limitedFor = -1;
  private boolean limited;
  private double wholeWidth;
  private int shownEnd;

  /** An empty label. */
  public WrappedText() {
    getStyleClass().add("label");
    setAccessibleRole(AccessibleRole.TEXT);
  }

  /** A label that shows a text. */
  public WrappedText(String text, String language) {
    this();
    setText(text, language);
  }

  /**
   * Shows a text. What would steer its direction is shown as nothing.
   *
   * @param text any; a line feed begins a new line
   * @param language BCP 47; empty if unknown
   */
  public void setText(String text, String language) {
    if (text.equals(this.text) && language.equals(this.language)) {
      return;
    }
    this.text = text;
    this.language = language;
    setAccessibleText(DirectionControls.without(text));
    showUpTo(text.length());
  }

  /** The text as set. */
  public String getText() {
    return text;
  }

  /**
   * Limits how many lines are shown; what does not fit is replaced by an ellipsis.
   *
   * @param lines at least 1; 0 for no limit
   */
  public void setMaxLines(int lines) {
    if (lines != maxLines) {
      maxLines = lines;
      showUpTo(text.length());
    }
  }

  /**
   * The outlines of parts of the text as it is laid out now, in this node's coordinates. What was
   * left out for want of lines has none.
   */
  List<PathElement> shapes(List<TextRange> parts) {
    List<PathElement> shapes = new ArrayList<>();
    for (TextRange part : parts) {
      for (Bounds box : boxesOf(part.start(), Math.min(part.end(), shownEnd))) {
        shapes.addAll(
            List.of(
                new MoveTo(box.getMinX(), box.getMinY()),
                new LineTo(box.getMaxX(), box.getMinY()),
                new LineTo(box.getMaxX(), box.getMaxY()),
                new LineTo(box.getMinX(), box.getMaxY()),
                new ClosePath()));
      }
    }
    return shapes;
  }

  /** The paint of the text; {@code -fx-text-fill} in CSS. */
  public ObjectProperty<Paint> textFillProperty() {
    return textFill;
  }

  private StyleableProperty<Paint> textFillStyle() {
    return textFill;
  }

  private void showUpTo(int end) {
    limitedFor = -1;
    limited = end < text.length();
    shownEnd = end;
    String part = limited ? text.substring(0, end) + ELLIPSIS : text;
    TextDirection direction = BaseDirection.of(text, TextDirection.LEFT_TO_RIGHT);
    shown =
        ShownText.of(
            DirectionControls.masked(part.replace('\t', ' ')),
            language,
            direction,
            new BitSet(),
            false);
    List<Text> nodes = new ArrayList<>(shown.pieces().size());
    for (Piece piece : shown.pieces()) {
      nodes.add(node(nodes.size(), piece));
    }
    show(shown, nodes, ParagraphSetting.NATURAL);
  }

  private Text node(int index, Piece piece) {
    if (index == pool.size()) {
      Text text = new Text();
      text.fillProperty().bind(textFill);
      text.fontProperty().addListener((font, before, now) -> refit());
      pool.add(text);
    }
    Text node = pool.get(index);
    node.setText(piece.text());
    node.setStyle(PieceStyle.of(piece));
    return node;
  }

  /** What it would take to show all, or a text once cut short would never ask for more. */
  @Override
  protected double computePrefWidth(double height) {
    return limited ? wholeWidth : super.computePrefWidth(height);
  }

  @Override
  protected double computePrefHeight(double width) {
    if (maxLines > 0 && width > 0) {
      limitTo(width);
    }
    return super.computePrefHeight(width);
  }

  @Override
  public void resize(double width, double height) {
    if (maxLines > 0 && width > 0) {
      limitTo(width);
    }
    super.resize(width, height);
  }

  private void limitTo(double width) {
    if (width == limitedFor) {
      return;
    }
    if (limited) {
      showUpTo(text.length());
    }
    limitedFor = width;
    int end = endOfLines(width, text.length());
    int step = 0;
    if (end < text.length()) {
      wholeWidth = super.computePrefWidth(-1);
    }
    while (end < text.length() && end > 0) {
      end = step == 0 ? end : wordBefore(end);
      showUpTo(end);
      applyCss();
      if (endOfLines(width, end + 1) > end) {
        break;
      }
      step++;
    }
    limitedFor = width;
  }

  /** Where, in the source, the last line that may be shown ends; {@code all} if everything fits. */
  private int endOfLines(double width, int all) {
    List<TextLine> lines = linesAt(width);
    if (lines.size() <= maxLines) {
      return all;
    }
    return Math.min(all, trimmed(shown.toSource(lines.get(maxLines - 1).end())));
  }

  /** Leaves out spaces and punctuation that would stand before the ellipsis. */
  private int trimmed(int end) {
    int at = Math.min(end, text.length());
    while (at > 0 && isSpaceOrPunctuation(text.codePointBefore(at))) {
      at -= Character.charCount(text.codePointBefore(at));
    }
    return at;
  }

  private static boolean isSpaceOrPunctuation(int codePoint) {
    return Character.isWhitespace(codePoint)
        || switch (Character.getType(codePoint)) {
          case Character.SPACE_SEPARATOR,
              Character.OTHER_PUNCTUATION,
              Character.DASH_PUNCTUATION,
              Character.START_PUNCTUATION,
              Character.INITIAL_QUOTE_PUNCTUATION ->
              true;
          default -> false;
        };
  }

  private int wordBefore(int end) {
    int at = LineBreaks.right(text, language).previousSetBit(end - 1);
    return at <= 0 ? StackedMarks.letterBefore(text, end) : trimmed(at);
  }

  @Override
  public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
    return STYLES.getCssMetaData();
  }
}
