package org.offprint.ui.versions;

import java.util.ArrayList;
import java.util.List;
import org.offprint.compare.Change;
import org.offprint.compare.Piece;

/** Deals the pieces of paragraphs that were cut in another way out to lines. */
final class Cuts {
  /** Shows where a paragraph ends now, or ended before. */
  private static final String PILCROW = "\u00B6";

  private Cuts() {}

  /** A line for each paragraph of the later version; ends that changed are shown by a sign. */
  static List<List<Piece>> lines(List<Piece> pieces) {
    List<List<Piece>> lines = new ArrayList<>();
    List<Piece> line = new ArrayList<>();
    for (Piece piece : pieces) {
      String[] parts = piece.text().split(String.valueOf(Change.Recut.END), -1);
      for (int i = 0; i < parts.length; i++) {
        if (i > 0) {
          boolean removed = piece.kind() == Piece.Kind.REMOVED;
          line.add(new Piece(piece.kind(), removed ? PILCROW + " " : PILCROW));
          if (!removed) {
            lines.add(line);
            line = new ArrayList<>();
          }
        }
        if (!parts[i].isEmpty()) {
          line.add(new Piece(piece.kind(), parts[i]));
        }
      }
    }
    lines.add(line);
    return lines;
  }
}
