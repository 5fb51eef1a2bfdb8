package org.offprint.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes a comparison out of which paragraph is which.
 *
 * @param alignment which later paragraph is which earlier one
 * @param recuts splits and joins, by the first paragraph of the earlier version
 */
record ComparisonWriter(
    List<Paragraph> before,
    List<Paragraph> after,
    Alignment alignment,
    Map<Integer, Recuts.Recut> recuts) {
  /** The changes, in the order of the later version. */
  List<Change> write() {
    int[] origin = new int[after.size()];
    Arrays.fill(origin, Alignment.NONE);
    for (int i = 0; i < before.size(); i++) {
      if (alignment.moved()[i] != Alignment.NONE) {
        origin[alignment.moved()[i]] = i;
      }
    }
    List<Change> changes = new ArrayList<>();
    int j = 0;
    for (int i = 0; i < before.size(); i++) {
      int target = alignment.inOrder()[i];
      Recuts.Recut recut = recuts.get(i);
      if (recut != null) {
        for (; j < recut.after(); j++) {
          changes.add(come(j, origin[j]));
        }
        changes.add(recut(recut));
        i += recut.beforeCount() - 1;
        j = recut.after() + recut.afterCount();
      } else if (target == Alignment.NONE) {
        changes.add(gone(i));
      } else {
        for (; j < target; j++) {
          changes.add(come(j, origin[j]));
        }
        changes.add(same(i, j++));
      }
    }
    for (; j < after.size(); j++) {
      changes.add(come(j, origin[j]));
    }
    return changes;
  }

  private Change gone(int i) {
    int target = alignment.moved()[i];
    return target == Alignment.NONE
        ? new Change.Removed(i, before.get(i))
        : new Change.Left(i, target, before.get(i));
  }

  private Change come(int j, int origin) {
    if (origin == Alignment.NONE) {
      return new Change.Added(j, after.get(j));
    }
    Paragraph from = before.get(origin);
    Paragraph to = after.get(j);
    return new Change.Moved(origin, j, from.kind(), to.kind(), WordDiff.of(from.text(), to.text()));
  }

  private Change recut(Recuts.Recut recut) {
    List<Paragraph> from = recut.ofEarlier(before);
    List<Paragraph> to = recut.ofLater(after);
    return new Change.Recut(
        recut.before(),
        recut.after(),
        from.stream().map(Paragraph::kind).toList(),
        to.stream().map(Paragraph::kind).toList(),
        WordDiff.of(joined(from), joined(to)));
  }

  private static String joined(List<Paragraph> paragraphs) {
    return paragraphs.stream()
        .map(Paragraph::text)
        .collect(Collectors.joining(String.valueOf(Change.Recut.END)));
  }

  private Change same(int i, int j) {
    Paragraph from = before.get(i);
    Paragraph to = after.get(j);
    return from.equals(to)
        ? new Change.Kept(i, j, to)
        : new Change.Edited(i, j, from.kind(), to.kind(), WordDiff.of(from.text(), to.text()));
  }
}
