package org.offprint.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.offprint.document.Inline;
import org.offprint.model.TextDirection;
import org.offprint.ui.text.BaseDirection;
import org.offprint.ui.text.ShownText;

/** Turns inline pieces into one text with styles by offset. */
final class LineText {
  private final StringBuilder text = new StringBuilder();
  private final List<Passage.Styled> styles = new ArrayList<>();
  private final List<String> anchors = new ArrayList<>();

  private LineText() {}

  static LineText of(List<Inline> pieces) {
    LineText line = new LineText();
    pieces.forEach(line::add);
    return line;
  }

  private void add(Inline piece) {
    int start = text.length();
    switch (piece) {
      case Inline.LineBreak ignored -> text.append('\n');
      case Inline.Anchor anchor -> anchors.add(anchor.name());
      case Inline.InlineImage image -> {
        text.append(ShownText.NODE);
        styles.add(new Passage.Styled(start, start + 1, Set.of(), null, image.picture()));
      }
      case Inline.Span span -> {
        text.append(span.text());
        if (!span.marks().isEmpty() || span.link() != null) {
          styles.add(new Passage.Styled(start, text.length(), span.marks(), span.link(), null));
        }
      }
    }
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** The names of the places in this line that links lead to. */
  List<String> anchors() {
    return anchors;
  }

  Passage.Words words(Role role, String language, TextDirection fallback, Frame frame) {
    TextDirection direction = BaseDirection.of(text, fallback);
    return new Passage.Words(role, text.toString(), styles, language, direction, frame);
  }
}
