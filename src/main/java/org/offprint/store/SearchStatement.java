package org.offprint.store;

import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleIdSequence;
import org.offprint.model.SearchField;
import org.offprint.model.SearchQuery;
import org.offprint.model.SearchTerm;
import org.offprint.model.WordPattern;

/**
 * A query as SQL. What all results must contain drives the search; the rest filters it.
 *
 * @param match in FTS5's language; null if no word must occur
 * @param titles the same with all plain words in the title; null if there are none
 * @param words the plain words, those that are looked for anywhere
 * @param conditions on {@code article}, for {@code WHERE}; empty if there are none
 * @param arguments of the conditions
 * @param trash whether the query itself says what to do with the trash
 */
record SearchStatement(
    @Nullable String match,
    @Nullable String titles,
    List<WordPattern> words,
    String conditions,
    List<Object> arguments,
    boolean trash) {
  /** By relevance only so many of the newest matches are compared. */
  private static final int MOST_RANKED = 2_000;

  private static final int MOST_TITLES = 1_000;

  static SearchStatement of(SearchQuery query, ZoneId zone) {
    SearchMatch match = new SearchMatch(query.leftOut(), false);
    SearchMatch inTitle = new SearchMatch(query.leftOut(), true);
    SearchConditions conditions = new SearchConditions(match, zone);
    List<String> wanted = new ArrayList<>();
    List<String> titles = new ArrayList<>();
    List<String> unwanted = new ArrayList<>();
    List<SearchTerm> others = new ArrayList<>();
    List<WordPattern> plain = new ArrayList<>();
    for (SearchTerm term : conjuncts(query.term())) {
      String words = match.of(term instanceof SearchTerm.Not not ? not.term() : term);
      if (words == null) {
        others.add(term);
      } else {
        (term instanceof SearchTerm.Not ? unwanted : wanted).add(words);
        if (!(term instanceof SearchTerm.Not)) {
          titles.add(String.valueOf(inTitle.of(term)));
          term.words().stream()
              .filter(each -> each.field() == SearchField.ANYWHERE)
              .forEach(each -> plain.add(WordPattern.of(each.text(), each.prefix())));
        }
      }
    }
    if (wanted.isEmpty()) {
      others = conjuncts(query.term());
    }
    String filter =
        String.join(" AND ", others.stream().map(term -> "(" + conditions.of(term) + ")").toList());
    return new SearchStatement(
        wanted.isEmpty() ? null : SearchMatch.all(wanted, unwanted),
        plain.isEmpty() ? null : SearchMatch.all(titles, unwanted),
        List.copyOf(plain),
        filter,
        List.copyOf(conditions.arguments()),
        SearchConditions.mentionsTrash(query.term()));
  }

  private static List<SearchTerm> conjuncts(SearchTerm term) {
    return switch (term) {
      case SearchTerm.AllOf all -> all.terms();
      case SearchTerm.Everything _ -> List.of();
      default -> List.of(term);
    };
  }

  /** Last added first. */
  List<ArticleId> newest(SqlConnection sql, int offset, int limit) throws SQLException {
    return new ArticleIdSequence(newest(sql, match, offset, limit));
  }

  /**
   * Those with all words in the title first, then the most relevant of those added last, then the
   * others, last added first.
   */
  List<ArticleId> mostRelevant(SqlConnection sql, int offset, int limit) throws SQLException {
    return mostRelevant(sql, offset, limit, MOST_RANKED);
  }

  /** The same with no more than {@code most} compared, beside the titles. */
  List<ArticleId> mostRelevant(SqlConnection sql, int offset, int limit, int most)
      throws SQLException {
    if (match == null || titles == null) {
      return newest(sql, offset, limit);
    }
    int end = (int) Math.min(Integer.MAX_VALUE, (long) offset + limit);
    long[] compared = newest(sql, match, 0, most);
    long[] titled = newest(sql, titles, 0, MOST_TITLES);
    long[] best = Relevance.sorted(sql, words, compared, titled);
    LongStream ids = LongStream.of(best);
    if (best.length < end && compared.length == most) {
      Set<Long> before = new HashSet<>();
      LongStream.of(best).forEach(before::add);
      // So many of the newest hold enough that are not among the best.
      LongStream rest = LongStream.of(newest(sql, match, 0, end));
      ids = LongStream.concat(ids, rest.filter(id -> !before.contains(id)));
    }
    return new ArticleIdSequence(ids.skip(offset).limit(limit).toArray());
  }

  int count(SqlConnection sql) throws SQLException {
    return sql.first("SELECT count(*) " + from(), row -> row.getInt(1), withMatch(match, List.of()))
        .orElse(0);
  }

  private long[] newest(SqlConnection sql, @Nullable String expression, int offset, int limit)
      throws SQLException {
    String query =
        expression == null
            ? "SELECT article.id " + from() + " ORDER BY saved_at DESC, article.id DESC"
            : "SELECT search.rowid AS id " + from() + " ORDER BY search.rowid DESC";
    return IdQuery.numbers(
        sql, query + " LIMIT ? OFFSET ?", withMatch(expression, List.of(limit, offset)));
  }

  private String from() {
    String filter = conditions.isEmpty() ? "" : " AND " + conditions;
    if (match == null) {
      return "FROM article WHERE " + (trash ? "1" : "trashed = 0") + filter;
    }
    if (!conditions.isEmpty()) {
      return "FROM search CROSS JOIN article ON article.id = search.rowid WHERE search MATCH ?"
          + (trash ? "" : " AND trashed = 0")
          + filter;
    }
    // The trash is small: to know it by heart is quicker than to look every article up.
    return "FROM search WHERE search MATCH ?"
        + " AND search.rowid NOT IN (SELECT id FROM article WHERE trashed = 1)";
  }

  private Object[] withMatch(@Nullable String expression, List<Object> last) {
    List<Object> all = new ArrayList<>();
    if (expression != null) {
      all.add(expression);
    }
    all.addAll(arguments);
    all.addAll(last);
    return all.toArray();
  }
}
