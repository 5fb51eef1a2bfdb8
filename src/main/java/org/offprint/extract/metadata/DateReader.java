package org.offprint.extract.metadata;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.extract.dates.DateStyle;
import org.offprint.extract.dates.DateText;
import org.offprint.extract.dates.UrlDate;
import org.offprint.extract.metadata.PageMarks.Mark;
import org.offprint.extract.page.PageContext;
import org.offprint.extract.structured.StructuredData;
import org.offprint.model.PublishedTime;

/** Finds when the article was published: rather that than when it was last changed. */
final class DateReader {
  /** Score from which a date that is shown counts more than one that may mean anything. */
  private static final double SURE = -0.8;

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
    PublishedTime said = first(said(data, DateNames.PUBLISHED), style, now);
    said = said != null ? said : first(List.of(data.article().published()), style, now);
    LocalDate address = UrlDate.of(page.base());
    if (address == null && canonical != null) {
      address = UrlDate.of(URI.create(canonical));
    }
    if (said != null) {
      boolean anew = address != null && address.plusDays(1).isBefore(said.date());
      return anew && address != null ? PublishedTime.on(address) : said; // dated with each change
    }
    ShownDate shown = ShownDate.likeliest(marks, title, style, now);
    PublishedTime dated = first(said(data, DateNames.DATED), style, now);
    if (shown != null && (dated == null || shown.score() > SURE)) {
      return shown.time();
    }
    if (dated != null) {
      PublishedTime only = ShownDate.onlyTime(marks, style, now);
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
    changed = changed != null ? changed : first(said(data, DateNames.MODIFIED), style, now);
    return changed != null ? changed : first(List.of(data.meta().first("description")), style, now);
  }

  private static List<String> said(StructuredData data, List<String> names) {
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
}
