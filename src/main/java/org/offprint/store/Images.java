package org.offprint.store;

import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.model.ArticleImage;
import org.offprint.model.ImageData;
import org.offprint.model.ImageHash;

/** The images, and which version of an article shows which. */
final class Images {
  private static final int HASH_BYTES = 32;

  private Images() {}

  static Optional<ImageData> find(SqlConnection sql, ImageHash hash) throws SQLException {
    return sql.first(
        "SELECT media_type, width, height, bytes FROM image WHERE sha256 = ?",
        row ->
            new ImageData(
                hash,
                row.getString("media_type"),
                row.getInt("width"),
                row.getInt("height"),
                row.getBytes("bytes")),
        bytes(hash));
  }

  /** Keeps an image that may be there already. */
  static void add(SqlConnection sql, ImageData image) throws SQLException {
    sql.update(
        """
        INSERT INTO image (sha256, media_type, width, height, bytes) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT DO NOTHING\
        """,
        bytes(image.hash()),
        image.mediaType(),
        image.width(),
        image.height(),
        image.bytes());
  }

  /** Notes the images of a new version; one whose bytes are not in the library is missing. */
  static void link(SqlConnection sql, long version, List<ArticleImage> images) throws SQLException {
    for (int i = 0; i < images.size(); i++) {
      ArticleImage image = images.get(i);
      sql.update(
          """
          INSERT INTO version_image (version_id, position, url, image_id)
          VALUES (?, ?, ?, (SELECT id FROM image WHERE sha256 = ?))\
          """,
          version,
          i,
          image.url(),
          image.hash() == null ? null : bytes(image.hash()));
    }
  }

  static List<ArticleImage> of(SqlConnection sql, long version) throws SQLException {
    return sql.list(
        """
        SELECT url, sha256 FROM version_image LEFT JOIN image ON image.id = image_id
        WHERE version_id = ? ORDER BY position\
        """,
        row -> new ArticleImage(row.getString("url"), hash(row.getBytes("sha256"))),
        version);
  }

  /**
   * Keeps an image that the article misses.
   *
   * @return how many of its places in the article's versions are filled by that; 0 if it misses no
   *     image of this address, and then nothing is written
   */
  static int complete(SqlConnection sql, long article, String url, ImageData image)
      throws SQLException {
    long missing =
        sql.number(
            """
            SELECT count(*) FROM version_image JOIN version ON version.id = version_id
            WHERE article_id = ? AND url = ? AND image_id IS NULL\
            """,
            article,
            url);
    if (missing == 0) {
      return 0;
    }
    add(sql, image);
    int filled =
        sql.update(
            """
            UPDATE version_image SET image_id = (SELECT id FROM image WHERE sha256 = ?)
            WHERE version_id IN (SELECT id FROM version WHERE article_id = ?)
              AND url = ? AND image_id IS NULL\
            """,
            bytes(image.hash()),
            article,
            url);
    summarise(sql, article);
    return filled;
  }

  /**
   * Brings what lists show of an article's images up to date: the lead image, or else the first
   * that is there, and how many are missing.
   */
  static void summarise(SqlConnection sql, long article) throws SQLException {
    sql.update(
        """
        UPDATE article SET
          thumbnail = (
            SELECT sha256 FROM version
            JOIN version_image ON version_id = version.id JOIN image ON image.id = image_id
            WHERE article_id = article.id AND number = article.version
            ORDER BY url IS NOT lead_image, position LIMIT 1),
          missing_images = (
            SELECT count(*) FROM version JOIN version_image ON version_id = version.id
            WHERE article_id = article.id AND number = article.version AND image_id IS NULL)
        WHERE id = ?\
        """,
        article);
  }

  /** The rowids of the images that any version of an article shows. */
  static List<Long> usedBy(SqlConnection sql, long article) throws SQLException {
    return sql.list(
        """
        SELECT DISTINCT image_id FROM version JOIN version_image ON version_id = version.id
        WHERE article_id = ? AND image_id IS NOT NULL\
        """,
        row -> row.getLong(1),
        article);
  }

  /** Deletes those of these images that nothing shows any more. */
  static void deleteUnused(SqlConnection sql, List<Long> images) throws SQLException {
    for (long image : images) {
      sql.update(
          """
          DELETE FROM image
          WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM version_image WHERE image_id = ?1)\
          """,
          image);
    }
  }

  static @Nullable ImageHash hash(byte @Nullable [] sha256) {
    return sha256 == null || sha256.length != HASH_BYTES
        ? null
        : new ImageHash(HexFormat.of().formatHex(sha256));
  }

  private static byte[] bytes(ImageHash hash) {
    return HexFormat.of().parseHex(hash.hex());
  }
}
