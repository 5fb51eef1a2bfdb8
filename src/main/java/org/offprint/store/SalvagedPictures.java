package org.offprint.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gives pictures their places again where the rows are lost that say which article shows which: the
 * index still knows which picture was the how-manieth, and the article's body which address that
 * has. A picture that nothing knows of any more is missing, as one that could not be fetched.
 */
final class SalvagedPictures {
  /** As the body is written: attributes in double quotes, ampersands and quotes escaped. */
  private static final Pattern IMAGE =
      Pattern.compile(
          "<img(?:\\s+[a-z-]+(?:=\"[^\"]*\")?)*?\\s+src=\"([^\"]*)\"", Pattern.CASE_INSENSITIVE);

  private final SqlConnection sql;

  SalvagedPictures(SqlConnection sql) {
    this.sql = sql;
  }

  /**
   * Does it; before it is noted what is lost.
   *
   * @param all whether to look at every version, because the index may miss some, too
   */
  void link(boolean all) throws SQLException {
    List<Long> versions =
        sql.list(
            all
                ? "SELECT version_id FROM body"
                : """
                SELECT DISTINCT version_id FROM known_picture
                WHERE (version_id, position) NOT IN
                  (SELECT version_id, position FROM version_image)\
                """,
            row -> row.getLong(1));
    for (long version : versions) {
      Optional<List<String>> shown =
          sql.first(
              """
              SELECT lead_image, text, html FROM body JOIN version ON version.id = version_id
              WHERE version_id = ?\
              """,
              row -> addresses(row.getString(1), row.getBytes(2), row.getBytes(3)),
              version);
      if (shown.isPresent()) {
        link(version, shown.get());
      }
    }
  }

  private void link(long version, List<String> shown) throws SQLException {
    long last =
        sql.number(
            "SELECT ifnull(max(position), -1) FROM known_picture WHERE version_id = ?", version);
    if (last >= shown.size()) {
      return;
    }
    Map<Integer, String> known = new HashMap<>();
    sql.list(
        "SELECT position, url FROM version_image WHERE version_id = ?",
        row -> Optional.ofNullable(known.put(row.getInt(1), row.getString(2))),
        version);
    for (Map.Entry<Integer, String> row : known.entrySet()) {
      if (row.getKey() >= shown.size() || !shown.get(row.getKey()).equals(row.getValue())) {
        // What the body shows is not what was counted.
        return;
      }
    }
    for (int position = 0; position < shown.size(); position++) {
      if (!known.containsKey(position)) {
        sql.update(
            """
            INSERT INTO version_image (version_id, position, url, image_id)
            SELECT ?1, ?2, ?3, (
              SELECT image.id FROM known_picture JOIN image ON image.id = image_id
              WHERE version_id = ?1 AND position = ?2)\
            """,
            version,
            position,
            shown.get(position));
      }
    }
  }

  /** In the order in which a save counts them: each once, the lead image first. */
  private static List<String> addresses(
      @Nullable String lead, byte[] packedText, byte[] packedHtml) {
    Set<String> addresses = new LinkedHashSet<>();
    if (lead != null) {
      addresses.add(lead);
    }
    try {
      String text = Packing.unpackText(packedText);
      Matcher image = IMAGE.matcher(Packing.unpackTextLike(packedHtml, text));
      while (image.find()) {
        addresses.add(
            image
                .group(1)
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&"));
      }
    } catch (DamagedContentException e) {
      // What is left of it was looked at before; then there is no body to count in.
      return List.of();
    }
    return List.copyOf(addresses);
  }
}
