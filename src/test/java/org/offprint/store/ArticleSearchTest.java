package org.offprint.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.offprint.testing.SampleArticles.at;
import static org.offprint.testing.SampleArticles.numbered;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleSummary;
import org.offprint.model.Comment;
import org.offprint.model.SavedSearch;
import org.offprint.model.SearchField;
import org.offprint.model.SearchHit;
import org.offprint.model.SearchOrder;
import org.offprint.model.SearchQuery;
import org.offprint.model.StatusChange;
import org.offprint.model.TextRange;
import org.offprint.testing.SampleArticles;

class ArticleSearchTest {
  private static final ZoneId ZONE = ZoneOffset.UTC;

  @TempDir Path folder;
  private ArticleDatabase database;
  private int count;

  @BeforeEach
  void open() {
    database = ArticleDatabase.open(folder.resolve("library.db"));
  }

  @AfterEach
  void close() {
    database.close();
  }

  /** Saves an article whose title is its name in what is expected. */
  private ArticleId save(String name, SampleArticles sample) {
    return database.save(sample.title(name).make()).id();
  }

  private SampleArticles sample() {
    return at("https://news.test/" + count++).authors().text("-");
  }

  private String found(String query) {
    List<ArticleId> ids = ids(query, SearchOrder.NEWEST);
    assertThat(database.search().count(SearchQuery.parse(query), ZONE)).isEqualTo(ids.size());
    TreeMap<String, Boolean> names = new TreeMap<>();
    database.summaries(ids).forEach(summary -> names.put(summary.title(), true));
    return String.join(" ", names.keySet());
  }

