package org.offprint.ui.notes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.anchor.MarkableText;
import org.offprint.document.Document;
import org.offprint.library.PlacedHighlight;
import org.offprint.library.ReadersNotes;
import org.offprint.model.Article;
import org.offprint.model.Highlight;
import org.offprint.model.HighlightId;
import org.offprint.model.TextRange;
import org.offprint.ui.reader.MarkLayer;
import org.offprint.ui.reader.MarkStyle;
import org.offprint.ui.reader.ReadingPane;
import org.offprint.ui.reader.TextMark;

/** An article on a page, and what the reader wrote about it. JavaFX thread. */
public final class NotedArticle {
  private final Article article;
  private final Document document;
  private final ReadingPane page;
  private @Nullable MarkableText words;
  private @Nullable TextPlaces places;
  private @Nullable ReadersNotes notes;

  /** An article whose notes are not known yet. */
  public NotedArticle(Article article, Document document, ReadingPane page) {
    this.article = article;
    this.document = document;
    this.page = page;
  }

  Article article() {
    return article;
  }

  /** What was written, in the order in which it is read; null if it is not known yet. */
  @Nullable ReadersNotes notes() {
    return notes;
  }

  /** The highlights; none if they are not known yet. */
  List<PlacedHighlight> highlights() {
    return notes == null ? List.of() : notes.highlights();
  }

  /** Draws highlights into the page, and none besides. */
  public void show(ReadersNotes found) {
    boolean any = found.highlights().stream().anyMatch(placed -> placed.place() != null);
    notes = any ? inOrderOfThePage(found) : found;
    List<TextMark> marks = new ArrayList<>();
    for (PlacedHighlight placed : highlights()) {
      marks.addAll(marks(placed, ColourWords.style(placed.highlight().colour())));
    }
    page.setMarks(MarkLayer.HIGHLIGHTS, marks);
  }

  private ReadersNotes inOrderOfThePage(ReadersNotes found) {
    List<PlacedHighlight> ordered = new ArrayList<>(found.highlights());
    ordered.sort(
        Comparator.comparingInt(this::passage).thenComparingInt(placed -> offset(marks(placed))));
    return new ReadersNotes(found.article(), found.note(), ordered);
  }

  /** The passage that a highlight begins in; after all others for one that has no place. */
  int passage(PlacedHighlight placed) {
    List<TextMark> marks = marks(placed);
    return marks.isEmpty() ? Integer.MAX_VALUE : marks.getFirst().passage();
  }

  private static int offset(List<TextMark> marks) {
    return marks.isEmpty() ? 0 : marks.getFirst().start();
  }

  /** Where a highlight stands on the page; nowhere if it has no place. */
  List<TextMark> marks(PlacedHighlight placed) {
    return marks(placed, MarkStyle.YELLOW);
  }

  private List<TextMark> marks(PlacedHighlight placed, MarkStyle style) {
    TextRange place = placed.place();
    return place == null ? List.of() : places().marks(place, style);
  }

  /** What of the article is marked on the page, without white space at its ends. */
  List<TextRange> ranges(List<TextMark> marked) {
    return places().ranges(marked).stream().flatMap(range -> trimmed(range).stream()).toList();
  }

  private Optional<TextRange> trimmed(TextRange range) {
    String text = words().text();
    int start = range.start();
    int end = Math.min(range.end(), text.length());
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return start < end ? Optional.of(new TextRange(start, end)) : Optional.empty();
  }

  /** The highlight of exactly these words. */
  Optional<Highlight> at(TextRange place) {
    return highlights().stream()
        .filter(placed -> place.equals(placed.place()))
        .map(PlacedHighlight::highlight)
        .findFirst();
  }

  /** The shortest highlight over a character: it may lie within a longer one. */
  Optional<PlacedHighlight> covering(int passage, int offset) {
    if (highlights().isEmpty()) {
      return Optional.empty();
    }
    return places()
        .place(passage, offset)
        .flatMap(
            at ->
                highlights().stream()
                    .filter(placed -> covers(placed.place(), at))
                    .min(Comparator.comparingInt(placed -> length(placed.place()))));
  }

  private static boolean covers(@Nullable TextRange place, int at) {
    return place != null && at >= place.start() && at < place.end();
  }

  private static int length(@Nullable TextRange place) {
    return place == null ? 0 : place.end() - place.start();
  }

  /** The highlight of an id. */
  Optional<PlacedHighlight> find(@Nullable HighlightId id) {
    return highlights().stream().filter(placed -> placed.highlight().id().equals(id)).findFirst();
  }

  /** Read and matched when first needed: most articles that are opened have no highlight. */
  private TextPlaces places() {
    TextPlaces known = places;
    if (known == null) {
      known = new TextPlaces(words(), page.passages());
      places = known;
    }
    return known;
  }

  private MarkableText words() {
    MarkableText known = words;
    if (known == null) {
      known = MarkableText.of(article.content(), document);
      words = known;
    }
    return known;
  }
}
