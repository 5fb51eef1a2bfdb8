package org.offprint.ui.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.offprint.model.ArticleId;

/**
 * Keeps rows where they are although the section no longer holds them: an article that was opened
 * among the unread ones does not vanish under the reader's eyes. Immutable.
 */
final class KeptRows {
  static final KeptRows NONE = new KeptRows(Set.of());

  private final Set<ArticleId> kept;

  private KeptRows(Set<ArticleId> kept) {
    this.kept = kept;
  }

  KeptRows with(List<ArticleId> more) {
    Set<ArticleId> all = new HashSet<>(kept);
    all.addAll(more);
    return new KeptRows(Set.copyOf(all));
  }

  KeptRows without(List<ArticleId> fewer) {
    Set<ArticleId> rest = new HashSet<>(kept);
    fewer.forEach(rest::remove);
    return new KeptRows(Set.copyOf(rest));
  }

  /** The kept rows that {@code next} lacks. */
  List<ArticleId> lackingIn(List<ArticleId> next) {
    if (kept.isEmpty()) {
      return List.of();
    }
    Set<ArticleId> lacking = new HashSet<>(kept);
    next.forEach(lacking::remove);
    return List.copyOf(lacking);
  }

  /**
   * What to show: {@code next}, with the kept rows of {@code shown} that it lacks, each after the
   * row that it stands after now.
   */
  List<ArticleId> mergedInto(List<ArticleId> next, List<ArticleId> shown) {
    if (kept.isEmpty()) {
      return next;
    }
    Set<ArticleId> lacking = new HashSet<>(kept);
    next.forEach(lacking::remove);
    if (lacking.isEmpty()) {
      return next;
    }
    Set<ArticleId> present = new HashSet<>(next);
    Map<@Nullable ArticleId, List<ArticleId>> after = new HashMap<>();
    ArticleId anchor = null;
    for (ArticleId id : shown) {
      if (lacking.contains(id)) {
        after.computeIfAbsent(anchor, any -> new ArrayList<>()).add(id);
      } else if (present.contains(id)) {
        anchor = id;
      }
    }
    List<ArticleId> merged = new ArrayList<>(next.size() + lacking.size());
    merged.addAll(after.getOrDefault(null, List.of()));
    for (ArticleId id : next) {
      merged.add(id);
      merged.addAll(after.getOrDefault(id, List.of()));
    }
    return merged;
  }
}
