package org.offprint.ui.notes;

import java.util.List;
import java.util.Optional;
import org.offprint.anchor.MarkableText;
import org.offprint.anchor.PassagePlaces;
import org.offprint.anchor.PassagePlaces.Passage;
import org.offprint.anchor.PassagePlaces.Stretch;
import org.offprint.model.TextRange;
import org.offprint.ui.reader.MarkStyle;
import org.offprint.ui.reader.TextMark;

/** Which place of an article's text stands where on the reading pane, and the other way round. */
final class TextPlaces {
  private final PassagePlaces places;

  /**
   * Matches the two.
   *
   * @param passages what is on the pane, in order
   */
  TextPlaces(MarkableText words, List<Passage> passages) {
    this.places = new PassagePlaces(words, passages);
  }

  /** The parts of the text that are marked on the pane. */
  List<TextRange> ranges(List<TextMark> marks) {
    return places.ranges(
        marks.stream().map(mark -> new Stretch(mark.passage(), mark.start(), mark.end())).toList());
  }

  /** Where a part of the text stands on the pane: a mark for each passage. */
  List<TextMark> marks(TextRange range, MarkStyle style) {
    return places.stretches(range).stream()
        .map(stretch -> new TextMark(stretch.passage(), stretch.start(), stretch.end(), style))
        .toList();
  }

  /** The place in the text of a character on the pane; empty if it is not of the text. */
  Optional<Integer> place(int passage, int offset) {
    return places.place(passage, offset);
  }
}
