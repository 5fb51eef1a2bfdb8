package org.offprint.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.extract.ArticleExtractor;
import org.offprint.model.ArticleContent;
import org.offprint.model.ArticleId;
import org.offprint.settings.ThemeChoice;
import org.offprint.store.ArticleDatabase;
import org.offprint.store.NewArticle;
import org.offprint.testing.JavaFx;
import org.offprint.testing.SampleArticles;

/** Pictures of the difference between two versions, of a real page and in Arabic. */
class DifferenceLooksTest {
  private static final Path PAGE =
      Path.of(
          "../shared/extraction/news/html/04a6711caa7c687592777718866e781e976e0fe684faebe8b3cedcef8cd0ea34.html.gz");
  private static final ArticleId ID = new ArticleId(1);

  @TempDir private Path folder;

  @Test
  void theDifferenceOfARealPage() throws Exception {
    assumeTrue(Files.exists(PAGE), "the news pages are not beside this checkout");
    ArticleContent content;
    try (InputStream in = new GZIPInputStream(Files.newInputStream(PAGE))) {
      String html = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      content =
          new ArticleExtractor()
              .extract(html, URI.create("https://example.org/"), Instant.EPOCH)
              .content();
    }
    List<String> paragraphs = new ArrayList<>(List.of(content.text().split("\n\n")));
    assertThat(paragraphs).hasSizeGreaterThan(6);
    NewArticle before = sample(content.title(), content.text(), "2026-10-01T08:00:00Z");
    paragraphs.add(1, paragraphs.removeLast());
    paragraphs.remove(3);
    paragraphs.set(
        0, paragraphs.getFirst().replaceFirst("\\b(\\w+) (\\w+) (\\w+)\\b", "$1 now $3"));
    paragraphs.set(4, paragraphs.get(4) + " The company has since said that it was mistaken.");
    String long6 = paragraphs.get(5);
    int half = long6.indexOf(". ", long6.length() / 3);
    if (half > 0) {
      paragraphs.set(5, long6.substring(0, half + 1));
      paragraphs.add(6, long6.substring(half + 2));
    }
    NewArticle after =
        sample(
            content.title() + ", company says",
            String.join("\n\n", paragraphs),
            "2026-10-03T16:20:00Z");
    picture(before, after, "difference-news");
  }

  @Test
  void theDifferenceInArabic() throws Exception {
    String first =
        "قال رئيس البلدية إن العبّارة ستعود إلى العمل يوم الاثنين بعد أربعة أشهر من التوقف، وإن"
            + " الجسر الجديد سيفتح أمام السيارات قبل نهاية العام.";
    String second =
        "وانتظر نحو ستين شخصاً على الرصيف منذ الفجر، ومع بعضهم خبز وصحف لأقارب لم يروهم منذ الصيف.";
    String third = "ووعد المجلس بقارب ثانٍ أصغر في الشتاء، من دون أن يقول من سيدفع ثمنه.";
    NewArticle before = arabic(String.join("\n\n", first, second, third), "2026-10-01T08:00:00Z");
    NewArticle after =
        arabic(
            String.join(
                "\n\n",
                third,
                first.replace("يوم الاثنين", "مساء الأحد").replace("أربعة", "خمسة"),
                second.replace("نحو ستين شخصاً", "أكثر من تسعين شخصاً، كما قالت الشرطة،")),
            "2026-10-02T12:00:00Z");
    picture(before, after, "difference-arabic");
  }

  private void picture(NewArticle before, NewArticle after, String name) throws Exception {
    try (ArticleDatabase database = ArticleDatabase.open(OpenWindow.file(folder))) {
      database.save(before);
      database.addVersion(ID, after, true);
    }
    for (ThemeChoice theme : ThemeChoice.values()) {
      if (theme != ThemeChoice.SYSTEM) {
        picture(name + "-" + theme.name().toLowerCase(Locale.ROOT), theme);
      }
    }
  }

  private void picture(String name, ThemeChoice theme) throws Exception {
    try (OpenWindow window = OpenWindow.over(folder, OpenWindow.STATE.withTheme(theme))) {
      JavaFx.run(() -> window.list().getSelectionModel().select(ID));
      window.settle();
      window.await("the change is told", () -> window.shows(".version-banner"));
      window.press(KeyCode.D);
      window.await("the difference is there", () -> window.shows(".version-reading"));
      window.settle();
      window.screenshot(name);
      assertThat(window.text(".version-reading")).contains("Moved up to here:");
      window.press(KeyCode.PAGE_DOWN);
      window.settle();
      window.screenshot(name + "-2");
    }
  }

  private static NewArticle sample(String title, String text, String at) {
    return SampleArticles.at("https://example.org/story")
        .title(title)
        .text(text)
        .fetchedAt(Instant.parse(at))
        .make();
  }

  private static NewArticle arabic(String text, String at) {
    return SampleArticles.at("https://example.org/ferry")
        .title("العبّارة تعود إلى الجزر الشمالية")
        .language("ar")
        .rightToLeft()
        .text(text)
        .fetchedAt(Instant.parse(at))
        .make();
  }
}
