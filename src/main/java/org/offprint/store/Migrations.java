package org.offprint.store;

import java.sql.SQLException;
import java.util.List;

/**
 * Brings a library file to the newest schema, one numbered script at a time, each in its own
 * transaction. The number of the last is in {@code PRAGMA user_version}.
 */
final class Migrations {
  /** What tables, indexes and triggers are made by. */
  static final List<String> SCRIPTS =
      List.of("schema/0001.sql", "schema/0002.sql", "schema/0003.sql", "schema/0004.sql");

  /** The index is filled last, once: the code that does it knows only the newest schema. */
  private static final List<Step> STEPS =
      List.of(
          script(SCRIPTS.get(0)),
          script(SCRIPTS.get(1)),
          script(SCRIPTS.get(2)),
          script(SCRIPTS.get(3)),
          // 5: single characters of scripts without spaces were words of the index from here on.
          IndexRebuild::stories,
          // 6: so are titles' words and what a text has often; pages are Zstandard frames.
          IndexRebuild::words);

  /** The newest schema. */
  static final int NEWEST = STEPS.size();

  private final LibraryFile file;
  private final Backups backups;

  /** What leads from one schema to the next. */
  @FunctionalInterface
  private interface Step {
    void run(SqlConnection sql, Reporter reporter) throws SQLException;
  }

  private static Step script(String name) {
    return (sql, reporter) -> sql.scriptFrom(name);
  }

  /**
   * Migrations of a file.
   *
   * @param backups where one is made before an existing library is changed
   */
  Migrations(LibraryFile file, Backups backups) {
    this.file = file;
    this.backups = backups;
  }

  /**
   * Opens the file, brings it up to date and closes it. Interrupting the thread leaves the file
   * with the schema that it has reached.
   */
  void run(Reporter reporter) {
    try (SqlConnection sql = file.connect()) {
      Interrupts.stopStatements(sql);
      long version = version(sql);
      file.refuseNewer(version, NEWEST);
      if (version < NEWEST) {
        migrate(sql, version, reporter);
      }
    } catch (SQLException e) {
      throw file.failures().translate(e);
    }
  }

  private void migrate(SqlConnection sql, long version, Reporter reporter) throws SQLException {
    if (version == 0) {
      // Before the first page is written. Pages of 8 kB waste least around packed articles.
      sql.script("PRAGMA page_size = 8192; PRAGMA auto_vacuum = INCREMENTAL");
    } else {
      backups.make(reporter);
    }
    for (long next = version + 1; next <= NEWEST; next++) {
      step(sql, next, reporter);
    }
    sql.script("PRAGMA journal_mode = WAL");
  }

  private void step(SqlConnection sql, long next, Reporter reporter) throws SQLException {
    sql.script("BEGIN IMMEDIATE");
    boolean done = false;
    try {
      // Another process may have been quicker.
      if (version(sql) < next) {
        STEPS.get(Math.toIntExact(next) - 1).run(sql, reporter);
        sql.script("PRAGMA application_id = " + LibraryFile.APPLICATION_ID);
        sql.script("PRAGMA user_version = " + next);
      }
      sql.script("COMMIT");
      done = true;
    } finally {
      if (!done) {
        Connections.rollBackQuietly(sql);
      }
    }
  }

  private static long version(SqlConnection sql) throws SQLException {
    return sql.number("PRAGMA user_version");
  }
}
