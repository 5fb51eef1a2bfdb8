package org.offprint.ui.reader;

import java.util.List;
import javafx.scene.layout.StackPane;

/** Shows pictures of the article large, over the whole window. JavaFX thread only. */
final class Enlarging {
  private final StackPane pane;
  private final Typesetting typesetting;
  private final ScrollPort port;

  /**
   * Nothing is large yet.
   *
   * @param pane whose style sheets the picture gets; it is over this one alone in a window that
   *     cannot be covered
   */
  Enlarging(StackPane pane, Typesetting typesetting, ScrollPort port) {
    this.pane = pane;
    this.typesetting = typesetting;
    this.port = port;
  }

  /** Shows the picture of an address, if the library holds it. */
  void show(String url) {
    List<LargeFigure> figures = figures();
    for (int i = 0; i < figures.size(); i++) {
      if (figures.get(i).picture().url().equals(url)) {
        open(figures, i);
        return;
      }
    }
  }

  /** Shows the first picture that is in view, or comes next, or was the last. */
  void showNearest() {
    List<LargeFigure> figures = figures();
    int from = port.position().paragraph();
    for (int i = 0; i < figures.size(); i++) {
      if (figures.get(i).passage() >= from || i == figures.size() - 1) {
        open(figures, i);
        return;
      }
    }
  }

  private List<LargeFigure> figures() {
    return LargeFigure.of(typesetting.passages(), typesetting.context());
  }

  private void open(List<LargeFigure> figures, int index) {
    StackPane over = pane.getScene().getRoot() instanceof StackPane root ? root : pane;
    FigureOverlay overlay = new FigureOverlay(figures, typesetting.context());
    overlay.getStylesheets().addAll(pane.getStylesheets());
    overlay.open(over, index);
  }
}
