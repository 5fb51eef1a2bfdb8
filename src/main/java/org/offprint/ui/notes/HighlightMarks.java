package org.offprint.ui.notes;

import java.util.ArrayList;
import java.util.List;
import org.offprint.library.PlacedHighlight;
import org.offprint.library.ReadersNotes;
import org.offprint.model.Article;
import org.offprint.model.TextRange;
import org.offprint.ui.reader.MarkLayer;
import org.offprint.ui.reader.ReadingPane;
import org.offprint.ui.reader.TextMark;

/** Draws highlights into a text. */
public final class HighlightMarks {
  private HighlightMarks() {}

  /** Draws those that have a place in the article that the page shows. */
  public static void draw(ReadingPane page, Article shown, ReadersNotes notes) {
    boolean any = notes.highlights().stream().anyMatch(placed -> placed.place() != null);
    if (any) {
      draw(page, new TextPlaces(shown.content().text(), page.passageTexts()), notes);
    } else {
      page.setMarks(MarkLayer.HIGHLIGHTS, List.of());
    }
  }

  static void draw(ReadingPane page, TextPlaces places, ReadersNotes notes) {
    List<TextMark> marks = new ArrayList<>();
    for (PlacedHighlight placed : notes.highlights()) {
      TextRange place = placed.place();
      if (place != null) {
        marks.addAll(places.marks(place, ColourWords.style(placed.highlight().colour())));
      }
    }
    page.setMarks(MarkLayer.HIGHLIGHTS, marks);
  }
}
