package org.offprint.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.model.LibraryLoss.Part;

/**
 * Unpacks what rows of a damaged file hold: its pages have no checksums, but what is packed has.
 * What is spoilt gets a stand-in where there is one.
 */
final class SalvagedContents {
  private final SalvageNotes notes;

  SalvagedContents(SalvageNotes notes) {
    this.notes = notes;
  }

  /**
   * Whether a row can be kept.
   *
   * @param values of its columns, of which some may be replaced
   */
  boolean isWhole(TableShape shape, List<@Nullable Object> values) throws SQLException {
    return switch (shape.table()) {
      case "page" -> takePage(shape, values);
      case "body" -> takeBody(shape, values);
      case "image" -> isPicture(shape, values);
      default -> true;
    };
  }

  private boolean takePage(TableShape shape, List<@Nullable Object> values) throws SQLException {
    int body = shape.at("body");
    if (unpacked(values.get(body), PagePacking::unpack).isEmpty()) {
      values.set(body, PagePacking.pack(new byte[0]));
      if (values.get(shape.at("article_id")) instanceof Long article) {
        notes.article(article, Part.PAGE);
      }
    }
    return true;
  }

  private boolean takeBody(TableShape shape, List<@Nullable Object> values) throws SQLException {
    Optional<String> text = unpacked(values.get(shape.at("text")), Packing::unpackText);
    if (text.isEmpty() || !(values.get(shape.at("version_id")) instanceof Long version)) {
      return false;
    }
    int html = shape.at("html");
    if (unpacked(values.get(html), packed -> Packing.unpackTextLike(packed, text.get()))
        .isEmpty()) {
      values.set(html, Packing.packLike(paragraphs(text.get()), text.get()));
      notes.version(version, Part.FORMATTING);
    }
    int comments = shape.at("comments");
    if (values.size() <= comments) {
      return true;
    }
    Object packed = values.get(comments);
    if (packed != null && unpacked(packed, CommentCodec::decode).isEmpty()) {
      values.set(comments, null);
      notes.version(version, Part.COMMENTS);
    }
    return true;
  }

  private static boolean isPicture(TableShape shape, List<@Nullable Object> values) {
    try {
      return values.get(shape.at("sha256")) instanceof byte[] hash
          && values.get(shape.at("bytes")) instanceof byte[] bytes
          && Arrays.equals(hash, MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has it", e);
    }
  }

  @FunctionalInterface
  private interface Unpacking<T> {
    T unpack(byte[] packed) throws DamagedContentException;
  }

  private static <T> Optional<T> unpacked(@Nullable Object packed, Unpacking<T> unpacking) {
    try {
      return packed instanceof byte[] bytes
          ? Optional.of(unpacking.unpack(bytes))
          : Optional.empty();
    } catch (DamagedContentException e) {
      return Optional.empty();
    }
  }

  /** A text as paragraphs, where nothing else of its form is known. */
  private static String paragraphs(String text) {
    String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return escaped.isBlank() ? "" : "<p>" + escaped.strip().replace("\n\n", "</p><p>") + "</p>";
  }
}
