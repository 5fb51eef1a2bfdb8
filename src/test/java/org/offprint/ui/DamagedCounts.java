package org.offprint.ui;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;

/** Makes a library contradict itself, as a fault of the program would. */
final class DamagedCounts {
  private DamagedCounts() {}

  static void in(Path library) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + library);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("UPDATE section_count SET articles = articles + 7");
    }
  }
}
