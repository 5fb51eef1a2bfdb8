package org.offprint.store;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.offprint.model.WordPattern;

/**
 * Sorts what a search found by how much its words say of each article. Nothing is counted for that:
 * the index knows which words a text has {@link Emphasis often}, and which are in titles, so that a
 * few looks at it serve for thousands of articles. (FTS5's own {@code bm25} passes over everything
 * that has one of the words, however few articles are compared: at a million that took most of the
 * time of a search.)
 */
final class Relevance {
  /** What stands in so many occurrences' stead. */
  private static final int OFTEN = 3;

  private static final int VERY_OFTEN = 8;
  private static final int IN_TITLE = 8;

  /** What words beyond add to the order is not worth their looks at the index. */
  private static final int MOST_WORDS = 6;

  /** No look at the index brings more, and how rare a word is shows in so many articles. */
  private static final int MOST_LOOKED_AT = 20_000;

  /** Shorter beginnings of words do not become more telling by being repeated. */
  private static final int FEWEST_LETTERS = 3;

  private static final String IN_INDEX =
      "SELECT rowid AS id FROM search WHERE search MATCH ? AND rowid >= ?";

  private final SqlConnection sql;
  private final long[] articles;
  private final long oldest;

  /** Articles with the last added first, of which those from {@code oldest} on are compared. */
  private Relevance(SqlConnection sql, long[] articles, long oldest) {
    this.sql = sql;
    this.articles = articles;
    this.oldest = oldest;
  }

  /**
   * All of the articles, those with all words in the title first, then the most relevant; of equal
   * ones those added last.
   *
   * @param words that are looked for anywhere
   * @param compared last added first
   * @param titled with all words in the title, last added first; those that are older than all of
   *     {@code compared} are not compared among themselves
   */
  static long[] sorted(SqlConnection sql, List<WordPattern> words, long[] compared, long[] titled)
      throws SQLException {
    long[] ascending =
        LongStream.concat(LongStream.of(compared), LongStream.of(titled))
            .sorted()
            .distinct()
            .toArray();
    long[] all = reversed(ascending);
    long oldest = compared.length == 0 ? 0 : compared[compared.length - 1];
    double[] scores = new Relevance(sql, all, oldest).scores(words);
    boolean[] inTitle = new boolean[all.length];
    mark(all, titled, inTitle);
    return IntStream.range(0, all.length)
        .boxed()
        .sorted(
            Comparator.<Integer>comparingInt(i -> inTitle[i] ? 0 : 1)
                .thenComparing(i -> scores[i], Comparator.reverseOrder()))
        .mapToLong(i -> all[i])
        .toArray();
  }

  private double[] scores(List<WordPattern> words) throws SQLException {
    double[] scores = new double[articles.length];
    for (WordPattern word : words.subList(0, Math.min(words.size(), MOST_WORDS))) {
      double rarity = words.size() == 1 ? 1 : rarity(word);
      double[] occurrences = new double[articles.length];
      Arrays.fill(occurrences, 1);
      if (words.size() > 1) {
        add(occurrences, SearchMatch.title(word), IN_TITLE);
      }
      if (!word.prefix() || word.words().getLast().length() >= FEWEST_LETTERS) {
        add(occurrences, SearchMatch.signed(IndexedText.OFTEN_SIGN, word), OFTEN - 1);
        add(occurrences, SearchMatch.signed(IndexedText.VERY_OFTEN_SIGN, word), VERY_OFTEN - OFTEN);
      }
      for (int i = 0; i < scores.length; i++) {
        scores[i] += rarity * Emphasis.weight(occurrences[i], 1);
      }
    }
    return scores;
  }

  /** The inverse document frequency, as BM25 has it, among the articles added last. */
  private double rarity(WordPattern word) throws SQLException {
    long last = sql.number("SELECT max(id) FROM article");
    long window = Math.min(last, MOST_LOOKED_AT);
    long found =
        sql.number(
            "SELECT count(*) FROM (" + IN_INDEX + ")", SearchMatch.phrase(word), last - window + 1);
    return Math.log(1 + (Math.max(0, window - found) + 0.5) / (found + 0.5));
  }

  /** Counts something for all articles that an expression finds. */
  private void add(double[] occurrences, String expression, int count) throws SQLException {
    long[] found =
        IdQuery.numbers(
            sql, IN_INDEX + " ORDER BY rowid DESC LIMIT ?", expression, oldest, MOST_LOOKED_AT);
    boolean[] has = new boolean[articles.length];
    mark(articles, found, has);
    for (int i = 0; i < has.length; i++) {
      occurrences[i] += has[i] ? count : 0;
    }
  }

  /** Notes which of {@code all} are among {@code some}; both descend. */
  private static void mark(long[] all, long[] some, boolean[] marks) {
    int at = 0;
    for (long number : some) {
      while (at < all.length && all[at] > number) {
        at++;
      }
      if (at < all.length && all[at] == number) {
        marks[at] = true;
      }
    }
  }

  private static long[] reversed(long[] ascending) {
    int last = ascending.length - 1;
    return IntStream.rangeClosed(0, last).mapToLong(i -> ascending[last - i]).toArray();
  }
}
