package org.offprint.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.offprint.model.CareProgress.Stage;
import org.offprint.model.LibraryProblem;

/** What SQLite itself finds wrong with a file. */
final class FileCheck {
  /** So many looks of {@link Interrupts} it takes, about: measured on libraries of all sizes. */
  private static final double LOOKS_A_PAGE = 0.0002;

  private static final double LOOKS_AN_ARTICLE = 0.05;

  private FileCheck() {}

  /** Reads every page of the file and holds every index against its table. */
  static List<LibraryProblem> problems(SqlConnection sql, Stage stage, Reporter reporter)
      throws SQLException {
    reporter.at(stage, 0);
    List<LibraryProblem> problems = new ArrayList<>();
    asFarAsReadable(problems, () -> problems.addAll(integrity(sql, stage, reporter)));
    reporter.at(stage, 1);
    return problems;
  }

  private static List<LibraryProblem> integrity(SqlConnection sql, Stage stage, Reporter reporter)
      throws SQLException {
    double expected =
        1 + LOOKS_A_PAGE * sql.number("PRAGMA page_count") + LOOKS_AN_ARTICLE * newestArticle(sql);
    Looks looks = new Looks(stage, reporter, expected);
    return Interrupts.watching(
        looks::count,
        () ->
            sql.list("PRAGMA integrity_check", row -> row.getString(1)).stream()
                .filter(line -> !line.equals("ok"))
                .<LibraryProblem>map(LibraryProblem.DamagedFile::new)
                .toList());
  }

  private static long newestArticle(SqlConnection sql) throws SQLException {
    try {
      return sql.number("SELECT coalesce(max(id), 0) FROM article");
    } catch (SQLException e) {
      if (SqliteFailures.isDamage(e)) {
        return 0;
      }
      throw e;
    }
  }

  /** A look at a part of the file. */
  @FunctionalInterface
  interface Look {
    void run() throws SQLException;
  }

  /** Looks at a part of a file; damage that ends the look is one more problem, not a failure. */
  static void asFarAsReadable(List<LibraryProblem> problems, Look look) throws SQLException {
    try {
      look.run();
    } catch (SQLException e) {
      if (!SqliteFailures.isDamage(e)) {
        throw e;
      }
      problems.add(new LibraryProblem.DamagedFile(String.valueOf(e.getMessage())));
    }
  }

  /** Counts looks and tells how far they have come. */
  private static final class Looks {
    private final Stage stage;
    private final Reporter reporter;
    private final double expected;
    private long seen;

    Looks(Stage stage, Reporter reporter, double expected) {
      this.stage = stage;
      this.reporter = reporter;
      this.expected = expected;
    }

    void count() {
      seen++;
      reporter.tell(stage, Math.min(0.99, seen / expected));
    }
  }
}
