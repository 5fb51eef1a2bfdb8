package org.offprint.ui.reader;

import org.offprint.model.TextDirection;

/**
 * What of a passage reads as one around a place in it: a paragraph, a cell of a table, a line of
 * code.
 *
 * @param start offset of its first character in the passage's text, in UTF-16 units
 * @param end offset after its last
 * @param language BCP 47; empty if unknown
 */
record TextUnit(int start, int end, String language, TextDirection direction) {
  /** The unit around a place; between two cells or lines, the one before. */
  static TextUnit around(Passage passage, int offset) {
    return switch (passage) {
      case Passage.Words words -> whole(words, 0);
      case Passage.Table table ->
          CellPlaces.of(table).cells().stream()
              .filter(placed -> offset <= placed.end())
              .findFirst()
              .map(placed -> whole(placed.cell().words(), placed.start()))
              .orElseGet(() -> plain(0, table.text().length()));
      case Passage.Code code -> line(code.text(), offset);
      case Passage.Pictures _,
          Passage.Rule _,
          Passage.Notice _,
          Passage.KindNotice _,
          Passage.CommentsHeading _ ->
          plain(0, passage.text().length());
    };
  }

  private static TextUnit whole(Passage.Words words, int start) {
    return new TextUnit(start, start + words.text().length(), words.language(), words.direction());
  }

  private static TextUnit line(String code, int offset) {
    int at = Math.clamp(offset, 0, code.length());
    int end = code.indexOf('\n', at);
    return plain(code.lastIndexOf('\n', at - 1) + 1, end < 0 ? code.length() : end);
  }

  private static TextUnit plain(int start, int end) {
    return new TextUnit(start, end, "", TextDirection.LEFT_TO_RIGHT);
  }

  boolean isFromRight() {
    return direction == TextDirection.RIGHT_TO_LEFT;
  }
}
