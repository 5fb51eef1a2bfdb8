package org.offprint.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchQueryTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          ~~                          | everything
          ~   ~                       | everything
          tide                        | tide
          high tide                   | (high & tide)
          high AND tide               | (high & tide)
          "high tide"                 | high tide
          “high tide”                 | high tide
          light*                      | light*
          "light hou"*                | light hou*
          -tide                       | !tide
          −tide high                  | (!tide & high)
          high -tide                  | (high & !tide)
          NOT tide                    | !tide
          -"high tide"                | !high tide
          -(high tide)                | !(high & tide)
          a OR b                      | (a / b)
          ~a | b~                     | (a / b)
          c a OR b d                  | (c & (a / b) & d)
          (a b) OR c                  | ((a & b) / c)
          a OR b OR c                 | (a / b / c)
          -a OR b                     | (!a / b)
          e-mail                      | e-mail
          a - b                       | (a & b)
          title:tide                  | title:tide
          TITLE:"high tide"           | title:high tide
          text:tide*                  | text:tide*
          site:bbc author:quill       | (site:bbc & author:quill)
          comment:yes note:no         | (comment:yes & note:no)
          tag:sea                     | tag=sea
          tag:"the sea"               | tag=the sea
          -tag:sea                    | !tag=sea
          is:unread is:FAVOURITE      | (is unread & is favourite)
          lang:pt-BR                  | lang=pt-BR
          saved:2026                  | saved 2026-01-01..2027-01-01
          saved:2026-10..             | saved 2026-10-01..
          saved:2026-10-05            | saved 2026-10-05..2026-10-06
          saved:..2026-10             | saved ..2026-11-01
          saved:2026-10..2026-01      | saved 2026-01-01..2026-11-01
          published:<2012-03          | published ..2012-03-01
          published:<=2012-03         | published ..2012-04-01
          published:>2012             | published 2013-01-01..
          published:>=2012            | published 2012-01-01..
          published:2011..2012-02     | published 2011-01-01..2012-03-01
          published:٢٠١٢              | published 2012-01-01..2013-01-01
          10:30                       | 10:30
          https://a.test/b            | https://a.test/b
          -in:comments tide           | tide [without comment]
          """)
  void reads(String text, String meaning) {
    SearchQuery query = SearchQuery.parse(text);

    assertThat(show(query)).isEqualTo(meaning);
    assertThat(query.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "high tide     | high tide  | 0  | 10 | PhraseNotClosed
          sea (a b       | (sea & (a & b)) | 4 | 5 | GroupNotClosed
          sea) a         | (sea & a)  | 3  | 4  | NothingToClose
          OR tide        | tide       | 0  | 2  | OneSided
          tide OR        | tide       | 5  | 7  | OneSided
          tide ...       | tide       | 5  | 8  | NoWord
          tide title:    | tide       | 5  | 11 | NothingInField title
          tide tag:      | tide       | 5  | 9  | NothingInField tag
          is:green       | everything | 0  | 8  | NoSuchState
          saved:2026-13  | everything | 0  | 13 | NoSuchDays
          saved:soon     | everything | 0  | 10 | NoSuchDays
          published:1..2 | everything | 0  | 14 | NoSuchDays
          titel:tide     | titel:tide | 0  | 10 | NoSuchField titel
          tide -()       | tide       | 5  | 6  | NothingToLeaveOut
          -in:space a    | a          | 1  | 9  | CannotBeLeftOut
          """)
  void explainsWhatItDoesNotUnderstand(
      String text, String meaning, int start, int end, String problem) {
    SearchQuery query = SearchQuery.parse(text);

    assertThat(show(query)).isEqualTo(meaning);
    assertThat(query.problems()).hasSize(1);
    assertThat(query.problems().getFirst().range()).isEqualTo(new TextRange(start, end));
    assertThat(kind(query.problems().getFirst())).isEqualTo(problem);
  }

  private static String kind(SearchProblem problem) {
    String name = problem.getClass().getSimpleName();
    return switch (problem) {
      case SearchProblem.NoSuchField(TextRange _, String field) -> name + " " + field;
      case SearchProblem.NothingInField(TextRange _, String field) -> name + " " + field;
      default -> name;
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          high ti        | (high & ti*)
          ~high ti ~     | (high & ti)
          "high ti       | high ti*
          "high tide"    | high tide
          title:ti       | title:ti*
          ti)            | ti
          """)
  void letsTheLastWordGoOnWhileItIsTyped(String text, String meaning) {
    assertThat(show(SearchQuery.whileTyping(text))).isEqualTo(meaning);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"(", "-", "\"", "(-(|\"", "OR OR", "))))", "- - -", "is:", ":", "*", "-*"})
  void takesSignsWithoutSense(String text) {
    assertThat(SearchQuery.parse(text).isEmpty()).isTrue();
  }

  @Test
  void takesTheBeginningOfAPastedBook() {
    SearchQuery query = SearchQuery.parse("word ".repeat(100_000));

    assertThat(query.term())
        .isInstanceOfSatisfying(
            SearchTerm.AllOf.class, all -> assertThat(all.terms()).hasSize(100));
    assertThat(query.problems()).hasSize(1);
    assertThat(SearchQuery.parse("(".repeat(100_000) + "a").problems()).isNotEmpty();
    assertThat(SearchQuery.parse("-".repeat(100_000) + "a").problems()).isNotEmpty();
  }

  @Property(tries = 2000)
  void neverThrows(@ForAll("queries") String text) {
    for (SearchQuery query : List.of(SearchQuery.parse(text), SearchQuery.whileTyping(text))) {
      for (SearchProblem problem : query.problems()) {
        assertThat(problem.range().end()).isLessThanOrEqualTo(text.length());
      }
      new SearchMarker(query).marks(SearchField.TEXT, text);
    }
  }

  @Provide
  Arbitrary<String> queries() {
    return Arbitraries.of(
            "a",
            "桜が",
            " ",
            "(",
            ")",
            "\"",
            "-",
            "|",
            "OR",
            "NOT",
            "*",
            ":",
            "title:",
            "tag:",
            "is:",
            "saved:",
            "..",
            "2026",
            "<",
            "in:comments",
            "\uD83D",
            "\0",
            "قَ",
            "ß",
            "ﾊﾟ")
        .list()
        .ofMaxSize(14)
        .map(parts -> String.join("", parts));
  }

  private static String show(SearchQuery query) {
    StringBuilder shown = new StringBuilder(show(query.term()));
    query.leftOut().forEach(field -> shown.append(" [without " + field.keyword() + "]"));
    return shown.toString();
  }

  private static String show(SearchTerm term) {
    return switch (term) {
      case SearchTerm.Everything _ -> "everything";
      case SearchTerm.Words words ->
          (words.field() == SearchField.ANYWHERE ? "" : words.field().keyword() + ":")
              + words.text()
              + (words.prefix() ? "*" : "");
      case SearchTerm.Tagged tagged -> "tag=" + tagged.name();
      case SearchTerm.Is is -> "is " + is.state().keyword();
      case SearchTerm.Saved saved -> "saved " + show(saved.days());
      case SearchTerm.Published published -> "published " + show(published.days());
      case SearchTerm.InLanguage language -> "lang=" + language.tag();
      case SearchTerm.InList in -> "in " + in.list();
      case SearchTerm.Not not -> "!" + show(not.term());
      case SearchTerm.AllOf all -> show(all.terms(), " & ");
      case SearchTerm.AnyOf any -> show(any.terms(), " / ");
    };
  }

  private static String show(List<SearchTerm> terms, String between) {
    return "(" + String.join(between, terms.stream().map(SearchQueryTest::show).toList()) + ")";
  }

  private static String show(DateRange days) {
    return show(days.from()) + ".." + show(days.until());
  }

  private static String show(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
