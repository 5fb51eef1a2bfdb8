package org.offprint.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.offprint.testing.SampleArticles.at;
import static org.offprint.testing.SampleArticles.imageData;
import static org.offprint.testing.SampleArticles.numbered;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.model.Article;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleImage;
import org.offprint.model.ArticleSection;
import org.offprint.model.ArticleStatus;
import org.offprint.model.ArticleSummary;
import org.offprint.model.Comment;
import org.offprint.model.ImageData;
import org.offprint.model.PublishedTime;
import org.offprint.model.StatusChange;
import org.offprint.model.TextDirection;
import org.offprint.testing.SampleArticles;

class ArticleDatabaseTest {
  @TempDir Path folder;
  private ArticleDatabase database;

  @BeforeEach
  void open() {
    database = ArticleDatabase.open(folder.resolve("made/on/the/way/library.db"));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void givesBackAllOfAnArticle() {
    NewArticle saved =
        at("https://example.org/a?id=1")
            .canonicalUrl("https://example.org/a")
            .otherUrls("https://m.example.org/a")
            .title("Ship's horn")
            .standfirst("What was heard.")
            .authors("Ada Quill", "Bo, the Elder")
            .siteName("Example")
            .published("2026-09-30T18:30+02:00")
            .language("ur")
            .rightToLeft()
            .text("First.\n\nSecond.")
            .comments(
                new Comment("Cy", "2 days ago", "One.\n\nTwo.", Comment.NO_PARENT),
                new Comment("", "", "Answer.", 0))
            .leadImage("https://example.org/2.png")
            .image("https://example.org/9.png", "one")
            .image("https://example.org/2.png", "two")
            .words(2)
            .make();

    ArticleId id = database.save(saved).id();

    Article article = database.article(id).orElseThrow();
    assertThat(article.content()).isEqualTo(saved.content());
    assertThat(article.canonicalUrl()).isEqualTo("https://example.org/a");
    assertThat(article.images()).isEqualTo(saved.images());
    assertThat(article.summary())
        .isEqualTo(
            new ArticleSummary(
                id,
                "https://example.org/a?id=1",
                "Ship's horn",
                "Example",
                "Ada Quill, Bo, the Elder",
                "What was heard.",
                "ur",
                TextDirection.RIGHT_TO_LEFT,
                PublishedTime.parse("2026-09-30T18:30+02:00"),
                saved.fetchedAt(),
                2,
                imageData("two").hash(),
                true,
                ArticleStatus.NEW));
    assertThat(database.summaries(List.of(id))).containsExactly(article.summary());
  }

  @Test
  void findsAnArticleByEachOfItsAddresses() {
    ArticleId id =
        database
            .save(
                at("https://a.test/1")
                    .otherUrls("https://b.test/1", "https://c.test/1")
                    .canonicalUrl("https://d.test/1")
                    .make())
            .id();

    assertThat(database.find("https://a.test/1")).contains(id);
    assertThat(database.find("https://b.test/1")).contains(id);
    assertThat(database.find("https://c.test/1")).contains(id);
    assertThat(database.find("https://c.test/2")).isEmpty();
    assertThat(database.find("https://d.test/1")).as("only claimed").isEmpty();
  }

  @Test
  void doesNotDoubleAnArticleSavedByAnotherAddress() {
    ArticleId id = database.save(at("https://a.test/1").otherUrls("https://c.test/1").make()).id();

    ArticleDatabase.SavedArticle again =
        database.save(at("https://b.test/1").otherUrls("https://c.test/1").title("New").make());

    assertThat(again).isEqualTo(new ArticleDatabase.SavedArticle(id, false));
    assertThat(database.ids(ArticleSection.ALL)).containsExactly(id);
    assertThat(database.article(id).orElseThrow().content().title()).isNotEqualTo("New");
  }

  @Test
  void listsSectionsLastSavedFirst() {
    Instant now = Instant.parse("2026-10-01T08:00:00Z");
    ArticleId middle = database.save(numbered(1).fetchedAt(now).make()).id();
    ArticleId last = database.save(numbered(2).fetchedAt(now.plusSeconds(1)).make()).id();
    ArticleId first = database.save(numbered(3).fetchedAt(now.minusSeconds(1)).make()).id();
    ArticleId sameTime = database.save(numbered(4).fetchedAt(now).make()).id();

    assertThat(database.ids(ArticleSection.ALL)).containsExactly(last, sameTime, middle, first);
  }

  @Test
  void putsArticlesIntoTheirSectionsAndCountsThem() {
    List<ArticleId> ids =
        List.of(1, 2, 3, 4, 5).stream().map(n -> database.save(numbered(n).make()).id()).toList();
    database.change(ids.subList(0, 1), StatusChange.MARK_READ);
    database.change(ids.subList(1, 2), StatusChange.ARCHIVE);
    database.change(ids.subList(2, 3), StatusChange.MOVE_TO_TRASH);
    database.change(ids.subList(0, 3), StatusChange.ADD_TO_FAVOURITES);

    assertThat(lists())
        .isEqualTo(
            Map.of(
                ArticleSection.ALL, List.of(ids.get(4), ids.get(3), ids.get(1), ids.get(0)),
                ArticleSection.UNREAD, List.of(ids.get(4), ids.get(3)),
                ArticleSection.FAVOURITES, List.of(ids.get(1), ids.get(0)),
                ArticleSection.ARCHIVE, List.of(ids.get(1)),
                ArticleSection.TRASH, List.of(ids.get(2))));
    assertCountsAgree();
  }

  @Test
  void undoesEveryChange() {
    List<ArticleId> ids =
        List.of(1, 2, 3).stream().map(n -> database.save(numbered(n).make()).id()).toList();
    database.change(ids.subList(0, 1), StatusChange.MARK_READ);
    database.change(ids.subList(1, 2), StatusChange.MOVE_TO_TRASH);
    Map<ArticleSection, List<ArticleId>> before = lists();

    for (StatusChange change : StatusChange.values()) {
      Map<ArticleId, ArticleStatus> was = database.change(ids, change);
      assertThat(was).containsOnlyKeys(ids);
      was.forEach(
          (id, status) ->
              assertThat(database.summaries(List.of(id)).getFirst().status())
                  .isEqualTo(change.appliedTo(status)));
      assertCountsAgree();
      List<ArticleId> changed = new ArrayList<>(ids);
      changed.removeIf(id -> isSame(change, was.get(id)));
      database.change(changed, change.opposite());
      assertThat(lists()).isEqualTo(before);
      assertCountsAgree();
    }
  }

  private static boolean isSame(StatusChange change, @Nullable ArticleStatus before) {
    return before != null && change.appliedTo(before).equals(before);
  }

  @Test
  void leavesOutUnknownIds() {
    ArticleId known = database.save(numbered(1).make()).id();
    ArticleId unknown = new ArticleId(99);

    assertThat(database.change(List.of(unknown, known), StatusChange.MARK_READ))
        .containsOnlyKeys(known);
    assertThat(database.summaries(List.of(unknown, known, unknown, known)))
        .extracting(ArticleSummary::id)
        .containsExactly(known, known);
    assertThat(database.article(unknown)).isEmpty();
    assertThat(database.image(imageData("none").hash())).isEmpty();
  }

  @Test
  void keepsAnImageOnceForAllArticles() {
    ImageData image = imageData("shared");
    database.save(numbered(1).image("https://a.test/x.png", "shared").make());
    database.save(numbered(2).image("https://b.test/y.png", "shared").make());

    ImageData kept = database.image(image.hash()).orElseThrow();
    assertThat(kept.bytes()).isEqualTo(image.bytes());
    assertThat(kept.mediaType()).isEqualTo("image/png");
    assertThat(List.of(kept.width(), kept.height())).containsExactly(640, 480);
  }

  @Test
  void fillsInMissingImages() {
    ArticleId id =
        database
            .save(
                numbered(1)
                    .image("https://a.test/1.png", null)
                    .image("https://a.test/2.png", "two")
                    .image("https://a.test/1.png", null)
                    .make())
            .id();
    ArticleSummary before = database.summaries(List.of(id)).getFirst();
    assertThat(before.complete()).isFalse();
    assertThat(before.thumbnail()).isEqualTo(imageData("two").hash());

    database.addImage(id, "https://a.test/other.png", imageData("other"));
    assertThat(database.image(imageData("other").hash())).isEmpty();
    database.addImage(id, "https://a.test/1.png", imageData("one"));

    Article article = database.article(id).orElseThrow();
    assertThat(article.summary().complete()).isTrue();
    assertThat(article.summary().thumbnail()).isEqualTo(imageData("one").hash());
    assertThat(article.images()).noneMatch(ArticleImage::missing);
    assertThat(database.image(imageData("one").hash())).isPresent();
  }

  @Test
  void changesItsRevisionWithTheFileOnly() {
    long empty = database.revision();
    assertThat(database.revision()).isEqualTo(empty);

    ArticleId id = database.save(numbered(1).make()).id();
    long saved = database.revision();
    assertThat(saved).isNotEqualTo(empty);
    database.article(id);
    assertThat(database.revision()).isEqualTo(saved);

    try (ArticleDatabase other =
        ArticleDatabase.open(folder.resolve("made/on/the/way/library.db"))) {
      assertThat(database.revision()).isEqualTo(saved);
      other.change(List.of(id), StatusChange.MARK_READ);
    }
    assertThat(database.revision()).isNotEqualTo(saved);
  }

  @Test
  void keepsAllThroughClosingAndOpening() {
    Path file = folder.resolve("again.db");
    ArticleId id;
    try (ArticleDatabase first = ArticleDatabase.open(file)) {
      id = first.save(numbered(1).make()).id();
      first.change(List.of(id), StatusChange.ARCHIVE);
    }
    try (ArticleDatabase second = ArticleDatabase.open(file)) {
      assertThat(second.ids(ArticleSection.ARCHIVE)).containsExactly(id);
    }
  }

  @Test
  void refusesWorkOnceClosed() {
    database.close();
    database.close();

    assertThatThrownBy(() -> database.counts()).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> database.save(SampleArticles.numbered(1).make()))
        .isInstanceOf(IllegalStateException.class);
  }

  private Map<ArticleSection, List<ArticleId>> lists() {
    return List.of(ArticleSection.values()).stream()
        .collect(Collectors.toMap(section -> section, database::ids));
  }

  private void assertCountsAgree() {
    Map<ArticleSection, Integer> counts = database.counts();
    lists().forEach((section, ids) -> assertThat(counts).containsEntry(section, ids.size()));
  }
}
