package org.offprint.ui.reader;

import java.util.ArrayList;
import java.util.List;
import org.offprint.document.Inline.Mark;

/** The marks of a text that shows the difference between two others. */
final class DifferenceMarks {
  private DifferenceMarks() {}

  /** What is underlined was added, what is struck out was removed. */
  static List<TextMark> of(List<Passage> passages) {
    List<TextMark> marks = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      if (passages.get(i) instanceof Passage.Words words) {
        for (Passage.Styled styled : words.styles()) {
          if (styled.marks().contains(Mark.UNDERLINE)) {
            marks.add(new TextMark(i, styled.start(), styled.end(), MarkStyle.ADDED));
          } else if (styled.marks().contains(Mark.STRIKE)) {
            marks.add(new TextMark(i, styled.start(), styled.end(), MarkStyle.REMOVED));
          }
        }
      }
    }
    return marks;
  }
}
