package org.offprint.ui.list;

import java.util.ArrayList;
import java.util.Collection;
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

  /** A kept row stays below the nearest of so many rows above it that are still there. */
  private static final int NEIGHBOURS = 50;

  private final Set<ArticleId> kept;

  private KeptRows(Set<ArticleId> kept) {
    this.kept = kept;
  }

  KeptRows with(Collection<ArticleId> more) {
    Set<ArticleId> all = new HashSet<>(kept);
    all.addAll(more);
    return new KeptRows(Set.copyOf(all));
  }

  KeptRows without(Collection<ArticleId> fewer) {
    Set<ArticleId> rest = new HashSet<>(kept);
    fewer.forEach(rest::remove);
    return new KeptRows(Set.copyOf(rest));
  }

  /** The kept rows that {@code next} lacks. */
  List<ArticleId> lackingIn(List<ArticleId> next) {
    return List.copyOf(lacking(next));
  }

  private Set<ArticleId> lacking(List<ArticleId> next) {
    if (kept.isEmpty()) {
      return Set.of();
    }
    Set<ArticleId> lacking = new HashSet<>(kept);
    next.forEach(lacking::remove);
    return lacking;
  }

  /**
   * What to show: {@code next}, with the kept rows of {@code shown} that it lacks, each after the
   * row that it stands after now.
   */
  IdArray mergedInto(List<ArticleId> next, IdArray shown) {
    Set<ArticleId> lacking = lacking(next);
    if (lacking.isEmpty()) {
      return IdArray.of(next);
    }
    int[] places = shown.indicesOf(lacking);
    Set<ArticleId> above = neighboursAbove(places, lacking, shown);
    above.retainAll(new HashSet<>(next.stream().filter(above::contains).toList()));
    Map<@Nullable ArticleId, List<ArticleId>> after = new HashMap<>();
    for (int place : places) {
      ArticleId id = shown.get(place);
      if (id != null) {
        after.computeIfAbsent(anchor(place, above, shown), any -> new ArrayList<>()).add(id);
      }
    }
    List<ArticleId> merged = new ArrayList<>(next.size() + lacking.size());
    merged.addAll(after.getOrDefault(null, List.of()));
    for (ArticleId id : next) {
      merged.add(id);
      if (above.contains(id)) {
        merged.addAll(after.getOrDefault(id, List.of()));
      }
    }
    return IdArray.of(merged);
  }

  private static Set<ArticleId> neighboursAbove(
      int[] places, Set<ArticleId> lacking, IdArray shown) {
    Set<ArticleId> above = new HashSet<>();
    for (int place : places) {
      int found = 0;
      for (int at = place - 1; at >= 0 && found < NEIGHBOURS; at--) {
        ArticleId id = shown.get(at);
        if (id != null && !lacking.contains(id)) {
          above.add(id);
          found++;
        }
      }
    }
    return above;
  }

  /** The nearest row above that is still there; null if there is none. */
  private static @Nullable ArticleId anchor(int place, Set<ArticleId> above, IdArray shown) {
    for (int at = place - 1; at >= 0; at--) {
      ArticleId id = shown.get(at);
      if (id != null && above.contains(id)) {
        return id;
      }
    }
    return null;
  }
}
