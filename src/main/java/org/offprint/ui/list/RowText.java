package org.offprint.ui.list;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.offprint.model.ArticleStatus;
import org.offprint.model.ArticleSummary;
import org.offprint.model.DirectionControls;
import org.offprint.model.PublishedTime;
import org.offprint.model.SearchField;
import org.offprint.model.SearchHit;
import org.offprint.model.Tag;
import org.offprint.model.TextRange;
import org.offprint.ui.i18n.Messages;

/**
 * An article as its row says it; made off the JavaFX thread.
 *
 * @param day when it was published, or else saved
 * @param details what follows the day in the same line: reading time, how much was read
 * @param tags by name
 * @param hit where a search found its words; null outside of searches
 * @param sources where else its story was saved from, if its row stands for those too
 */
record RowText(
    ArticleSummary summary,
    String day,
    String details,
    List<Tag> tags,
    @Nullable SearchHit hit,
    List<String> sources) {
  private static final String SEPARATOR = " \u00B7 ";

  RowText {
    tags = List.copyOf(tags);
    sources = List.copyOf(sources);
  }

  /**
   * Words a row.
   *
   * @param tags by name
   * @param read how much of it was read, 0 to 1
   * @param sources where else its story was saved from, if its row stands for those too
   */
  static RowText of(
      ArticleSummary summary,
      List<Tag> tags,
      @Nullable SearchHit hit,
      double read,
      LocalDate today,
      ZoneId zone,
      List<String> sources) {
    String details = Messages.text("row.minutes", summary.readingMinutes()) + progress(read);
    String day = ShortDate.of(day(summary, zone), today);
    return new RowText(summary, day, details, tags, hit, sources);
  }

  private static String progress(double read) {
    int percent = (int) Math.round(read * 100);
    return percent > 0 && percent < 100 ? SEPARATOR + Messages.text("row.progress", percent) : "";
  }

  private static LocalDate day(ArticleSummary summary, ZoneId zone) {
    PublishedTime published = summary.published();
    return published == null
        ? LocalDate.ofInstant(summary.savedAt(), zone)
        : published.in(zone).date();
  }

  RowText with(ArticleStatus status) {
    return new RowText(summary.withStatus(status), day, details, tags, hit, sources);
  }

  /** What stands below the details: how the article begins, or what a search found in it. */
  String excerpt() {
    return hit == null || hit.snippetMarks().isEmpty()
        ? summary.excerpt()
        : source(hit.field()) + hit.snippet();
  }

  /** The words found in the title. */
  List<TextRange> titleMarks() {
    return hit == null ? List.of() : hit.titleMarks();
  }

  /** The words found in the {@link #excerpt}. */
  List<TextRange> excerptMarks() {
    if (hit == null) {
      return List.of();
    }
    int before = source(hit.field()).length();
    return hit.snippetMarks().stream()
        .map(mark -> new TextRange(mark.start() + before, mark.end() + before))
        .toList();
  }

  /** Says where a snippet is from, if it is not the article itself. */
  private static String source(SearchField field) {
    return switch (field) {
      case COMMENT -> Messages.text("row.in-comment") + " ";
      case NOTE -> Messages.text("row.in-note") + " ";
      case ANYWHERE, TITLE, TEXT, SITE, AUTHOR -> "";
    };
  }

  /** How often its story is there, and from where. */
  String story(StoryPlace place) {
    return sources.isEmpty()
        ? Messages.text("row.copies", place.copies())
        : Messages.text("row.copies.from", place.copies(), String.join(", ", sources));
  }

  /** All that the row shows, its marks too, in words; for assistive technology. */
  String spoken(StoryPlace place) {
    StringJoiner spoken = new StringJoiner(". ");
    ArticleStatus status = summary.status();
    spoken.add(Messages.text(status.read() ? "row.read" : "row.unread"));
    spoken.add(summary.title());
    spoken.add(
        Stream.of(summary.siteName(), day, details)
            .filter(part -> !part.isBlank())
            .collect(joining(SEPARATOR)));
    if (status.favourite()) {
      spoken.add(Messages.text("row.favourite"));
    }
    if (status.archived()) {
      spoken.add(Messages.text("row.archived"));
    }
    if (!summary.complete()) {
      spoken.add(Messages.text("row.incomplete"));
    }
    if (!tags.isEmpty()) {
      spoken.add(Messages.text("row.tags", tags.stream().map(Tag::name).collect(joining(", "))));
    }
    switch (place.kind()) {
      case ALONE -> {}
      case FOLDED -> spoken.add(Messages.text("row.copies.folded", story(place)));
      case UNFOLDED -> spoken.add(Messages.text("row.copies.unfolded", story(place)));
      case BELOW -> spoken.add(Messages.text("row.copies.below"));
    }
    spoken.add(excerpt());
    return DirectionControls.without(spoken.toString());
  }
}
