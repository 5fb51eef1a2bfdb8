package org.offprint.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.model.SearchQuery;

/** What is wrong with a query, in sentences. */
class QueryMistakesTest {
  private final Locale before = Locale.getDefault();

  @BeforeEach
  void speakEnglish() {
    Locale.setDefault(Locale.UK);
  }

  @AfterEach
  void speakAsBefore() {
    Locale.setDefault(before);
  }

  private static String said(String query) {
    return new QueryMistakes().sentence(SearchQuery.parse(query).problems().getFirst());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "high tide     | closing quotation mark
          sea (a b       | not closed
          sea) a         | no parenthesis that this one closes
          OR tide        | both sides
          tide ...       | no letter or digit
          tide title:    | missing after “title:”
          is:green       | read, unread, favourite, archived
          saved:2026-13  | written like 2026, 2026-10
          titel:tide     | no field “titel”
          tide -()       | nothing here to leave out
          -in:space a    | Only -in:comments
          """)
  void saysWhatIsWrong(String query, String sentence) {
    assertThat(said(query)).contains(sentence).endsWith(".");
  }

  @Test
  void namesHowManyWordsAreLookedFor() {
    assertThat(said("word ".repeat(101))).contains("first 100 words");
    assertThat(said("(".repeat(30) + "a")).contains("too deeply");
  }

  /** What is written in a query is never taken for a pattern. */
  @ParameterizedTest
  @ValueSource(strings = {"tit{el:tide", "tit''el:", "a{0}b:c"})
  void takesBracesForWhatTheyAre(String query) {
    for (var problem : SearchQuery.parse(query).problems()) {
      assertThat(new QueryMistakes().sentence(problem)).isNotEmpty();
    }
  }

  @Test
  void speaksTheLanguageOfTheProgram() {
    Locale.setDefault(Locale.GERMANY);
    assertThat(said("\"high tide")).contains("Anführungszeichen").endsWith(".");
  }
}
