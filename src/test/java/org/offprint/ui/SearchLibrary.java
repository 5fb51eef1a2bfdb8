package org.offprint.ui;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.offprint.model.ArticleId;
import org.offprint.model.StatusChange;
import org.offprint.store.ArticleDatabase;
import org.offprint.testing.SampleArticles;

/** A small library to search in, in several scripts. */
final class SearchLibrary {
  static final String HARBOUR = "The harbour that learned to wait";
  static final String FERRY = "A ferry for twelve people";
  static final String ORCHARD = "What an orchard remembers";
  static final String ARABIC = "من يكتب تاريخ المدينة القديمة؟";
  static final String CHINESE = "老城的历史由谁来写";

  private SearchLibrary() {}

  static void fill(Path folder) {
    try (ArticleDatabase database = ArticleDatabase.open(OpenWindow.file(folder))) {
      for (int number = 1; number <= 30; number++) {
        save(
            database,
            SampleArticles.numbered(number)
                .title("Counting swifts, part " + number)
                .siteName("Northern Courier")
                .text("Notes from a long winter, and nothing about boats."));
      }
      ArticleId orchard =
          save(
              database,
              SampleArticles.at("https://example.org/orchard")
                  .title(ORCHARD)
                  .siteName("The Tidewater Review")
                  .authors("Mira Holt")
                  .standfirst("Forty trees, four hundred years, and one old map.")
                  .text(
                      "The oldest tree stands by the gate.\n\n"
                          + "Nobody planned it. From the highest branch one sees the harbour, and"
                          + " on clear mornings the ferry.\n\n"
                          + "Apples are counted in September."));
      save(
          database,
          SampleArticles.at("https://example.org/ferry")
              .title(FERRY)
              .siteName("The Tidewater Review")
              .authors("Jonas Lind")
              .standfirst("It crosses the harbour nine times a day, full or empty.")
              .text(
                  "The ferry leaves when the bell has rung twice.\n\nIn winter the harbour freezes,"
                      + " and the harbour master walks ahead with a pole."));
      save(
          database,
          SampleArticles.at("https://example.org/harbour")
              .title(HARBOUR)
              .siteName("The Tidewater Review")
              .authors("Mira Holt")
              .standfirst("Nobody planned it, but it is the best thing the town ever did.")
              .text(
                  "For forty years nothing was built in the harbour.\n\nToday Harbour Street is"
                      + " where the town meets. People call it the slow harbour."));
      save(
          database,
          SampleArticles.at("https://example.org/ar")
              .title(ARABIC)
              .siteName("صحيفة المدينة")
              .language("ar")
              .rightToLeft()
              .standfirst("كتب المؤرخون عن الأسواق، ونسوا الحارات التي عاش الناس فيها.")
              .text(
                  "في كل حارة حكاية، وفي كل حكاية باب مغلق.\n\nيقول أهل المدينة إن التاريخ يبدأ من"
                      + " الماء الذي وصل إلى البيوت."));
      save(
          database,
          SampleArticles.at("https://example.org/zh")
              .title(CHINESE)
              .siteName("河边日报")
              .language("zh")
              .standfirst("历史学家写了市场，却忘了人们居住的小巷。")
              .text("每一条小巷都有一个故事。\n\n老城的居民说，历史从流进家门的水开始。"));
      database.tags().add(List.of(orchard), "gardens");
      database.change(List.of(orchard), StatusChange.ARCHIVE);
    }
  }

  private static ArticleId save(ArticleDatabase database, SampleArticles article) {
    return database
        .save(article.words(640).fetchedAt(Instant.parse("2026-10-02T08:00:00Z")).make())
        .id();
  }
}
