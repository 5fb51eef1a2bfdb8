package org.offprint.ui.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.model.TextDirection;
import org.offprint.ui.text.LineSetter.Line;
import org.offprint.ui.text.LineSetter.Part;
import org.offprint.ui.text.ShownText.Piece;

/** Puts what stands on one line into its order, and fills the line. */
final class LinePlacing {
  private final ShownText text;
  private final LineAtoms atoms;

  LinePlacing(ShownText text, LineAtoms atoms) {
    this.text = text;
    this.atoms = atoms;
  }

  /**
   * A line of these, {@code width} pixels wide, filled to both sides or not.
   *
   * @param hyphen the width of the hyphen that ends it; 0 for none
   */
  Line line(List<LineAtom> line, double width, boolean filled, double hyphen) {
    int visible = line.size();
    while (visible > 0 && line.get(visible - 1).space()) {
      visible--;
    }
    double outside = visible == 0 ? 0 : atoms.emptyBefore(line.getFirst());
    double natural = -outside - (visible == 0 ? 0 : atoms.emptyAfter(line.get(visible - 1)));
    natural += hyphen;
    for (LineAtom atom : line.subList(0, visible)) {
      natural += atom.width();
    }
    List<LineFilling.Gap> gaps =
        filled ? LineFilling.fewer(gaps(line, visible), width - natural) : List.of();
    LineFilling filling = filled ? LineFilling.of(gaps, width - natural) : LineFilling.NONE;
    List<Part> parts = new ArrayList<>();
    List<Integer> levels = new ArrayList<>();
    int base = text.direction() == TextDirection.RIGHT_TO_LEFT ? 1 : 0;
    double sum = 0;
    boolean widened = false;
    for (int i = 0; i < line.size(); i++) {
      LineAtom atom = line.get(i);
      boolean hangs = i >= visible;
      double taken =
          hangs
              ? 0
              : atom.width() + (i + 1 < visible ? (filled ? filling.after(gaps.get(i)) : 0) : 0);
      Part before = parts.isEmpty() ? null : parts.getLast();
      if (before != null && before.piece() == atom.piece() && !widened) {
        parts.removeLast();
        parts.add(new Part(atom.piece(), before.from(), atom.to(), 0, before.width() + taken));
      } else {
        parts.add(new Part(atom.piece(), atom.from(), atom.to(), 0, taken));
        levels.add(hangs ? base : text.pieces().get(atom.piece()).level());
      }
      sum += taken;
      widened = taken > atom.width() || atom.tight() > 0;
    }
    LineAtom last = line.getLast();
    return new Line(
        placed(parts, levels, base == 1 ? width - sum : 0 - outside),
        atoms.startOf(last.piece()) + last.to(),
        sum + hyphen,
        hyphen > 0 ? sum - outside : Line.NO_HYPHEN);
  }

  /** What may be widened after an atom of a line. */
  private LineFilling.Gap gap(List<LineAtom> line, int index) {
    LineAtom atom = line.get(index);
    Piece piece = text.pieces().get(atom.piece());
    if (atom.space()) {
      return LineFilling.Gap.SPACE;
    }
    boolean within = atom.breaks() && !line.get(index + 1).space();
    return within ? LineFilling.between(piece.system()) : LineFilling.Gap.NONE;
  }

  private List<LineFilling.Gap> gaps(List<LineAtom> line, int visible) {
    List<LineFilling.Gap> gaps = new ArrayList<>();
    for (int i = 0; i + 1 < visible; i++) {
      gaps.add(gap(line, i));
    }
    return gaps;
  }

  /** Puts the parts beside each other in the order in which they are seen. */
  private static List<Part> placed(List<Part> parts, List<Integer> levels, double left) {
    byte[] order = new byte[parts.size()];
    Integer[] seen = new Integer[parts.size()];
    for (int i = 0; i < seen.length; i++) {
      order[i] = levels.get(i).byteValue();
      seen[i] = i;
    }
    java.text.Bidi.reorderVisually(order, 0, seen, 0, seen.length);
    List<@Nullable Part> placed = new ArrayList<>(parts);
    double x = left;
    for (int at : seen) {
      Part part = parts.get(at);
      placed.set(at, new Part(part.piece(), part.from(), part.to(), x, part.width()));
      x += part.width();
    }
    return List.copyOf(placed);
  }
}
