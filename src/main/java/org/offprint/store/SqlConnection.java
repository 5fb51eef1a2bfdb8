package org.offprint.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One connection and the statements it has prepared. For one thread at a time.
 *
 * <p>Arguments are null, String, byte[], Long, Integer, Boolean (as 0 or 1) or Instant (as
 * milliseconds). Strings are kept as the characters they are; half a surrogate pair, which is none,
 * becomes U+FFFD.
 */
final class SqlConnection implements AutoCloseable {
  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  SqlConnection(Connection connection) {
    this.connection = connection;
  }

  /** Makes a value of the row that a cursor stands on. May not use the connection. */
  @FunctionalInterface
  interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** Does something with the row that a cursor stands on. May not use the connection. */
  @FunctionalInterface
  interface RowUser {
    void use(ResultSet row) throws SQLException;
  }

  /** One row after the other, none of which is kept. */
  void each(String sql, RowUser user, @Nullable Object... arguments) throws SQLException {
    try (ResultSet rows = bind(sql, arguments).executeQuery()) {
      while (rows.next()) {
        user.use(rows);
      }
    } catch (SQLException e) {
      throw forgetting(sql, e);
    }
  }

  /** All rows. */
  <T> List<T> list(String sql, RowReader<T> reader, @Nullable Object... arguments)
      throws SQLException {
    try (ResultSet rows = bind(sql, arguments).executeQuery()) {
      List<T> values = new ArrayList<>();
      while (rows.next()) {
        values.add(reader.read(rows));
      }
      return values;
    } catch (SQLException e) {
      throw forgetting(sql, e);
    }
  }

  /** The first row, if there is one. */
  <T> Optional<T> first(String sql, RowReader<T> reader, @Nullable Object... arguments)
      throws SQLException {
    try (ResultSet rows = bind(sql, arguments).executeQuery()) {
      return rows.next() ? Optional.of(reader.read(rows)) : Optional.empty();
    } catch (SQLException e) {
      throw forgetting(sql, e);
    }
  }

  /** The number in the first column of the first row; 0 if there is none. */
  long number(String sql, @Nullable Object... arguments) throws SQLException {
    return first(sql, row -> row.getLong(1), arguments).orElse(0L);
  }

  /** Changes rows, and says how many. */
  int update(String sql, @Nullable Object... arguments) throws SQLException {
    try {
      return bind(sql, arguments).executeUpdate();
    } catch (SQLException e) {
      throw forgetting(sql, e);
    }
  }

  /** Adds one row and gives its rowid. */
  long insert(String sql, @Nullable Object... arguments) throws SQLException {
    update(sql, arguments);
    return number("SELECT last_insert_rowid()");
  }

  /** Runs several statements that take no arguments and give no rows. */
  void script(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  /** Runs the statements of a resource of this package. */
  void scriptFrom(String resource) throws SQLException {
    script(resource(resource));
  }

  /** The text of a script of the program. */
  static String resource(String resource) {
    try (InputStream in = SqlConnection.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("Missing from the program: " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Connection jdbc() {
    return connection;
  }

  @Override
  public void close() throws SQLException {
    prepared.clear();
    connection.close();
  }

  /** The driver closes a statement that failed; the next to run it needs another. */
  private SQLException forgetting(String sql, SQLException failure) {
    PreparedStatement failed = prepared.remove(sql);
    try {
      if (failed != null) {
        failed.close();
      }
    } catch (SQLException e) {
      failure.addSuppressed(e);
    }
    return failure;
  }

  private PreparedStatement bind(String sql, @Nullable Object... arguments) throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    for (int i = 0; i < arguments.length; i++) {
      bind(statement, i + 1, arguments[i]);
    }
    return statement;
  }

  private static void bind(PreparedStatement statement, int index, @Nullable Object value)
      throws SQLException {
    switch (value) {
      case null -> statement.setNull(index, Types.NULL);
      case String text -> statement.setString(index, Texts.wellFormed(text));
      case byte[] bytes -> statement.setBytes(index, bytes);
      case Long number -> statement.setLong(index, number);
      case Double number -> statement.setDouble(index, number);
      case Integer number -> statement.setInt(index, number);
      case Boolean truth -> statement.setInt(index, truth ? 1 : 0);
      case Instant time -> statement.setLong(index, time.toEpochMilli());
      default -> throw new IllegalArgumentException("Not an SQL value: " + value.getClass());
    }
  }
}
