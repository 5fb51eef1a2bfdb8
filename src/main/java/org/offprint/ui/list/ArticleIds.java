package org.offprint.ui.list;

import java.util.List;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;
import org.offprint.model.ArticleId;
import org.offprint.ui.list.IdArray.Difference;

/**
 * The ids that the list shows; null where they are not known yet. A new list of them is told to
 * listeners as the one stretch that differs, so that selection and scroll position stay with what
 * they were at.
 */
final class ArticleIds extends ObservableListBase<ArticleId> {
  private IdArray ids;

  ArticleIds(IdArray ids) {
    this.ids = ids;
  }

  /** The list as it stands; it will not change, only become known. */
  IdArray snapshot() {
    return ids;
  }

  /** Takes a list that differs only in knowing more. */
  void learn(IdArray next) {
    ids = next;
  }

  /**
   * Shows {@code next} instead.
   *
   * @param difference between {@link #snapshot} and {@code next}
   */
  void replace(IdArray next, Difference difference) {
    List<ArticleId> removed = ids.subList(difference.start(), difference.oldEnd());
    beginChange();
    ids = next;
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
  public @Nullable ArticleId get(int index) {
    return ids.get(index);
  }

  @Override
  public int size() {
    return ids.size();
  }

  @Override
  public int indexOf(@Nullable Object sought) {
    return ids.indexOf(sought);
  }

  @Override
  public boolean contains(@Nullable Object sought) {
    return ids.contains(sought);
  }
}
