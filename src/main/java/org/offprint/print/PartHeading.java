package org.offprint.print;

import java.util.ArrayList;
import java.util.List;

/** The heading of a part that follows the article: readers' comments, the reader's notes. */
final class PartHeading {
  private static final double SIZE = 13;
  private static final double SPACE = 24;
  private static final double TIGHTNESS = 0.9;

  private PartHeading() {}

  /** The heading's lines, the first of which is in the outline; what follows may not leave them. */
  static List<Strip> of(String words, Setting setting, Place place) {
    StyledText text = StyledText.of(words, TextLook.of(SIZE).bold());
    List<Strip> lines =
        new ArrayList<>(setting.paragraph(text, place, place.node().child("H2"), TIGHTNESS));
    for (int i = 0; i < lines.size(); i++) {
      Strip line = lines.get(i);
      lines.set(
          i, i == 0 ? line.spaced(SPACE).inOutline(new Strip.Heading(2, words)) : line.glued());
    }
    return lines;
  }
}
