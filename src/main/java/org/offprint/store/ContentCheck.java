package org.offprint.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.offprint.model.CareProgress.Stage;
import org.offprint.model.LibraryProblem;
import org.offprint.model.LibraryProblem.Part;

/** Unpacks everything that a library keeps: what SQLite calls sound may still be unreadable. */
final class ContentCheck {
  private final SqlConnection sql;
  private final Reporter reporter;
  private final List<LibraryProblem> problems = new ArrayList<>();
  private long done;
  private long all;

  private ContentCheck(SqlConnection sql, Reporter reporter) {
    this.sql = sql;
    this.reporter = reporter;
  }

  /** What cannot be read; empty if all can. */
  static List<LibraryProblem> problems(SqlConnection sql, Reporter reporter) throws SQLException {
    ContentCheck check = new ContentCheck(sql, reporter);
    check.run();
    return check.problems;
  }

  private void run() throws SQLException {
    reporter.at(Stage.READING_CONTENTS, 0);
    all = tableSize("body") + tableSize("page") + tableSize("image");
    each(
        "SELECT article_id, text, html, comments FROM body JOIN version ON version.id = version_id",
        this::readBody);
    each("SELECT article_id, body FROM page", this::readPage);
    each("SELECT sha256, bytes FROM image", this::readImage);
    reporter.at(Stage.READING_CONTENTS, 1);
  }

  private long tableSize(String table) throws SQLException {
    List<Long> size = new ArrayList<>();
    FileCheck.asFarAsReadable(
        problems, () -> size.add(sql.number("SELECT count(*) FROM " + table)));
    return size.isEmpty() ? 0 : size.getFirst();
  }

  private void each(String query, SqlConnection.RowUser row) throws SQLException {
    FileCheck.asFarAsReadable(
        problems,
        () ->
            sql.each(
                query,
                found -> {
                  row.use(found);
                  done++;
                  reporter.at(Stage.READING_CONTENTS, done, Math.max(all, done));
                }));
  }

  private void readBody(ResultSet row) throws SQLException {
    try {
      String text = Packing.unpackText(bytes(row, "text"));
      Packing.unpackTextLike(bytes(row, "html"), text);
      CommentCodec.decode(row.getBytes("comments"));
    } catch (DamagedContentException e) {
      unreadable(row, Part.TEXT);
    }
  }

  private void readPage(ResultSet row) throws SQLException {
    try {
      PagePacking.unpack(bytes(row, "body"));
    } catch (DamagedContentException e) {
      unreadable(row, Part.PAGE);
    }
  }

  private void unreadable(ResultSet row, Part part) throws SQLException {
    problems.add(new LibraryProblem.UnreadableContent(row.getLong("article_id"), part));
  }

  private void readImage(ResultSet row) throws SQLException {
    byte[] sha256 = bytes(row, "sha256");
    if (!Arrays.equals(sha256, sha256(bytes(row, "bytes")))) {
      problems.add(new LibraryProblem.ChangedPicture(HexFormat.of().formatHex(sha256)));
    }
  }

  /** A blob that may never be null, but is in a damaged file. */
  private static byte[] bytes(ResultSet row, String column) throws SQLException {
    byte[] bytes = row.getBytes(column);
    if (bytes == null) {
      throw new DamagedContentException("nothing in " + column);
    }
    return bytes;
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has it", e);
    }
  }
}
