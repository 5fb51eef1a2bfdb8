package org.offprint.ui.list;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.StringJoiner;
import org.offprint.model.ArticleStatus;
import org.offprint.model.ArticleSummary;
import org.offprint.model.PublishedTime;
import org.offprint.ui.i18n.Messages;

/**
 * An article as its row says it; made off the JavaFX thread.
 *
 * @param details site, date and reading time in one line
 */
record RowText(ArticleSummary summary, String details) {
  static RowText of(ArticleSummary summary, LocalDate today, ZoneId zone) {
    StringJoiner details = new StringJoiner(" \u00B7 ");
    if (!summary.siteName().isBlank()) {
      // Isolated, or a name in Arabic would carry the rest of the line to its side.
      details.add("\u2068" + summary.siteName() + "\u2069");
    }
    details.add(ShortDate.of(day(summary, zone), today));
    details.add(Messages.text("row.minutes", summary.readingMinutes()));
    return new RowText(summary, details.toString());
  }

  private static LocalDate day(ArticleSummary summary, ZoneId zone) {
    PublishedTime published = summary.published();
    return published == null ? LocalDate.ofInstant(summary.savedAt(), zone) : published.date();
  }

  RowText with(ArticleStatus status) {
    return new RowText(summary.withStatus(status), details);
  }

  /** All that the row shows, its marks too, in words; for assistive technology. */
  String spoken() {
    StringJoiner spoken = new StringJoiner(". ");
    ArticleStatus status = summary.status();
    spoken.add(Messages.text(status.read() ? "row.read" : "row.unread"));
    spoken.add(summary.title());
    spoken.add(details);
    if (status.favourite()) {
      spoken.add(Messages.text("row.favourite"));
    }
    if (status.archived()) {
      spoken.add(Messages.text("row.archived"));
    }
    if (!summary.complete()) {
      spoken.add(Messages.text("row.incomplete"));
    }
    spoken.add(summary.excerpt());
    return spoken.toString();
  }
}