  private List<ArticleId> ids(String query, SearchOrder order) {
    return database.search().ids(SearchQuery.parse(query), order, ZONE, 0, 100);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          high                      | A B
          high tide                 | A
          "high tide"               | A
          "tide high"               | ~~
          ti*                       | A C
          text:t*                   | A C D
          "of the ti"*              | C
          tide OR mountain          | A B C
          high -tide                | B
          -high                     | C D E F G
          -high -turn               | D E F G
          (tide OR mountain) high   | A B
          zurich                    | D
          ZÜRICH                    | D
          teststrasse               | D
          donau*                    | D
          東京                      | E
          京都                      | E
          京                        | E
          桜が咲                    | E
          咲                        | E
          咲く                      | E
          が都                      | ~~
          الخبر                     | F
          الخَبَرُ                  | F
          احمد                      | F
          علي                       | F
          โรงเรียน                  | G
          เรียน                     | G
          lang:de                   | D
          lang:pt                   | C
          lang:pt-br                | C
          lang:pt-PT                | ~~
          -lang:pt high             | A B
          lang:de OR lang:ja        | D E
          author:quill              | A
          author:"ada quill"        | A
          author:high               | ~~
          site:herald               | B
          site:alps.test            | B
          title:a                   | A
          text:high                 | A B
          comment:splendid          | C
          splendid                  | C
          splendid -in:comments     | ~~
          is:unread                 | A B C D E F G
          is:incomplete             | E
          -is:incomplete high       | A B
          published:2012-03         | A
          published:<2013           | A B
          -published:2012           | B C D E F G
          saved:2026-11             | G
          saved:2026-10.. tide      | A C
          high OR is:incomplete     | A B E
          high OR -lang:de          | A B C E F G
          ...                       | A B C D E F G
          """)
  void finds(String query, String expected) {
    save(
        "A",
        sample()
            .text("High tide at noon.")
            .authors("Ada Quill")
            .published("2012-03-04T23:30-05:00"));
    save(
        "B",
        at("https://www.alps.test/b")
            .authors()
            .siteName("The Herald")
            .text("A high mountain.")
            .published("2011-01-01"));
    save(
        "C",
        sample()
            .language("pt-BR")
            .published(null)
            .text("The turn of the tide.")
            .comments(new Comment("Bo", "", "Splendid!", -1)));
    save(
        "D",
        sample()
            .published("2026-01-01")
            .language("de")
            .text("Zürich, Teststraße, Donaudampfschiff."));
    save("E", sample().language("ja").text("東京都で桜が咲く。").image("https://x.test/1", null));
    save("F", sample().language("ar").text("قال أحمدُ علی إنَّ الخَبَرَ صحيح"));
    save(
        "G",
        sample()
            .language("th")
            .text("เด็กไปโรงเรียนแล้ว")
            .fetchedAt(Instant.parse("2026-11-02T00:00:00Z")));

    assertThat(found(query)).isEqualTo(expected);
  }

  @Test
  void leavesOutTheTrashUnlessAskedForIt() {
    ArticleId kept = save("Kept", sample().text("tide"));
    ArticleId gone = save("Gone", sample().text("tide"));
    database.change(List.of(gone), StatusChange.MOVE_TO_TRASH);

    assertThat(ids("tide", SearchOrder.NEWEST)).containsExactly(kept);
    assertThat(ids("tide", SearchOrder.RELEVANCE)).containsExactly(kept);
    assertThat(ids("-mountain", SearchOrder.NEWEST)).containsExactly(kept);
    assertThat(ids("tide is:trashed", SearchOrder.NEWEST)).containsExactly(gone);
    database.change(List.of(gone), StatusChange.RESTORE_FROM_TRASH);
    assertThat(ids("tide", SearchOrder.NEWEST)).containsExactly(gone, kept);
  }

  @Test
  void sortsByAgeOrRelevance() {
    ArticleId often = save("Often", sample().text("tide tide tide tide tide"));
    ArticleId title = save("Tide", sample().text("Water goes up and down."));
    ArticleId once = save("Once", sample().text("tide " + "and other words ".repeat(50)));

    assertThat(ids("tide", SearchOrder.NEWEST)).containsExactly(once, title, often);
    assertThat(ids("tide", SearchOrder.RELEVANCE)).containsExactly(title, often, once);
  }

  @Test
  void putsTitlesAndRepeatedAndRareWordsFirst() {
    String rest = "and more of other things ".repeat(20);
    ArticleId both = save("Harbour tide", sample().text("Water. " + rest));
    ArticleId rare = save("Pilots", sample().text("pilot pilot pilot pilot harbour. " + rest));
    ArticleId common =
        save("Ports", sample().text("harbour harbour harbour harbour pilot. " + rest));
    ArticleId neither = save("Nets", sample().text("harbour with a pilot. " + rest));
    ArticleId oneInTitle = save("The tide", sample().text("Of the harbour. " + rest));
    ArticleId once = save("Boats", sample().text("tide in the harbour. " + rest));

    assertThat(ids("harbour tide", SearchOrder.RELEVANCE)).containsExactly(both, oneInTitle, once);
    assertThat(ids("harbour pilot", SearchOrder.RELEVANCE)).containsExactly(rare, common, neither);
    assertThat(ids("title:ti*", SearchOrder.NEWEST)).containsExactly(oneInTitle, both);
    assertThat(ids("title:harbour -tide", SearchOrder.RELEVANCE)).isEmpty();
    assertThat(ids("tide OR pilot", SearchOrder.RELEVANCE).subList(0, 2))
        .containsExactlyInAnyOrder(both, oneInTitle);
  }

  @Test
  void keepsAnArticleWithAWordThatIsNotWantedOutOfTheTitles() {
    save("Tide", sample().text("mountain"));
    ArticleId wanted = save("The tide", sample().text("Nothing else."));

    assertThat(ids("tide -mountain", SearchOrder.RELEVANCE)).containsExactly(wanted);
  }

  @Test
  void givesThoseThatWereNotComparedAfterTheBest() {
    ArticleId title = save("Tide", sample().text("Water goes up and down."));
    ArticleId oldest = save("Oldest", sample().text("tide tide tide tide tide tide"));
    ArticleId older = save("Older", sample().text("tide"));
    ArticleId often = save("Often", sample().text("tide tide tide"));
    ArticleId once = save("Once", sample().text("tide " + "and other words ".repeat(50)));
    SearchStatement statement = SearchStatement.of(SearchQuery.parse("tide"), ZONE);

    try (Connections connections = new Connections(new LibraryFile(folder.resolve("library.db")))) {
      List<ArticleId> all =
          connections.read(sql -> statement.mostRelevant(sql, 0, Integer.MAX_VALUE, 2));
      List<ArticleId> middle = connections.read(sql -> statement.mostRelevant(sql, 2, 2, 2));
      List<ArticleId> end =
          connections.read(sql -> statement.mostRelevant(sql, 3, Integer.MAX_VALUE, 2));

      assertThat(all).containsExactly(title, often, once, older, oldest);
      assertThat(middle).containsExactly(once, older);
      assertThat(end).containsExactly(older, oldest);
    }
  }

  @Test
  void givesResultsInParts() {
    for (int i = 0; i < 25; i++) {
      save("N" + i, sample().text("tide"));
    }
    SearchQuery query = SearchQuery.parse("tide");
    List<ArticleId> all = database.search().ids(query, SearchOrder.NEWEST, ZONE, 0, 100);
    for (SearchOrder order : SearchOrder.values()) {
      List<ArticleId> some = database.search().ids(query, order, ZONE, 10, 10);
      assertThat(some).hasSize(10);
      assertThat(database.search().ids(query, order, ZONE, 20, 10)).hasSize(5);
    }
    assertThat(database.search().ids(query, SearchOrder.NEWEST, ZONE, 10, 10))
        .isEqualTo(all.subList(10, 20));
  }

  @Test
  void showsWhereTheWordsStand() {
    String text =
        "Nothing of it here. ".repeat(40)
            + "Then the lighthouse keeper saw the tide. "
            + "And nothing more. ".repeat(40);
    ArticleId id = save("The Tide", sample().text(text));

    SearchHit hit = hit("tide lighthouse", id);

    assertThat(hit.titleMarks()).containsExactly(new TextRange(4, 8));
    assertThat(hit.field()).isEqualTo(SearchField.TEXT);
    assertThat(hit.snippet()).startsWith("…").endsWith("…").hasSizeBetween(150, 210);
    assertThat(marked(hit)).containsExactly("lighthouse", "tide");
  }

  @Test
  void showsCommentsWhereTheTextHasNoneOfTheWords() {
    ArticleId id =
        save(
            "T",
            sample()
                .text("Text")
                .comments(
                    new Comment("Bo", "", "Well.", -1),
                    new Comment("Cy", "", "Splendid\n\nnews", 0)));

    SearchHit hit = hit("splendid", id);

    assertThat(hit.field()).isEqualTo(SearchField.COMMENT);
    assertThat(hit.snippet()).isEqualTo("Cy Splendid news");
    assertThat(marked(hit)).containsExactly("Splendid");
  }

  @Test
  void showsTheBeginningWhereThereIsNothingToMark() {
    ArticleId id = save("T", sample().standfirst("Above.").text("Below."));

    assertThat(hit("is:unread", id))
        .isEqualTo(new SearchHit(id, List.of(), SearchField.TEXT, "Above. Below.", List.of()));
  }

  @Test
  void findsTheNewVersionOfAnArticle() {
    NewArticle first = numbered(1).title("First").text("mountain").make();
    ArticleId id = database.save(first).id();
    NewArticle second = numbered(1).title("Second").text("tide").siteName("Other").make();

    assertThat(database.addVersion(id, second, false)).contains(2);
    assertThat(found("mountain")).isEqualTo("First");
    assertThat(database.addVersion(id, second, true)).contains(3);
    assertThat(found("mountain")).isEmpty();
    assertThat(found("tide")).isEqualTo("Second");
    assertThat(database.article(id).orElseThrow().content()).isEqualTo(second.content());
    assertThat(database.originalPage(id).orElseThrow().body()).isEqualTo(second.page().body());
    assertThat(database.addVersion(new ArticleId(77), second, true)).isEmpty();
    assertThat(database.upkeep().check()).isEmpty();
  }

  @Test
  void keepsSearchesUnderNames() {
    SavedSearch sea = new SavedSearch("Sea", "tide OR ship");
    SavedSearch hills = new SavedSearch("hills", "mountain");
    database.search().save(hills);
    database.search().save(sea);
    assertThat(database.search().saved()).containsExactly(hills, sea);

    database.search().save(new SavedSearch("Sea", "tide"));
    database.search().forget("hills");
    assertThat(database.search().saved()).containsExactly(new SavedSearch("Sea", "tide"));
  }

  private SearchHit hit(String query, ArticleId id) {
    assertThat(ids(query, SearchOrder.NEWEST)).contains(id);
    return database
        .search()
        .hits(SearchQuery.parse(query), List.of(id, new ArticleId(999)))
        .getFirst();
  }

  private static List<String> marked(SearchHit hit) {
    return hit.snippetMarks().stream()
        .map(range -> hit.snippet().substring(range.start(), range.end()))
        .toList();
  }

  @Test
  void neverShowsWhatItDoesNotFind() {
    ArticleId id = save("Only", sample().text("words"));
    assertThat(database.summaries(ids("", SearchOrder.NEWEST)))
        .extracting(ArticleSummary::id)
        .containsExactly(id);
  }
}
