package org.offprint.ui.versions;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.offprint.library.RefreshOutcome;
import org.offprint.library.Worse;
import org.offprint.model.ArticleVersion;
import org.offprint.ui.i18n.Messages;

/** Says what is to be said of versions. */
final class VersionWords {
  private VersionWords() {}

  /** A moment by the system's clock and the person's habits, to the minute. */
  static String moment(Instant moment) {
    return moment(moment, FormatStyle.SHORT);
  }

  private static String moment(Instant moment, FormatStyle time) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, time)
        .withLocale(Locale.getDefault(Locale.Category.FORMAT))
        .withZone(ZoneId.systemDefault())
        .format(moment);
  }

  /** A day by the system's clock and the person's habits. */
  static String day(Instant moment) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(Locale.getDefault(Locale.Category.FORMAT))
        .withZone(ZoneId.systemDefault())
        .format(moment);
  }

  /** Two moments in words. */
  record Moments(String before, String after) {}

  /** Two moments, by their days; by the time, too, if they are of the same day. */
  static Moments moments(Instant before, Instant after) {
    String from = day(before);
    String to = day(after);
    return from.equals(to) ? times(before, after) : new Moments(from, to);
  }

  /** Two moments to the minute; to the second if they are of the same minute. */
  static Moments times(Instant before, Instant after) {
    String from = moment(before);
    String to = moment(after);
    return from.equals(to)
        ? new Moments(moment(before, FormatStyle.MEDIUM), moment(after, FormatStyle.MEDIUM))
        : new Moments(from, to);
  }

  /** What a version is, beside its date. */
  static String state(ArticleVersion version) {
    if (version.current()) {
      return Messages.text("version.current");
    }
    return switch (version.kind()) {
      case "ARTICLE" -> Messages.text("version.other");
      case "PAYWALL" -> Messages.text("worse.paywall");
      case "LOGIN" -> Messages.text("worse.login");
      case "ERROR" -> Messages.text("worse.error_page");
      case "EMPTY" -> Messages.text("worse.empty");
      case "LINK_LIST" -> Messages.text("worse.no_article");
      default -> Messages.text("version.other");
    };
  }

  /** What came of checking one article. */
  static String outcome(RefreshOutcome outcome) {
    return switch (outcome) {
      case RefreshOutcome.NotModified _ -> Messages.text("refresh.not-modified");
      case RefreshOutcome.Unchanged _ -> Messages.text("refresh.unchanged");
      case RefreshOutcome.Changed changed ->
          changed.lostHighlights() == 0
              ? Messages.text("refresh.changed")
              : Messages.text("refresh.changed.lost", changed.lostHighlights());
      case RefreshOutcome.KeptAside aside -> Messages.text("refresh.aside", why(aside.reason()));
      case RefreshOutcome.Failed failed ->
          Messages.text("refresh.failed", failed.failure().sentence());
      case RefreshOutcome.Cancelled _ -> Messages.text("refresh.cancelled");
      case RefreshOutcome.Gone _ -> Messages.text("reading.gone");
    };
  }

  private static String why(Worse reason) {
    return Messages.text("worse." + reason.name().toLowerCase(Locale.ROOT));
  }
}
