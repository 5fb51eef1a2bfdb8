package org.offprint.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.model.ArticleId;
import org.offprint.model.Highlight;
import org.offprint.model.HighlightColour;
import org.offprint.model.HighlightId;
import org.offprint.model.LeftPlace;
import org.offprint.model.ReadingPlace;
import org.offprint.model.TextQuote;
import org.offprint.model.TextRange;
import org.offprint.testing.SampleArticles;

/** A version and the places of highlights in it are written together, or not at all. */
class ArticleVersionsTest {
  private static final TextRange FIRST = new TextRange(0, 5);
  private static final TextRange SECOND = new TextRange(7, 12);

  @TempDir private Path folder;
  private ArticleDatabase database;
  private ArticleId id;

  @BeforeEach
  void save() {
    database = ArticleDatabase.open(folder.resolve("library.sqlite"));
    id = database.save(SampleArticles.numbered(1).text("Words of one.").make()).id();
    database
        .notes()
        .add(
            List.of(
                new Highlight(
                    new HighlightId(1),
                    id,
                    1,
                    HighlightColour.GREEN,
                    new TextQuote("Words", "", " of"),
                    FIRST,
                    "",
                    Instant.EPOCH,
                    Instant.EPOCH)));
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static NewArticle again() {
    return SampleArticles.numbered(1).text("Other words of one.").make();
  }

  @Test
  void highlightsArePlacedWithTheVersion() {
    assertThat(database.versions().add(id, again(), true, ArticleVersionsTest::second)).contains(2);
    Highlight placed = database.notes().of(id).getFirst();
    assertThat(placed.version()).isEqualTo(2);
    assertThat(placed.place()).isEqualTo(SECOND);

    assertThat(database.versions().makeCurrent(id, 1, 3, (all, version) -> List.of())).isTrue();
    assertThat(database.notes().of(id).getFirst().version()).as("stays where it was").isEqualTo(2);
  }

  @Test
  void aVersionThatIsKeptAsideMovesNothing() {
    assertThat(database.versions().add(id, again(), false, ArticleVersionsTest::second))
        .contains(2);
    assertThat(database.notes().of(id).getFirst().place()).isEqualTo(FIRST);
  }

  @Test
  void ifHighlightsCannotBePlacedThereIsNoVersionEither() {
    HighlightPlacer broken =
        (all, version) -> {
          throw new IllegalStateException("broken");
        };
    assertThatThrownBy(() -> database.versions().add(id, again(), true, broken))
        .hasMessage("broken");
    assertThatThrownBy(() -> database.versions().addFromPageOf(id, 1, again(), true, broken))
        .hasMessage("broken");
    assertThat(database.versions().of(id)).hasSize(1);
    assertThat(database.article(id).orElseThrow().content().text()).isEqualTo("Words of one.");
    assertThat(database.upkeep().check()).isEmpty();
  }

  @Test
  void whereReadingStoppedIsKnownOfAnEarlierVersionToo() {
    ReadingPlace place = new ReadingPlace(3, 0.5, 0.25);
    database.reading().keep(id, place, Instant.EPOCH);
    assertThat(database.reading().left(id)).contains(new LeftPlace(place, 1, true));
    database.addVersion(id, again(), true);
    assertThat(database.reading().left(id)).contains(new LeftPlace(place, 1, false));
  }

  private static List<Highlight> second(List<Highlight> all, int version) {
    return all.stream().map(highlight -> highlight.at(version, SECOND)).toList();
  }
}
