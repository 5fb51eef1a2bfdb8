package org.offprint.print;

import java.util.List;
import org.offprint.print.font.ShapedText;

/**
 * A line of a paragraph.
 *
 * @param pieces from left to right
 * @param width from the left of the first to the right of the last, in points
 */
record TextLine(List<Piece> pieces, double width) {
  TextLine {
    pieces = List.copyOf(pieces);
  }

  /**
   * A stretch of a line in one look.
   *
   * @param x its left, from the line's left, in points
   */
  record Piece(ShapedText shaped, TextLook look, double x) {
    double width() {
      return shaped.width() * look.size() / 1000;
    }
  }
}
