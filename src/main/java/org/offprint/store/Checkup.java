package org.offprint.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Looks for everything in a library that should not be so. */
final class Checkup {
  private Checkup() {}

  /** What is wrong, one sentence each; empty if nothing is. */
  static List<String> problems(SqlConnection sql) throws SQLException {
    List<String> problems = new ArrayList<>(integrity(sql));
    problems.addAll(
        sql.list(
            "SELECT DISTINCT \"table\", parent FROM pragma_foreign_key_check",
            row -> "A row of " + row.getString(1) + " lacks its row of " + row.getString(2) + "."));
    problems.addAll(
        sql.list(
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
            row -> "The count of " + row.getString(1) + " is wrong."));
    problems.addAll(
        sql.list(
            """
            SELECT article.id FROM article
            LEFT JOIN version ON version.article_id = article.id AND number = article.version
            LEFT JOIN body ON version_id = version.id
            LEFT JOIN address ON address.article_id = article.id AND asked = 1
            WHERE version_id IS NULL OR url IS NULL\
            """,
            row -> "Article " + row.getLong(1) + " has lost its content or its address."));
    problems.addAll(
        sql.list(
            """
            SELECT id FROM article WHERE id NOT IN (SELECT id FROM search_docsize)
            UNION SELECT id FROM search_docsize WHERE id NOT IN (SELECT id FROM article)\
            """,
            row -> "Article " + row.getLong(1) + " and the search index do not agree."));
    problems.addAll(
        sql.list(
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
            row -> "The counts of \"" + row.getString(1) + "\" are wrong."));
    return problems;
  }

  /** What SQLite itself finds wrong with the file. */
  static List<String> integrity(SqlConnection sql) throws SQLException {
    return sql.list("PRAGMA integrity_check", row -> row.getString(1)).stream()
        .filter(line -> !line.equals("ok"))
        .toList();
  }

  /** Makes anew all that follows from the articles: indexes, counts, who tells the same story. */
  static boolean repair(SqlConnection sql) throws SQLException {
    sql.script("REINDEX");
    SearchIndex.rebuild(sql);
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
    return true;
  }
}
