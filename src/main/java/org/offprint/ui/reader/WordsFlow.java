package org.offprint.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.Bounds;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.offprint.document.Block;
import org.offprint.document.Inline.Mark;
import org.offprint.model.ImageHash;
import org.offprint.ui.text.ScriptFlow;
import org.offprint.ui.text.ShownText;
import org.offprint.ui.text.ShownText.Kind;
import org.offprint.ui.text.ShownText.Piece;

/**
 * A paragraph of words on screen.
 *
 * <p>The text area asks for a hundred paragraphs above and below the view and lays none of them out
 * but those in view. So this stays empty, and guesses its height, until it is given its real width:
 * only then is the text cut and are its nodes made.
 */
final class WordsFlow extends ScriptFlow implements Markable {
  private static final String LINK = "link";
  private static final StyleablePropertyFactory<WordsFlow> STYLES =
      new StyleablePropertyFactory<>(TextFlow.getClassCssMetaData());
  private static final CssMetaData<WordsFlow, Paint> TEXT_FILL =
      STYLES.createPaintCssMetaData("-fx-text-fill", flow -> flow.textFill, Color.BLACK, false);

  private final SimpleStyleableObjectProperty<Paint> textFill =
      new SimpleStyleableObjectProperty<>(TEXT_FILL, this, "textFill", Color.BLACK);

  private final Passage.Words words;
  private final Supplier<ShownText> cut;
  private final PassageContext context;
  private final TextDress dress;
  private boolean filled;
  private int nextStyle;
  private double guess;
  private double guessedFor = Double.NaN;
  private @Nullable ShownText shown;
  private @Nullable MarkShapes shapes;

  /**
   * An empty paragraph.
   *
   * @param cut gives its text as laid out, when it is needed
   */
  WordsFlow(Passage.Words words, Supplier<ShownText> cut, PassageContext context) {
    this.words = words;
    this.cut = cut;
    this.context = context;
    this.dress = new TextDress(words, context.style(), context.metrics());
    getStyleClass().addAll("words", words.role().styleClass());
    ReaderStyle style = context.style();
    Role role = words.role();
    setStyle(Frames.bars(words.frame(), style, style.em(role.below())));
    setPadding(
        Frames.padding(words.frame(), style, style.em(role.above()), style.em(role.below())));
    setLineSpacing(dress.lineSpacing());
  }

  /** Whether its text is there. */
  boolean isFilled() {
    return filled;
  }

  /** The width of its longest word, in pixels; its text may still have to be broken. */
  double longestWord() {
    return dress.longestWord();
  }

  /** Makes its text now. */
  void fill() {
    if (filled) {
      return;
    }
    filled = true;
    ShownText text = cut.get();
    shown = text;
    List<Node> nodes = new ArrayList<>(text.pieces().size());
    for (Piece piece : text.pieces()) {
      nodes.add(node(piece));
    }
    show(text, nodes, context.style().fillsLines() && words.role().isRunning());
  }

  @Override
  public void mark(List<TextMark> marks) {
    MarkShapes drawn = shapes;
    if (drawn == null) {
      if (marks.isEmpty()) {
        return;
      }
      drawn = new MarkShapes();
      shapes = drawn;
      setBackdrop(drawn);
    }
    drawn.set(marks);
    laidOut();
  }

  @Override
  protected void laidOut() {
    if (shapes != null && shown != null) {
      shapes.draw(this::shape);
    }
  }

  @Override
  public @Nullable Bounds reveal(int start, int end) {
    Bounds bounds = shown == null ? null : MarkShapes.around(shape(start, end));
    return bounds == null ? null : localToScene(bounds);
  }

  private PathElement[] shape(int start, int end) {
    ShownText text = shown;
    int length = words.text().length();
    return text == null || start >= Math.min(end, length)
        ? new PathElement[0]
        : shapeOf(text.toShown(start), text.toShown(Math.min(end, length) - 1) + 1);
  }

  @Override
  protected double computePrefHeight(double width) {
    if (filled) {
      return super.computePrefHeight(width);
    }
    if (guessedFor != width) {
      double line = Math.max(1, width - snappedLeftInset() - snappedRightInset());
      guess = snappedTopInset() + snappedBottomInset() + dress.guessHeight(line);
      guessedFor = width;
    }
    return guess;
  }

  /** The text area gives their real width only to paragraphs that are in view. */
  @Override
  public void resize(double width, double height) {
    if (!filled && getScene() != null && width > least()) {
      fill();
      requestParentLayout();
    }
    super.resize(width, height);
  }

  private Node node(Piece piece) {
    if (piece.text().equals(ShownText.NODE)) {
      return piece.kind() == Kind.INSERTED
          ? new Marker(words, context.style())
          : inlineImage(styleAt(piece.source()));
    }
    Passage.Styled styled = piece.kind() == Kind.INSERTED ? null : styleAt(piece.source());
    Text text = new Text(piece.text());
    text.setFont(dress.font(piece, styled));
    // Without style classes, and bound: looking up the style of a hundred words, one by one, takes
    // several times as long as laying them out.
    if (styled == null || !isOwnColour(styled)) {
      text.fillProperty().bind(textFill);
    }
    if (styled != null) {
      mark(text, styled);
    }
    return text;
  }

  /** Pieces come in order, and so do styles. */
  private Passage.@Nullable Styled styleAt(int source) {
    List<Passage.Styled> styles = words.styles();
    while (nextStyle < styles.size() && styles.get(nextStyle).end() <= source) {
      nextStyle++;
    }
    return nextStyle < styles.size() && styles.get(nextStyle).start() <= source
        ? styles.get(nextStyle)
        : null;
  }

  /** Links and what is beside the point are coloured by the style sheet. */
  private static boolean isOwnColour(Passage.Styled styled) {
    return styled.link() != null || styled.marks().contains(Mark.SMALL);
  }

  private void mark(Text text, Passage.Styled styled) {
    text.setStrikethrough(styled.marks().contains(Mark.STRIKE));
    text.setUnderline(styled.marks().contains(Mark.UNDERLINE));
    if (styled.marks().contains(Mark.SMALL)) {
      text.getStyleClass().add("small");
    }
    text.setTranslateY(dress.shift(styled));
    String link = styled.link();
    if (link != null) {
      text.getStyleClass().add(LINK);
      text.setCursor(Cursor.HAND);
      text.setPickOnBounds(true);
      text.setUserData(link);
      text.setOnMouseEntered(event -> context.guide().point(link));
      text.setOnMouseExited(event -> context.guide().point(null));
      text.setOnMouseClicked(event -> click(event, link));
    }
  }

  private void click(MouseEvent event, String link) {
    if (event.getButton() == MouseButton.PRIMARY
        && event.isStillSincePress()
        && event.getClickCount() == 1) {
      context.guide().follow(link);
    }
  }

  private Node inlineImage(Passage.@Nullable Styled styled) {
    ImageView view = new ImageView();
    Block.Picture picture = styled == null ? null : styled.image();
    if (picture == null) {
      return view;
    }
    view.setFitWidth(picture.width());
    view.setFitHeight(picture.height());
    view.setPreserveRatio(true);
    view.setAccessibleText(picture.description());
    ImageHash hash = context.image(picture.url());
    if (hash != null) {
      context.pictures().picture(hash, picture.width(), view::setImage, () -> {});
    }
    return view;
  }

  @Override
  public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
    return STYLES.getCssMetaData();
  }
}
