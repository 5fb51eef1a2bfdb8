package org.offprint.ui.reader;

import java.util.ArrayList;
import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.offprint.document.Block;
import org.offprint.document.Inline.Mark;
import org.offprint.model.ImageHash;
import org.offprint.model.TextRange;
import org.offprint.ui.flow.Lined;
import org.offprint.ui.text.ParagraphSetting;
import org.offprint.ui.text.ScriptFlow;
import org.offprint.ui.text.ShownText;
import org.offprint.ui.text.ShownText.Kind;
import org.offprint.ui.text.ShownText.Piece;

/** A paragraph of words on screen. */
class WordsFlow extends ScriptFlow implements Lettered, Lined {
  private static final String LINK = "link";
  private static final StyleablePropertyFactory<WordsFlow> STYLES =
      new StyleablePropertyFactory<>(TextFlow.getClassCssMetaData());
  private static final CssMetaData<WordsFlow, Paint> TEXT_FILL =
      STYLES.createPaintCssMetaData("-fx-text-fill", flow -> flow.textFill, Color.BLACK, false);

  private final SimpleStyleableObjectProperty<Paint> textFill =
      new SimpleStyleableObjectProperty<>(TEXT_FILL, this, "textFill", Color.BLACK);

  private final Passage.Words words;
  private final PassageContext context;
  private final TextDress dress;
  private int nextStyle;
  private @Nullable MarkShapes shapes;
  private final @Nullable Underlines underlines;

  /**
   * A paragraph, or a part of one.
   *
   * @param first whether the paragraph begins here
   * @param last whether it ends here
   */
  @SuppressWarnings("this-escape") // the setters only touch JavaFX's own state
  WordsFlow(Passage.Words words, PassageContext context, boolean first, boolean last) {
    this.words = words;
    this.context = context;
    this.dress = new TextDress(words, context.style(), context.metrics());
    getStyleClass().addAll("words", words.role().styleClass());
    ReaderStyle style = context.style();
    Role role = words.role();
    double spacing = dress.lineSpacing();
    double above = first ? style.em(role.above()) : 0;
    double below = last ? style.em(words.below()) + dress.deeper() : Math.max(0, spacing);
    setStyle(Frames.bars(words.frame(), style, last ? below : 0));
    setPadding(Frames.padding(words.frame(), style, above, below));
    setLineSpacing(spacing);
    boolean filled = role.isRunning() && dress.fillsLines();
    ShownText text = WordsText.cut(words, filled);
    boolean told = !text.lined() && Underlines.areIn(words);
    underlines = told ? Underlines.of(words, textFill) : null;
    if (underlines != null) {
      getStyleClass().add("underlined-apart");
      addBehind(underlines);
    }
    List<Node> nodes = new ArrayList<>(text.pieces().size());
    for (Piece piece : text.pieces()) {
      nodes.add(node(piece));
    }
    show(text, nodes, new ParagraphSetting(filled, dress.content()));
  }

  @Override
  protected boolean isStyledInCode() {
    return true;
  }

  @Override
  protected boolean isSlanted(Piece piece) {
    return words.styles().stream()
        .anyMatch(
            styled ->
                styled.start() <= piece.source()
                    && piece.source() < styled.end()
                    && styled.marks().contains(Mark.EMPHASIS));
  }

  /** What it shows. */
  String words() {
    return words.text();
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
      addBehind(drawn);
    }
    drawn.set(marks);
    if (!isNeedsLayout()) {
      laidOut();
    }
  }

  @Override
  protected void laidOut() {
    if (shapes != null) {
      shapes.draw(this::boxes);
    }
    if (underlines != null) {
      underlines.draw(this::underlinesOf);
    }
  }

  /** Where a part of it stands: a box for each part of a line, in this node's coordinates. */
  List<Bounds> boxes(int start, int end) {
    return Boxes.joined(boxesOf(start, end));
  }

  @Override
  public @Nullable Bounds reveal(int start, int end) {
    layout();
    Bounds bounds = Boxes.around(boxesOf(start, end));
    return bounds == null ? null : localToScene(bounds);
  }

  @Override
  public int offsetAt(Point2D scene) {
    Point2D at = sceneToLocal(scene);
    return sourceAt(at.getX(), at.getY());
  }

  @Override
  public @Nullable TextRange lineOf(int offset) {
    return lineAround(offset);
  }

  @Override
  public int letterAt(Point2D scene) {
    Point2D at = sceneToLocal(scene);
    return letterAt(at.getX(), at.getY());
  }

  @Override
  public @Nullable Bounds caretAt(int offset) {
    Bounds caret = caretOf(offset);
    return caret == null ? null : localToScene(caret);
  }

  @Override
  public List<Line> lines() {
    return linesNow().stream().map(line -> new Line(line.top(), line.bottom())).toList();
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
    text.setUnderline(underlines == null && styled.marks().contains(Mark.UNDERLINE));
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
