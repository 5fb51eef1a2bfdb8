package org.offprint.ui.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import org.offprint.model.TextDirection;
import org.offprint.print.font.WordOutlines;
import org.offprint.print.font.WordOutlines.Outline;
import org.offprint.script.WritingSystem;
import org.offprint.ui.text.ShownText.Kind;
import org.offprint.ui.text.ShownText.Piece;

/**
 * Draws words that need shaping by their outlines, where JavaFX cannot.
 *
 * <p>On Linux JavaFX takes from the shaper how far each glyph moves the pen, but not how far it is
 * moved itself ({@code PangoGlyphLayout} reads widths and no offsets): dots of Arabic letters and
 * vowel signs stand beside their letters, and Nastaliq lies flat. So the nodes of such words stay,
 * for the layout, but are not seen; over them lie the outlines that HarfBuzz in the JDK gives.
 */
final class DrawnWords {
  private static final double THOUSAND = 1000;

  /** Lines through and under words, in thousandths of the size. */
  private static final int UNDERLINE_AT = 140;

  private static final int STRIKE_AT = -270;
  private static final int LINE = 55;

  private static final boolean NEEDED =
      System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");

  /** JavaFX thread only. */
  private static final WordOutlines OUTLINES = new WordOutlines();

  private record Word(Piece piece, Text node) {}

  /** Words that look the same; what has a colour of its own is alone. */
  private record Look(WritingSystem system, double size) {}

  private record Group(SVGPath path, Scale scale, List<Word> words) {}

  private final List<Group> groups = new ArrayList<>();
  private final Map<Font, Double> ascents = new HashMap<>();
  private final TextDirection direction;

  private DrawnWords(TextDirection direction) {
    this.direction = direction;
  }

  /**
   * Hides the nodes of words that JavaFX would draw wrongly.
   *
   * @param nodes of the pieces
   */
  static DrawnWords of(ShownText shown, List<? extends Node> nodes) {
    DrawnWords drawn = new DrawnWords(shown.direction());
    Map<Look, Group> shared = new HashMap<>();
    for (int i = 0; i < shown.pieces().size(); i++) {
      Piece piece = shown.pieces().get(i);
      if (nodes.get(i) instanceof Text node) {
        boolean draws = isDrawn(piece, node);
        node.setOpacity(draws ? 0 : 1);
        if (draws) {
          Group group =
              node.fillProperty().isBound()
                  ? shared.computeIfAbsent(
                      new Look(piece.system(), node.getFont().getSize()), look -> drawn.group(node))
                  : drawn.group(node);
          group.words().add(new Word(piece, node));
        }
      }
    }
    return drawn;
  }

  private static boolean isDrawn(Piece piece, Text node) {
    return NEEDED
        && piece.kind() == Kind.COMPLEX
        && piece.text().codePoints().anyMatch(Character::isLetter)
        && isOfBundledFont(piece, node);
  }

  private static boolean isOfBundledFont(Piece piece, Text node) {
    String family = Fonts.family(piece.system());
    return family != null
        && !piece.system().isIdeographic()
        && (node.getFont().getFamily().equals(family) || node.getStyle().contains(family));
  }

  private Group group(Text node) {
    SVGPath path = new SVGPath();
    path.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    path.setManaged(false);
    path.setMouseTransparent(true);
    path.fillProperty().bind(node.fillProperty());
    Scale scale = new Scale(1, 1);
    path.getTransforms().add(scale);
    Group group = new Group(path, scale, new ArrayList<>());
    groups.add(group);
    return group;
  }

  /** What is drawn; to stand over the words. */
  List<SVGPath> paths() {
    return groups.stream().map(Group::path).toList();
  }

  /** Draws the words where they are laid out now. */
  void draw() {
    for (Group group : groups) {
      double unit = group.words().getFirst().node().getFont().getSize() / THOUSAND;
      StringBuilder data = new StringBuilder();
      for (Word word : group.words()) {
        if (word.node().getParent() != null) {
          add(data, word, unit);
        }
      }
      group.scale().setX(unit);
      group.scale().setY(unit);
      group.path().setContent(data.toString());
    }
  }

  private void add(StringBuilder data, Word word, double unit) {
    Text node = word.node();
    boolean bold = node.getFont().getStyle().toLowerCase(Locale.ROOT).contains("bold");
    String text = word.piece().text();
    boolean fromRight = BaseDirection.of(text, direction) == TextDirection.RIGHT_TO_LEFT;
    Outline outline = OUTLINES.of(text, word.piece().system(), bold, fromRight);
    double left = (node.getLayoutX() + node.getLayoutBounds().getMinX()) / unit;
    double top = node.getLayoutY() + node.getLayoutBounds().getMinY() + node.getTranslateY();
    double ascent = ascents.computeIfAbsent(node.getFont(), DrawnWords::ascent);
    long base = Math.round((top + ascent) / unit);
    double width = node.getLayoutBounds().getWidth() / unit;
    // A word begins at the side from which it is read.
    double x = fromRight ? left + width - outline.advance() : left;
    move(data, Math.round(x), base).append(outline.path());
    if (node.isUnderline()) {
      line(data, Math.round(left), base + UNDERLINE_AT, Math.round(width));
    }
    if (node.isStrikethrough()) {
      line(data, Math.round(left), base + STRIKE_AT, Math.round(width));
    }
  }

  private static double ascent(Font font) {
    Text alone = new Text("x");
    alone.setFont(font);
    return alone.getBaselineOffset();
  }

  private static StringBuilder move(StringBuilder data, long x, long y) {
    return data.append('M').append(x).append(' ').append(y);
  }

  private static void line(StringBuilder data, long left, long y, long width) {
    move(data, left, y).append('h').append(width).append('v').append(LINE);
    data.append('h').append(-width).append('z');
  }
}
