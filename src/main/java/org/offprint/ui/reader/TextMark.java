package org.offprint.ui.reader;

import java.util.List;
import java.util.stream.Stream;

/**
 * A marked part of one passage.
 *
 * @param passage index into {@link ReadingPane#passageTexts()}
 * @param start offset of the first character in that text, in UTF-16 units
 * @param end offset after the last; greater than {@code start}
 */
public record TextMark(int passage, int start, int end, MarkStyle style) {
  public TextMark {
    if (passage < 0 || start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "Not a mark: " + start + " to " + end + " of passage " + passage);
    }
  }

  TextMark in(MarkStyle other) {
    return new TextMark(passage, start, end, other);
  }

  /** The part of this mark that lies in a part of its passage, counted from there. */
  static Stream<TextMark> within(List<TextMark> marks, int from, int to) {
    return marks.stream()
        .filter(mark -> from < to && mark.start < to && mark.end > from)
        .map(
            mark ->
                new TextMark(
                    mark.passage,
                    Math.max(mark.start, from) - from,
                    Math.min(mark.end, to) - from,
                    mark.style));
  }
}
