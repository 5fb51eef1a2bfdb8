package org.offprint.library;

import java.util.ArrayList;
import java.util.List;
import org.offprint.anchor.AnchorText;
import org.offprint.anchor.Placement.Found;
import org.offprint.compare.PlaceMap;
import org.offprint.model.ArticleId;
import org.offprint.model.Highlight;
import org.offprint.model.TextQuote;
import org.offprint.model.TextRange;
import org.offprint.store.ArticleNotes;

/**
 * Finds the highlights of an article in another version of it, and writes down where they are. One
 * that is not found stays where it was: in the version that has it.
 */
final class Reanchoring {
  private final ArticleNotes notes;

  Reanchoring(ArticleNotes notes) {
    this.notes = notes;
  }

  /** A version's number and plain text. */
  record Text(int number, String text) {}

  /**
   * Moves what can be moved.
   *
   * @return how many highlights were not found
   */
  int move(ArticleId article, Text from, Text to) {
    List<Highlight> highlights = notes.of(article);
    if (highlights.isEmpty()) {
      return 0;
    }
    AnchorText searched = new AnchorText(to.text);
    PlaceMap map = PlaceMap.between(from.text, to.text);
    List<Highlight> moved = new ArrayList<>();
    int lost = 0;
    for (Highlight highlight : highlights) {
      if (highlight.version() == to.number) {
        continue;
      }
      boolean known =
          highlight.version() == from.number && highlight.place().end() <= from.text.length();
      int start = known ? map.at(highlight.place().start()) : highlight.place().start();
      int length = highlight.place().end() - highlight.place().start();
      TextRange expected = new TextRange(start, start + length);
      if (searched.find(highlight.quote(), expected) instanceof Found found) {
        moved.add(highlight.at(to.number, found.place()));
      } else if (known
          && searched.find(TextQuote.of(from.text, highlight.place()), expected)
              instanceof Found found) {
        // The words as the version before had them may be nearer than those that were marked.
        moved.add(highlight.at(to.number, found.place()));
      } else {
        lost++;
      }
    }
    notes.place(moved);
    return lost;
  }
}
