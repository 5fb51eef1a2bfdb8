package org.offprint.extract.metadata;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.offprint.extract.dates.DateStyle;
import org.offprint.extract.dates.DateText;
import org.offprint.extract.metadata.PageMarks.Hint;
import org.offprint.extract.metadata.PageMarks.Mark;
import org.offprint.extract.page.Attr;
import org.offprint.extract.page.Find;
import org.offprint.extract.words.ClassWords;
import org.offprint.extract.words.FieldText;
import org.offprint.model.PublishedTime;

/**
 * A date that a page shows.
 *
 * @param score how likely it is the article's; greater is likelier
 */
record ShownDate(PublishedTime time, double score) {
  private static final int LONGEST = 200;

  /** What is taken off the score of a date that is another article's, by its place. */
  private static final double OTHERS = 1;

  /** A link of so many characters may be a headline. */
  private static final int HEADLINE = 20;

  /** What the names of a place add to its score at most. */
  private static final double MOST_BY_NAME = 2;

  private static final List<String> ATTRIBUTES =
      List.of(
          "datetime",
          "content",
          "title",
          "data-datetime",
          "data-time",
          "data-timestamp",
          "data-date");

  /** A place, and how likely it is the date's, whatever it is called. */
  private record Placed(Mark mark, double score) {}

  /** The likeliest of all dates that the page shows; null if it shows none. */
  static @Nullable ShownDate likeliest(
      PageMarks marks, @Nullable Mark title, DateStyle style, Instant now) {
    List<Placed> places = new ArrayList<>();
    for (Mark mark : marks.all(Hint.DATE)) {
      places.add(new Placed(mark, place(mark, title)));
    }
    places.sort(Comparator.comparingDouble(Placed::score).reversed());
    ShownDate best = null;
    int bestOrder = 0;
    for (Placed place : places) { // the likeliest first, so that most need not be read at all
      if (best != null && place.score() + MOST_BY_NAME < best.score()) {
        break;
      }
      double score = place.score() + byName(place.mark().element());
      score -= isTeaser(place.mark().element()) ? OTHERS : 0;
      int order = place.mark().order();
      if (best == null || score > best.score() || (score == best.score() && order < bestOrder)) {
        PublishedTime found = at(place.mark(), style, now);
        if (found != null) {
          best = new ShownDate(found, score);
          bestOrder = order;
        }
      }
    }
    return best;
  }

  private static @Nullable PublishedTime at(Mark mark, DateStyle style, Instant now) {
    if (mark.text().isEmpty()) {
      for (String attribute : ATTRIBUTES) {
        String value = Attr.of(mark.element(), attribute);
        PublishedTime found = value.isBlank() ? null : DateText.find(value, style, now);
        if (found != null) {
          return found;
        }
      }
    }
    String text = mark.words(LONGEST + 1);
    return text.isEmpty() || text.length() > LONGEST ? null : DateText.find(text, style, now);
  }

  /** What all time elements beside the page's furniture agree on; null if there is none. */
  static @Nullable PublishedTime onlyTime(PageMarks marks, DateStyle style, Instant now) {
    PublishedTime only = null;
    for (Mark mark : marks.main(Hint.DATE)) {
      boolean time = mark.element().normalName().equals("time") && mark.text().isEmpty();
      PublishedTime found = time ? at(mark, style, now) : null;
      if (found != null && only != null && !found.date().equals(only.date())) {
        return null;
      }
      only = only == null ? found : only;
    }
    return only;
  }

  /** Whether a date stands in an item of a list that leads to another article. */
  private static boolean isTeaser(Element element) {
    Element item = Find.closest(element, "li");
    return item != null && Find.first(item, ShownDate::isHeadlineLink) != null;
  }

  private static boolean isHeadlineLink(Element link) {
    return link.normalName().equals("a")
        && Attr.has(link, "href")
        && FieldText.of(link, 2 * HEADLINE).length() >= HEADLINE;
  }

  private static double byName(Element element) {
    String naming = FieldText.lower(ClassWords.naming(element));
    double score = Attr.has(element, "pubdate") || naming.contains("publish") ? MOST_BY_NAME : 0;
    return score - (naming.contains("modif") || naming.contains("updated") ? 3 : 0);
  }

  private static double place(Mark mark, @Nullable Mark title) {
    double score = mark.element().normalName().equals("time") ? 1 : 0;
    score -= mark.text().isEmpty() ? 0 : 1.5;
    score -= mark.aside() ? 2 : 0;
    int distance = title == null ? mark.order() : mark.order() - title.order();
    score -= distance < 0 ? 0.5 - distance / 40.0 : distance / 80.0;
    return score;
  }
}
