package org.offprint.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.offprint.model.CareProgress.Stage;
import org.offprint.model.LibraryProblem;

/** What SQLite itself finds wrong with a file. */
final class FileCheck {
  /** So many looks of {@link Interrupts} it takes, about: measured on libraries of all sizes. */
  private static final double LOOKS_A_PAGE = 0.0018;

  private static final double LOOKS_AN_ARTICLE = 0.068;

  private FileCheck() {}

  /** Reads every page of the file and holds every index against its table. */
  static List<LibraryProblem> problems(SqlConnection sql, Stage stage, Reporter reporter)
      throws SQLException {
    reporter.at(stage, 0);
    double expected =
        1
            + LOOKS_A_PAGE * sql.number("PRAGMA page_count")
            + LOOKS_AN_ARTICLE * sql.number("SELECT coalesce(max(id), 0) FROM article");
    Looks looks = new Looks(stage, reporter, expected);
    List<String> lines = new ArrayList<>();
    try {
      Interrupts.watching(
          looks::count,
          () -> {
            sql.each("PRAGMA integrity_check", row -> lines.add(row.getString(1)));
            return lines;
          });
    } catch (SQLException e) {
      if (!SqliteFailures.isDamage(e)) {
        throw e;
      }
      // It may stumble over what it looks for.
      lines.add(String.valueOf(e.getMessage()));
    }
    reporter.at(stage, 1);
    return lines.stream().filter(line -> !line.equals("ok")).map(FileCheck::problem).toList();
  }

  /** What SQLite says of indexes follows from their tables, which it says other things of. */
  private static LibraryProblem problem(String line) {
    return line.contains(" index ")
        ? new LibraryProblem.WrongIndex(line)
        : new LibraryProblem.DamagedFile(line);
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
