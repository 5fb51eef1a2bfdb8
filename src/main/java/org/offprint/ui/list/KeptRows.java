package org.offprint.ui.list;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleIdSequence;

/**
 * Keeps rows where they are although the section no longer holds them: an article that was opened
 * among the unread ones does not vanish under the reader's eyes. Immutable.
 */
final class KeptRows {
  static final KeptRows NONE = new KeptRows(IdSet.NONE);

  /** A kept row stays below the nearest of so many rows above it that are still there. */
  private static final int NEIGHBOURS = 50;

  /** What a kept row stands after that has nothing above it. */
  private static final long TOP = 0;

  private static final long[] NOTHING = {};

  private final IdSet kept;

  private KeptRows(IdSet kept) {
    this.kept = kept;
  }

  KeptRows with(Collection<ArticleId> more) {
    return new KeptRows(kept.with(IdSet.of(more)));
  }

  KeptRows without(Collection<ArticleId> fewer) {
    return fewer.isEmpty() ? this : new KeptRows(kept.without(IdSet.of(fewer)));
  }

  /** The kept rows that {@code next} lacks. */
  List<ArticleId> lackingIn(IdArray next) {
    return kept.lackingIn(next).toList();
  }

  /**
   * What to show: {@code next}, with the kept rows of {@code shown} that it lacks, each after the
   * nearest of the rows above it that is still there.
   */
  IdArray mergedInto(IdArray next, IdArray shown) {
    IdSet lacking = kept.lackingIn(next);
    if (lacking.isEmpty()) {
      return next;
    }
    IdSet above = neighboursAbove(lacking, shown);
    IdSet there = above.without(above.lackingIn(next));
    Map<Long, long[]> after = after(lacking, there, shown);
    LongStream.Builder merged = LongStream.builder();
    LongStream.of(after.getOrDefault(TOP, NOTHING)).forEach(merged);
    for (int row = 0; row < next.size(); row++) {
      long id = next.value(row);
      merged.add(id);
      if (there.has(id)) {
        LongStream.of(after.getOrDefault(id, NOTHING)).forEach(merged);
      }
    }
    return IdArray.of(merged.build().toArray(), true);
  }

  /** The rows, some above each of those, that it may be put after. */
  private static IdSet neighboursAbove(IdSet lacking, IdArray shown) {
    LongStream.Builder above = LongStream.builder();
    int left = 0;
    for (int row = shown.size() - 1; row >= 0; row--) {
      long id = shown.value(row);
      if (lacking.has(id)) {
        left = NEIGHBOURS;
      } else if (left > 0) {
        left--;
        above.add(id);
      }
    }
    return IdSet.of(new ArticleIdSequence(above.build().toArray()));
  }

  /** Which rows stand after which of those that stay. */
  private static Map<Long, long[]> after(IdSet lacking, IdSet there, IdArray shown) {
    Map<Long, long[]> after = new HashMap<>();
    long anchor = TOP;
    LongStream.Builder following = LongStream.builder();
    for (int row = 0; row < shown.size(); row++) {
      long id = shown.value(row);
      if (lacking.has(id)) {
        following.add(id);
      } else if (there.has(id)) {
        keep(after, anchor, following);
        following = LongStream.builder();
        anchor = id;
      }
    }
    keep(after, anchor, following);
    return after;
  }

  private static void keep(Map<Long, long[]> after, long anchor, LongStream.Builder following) {
    long[] rows = following.build().toArray();
    if (rows.length > 0) {
      after.put(anchor, rows);
    }
  }
}
