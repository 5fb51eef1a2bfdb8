package org.offprint.ui.reader;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Group;
import javafx.scene.paint.Paint;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;
import org.offprint.document.Inline.Mark;

/**
 * The lines under words that JavaFX lays out: its own go on under the space at which a line breaks.
 * JavaFX thread only.
 */
final class Underlines extends Group {
  private final List<Passage.Styled> underlined;
  private final Path links = path();
  private final Path words = path();

  private Underlines(List<Passage.Styled> underlined, ObservableValue<Paint> ink) {
    this.underlined = underlined;
    setManaged(false);
    setMouseTransparent(true);
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    links.getStyleClass().add("link-line");
    words.fillProperty().bind(ink);
    getChildren().addAll(links, words);
  }

  /** Whether there is a line under any of the words. */
  static boolean areIn(Passage.Words words) {
    return words.styles().stream().anyMatch(Underlines::isUnderlined);
  }

  /**
   * Of a paragraph; nothing is drawn yet.
   *
   * @param ink the colour of words that are no links
   */
  static Underlines of(Passage.Words words, ObservableValue<Paint> ink) {
    return new Underlines(words.styles().stream().filter(Underlines::isUnderlined).toList(), ink);
  }

  private static boolean isUnderlined(Passage.Styled styled) {
    return styled.link() != null || styled.marks().contains(Mark.UNDERLINE);
  }

  private static Path path() {
    Path path = new Path();
    path.setStroke(null);
    return path;
  }

  /**
   * Draws all lines where the text stands now.
   *
   * @param ranges the lines under a part of the text
   */
  void draw(MarkShapes.Ranges ranges) {
    links.getElements().clear();
    words.getElements().clear();
    for (Passage.Styled styled : underlined) {
      Path path = styled.link() != null ? links : words;
      for (Bounds line : ranges.boxes(styled.start(), styled.end())) {
        add(path, line);
      }
    }
  }

  /** In whole pixels: a line between two is a pale one of two. */
  private static void add(Path path, Bounds line) {
    double top = Math.rint(line.getMinY());
    double bottom = top + Math.max(1, Math.rint(line.getHeight()));
    path.getElements()
        .addAll(
            new MoveTo(line.getMinX(), top),
            new HLineTo(line.getMaxX()),
            new VLineTo(bottom),
            new HLineTo(line.getMinX()),
            new ClosePath());
  }
}
