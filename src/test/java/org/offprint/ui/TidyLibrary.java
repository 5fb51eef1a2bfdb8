package org.offprint.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleSection;
import org.offprint.model.SavedSearch;
import org.offprint.model.StatusChange;
import org.offprint.model.Tag;
import org.offprint.store.ArticleDatabase;
import org.offprint.testing.SampleArticles;

/** A library that someone keeps in order: tags, colours, searches, sites, a story saved twice. */
final class TidyLibrary {
  static final String STORY =
      """
      The lighthouse at the northern point will stay lit, the council decided on Tuesday after a \
      debate that went on until the last bus had left.

      For three years the keepers had expected the lamp to be put out for good, since ships find \
      their way by satellite now and the cost of the paint alone exceeds that of a new pier.

      But eleven fishermen came to the meeting and told of a night in March when every screen \
      aboard had gone dark, and of the single beam that brought them home through the sleet.

      "You do not switch off a star because you have a map," said Ada Quill, the eldest of them, \
      and the vote was unanimous.\
      """;

  private static final List<String> TITLES =
      List.of(
          "The harbour that learned to wait",
          "What an orchard remembers",
          "Counting swifts over the old town",
          "A short history of being late",
          "The mathematics of a good queue",
          "Why the last telegraph office in the valley still opens at eight, and who comes to it",
          "\u0645\u0646 \u064A\u0643\u062A\u0628 \u062A\u0627\u0631\u064A\u062E"
              + " \u0627\u0644\u0645\u062F\u064A\u0646\u0629",
          "Trams, trees and tolls: three cities compared");
  private static final List<String> SITES =
      List.of("Northern Courier", "The Tidewater Review", "Morning Ledger", "Valley Post");

  private TidyLibrary() {}

  static void fill(ArticleDatabase database) {
    for (int number = 1; number <= 40; number++) {
      database.save(
          SampleArticles.numbered(number)
              .title(TITLES.get(number % TITLES.size()))
              .siteName(SITES.get(number % SITES.size()))
              .standfirst(
                  "Notes on what a town keeps, and what it lets go, by those who live there.")
              .text("Paragraph " + number + " of a text that nobody else has written so far.")
              .published("2026-09-" + (10 + number % 20))
              .words(300 + number * 23)
              .make());
    }
    story(
        database, "https://courier.example/lighthouse", "Northern Courier", "Lighthouse stays lit");
    story(
        database, "https://ledger.example/n/31", "Morning Ledger", "Council keeps the lighthouse");
    story(database, "https://tidewater.example/lamp", "The Tidewater Review", "A lamp, kept");
    List<ArticleId> all = database.ids(ArticleSection.ALL);
    tag(database, all.subList(0, 14), "cities", 0x3B82F6);
    tag(database, all.subList(2, 6), "To read on the train", null);
    tag(database, all.subList(5, 9), "politics", 0xE5484D);
    tag(database, all.subList(1, 20), "nature", 0x2F9147);
    tag(database, all.subList(8, 10), "civil engineering", 0xA87B00);
    tag(database, all.subList(10, 12), "\u062A\u0627\u0631\u064A\u062E", 0x8B5CF6);
    database.search().save(new SavedSearch("Long and unread", "is:unread notes"));
    database.search().save(new SavedSearch("Lighthouses", "lighthouse"));
    database.change(all.subList(3, 5), StatusChange.MARK_READ);
    database.change(all.subList(4, 6), StatusChange.ADD_TO_FAVOURITES);
    database.change(all.subList(30, 36), StatusChange.ARCHIVE);
    database.change(all.subList(36, 41), StatusChange.MOVE_TO_TRASH);
  }

  private static void story(ArticleDatabase database, String url, String site, String title) {
    database.save(SampleArticles.at(url).siteName(site).title(title).text(STORY).make());
  }

  private static void tag(
      ArticleDatabase database, List<ArticleId> ids, String name, @Nullable Integer colour) {
    database.tags().add(ids, name);
    Tag tag = database.tags().named(name).orElseThrow();
    database.tags().recolour(tag.id(), colour);
  }
}
