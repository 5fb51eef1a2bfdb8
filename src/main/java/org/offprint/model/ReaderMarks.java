package org.offprint.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a reader did with an article in another program, to be kept in this one.
 *
 * @param tags names, none of them blank
 * @param savedAt when it was saved there; null if unknown
 * @param note what the reader said of it; empty for nothing
 */
public record ReaderMarks(
    List<String> tags,
    @Nullable Instant savedAt,
    boolean read,
    boolean favourite,
    boolean archived,
    String note) {
  /** Nothing is known. */
  public static final ReaderMarks NONE = new ReaderMarks(List.of(), null, false, false, false, "");

  public ReaderMarks {
    tags = List.copyOf(tags);
  }

  /** What stands in either; the earlier time of saving, and both notes. */
  public ReaderMarks and(ReaderMarks other) {
    Set<String> all = new LinkedHashSet<>(tags);
    all.addAll(other.tags);
    return new ReaderMarks(
        new ArrayList<>(all),
        earlier(savedAt, other.savedAt),
        read || other.read,
        favourite || other.favourite,
        archived || other.archived,
        joined(note, other.note));
  }

  /** A note with another after it, unless it is in there already. */
  public static String joined(String note, String more) {
    if (note.contains(more)) {
      return note;
    }
    return note.isEmpty() ? more : note + "\n\n" + more;
  }

  private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isBefore(other) ? one : other;
  }
}
