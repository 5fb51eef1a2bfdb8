package org.offprint.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.DoubleProperty;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.offprint.ui.flow.Lined;
import org.offprint.ui.text.Fonts;

/** Code in a frame of its own, which scrolls sideways where a line is long. */
final class CodeBox extends StackPane implements Lettered, Lined {
  private static final double SIZE_EMS = 0.82;
  private static final double ABOVE_EMS = 0.2;
  private static final double BELOW_EMS = 1.1;
  private static final String TAB = "    ";

  private final String code;
  private final Text text;
  private final MarkShapes shapes = new MarkShapes();
  private final SidewaysPane scroll;

  CodeBox(Passage.Code code, ReaderStyle style) {
    this.code = code.text();
    text = new Text(code.text().replace("\t", TAB));
    text.getStyleClass().addAll("text", "code-text");
    text.setStyle(
        String.format(
            Locale.ROOT,
            "-fx-font-family: \"%s\"; -fx-font-size: %.2fpx;",
            Fonts.monospaced(),
            style.em(SIZE_EMS)));
    text.setLineSpacing(style.em(SIZE_EMS) * 0.2);
    Page page = new Page();
    page.setAlignment(javafx.geometry.Pos.TOP_LEFT);
    page.setPadding(new Insets(style.em(0.7), style.em(0.8), style.em(0.7), style.em(0.8)));
    scroll = SidewaysPane.around(page);
    scroll.getStyleClass().add("code-scroll");
    scroll.setAccessibleRole(AccessibleRole.TEXT_AREA);
    scroll.setAccessibleText(code.text());
    getChildren().add(scroll);
    setPadding(Frames.padding(code.frame(), style, style.em(ABOVE_EMS), style.em(BELOW_EMS)));
    setStyle(Frames.bars(code.frame(), style, 0));
    setMinWidth(0);
  }

  /** Is scrolled sideways together with all that this is bound to, 0 to 1. */
  void scrollWith(DoubleProperty shared) {
    scroll.hvalueProperty().bindBidirectional(shared);
  }

  @Override
  public void mark(List<TextMark> marks) {
    shapes.set(marks);
    draw();
  }

  private void draw() {
    shapes.setLayoutX(text.getLayoutX());
    shapes.setLayoutY(text.getLayoutY());
    shapes.draw(this::boxes);
  }

  private List<Bounds> boxes(int start, int end) {
    int to = Math.min(end, code.length());
    return start >= to ? List.of() : Boxes.of(text.getRangeShape(shown(start), shown(to), false));
  }

  @Override
  public int offsetAt(Point2D scene) {
    Point2D at = text.sceneToLocal(scene);
    return source(text.hitTest(at).getInsertionIndex());
  }

  @Override
  public int letterAt(Point2D scene) {
    return source(text.hitTest(text.sceneToLocal(scene)).getCharIndex());
  }

  private int source(int hit) {
    int offset = 0;
    while (offset < code.length() && shown(offset + 1) <= hit) {
      offset++;
    }
    return offset;
  }

  @Override
  public @Nullable Bounds caretAt(int offset) {
    boolean end = offset >= code.length();
    int at = Math.max(0, end ? code.length() - 1 : offset);
    Bounds letter = Boxes.around(boxes(at, at + 1));
    if (letter == null) {
      return null;
    }
    double x = end ? letter.getMaxX() : letter.getMinX();
    return text.localToScene(new BoundingBox(x, letter.getMinY(), 0, letter.getHeight()));
  }

  @Override
  public List<Line> lines() {
    double y = text.localToScene(0, 0).getY() - localToScene(0, 0).getY();
    List<Line> lines = new ArrayList<>();
    for (var line : text.getLayoutInfo().getTextLines(false)) {
      lines.add(new Line(line.bounds().getMinY(), line.bounds().getMaxY()));
    }
    return Lined.within(this, y, lines);
  }

  /** Tabs are shown as spaces. */
  private int shown(int offset) {
    long tabs = code.substring(0, offset).chars().filter(c -> c == '\t').count();
    return offset + (int) tabs * (TAB.length() - 1);
  }

  @Override
  public @Nullable Bounds reveal(int start, int end) {
    Bounds there = Boxes.around(boxes(start, end));
    if (there == null) {
      return null;
    }
    scroll.reveal(text.localToParent(there));
    return text.localToScene(there);
  }

  private final class Page extends StackPane {
    Page() {
      super(shapes, text);
    }

    @Override
    protected void layoutChildren() {
      super.layoutChildren();
      draw();
    }
  }
}
