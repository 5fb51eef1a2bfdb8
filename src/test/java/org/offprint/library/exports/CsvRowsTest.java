package org.offprint.library.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class CsvRowsTest {
  private static List<List<String>> rows(String text) {
    List<List<String>> rows = new ArrayList<>();
    CsvRows.read(text, rows::add);
    return rows;
  }

  @Property
  void whatIsQuotedIsReadAgain(
      @ForAll @NotEmpty List<@NotEmpty List<@CharRange(from = '\n', to = '0') String>> table) {
    StringBuilder text = new StringBuilder();
    for (List<String> row : table) {
      List<String> cells =
          row.stream().map(cell -> '"' + cell.replace("\"", "\"\"") + '"').toList();
      text.append(String.join(",", cells)).append("\r\n");
    }
    List<List<String>> expected = new ArrayList<>(List.of(List.of("a", "b")));
    table.stream()
        .filter(row -> row.size() > 1 || !row.getFirst().isBlank())
        .forEach(expected::add);
    // The first line says what separates cells.
    assertThat(rows("a,b\n" + text)).isEqualTo(expected);
  }

  @Property
  void anyTextEnds(@ForAll @CharRange(from = '\n', to = '0') String text) {
    assertThat(String.join("", rows(text).stream().flatMap(List::stream).toList()).length())
        .isLessThanOrEqualTo(text.length());
  }

  @Test
  void aQuoteThatNothingClosesSwallowsNothing() {
    assertThat(rows("a,b\n\"one,two\nthree,four\n"))
        .containsExactly(List.of("a", "b"), List.of("\"one", "two"), List.of("three", "four"));
  }

  @Test
  void otherSeparatorsAndAByteOrderMark() {
    assertThat(rows("\uFEFFurl;tags\rx;y\r"))
        .containsExactly(List.of("url", "tags"), List.of("x", "y"));
    assertThat(rows("url\ttags\n\n1\t\n"))
        .containsExactly(List.of("url", "tags"), List.of("1", ""));
  }
}
