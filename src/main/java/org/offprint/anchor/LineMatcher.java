package org.offprint.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.offprint.anchor.MarkableText.Section;
import org.offprint.model.TextRange;

/**
 * Finds the lines of a part of an article that are each shown as a passage, or within one, in about
 * this order. For one thread.
 */
final class LineMatcher {
  private final List<DenseText> lines = new ArrayList<>();
  private final List<TextRange> ranges = new ArrayList<>();

  LineMatcher(String text, Section section) {
    for (TextRange line : section.lines()) {
      lines.add(DenseText.of(text.substring(line.start(), line.end()), 0));
      ranges.add(line);
    }
  }

  /** The place of each character of a passage; empty if no line that is left is in it. */
  int[] places(String passage) {
    DenseText part = DenseText.of(passage, 0);
    for (int i = 0; i < lines.size(); i++) {
      if (part.letters().equals(lines.get(i).letters())) {
        return take(i).places(part, passage.length(), 0);
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      int at = part.letters().indexOf(lines.get(i).letters());
      if (at >= 0 && !lines.get(i).letters().isEmpty()) {
        return take(i).places(part, passage.length(), at);
      }
    }
    return new int[0];
  }

  private Line take(int index) {
    return new Line(lines.remove(index), ranges.remove(index).start());
  }

  /** A line, and where it begins in the whole text. */
  private record Line(DenseText dense, int start) {
    /** The places of a passage whose dense letters hold this line's at {@code at}. */
    int[] places(DenseText passage, int length, int at) {
      int[] map = new int[length];
      Arrays.fill(map, DenseText.NONE);
      for (int i = 0; i < dense.places().length; i++) {
        map[passage.places()[at + i]] = start + dense.places()[i];
      }
      return map;
    }
  }
}
