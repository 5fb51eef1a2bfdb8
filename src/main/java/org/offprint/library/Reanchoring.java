package org.offprint.library;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.anchor.ArticleAnchor;
import org.offprint.anchor.MarkableText;
import org.offprint.anchor.MarkableText.Part;
import org.offprint.anchor.Placement.Found;
import org.offprint.compare.PlaceMap;
import org.offprint.model.Highlight;
import org.offprint.model.TextRange;
import org.offprint.store.HighlightPlacer;

/**
 * Finds the highlights of an article in another version of it. One that is not found stays where it
 * was: in the version that has it.
 *
 * @param number of the version that was shown before
 * @param from that version
 * @param to the other one
 */
record Reanchoring(int number, MarkableText from, MarkableText to) implements HighlightPlacer {
  @Override
  public List<Highlight> place(List<Highlight> highlights, int version) {
    ArticleAnchor searched = new ArticleAnchor(to);
    PlaceMap map = PlaceMap.between(from.text(), to.text());
    List<Highlight> moved = new ArrayList<>();
    for (Highlight highlight : highlights) {
      if (highlight.version() != version) {
        TextRange place = place(highlight, searched, map);
        if (place != null) {
          moved.add(highlight.at(version, place));
        }
      }
    }
    return moved;
  }

  private @Nullable TextRange place(Highlight highlight, ArticleAnchor searched, PlaceMap map) {
    boolean known =
        highlight.version() == number && highlight.place().end() <= from.text().length();
    int start = known ? map.at(highlight.place().start()) : highlight.place().start();
    TextRange expected =
        new TextRange(start, start + highlight.place().end() - highlight.place().start());
    Part own = known ? from.part(highlight.place().start()) : Part.TEXT;
    if (searched.find(highlight.quote(), expected, own) instanceof Found found) {
      return found.place();
    }
    // The words as the version before had them may be nearer than those that were marked.
    return known
            && searched.find(from.quote(highlight.place()), expected, own) instanceof Found found
        ? found.place()
        : null;
  }
}
