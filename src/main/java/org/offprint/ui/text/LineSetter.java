package org.offprint.ui.text;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a paragraph into lines, puts the words of each in the order of the line, and fills it to
 * both sides if wanted.
 *
 * <p>Lines break where they may, as late as there is room. Spaces at the end of a line take no
 * room, nor does the empty half of a square sign there. A word that is wider than a line is cut
 * between letters as people count them. Where words may be divided, one is if the line would be
 * loose without it; hardly in three lines one after the other, and never the paragraph's last word.
 */
final class LineSetter {
  /** Widths are sums of many numbers. */
  private static final double ROUNDING = 0.05;

  /** By how much of itself a space may grow before a word is rather divided. */
  private static final double LOOSE = 0.4;

  /** The same where many lines before end with a hyphen too. */
  private static final double TORN = 2;

  /** So many lines one after the other may end with a hyphen, if none is torn apart for that. */
  private static final int HYPHENS = 2;

  /** Says how much room parts of the text take, in pixels. */
  interface Measures {
    /**
     * The width of a part of a piece by itself.
     *
     * @param from offset in the piece's text
     * @param to offset in the piece's text
     */
    double width(int piece, int from, int to);

    /**
     * The empty half of a sign that takes a square, in pixels; 0 for a sign that does not.
     *
     * @param at offset of the sign in the piece's text
     */
    default double half(int piece, int at) {
      return 0;
    }

    /** The width of a hyphen after a piece, in pixels. */
    default double hyphen(int piece) {
      return 0;
    }
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
   * @param hyphen the left edge of the hyphen that ends it; {@link #NO_HYPHEN} for none
   */
  record Line(List<Part> parts, int end, double width, double hyphen) {
    static final double NO_HYPHEN = -1;
  }

  private final ShownText text;
  private final Measures measures;
  private final boolean justified;
  private final LineAtoms atoms;
  private final LinePlacing placing;

  /**
   * @param text lined
   * @param justified whether lines are filled to both sides
   */
  LineSetter(ShownText text, Measures measures, boolean justified) {
    this.text = text;
    this.measures = measures;
    this.justified = justified;
    this.atoms = new LineAtoms(text, measures);
    this.placing = new LinePlacing(text, atoms);
  }

  /** Where a piece begins in what is shown. */
  int startOf(int piece) {
    return atoms.startOf(piece);
  }

  /** The lines at a width, in pixels. */
  List<Line> set(double width) {
    List<Line> lines = new ArrayList<>();
    int next = 0;
    LineAtom rest = null;
    int inARow = 0;
    int lastWord = atoms.lastWord();
    while (next < atoms.size()) {
      List<LineAtom> line = new ArrayList<>();
      double used = 0;
      double spaces = 0;
      int goodSize = 0;
      int goodNext = 0;
      int hyphenSize = 0;
      int hyphenNext = 0;
      double hyphen = 0;
      boolean forced = false;
      while (next < atoms.size()) {
        LineAtom atom = rest == null ? atoms.get(next) : rest;
        if (line.isEmpty()) {
          used = -atoms.emptyBefore(atom);
        }
        boolean fits =
            atom.space()
                || used + spaces + atom.width() - atoms.emptyAfter(atom) <= width + ROUNDING;
        if (!fits && hyphenSize > goodSize && isLoose(line.subList(0, goodSize), width, inARow)) {
          line.subList(hyphenSize, line.size()).clear();
          next = hyphenNext;
          rest = null;
          hyphen = measures.hyphen(line.getLast().piece());
          break;
        }
        if (!fits && goodSize > 0) {
          line.subList(goodSize, line.size()).clear();
          next = goodNext;
          rest = null;
          break;
        }
        if (!fits) {
          int cut = cut(atom, width - used - spaces, used <= 0);
          if (cut == atom.from()) {
            break;
          }
          LineAtom head = atoms.part(atom, atom.from(), cut, atom.breaks() && cut == atom.to());
          if (cut < atom.to()) {
            line.add(head);
            rest = atoms.tail(atom, cut);
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
        } else if (atom.hyphen()
            && next <= lastWord
            && used + measures.hyphen(atom.piece()) <= width + ROUNDING) {
          hyphenSize = line.size();
          hyphenNext = next;
        }
      }
      boolean last = next >= atoms.size() && rest == null;
      inARow = hyphen > 0 ? inARow + 1 : 0;
      lines.add(placing.line(line, width, justified && !forced && !last, hyphen));
    }
    return lines;
  }

  /** Whether the spaces of a line would have to grow too much to fill it. */
  private static boolean isLoose(List<LineAtom> line, double width, int hyphens) {
    int visible = line.size();
    while (visible > 0 && line.get(visible - 1).space()) {
      visible--;
    }
    double spaces = 0;
    double natural = 0;
    for (LineAtom atom : line.subList(0, visible)) {
      natural += atom.width();
      spaces += atom.space() ? atom.width() : 0;
    }
    return width - natural > (hyphens < HYPHENS ? LOOSE : TORN) * spaces;
  }

  /**
   * How much of an atom fits. Joined letters come out narrower or wider than apart: what fits is
   * looked for, not added up, by steps that double and then halve.
   *
   * @param some whether at least one letter has to
   * @return offset in the piece at which the rest begins
   */
  private int cut(LineAtom atom, double room, boolean some) {
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
}
