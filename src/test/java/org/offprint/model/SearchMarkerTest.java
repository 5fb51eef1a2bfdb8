package org.offprint.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchMarkerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          tide            | High TIDE and low tide. | High [TIDE] and low [tide].
          "high tide"     | High tide, high: tide   | [High tide], [high: tide]
          ti*             | Tides tie it.           | [Tides] [tie] it.
          a b             | a b c                   | [a] [b] c
          -tide high      | high tide               | [high] tide
          title:tide high | high tide               | [high] tide
          text:tide       | high tide               | high [tide]
          zurich          | In Zürich.              | In [Zürich].
          京都            | 東京都と京都            | 東[京都]と[京都]
          京              | 東京都                  | 東[京]都
          東京都          | 東京都                  | [東京都]
          iPhoneを        | この iPhoneを 使う      | この [iPhoneを] 使う
          خبر             | قال خَبَرٌ              | قال [خَبَرٌ]
          โรงเรียน        | ไปโรงเรียนแล้ว          | ไป[โรงเรียน]แล้ว
          is:unread       | is unread               | is unread
          """)
  void marksWhatTheQueryLooksFor(String query, String text, String marked) {
    StringBuilder shown = new StringBuilder(text);
    new SearchMarker(SearchQuery.parse(query))
        .marks(SearchField.TEXT, text).reversed().stream()
            .forEach(
                range -> {
                  shown.insert(range.end(), ']');
                  shown.insert(range.start(), '[');
                });
    assertThat(shown.toString()).isEqualTo(marked);
  }
}
