package org.offprint.store.fileformat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that SQLite wrote. */
class RawDatabaseTest {
  private static final int PAGE = 1024;

  @TempDir Path folder;

  private Connection connect(Path file) throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + file);
  }

  private Path file(int pageSize, String... statements) throws SQLException {
    Path file = folder.resolve("file.db");
    try (Connection connection = connect(file);
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA page_size = " + pageSize);
      statement.execute("PRAGMA auto_vacuum = INCREMENTAL");
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
    return file;
  }

  private static Map<Long, List<@Nullable Object>> rows(Path file, String table)
      throws IOException {
    Map<Long, List<@Nullable Object>> rows = new TreeMap<>();
    try (RawDatabase raw = RawDatabase.open(file, PAGE)) {
      Map<String, Integer> roots = new HashMap<>();
      assertThat(raw.addRoots(roots)).isTrue();
      boolean sound =
          raw.<IOException>rows(
              roots.getOrDefault(table, 0), row -> rows.put(row.rowid(), comparable(row)));
      assertThat(sound).isTrue();
    }
    return rows;
  }

  private static List<@Nullable Object> comparable(RawRow row) {
    List<@Nullable Object> values = new ArrayList<>();
    for (Object value : row.values()) {
      values.add(value instanceof byte[] bytes ? Arrays.toString(bytes) : value);
    }
    return values;
  }

  /** Numbers of every length, texts and blobs on one page and over many. */
  @ParameterizedTest
  @ValueSource(ints = {512, 1024, 4096, 8192, 65536})
  void readsWhatSqliteWrote(int pageSize) throws Exception {
    Path file = file(pageSize, "CREATE TABLE t (a INTEGER, b REAL, c TEXT, d BLOB)");
    Random random = new Random(pageSize);
    Map<Long, List<@Nullable Object>> expected = new TreeMap<>();
    try (Connection connection = connect(file);
        PreparedStatement insert =
            connection.prepareStatement(
                "INSERT INTO t (rowid, a, b, c, d) VALUES (?, ?, ?, ?, ?)")) {
      connection.setAutoCommit(false);
      for (int i = 0; i < 400; i++) {
        long rowid = i == 0 ? Long.MAX_VALUE : i * 977L;
        Long number = i % 5 == 0 ? null : random.nextLong() >> random.nextInt(64);
        double real = i % 3 == 0 ? i : random.nextGaussian();
        String text = "aé漢😀".repeat(random.nextInt(1 << random.nextInt(12)));
        byte[] blob = new byte[random.nextInt(1 << random.nextInt(16))];
        random.nextBytes(blob);
        insert.setLong(1, rowid);
        insert.setObject(2, number);
        insert.setDouble(3, real);
        insert.setString(4, text);
        insert.setBytes(5, blob);
        insert.executeUpdate();
        // Whole numbers are kept as such; whoever knows the column's type knows better.
        Object kept = i % 3 == 0 ? (Object) (long) real : (Object) real;
        expected.put(rowid, Arrays.asList(number, kept, text, Arrays.toString(blob)));
      }
      connection.commit();
    }

    assertThat(rows(file, "t")).isEqualTo(expected);
  }

  /** All that is not on the broken page itself: what leads to the others is known twice. */
  @Test
  void findsTheRowsBelowABrokenPage() throws Exception {
    Path file =
        file(
            PAGE,
            "CREATE TABLE pairs (a INTEGER, b INTEGER, PRIMARY KEY (a, b)) WITHOUT ROWID",
            "CREATE TABLE words (id INTEGER PRIMARY KEY, word TEXT)",
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)"
                + " INSERT INTO pairs SELECT i, i * 7 FROM n",
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)"
                + " INSERT INTO words SELECT i, 'word ' || i FROM n");
    int onRoot;
    int pairs;
    int words;
    try (Connection connection = connect(file)) {
      pairs = number(connection, "SELECT rootpage FROM sqlite_schema WHERE name = 'pairs'");
      words = number(connection, "SELECT rootpage FROM sqlite_schema WHERE name = 'words'");
      onRoot = number(connection, "SELECT ncell FROM dbstat WHERE name = 'pairs' AND path = '/'");
    }
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, (pairs - 1) * PAGE, pairs * PAGE, (byte) 0);
    Arrays.fill(bytes, (words - 1) * PAGE, words * PAGE, (byte) 0);
    Files.write(file, bytes);

    try (RawDatabase raw = RawDatabase.open(file, PAGE)) {
      int[] found = new int[2];
      assertThat(raw.<IOException>rows(pairs, row -> found[0]++)).as("said to be whole").isFalse();
      assertThat(raw.<IOException>rows(words, row -> found[1]++)).as("said to be whole").isFalse();
      assertThat(onRoot).isPositive();
      assertThat(found).containsExactly(20_000 - onRoot, 20_000);
    }
  }

  /** Without the pointer map the way down is left, and without either the pages by themselves. */
  @Test
  void needsNoPointerMapWhereTheTreeIsWhole() throws Exception {
    Path file = words();
    byte[] bytes = Files.readAllBytes(file);
    for (int page = 2; page <= bytes.length / PAGE; page += PAGE / 5 + 1) {
      Arrays.fill(bytes, (page - 1) * PAGE, page * PAGE, (byte) 0xff);
    }
    Files.write(file, bytes);

    assertThat(rows(file, "words")).hasSize(20_000);
    Arrays.fill(bytes, 2 * PAGE, 3 * PAGE, (byte) 0);
    Files.write(file, bytes);
    try (RawDatabase raw = RawDatabase.open(file, PAGE)) {
      int[] found = new int[2];
      boolean _ = raw.<IOException>rows(3, row -> found[0]++);
      raw.<IOException>strays(List.of(), row -> found[1]++);
      assertThat(found).containsExactly(0, 20_000);
    }
  }

  private Path words() throws SQLException {
    return file(
        PAGE,
        "CREATE TABLE words (id INTEGER PRIMARY KEY, word TEXT)",
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)"
            + " INSERT INTO words SELECT i, 'word ' || i FROM n");
  }

  @Test
  void whatWasDeletedIsNoStray() throws Exception {
    Path file = words();
    try (Connection connection = connect(file);
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA secure_delete = OFF");
      statement.execute("DROP TABLE words");
    }
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, PAGE, 2 * PAGE, (byte) 0);
    Files.write(file, bytes);

    try (RawDatabase raw = RawDatabase.open(file, PAGE)) {
      int[] found = new int[1];
      raw.<IOException>strays(List.of(), row -> found[0]++);
      assertThat(found).containsExactly(0);
    }
  }

  /** What was committed is read, what was only begun is not. */
  @Test
  void readsTheLogToItsLastCommit() throws Exception {
    Path file = file(PAGE, "PRAGMA journal_mode = WAL", "CREATE TABLE t (a TEXT)");
    Path copy = folder.resolve("copy.db");
    try (Connection connection = connect(file);
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA cache_size = 5");
      statement.execute("INSERT INTO t VALUES ('first'), ('second')");
      statement.execute("UPDATE t SET a = 'third' WHERE a = 'second'");
      connection.setAutoCommit(false);
      for (int i = 0; i < 500; i++) {
        statement.execute("INSERT INTO t VALUES ('" + "uncommitted".repeat(20) + "')");
      }
      Files.copy(file, copy);
      Files.copy(Path.of(file + "-wal"), Path.of(copy + "-wal"));
      connection.rollback();
    }

    assertThat(Files.size(Path.of(copy + "-wal"))).as("some were spilled").isGreaterThan(50_000);
    assertThat(rows(copy, "t").values()).containsExactly(List.of("first"), List.of("third"));
  }

  private static int number(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      return row.getInt(1);
    }
  }
}
