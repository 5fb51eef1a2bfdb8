package org.offprint.extract.metadata;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.offprint.extract.dates.DateStyle;
import org.offprint.extract.dates.DateText;
import org.offprint.extract.dates.UrlDate;
import org.offprint.extract.metadata.PageMarks.Hint;
import org.offprint.extract.metadata.PageMarks.Mark;
import org.offprint.extract.page.Attr;
import org.offprint.extract.page.Find;
import org.offprint.extract.page.PageContext;
import org.offprint.extract.structured.StructuredData;
import org.offprint.extract.words.ClassWords;
import org.offprint.extract.words.FieldText;
import org.offprint.model.PublishedTime;

/** Finds when the article was published: rather that than when it was last changed. */
final class DateReader {
  private static final int LONGEST = 200;

  /** Score from which a date that is shown counts more than one that may mean anything. */
  private static final double SURE = -0.8;

  /** What is taken off the score of a date that is another article's, by its place. */
  private static final double OTHERS = 1;

  /** A link of so many characters may be a headline. */
  private static final int HEADLINE = 20;

  /** What the names of a place add to its score at most. */
  private static final double MOST_BY_NAME = 2;

  /** Meta elements that only ever mean the first publication. */
  private static final String[] PUBLISHED = {
    "article:published_time",
    "og:article:published_time",
    "article:published",
    "og:published_time",
    "datepublished",
    "date_published",
    "published_time",
    "published-date",
    "publish_date",
    "publish-date",
    "publishdate",
    "pubdate",
    "og:pubdate",
    "publication_date",
    "publication-date",
    "article.published",
    "article_date_original",
    "article:post_date",
    "sailthru.date",
    "parsely-pub-date",
    "cxenseparse:recs:publishtime",
    "rbpubdate",
    "originalpublicationdate",
    "displaydate",
    "article:publicationdate",
    "dc.date.issued",
    "dcterms.issued",
    "citation_online_date",
    "bt:pubdate",
    "weibo:article:create_at"
  };

  /** Meta elements that mean what their site likes them to. */
  private static final String[] DATED = {
    "dc.date.created",
    "dcterms.created",
    "dcterms.date",
    "dc.date",
    "dc:date",
    "citation_publication_date",
    "citation_date",
    "date",
    "created",
    "datecreated",
    "article.created",
    "ptime",
    "pdate",
    "last-publish",
    "uploaddate"
  };

  private static final String[] MODIFIED = {
    "article:modified_time",
    "og:updated_time",
    "datemodified",
    "dcterms.modified",
    "dc.date.modified",
    "last-modified",
    "lastmod",
    "modified",
    "article.updated",
    "revised",
    "updated_time"
  };

  private static final List<String> ATTRIBUTES =
      List.of(
          "datetime",
          "content",
          "title",
          "data-datetime",
          "data-time",
          "data-timestamp",
          "data-date");

  private DateReader() {}

  /**
   * The date; null if the page does not say.
   *
   * @param canonical the absolute address that the page calls its own; null if it names none
   */
  static @Nullable PublishedTime read(
      PageContext page,
      StructuredData data,
      PageMarks marks,
      @Nullable Mark title,
      DateStyle style,
      @Nullable String canonical) {
    Instant now = page.fetchedAt();
    PublishedTime said = first(said(data, PUBLISHED), style, now);
    said = said != null ? said : first(List.of(data.article().published()), style, now);
    LocalDate address = UrlDate.of(page.base());
    if (address == null && canonical != null) {
      address = UrlDate.of(URI.create(canonical));
    }
    if (said != null) {
      boolean anew = address != null && address.plusDays(1).isBefore(said.date());
      return anew && address != null ? PublishedTime.on(address) : said; // dated with each change
    }
    Shown shown = shown(marks, title, style, now);
    PublishedTime dated = first(said(data, DATED), style, now);
    if (shown != null && (dated == null || shown.score() > SURE)) {
      return shown.time();
    }
    if (dated != null) {
      PublishedTime only = onlyTime(marks, style, now);
      return only == null ? dated : only;
    }
    if (address != null) {
      return PublishedTime.on(address);
    }
    PublishedTime state = first(List.of(StateDate.of(page.index().finds().scripts())), style, now);
    if (state != null) {
      return state;
    }
    PublishedTime changed = first(List.of(data.article().modified()), style, now);
    changed = changed != null ? changed : first(said(data, MODIFIED), style, now);
    return changed != null ? changed : first(List.of(data.meta().first("description")), style, now);
  }

  private static List<String> said(StructuredData data, String[] names) {
    List<String> said = new ArrayList<>();
    for (String name : names) {
      said.add(data.meta().first(name));
    }
    return said;
  }

  private static @Nullable PublishedTime first(List<String> said, DateStyle style, Instant now) {
    for (String text : said) {
      PublishedTime found = text.isEmpty() ? null : DateText.find(text, style, now);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** A date that the page shows, and how likely it is the article's. */
  private record Shown(PublishedTime time, double score) {}

  /** A place, and how likely it is the date's, whatever it is called. */
  private record Placed(Mark mark, double score) {}

  private static @Nullable Shown shown(
      PageMarks marks, @Nullable Mark title, DateStyle style, Instant now) {
    List<Placed> places = new ArrayList<>();
    for (Mark mark : marks.all(Hint.DATE)) {
      places.add(new Placed(mark, place(mark, title)));
    }
    places.sort(Comparator.comparingDouble(Placed::score).reversed());
    Shown best = null;
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
          best = new Shown(found, score);
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
  private static @Nullable PublishedTime onlyTime(PageMarks marks, DateStyle style, Instant now) {
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
    return item != null && Find.first(item, DateReader::isHeadlineLink) != null;
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
