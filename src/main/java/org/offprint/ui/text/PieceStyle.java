package org.offprint.ui.text;

import org.offprint.script.WritingSystem;
import org.offprint.ui.text.ShownText.Piece;

/** The inline style that a piece of a label needs, whatever it is set in; empty for none. */
final class PieceStyle {
  private static final String NO_SIZE = "-fx-font-size: 0.01px; -fx-fill: transparent;";

  private PieceStyle() {}

  /** That of a piece beside the window's own words. */
  static String of(Piece piece) {
    return switch (piece.kind()) {
      case INVISIBLE, INSERTED -> NO_SIZE;
      case SIMPLE, COMPLEX, SPACE -> family(piece.system());
    };
  }

  private static String family(WritingSystem system) {
    String family = Fonts.labels(system);
    if (system == WritingSystem.EUROPEAN || family == null) {
      return "";
    }
    String size = system.scale() == 1 ? "" : " -fx-font-size: " + system.scale() + "em;";
    return "-fx-font-family: \"" + family + "\";" + size;
  }
}
