package org.offprint.store;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleIdSequence;

/**
 * Reads the ids of long lists. SQLite hands them over as one text: a million one by one took three
 * times as long, and a boxed number each.
 */
final class IdQuery {
  private IdQuery() {}

  /**
   * The ids that a query gives, in its order.
   *
   * @param query gives one column called {@code id} and has a {@code LIMIT}, which keeps SQLite
   *     from passing over its order
   */
  static List<ArticleId> of(SqlConnection sql, String query, @Nullable Object... arguments)
      throws SQLException {
    return new ArticleIdSequence(numbers(sql, query, arguments));
  }

  /** The same as numbers. */
  static long[] numbers(SqlConnection sql, String query, @Nullable Object... arguments)
      throws SQLException {
    byte[] joined =
        sql.first(
                "SELECT coalesce(group_concat(id), '') FROM (" + query + ")",
                row -> row.getBytes(1),
                arguments)
            .orElseThrow();
    return numbers(joined);
  }

  /** The numbers of a list in decimal digits with commas between. */
  private static long[] numbers(byte[] text) {
    int commas = 0;
    for (byte letter : text) {
      commas += letter == ',' ? 1 : 0;
    }
    long[] numbers = new long[text.length == 0 ? 0 : commas + 1];
    int count = 0;
    int at = 0;
    while (at < text.length) {
      long number = 0;
      for (; at < text.length && text[at] != ','; at++) {
        number = 10 * number + text[at] - '0';
      }
      numbers[count++] = number;
      at++;
    }
    return numbers;
  }
}
