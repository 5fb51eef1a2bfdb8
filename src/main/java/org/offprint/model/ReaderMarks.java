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
 * @param highlights words that the reader marked in it
 */
public record ReaderMarks(
    List<String> tags,
    @Nullable Instant savedAt,
    boolean read,
    boolean favourite,
    boolean archived,
    String note,
    List<MarkedWords> highlights) {
  /** Nothing is known. */
  public static final ReaderMarks NONE = new ReaderMarks(List.of(), null, false, false, false, "");

  public ReaderMarks {
    tags = List.copyOf(tags);
    highlights = List.copyOf(highlights);
  }

  /** No words are marked. */
  public ReaderMarks(
      List<String> tags,
      @Nullable Instant savedAt,
      boolean read,
      boolean favourite,
      boolean archived,
      String note) {
    this(tags, savedAt, read, favourite, archived, note, List.of());
  }

  /** Words that the reader marked, and nothing else. */
  public static ReaderMarks ofWords(List<MarkedWords> highlights) {
    return new ReaderMarks(List.of(), null, false, false, false, "", highlights);
  }

  /** What stands in either; the earlier time of saving, both notes, all highlights. */
  public ReaderMarks and(ReaderMarks other) {
    Set<String> all = new LinkedHashSet<>(tags);
    all.addAll(other.tags);
    Set<MarkedWords> words = new LinkedHashSet<>(highlights);
    words.addAll(other.highlights);
    return new ReaderMarks(
        new ArrayList<>(all),
        earlier(savedAt, other.savedAt),
        read || other.read,
        favourite || other.favourite,
        archived || other.archived,
        joined(note, other.note),
        new ArrayList<>(words));
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
