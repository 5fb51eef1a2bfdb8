package org.offprint.ui.text;

import java.util.ArrayList;
import java.util.List;
import org.offprint.model.TextDirection;
import org.offprint.ui.text.LineSetter.Measures;
import org.offprint.ui.text.ShownText.Kind;
import org.offprint.ui.text.ShownText.Piece;

/** What a paragraph is divided into where its lines break, measured. */
final class LineAtoms {
  /** How many times as long as a line what is left of a word is surely wider than a line. */
  private static final int FAR_MORE = 4;

  private final ShownText text;
  private final Measures measures;
  private final int[] starts;
  private final List<LineAtom> all = new ArrayList<>();

  LineAtoms(ShownText text, Measures measures) {
    this.text = text;
    this.measures = measures;
    this.starts = new int[text.pieces().size() + 1];
    for (int i = 0; i < text.pieces().size(); i++) {
      Piece piece = text.pieces().get(i);
      starts[i + 1] = starts[i] + piece.text().length();
      add(i, piece);
    }
  }

  private void add(int index, Piece piece) {
    int length = piece.text().length();
    boolean signs = SquareSigns.isSet(piece.system());
    int from = 0;
    for (int to = 1; to <= length; to++) {
      boolean breaks = text.breaks().contains(starts[index] + to);
      boolean hyphen = text.hyphens().contains(starts[index] + to);
      double tight = signs && to < length ? tight(index, piece, to) : 0;
      if (to == length || ((breaks || hyphen || tight > 0) && piece.kind() == Kind.SIMPLE)) {
        boolean space = piece.kind() == Kind.SPACE;
        boolean forced = space && piece.text().charAt(to - 1) == '\n';
        double width = forced ? 0 : measures.width(index, from, to);
        all.add(new LineAtom(index, from, to, width - tight, tight, space, forced, breaks, hyphen));
        from = to;
      }
    }
  }

  /** How much nearer to each other than by themselves two signs of a piece stand. */
  private double tight(int index, Piece piece, int to) {
    return SquareSigns.isTight(
            piece.text().codePointBefore(to), piece.text().codePointAt(to), piece.system())
        ? measures.half(index, to - 1)
        : 0;
  }

  /** What of an atom is empty at its beginning, and left out where that begins a line. */
  double emptyBefore(LineAtom atom) {
    Piece piece = text.pieces().get(atom.piece());
    boolean opens = SquareSigns.opens(piece.text().codePointAt(atom.from()), piece.system());
    return opens && text.direction() == TextDirection.LEFT_TO_RIGHT
        ? measures.half(atom.piece(), atom.from())
        : 0;
  }

  /** What of an atom is empty at its end, if nothing of it is left out yet. */
  double emptyAfter(LineAtom atom) {
    Piece piece = text.pieces().get(atom.piece());
    boolean closes = SquareSigns.closes(piece.text().codePointBefore(atom.to()), piece.system());
    return closes && atom.tight() == 0 ? measures.half(atom.piece(), atom.to() - 1) : 0;
  }

  /** A part of one. */
  LineAtom part(LineAtom of, int from, int to, boolean breaks) {
    double width = measures.width(of.piece(), from, to);
    boolean hyphen = of.hyphen() && to == of.to();
    return new LineAtom(of.piece(), from, to, width, 0, false, false, breaks, hyphen);
  }

  /** What is left of an atom; it is not measured if there is far more of it than fits a line. */
  LineAtom tail(LineAtom of, int from) {
    int head = from - of.from();
    return of.to() - from > FAR_MORE * head
        ? new LineAtom(
            of.piece(), from, of.to(), Double.MAX_VALUE, 0, false, false, of.breaks(), of.hyphen())
        : part(of, from, of.to(), of.breaks());
  }

  /** The index of the first atom of the last word. */
  int lastWord() {
    int last = all.size();
    while (last > 0 && all.get(last - 1).space()) {
      last--;
    }
    while (last > 0 && !all.get(last - 1).space()) {
      last--;
    }
    return last;
  }

  int size() {
    return all.size();
  }

  LineAtom get(int index) {
    return all.get(index);
  }

  /** Where a piece begins in what is shown. */
  int startOf(int piece) {
    return starts[piece];
  }
}
