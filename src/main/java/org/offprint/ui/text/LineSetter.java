package org.offprint.ui.text;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.model.TextDirection;
import org.offprint.ui.text.ShownText.Kind;
import org.offprint.ui.text.ShownText.Piece;

/**
 * Breaks a paragraph into lines, puts the words of each in the order of the line, and fills it to
 * both sides if wanted.
 *
 * <p>Lines break where they may, as late as there is room. Spaces at the end of a line take no
 * room. A word that is wider than a line is cut between letters as people count them.
 */
final class LineSetter {
  /** Widths are sums of many numbers. */
  private static final double ROUNDING = 0.05;

  /** How many times as long as a line what is left of a word is surely wider than a line. */
  private static final int FAR_MORE = 4;

  /** Says how much room parts of the text take, in pixels. */
  interface Measures {
    /**
     * The width of a part of a piece by itself.
     *
     * @param from offset in the piece's text
     * @param to offset in the piece's text
     */
    double width(int piece, int from, int to);
  }

  /**
   * A part of a piece on a line.
   *
   * @param x of its left edge
   * @param width what it takes; 0 for spaces at the end of the line
   */
  record Part(int piece, int from, int to, double x, double width) {}

  /**
   * A line.
   *
   * @param parts in the order of the text
   * @param end offset in what is shown at which the next begins
   * @param width of what stands on it
   */
  record Line(List<Part> parts, int end, double width) {}

  /** What is not divided unless there is no other way. */
  private record Atom(
      int piece, int from, int to, double width, boolean space, boolean forced, boolean breaks) {}

  private final ShownText text;
  private final Measures measures;
  private final boolean justified;
  private final int[] starts;
  private final List<Atom> atoms = new ArrayList<>();

  /**
   * @param text lined
   * @param justified whether lines are filled to both sides
   */
  LineSetter(ShownText text, Measures measures, boolean justified) {
    this.text = text;
    this.measures = measures;
    this.justified = justified;
    this.starts = new int[text.pieces().size() + 1];
    for (int i = 0; i < text.pieces().size(); i++) {
      Piece piece = text.pieces().get(i);
      starts[i + 1] = starts[i] + piece.text().length();
      addAtoms(i, piece);
    }
  }

  private void addAtoms(int index, Piece piece) {
    int length = piece.text().length();
    int from = 0;
    for (int to = 1; to <= length; to++) {
      boolean breaks = text.breaks().contains(starts[index] + to);
      if (to == length || (breaks && piece.kind() == Kind.SIMPLE)) {
        boolean space = piece.kind() == Kind.SPACE;
        boolean forced = space && piece.text().charAt(to - 1) == '\n';
        double width = forced ? 0 : measures.width(index, from, to);
        atoms.add(new Atom(index, from, to, width, space, forced, breaks));
        from = to;
      }
    }
  }

  /** Where a piece begins in what is shown. */
  int startOf(int piece) {
    return starts[piece];
  }

  /** The lines at a width, in pixels. */
  List<Line> set(double width) {
    List<Line> lines = new ArrayList<>();
    int next = 0;
    Atom rest = null;
    while (next < atoms.size()) {
      List<Atom> line = new ArrayList<>();
      double used = 0;
      double spaces = 0;
      int goodSize = 0;
      int goodNext = 0;
      boolean forced = false;
      while (next < atoms.size()) {
        Atom atom = rest == null ? atoms.get(next) : rest;
        boolean fits = atom.space() || used + spaces + atom.width() <= width + ROUNDING;
        if (!fits && goodSize > 0) {
          line.subList(goodSize, line.size()).clear();
          next = goodNext;
          rest = null;
          break;
        }
        if (!fits) {
          int cut = cut(atom, width - used - spaces, used == 0);
          if (cut == atom.from()) {
            break;
          }
          Atom head = part(atom, atom.from(), cut, atom.breaks() && cut == atom.to());
          if (cut < atom.to()) {
            line.add(head);
            rest = tail(atom, cut);
            break;
          }
          atom = head;
        }
        line.add(atom);
        rest = null;
        next++;
        if (atom.forced()) {
          forced = true;
          break;
        }
        if (atom.space()) {
          spaces += atom.width();
        } else {
          used += spaces + atom.width();
          spaces = 0;
        }
        if (atom.breaks()) {
          goodSize = line.size();
          goodNext = next;
        }
      }
      boolean last = next >= atoms.size() && rest == null;
      lines.add(line(line, width, justified && !forced && !last));
    }
    return lines;
  }

