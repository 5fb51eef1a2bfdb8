package org.offprint.compare;

import java.util.List;

/**
 * A run of characters of a paragraph that is in both versions, or in one of them only.
 *
 * @param text not empty
 */
public record Piece(Kind kind, String text) {
  /** Which version has it. */
  public enum Kind {
    SAME,
    REMOVED,
    ADDED
  }

  /** The text of the earlier version. */
  public static String before(List<Piece> pieces) {
    return without(pieces, Kind.ADDED);
  }

  /** The text of the later version. */
  public static String after(List<Piece> pieces) {
    return without(pieces, Kind.REMOVED);
  }

  private static String without(List<Piece> pieces, Kind kind) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      if (piece.kind != kind) {
        text.append(piece.text);
      }
    }
    return text.toString();
  }
}
