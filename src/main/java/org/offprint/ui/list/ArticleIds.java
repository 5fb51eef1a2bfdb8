package org.offprint.ui.list;

import java.util.List;
import javafx.collections.ObservableListBase;
import org.offprint.model.ArticleId;

/**
 * The ids that the list shows. A new list of them is told to listeners as the one stretch that
 * differs, so that selection and scroll position stay with what they were at.
 */
final class ArticleIds extends ObservableListBase<ArticleId> {
  private List<ArticleId> ids = List.of();
  private int version;

  /** The stretch in which two lists differ: all before and all after it is the same. */
  record Difference(int start, int oldEnd, int newEnd) {
    boolean isEmpty() {
      return oldEnd == start && newEnd == start;
    }

    static Difference between(List<ArticleId> old, List<ArticleId> next) {
      int shorter = Math.min(old.size(), next.size());
      int start = 0;
      while (start < shorter && old.get(start).equals(next.get(start))) {
        start++;
      }
      int oldEnd = old.size();
      int newEnd = next.size();
      while (oldEnd > start && newEnd > start && old.get(oldEnd - 1).equals(next.get(newEnd - 1))) {
        oldEnd--;
        newEnd--;
      }
      return new Difference(start, oldEnd, newEnd);
    }
  }

  /** The list as it stands; it will not change. */
  List<ArticleId> snapshot() {
    return ids;
  }

  /** A number that grows with every {@link #replace}. */
  int version() {
    return version;
  }

  /**
   * Shows {@code next} instead.
   *
   * @param next quick to get from at random; not changed afterwards
   * @param difference between {@link #snapshot} and {@code next}
   */
  void replace(List<ArticleId> next, Difference difference) {
    List<ArticleId> removed = List.copyOf(ids.subList(difference.start(), difference.oldEnd()));
    beginChange();
    ids = next;
    version++;
    if (removed.isEmpty()) {
      if (difference.newEnd() > difference.start()) {
        nextAdd(difference.start(), difference.newEnd());
      }
    } else if (difference.newEnd() == difference.start()) {
      nextRemove(difference.start(), removed);
    } else {
      nextReplace(difference.start(), difference.newEnd(), removed);
    }
    endChange();
  }

  @Override
  public ArticleId get(int index) {
    return ids.get(index);
  }

  @Override
  public int size() {
    return ids.size();
  }
}