  private Atom part(Atom of, int from, int to, boolean breaks) {
    double width = measures.width(of.piece(), from, to);
    return new Atom(of.piece(), from, to, width, false, false, breaks);
  }

  /** What is left of an atom; it is not measured if there is far more of it than fits a line. */
  private Atom tail(Atom of, int from) {
    int head = from - of.from();
    return of.to() - from > FAR_MORE * head
        ? new Atom(of.piece(), from, of.to(), Double.MAX_VALUE, false, false, of.breaks())
        : part(of, from, of.to(), of.breaks());
  }

  /**
   * How much of an atom fits. Joined letters come out narrower or wider than apart: what fits is
   * looked for, not added up, by steps that double and then halve.
   *
   * @param some whether at least one letter has to
   * @return offset in the piece at which the rest begins
   */
  private int cut(Atom atom, double room, boolean some) {
    BreakIterator letters = BreakIterator.getCharacterInstance();
    letters.setText(text.pieces().get(atom.piece()).text());
    int fits = atom.from();
    int over = atom.to() + 1;
    for (int step = 1; fits < atom.to(); step *= 2) {
      int next = fits + step >= atom.to() ? atom.to() : letters.following(fits + step - 1);
      if (measures.width(atom.piece(), atom.from(), next) > room + ROUNDING) {
        over = next;
        break;
      }
      fits = next;
    }
    while (over <= atom.to()) {
      int middle = letters.preceding((fits + over) / 2 + 1);
      if (middle <= fits) {
        middle = letters.following(fits);
      }
      if (middle >= over) {
        break;
      }
      if (measures.width(atom.piece(), atom.from(), middle) <= room + ROUNDING) {
        fits = middle;
      } else {
        over = middle;
      }
    }
    return fits > atom.from() || !some ? fits : letters.following(atom.from());
  }

  private Line line(List<Atom> line, double width, boolean filled) {
    int visible = line.size();
    while (visible > 0 && line.get(visible - 1).space()) {
      visible--;
    }
    double natural = 0;
    for (Atom atom : line.subList(0, visible)) {
      natural += atom.width();
    }
    LineFilling filling =
        filled ? LineFilling.of(gaps(line, visible), width - natural) : LineFilling.NONE;
    List<Part> parts = new ArrayList<>();
    List<Integer> levels = new ArrayList<>();
    int base = text.direction() == TextDirection.RIGHT_TO_LEFT ? 1 : 0;
    double sum = 0;
    boolean widened = false;
    for (int i = 0; i < line.size(); i++) {
      Atom atom = line.get(i);
      boolean hangs = i >= visible;
      double taken = hangs ? 0 : atom.width() + (i + 1 < visible ? filling.after(gap(line, i)) : 0);
      Part before = parts.isEmpty() ? null : parts.getLast();
      if (before != null && before.piece() == atom.piece() && !widened) {
        parts.removeLast();
        parts.add(new Part(atom.piece(), before.from(), atom.to(), 0, before.width() + taken));
      } else {
        parts.add(new Part(atom.piece(), atom.from(), atom.to(), 0, taken));
        levels.add(hangs ? base : text.pieces().get(atom.piece()).level());
      }
      sum += taken;
      widened = taken > atom.width();
    }
    Atom last = line.getLast();
    return new Line(
        placed(parts, levels, base == 1 ? width - sum : 0), starts[last.piece()] + last.to(), sum);
  }

  /** What may be widened after an atom of a line. */
  private LineFilling.Gap gap(List<Atom> line, int index) {
    Atom atom = line.get(index);
    Piece piece = text.pieces().get(atom.piece());
    if (atom.space()) {
      return LineFilling.Gap.SPACE;
    }
    boolean within = atom.breaks() && !line.get(index + 1).space();
    return within && LineFilling.hasNoSpaces(piece.system())
        ? LineFilling.Gap.BETWEEN_WORDS
        : LineFilling.Gap.NONE;
  }

  private List<LineFilling.Gap> gaps(List<Atom> line, int visible) {
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
