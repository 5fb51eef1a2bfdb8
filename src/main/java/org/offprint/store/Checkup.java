package org.offprint.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.offprint.model.CareProgress.Stage;
import org.offprint.model.LibraryProblem;

/** Looks for everything in a library that should not be so, and mends what can be mended. */
final class Checkup {
  /** How much of the sorting is indexes and counts; the rest is who tells the same story. */
  private static final double SORTED = 0.4;

  private Checkup() {}

  /** What is wrong; empty if nothing is. */
  static List<LibraryProblem> problems(SqlConnection sql, Reporter reporter) throws SQLException {
    List<LibraryProblem> problems =
        new ArrayList<>(FileCheck.problems(sql, Stage.READING_FILE, reporter));
    List<Question> questions = questions();
    for (int i = 0; i < questions.size(); i++) {
      reporter.at(Stage.COMPARING, i, questions.size());
      Question question = questions.get(i);
      FileCheck.asFarAsReadable(
          problems, () -> problems.addAll(sql.list(question.sql(), question.answer())));
    }
    problems.addAll(ContentCheck.problems(sql, reporter));
    return problems.stream().distinct().toList();
  }

  /**
   * Gives a row for everything that is wrong.
   *
   * @param answer says what
   */
  private record Question(String sql, SqlConnection.RowReader<LibraryProblem> answer) {}

  private static List<Question> questions() {
    return List.of(
        new Question(
            "SELECT DISTINCT \"table\", parent FROM pragma_foreign_key_check",
            row -> new LibraryProblem.LostRows(row.getString(1), row.getString(2))),
        new Question(
            """
            SELECT section, articles, counted FROM section_count JOIN (
                SELECT 'ALL' AS name, count(*) AS counted FROM article WHERE trashed = 0
                UNION ALL SELECT 'UNREAD', count(*) FROM article
                  WHERE trashed = 0 AND archived = 0 AND read = 0
                UNION ALL SELECT 'FAVOURITES', count(*) FROM article
                  WHERE trashed = 0 AND favourite = 1
                UNION ALL SELECT 'ARCHIVE', count(*) FROM article
                  WHERE trashed = 0 AND archived = 1
                UNION ALL SELECT 'TRASH', count(*) FROM article WHERE trashed = 1)
              ON name = section
            WHERE articles <> counted\
            """,
            row -> new LibraryProblem.WrongSectionCount(row.getString(1))),
        new Question(
            """
            SELECT article.id FROM article
            LEFT JOIN version ON version.article_id = article.id AND number = article.version
            LEFT JOIN body ON version_id = version.id
            LEFT JOIN address ON address.article_id = article.id AND asked = 1
            WHERE version_id IS NULL OR url IS NULL\
            """,
            row -> new LibraryProblem.LostContent(row.getLong(1))),
        new Question(
            """
            SELECT id FROM article WHERE id NOT IN (SELECT id FROM search_docsize)
            UNION SELECT id FROM search_docsize WHERE id NOT IN (SELECT id FROM article)\
            """,
            row -> new LibraryProblem.Unindexed(row.getLong(1))),
        new Question(
            """
            SELECT tag.name FROM tag WHERE (articles, unread) IS NOT (
              SELECT count(*) FILTER (WHERE trashed = 0),
                count(*) FILTER (WHERE trashed = 0 AND archived = 0 AND read = 0)
              FROM article_tag JOIN article ON article.id = article_id WHERE tag_id = tag.id)
            UNION ALL SELECT site.name FROM site WHERE (articles, unread) IS NOT (
              SELECT count(*) FILTER (WHERE trashed = 0),
                count(*) FILTER (WHERE trashed = 0 AND archived = 0 AND read = 0)
              FROM article WHERE site_id = site.id)\
            """,
            row -> new LibraryProblem.WrongCounts(row.getString(1))));
  }

  /** Makes anew all that follows from the articles: indexes, counts, who tells the same story. */
  static boolean repair(SqlConnection sql, Reporter reporter) throws SQLException {
    reporter.at(Stage.SORTING, 0);
    sql.script("REINDEX");
    reporter.at(Stage.SORTING, 0.3);
    sql.script(
        """
        UPDATE section_count SET articles = (SELECT count(*) FROM article WHERE CASE section
          WHEN 'ALL'        THEN trashed = 0
          WHEN 'UNREAD'     THEN trashed = 0 AND archived = 0 AND read = 0
          WHEN 'FAVOURITES' THEN trashed = 0 AND favourite = 1
          WHEN 'ARCHIVE'    THEN trashed = 0 AND archived = 1
          ELSE                   trashed = 1 END);
        UPDATE site SET (articles, unread) = (
          SELECT count(*) FILTER (WHERE trashed = 0),
            count(*) FILTER (WHERE trashed = 0 AND archived = 0 AND read = 0)
          FROM article WHERE site_id = site.id);
        UPDATE tag SET (articles, unread) = (
          SELECT count(*) FILTER (WHERE trashed = 0),
            count(*) FILTER (WHERE trashed = 0 AND archived = 0 AND read = 0)
          FROM article_tag JOIN article ON article.id = article_id WHERE tag_id = tag.id)\
        """);
    reporter.at(Stage.SORTING, SORTED);
    IndexRebuild.stories(sql, reporter, SORTED);
    IndexRebuild.words(sql, reporter);
    return true;
  }
}
