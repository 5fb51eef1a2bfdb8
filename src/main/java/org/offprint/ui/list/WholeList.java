package org.offprint.ui.list;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.offprint.model.ArticleId;
import org.offprint.model.ArticleSection;
import org.offprint.model.ArticleStatus;
import org.offprint.model.ArticleSummary;

/**
 * All ids of a list.
 *
 * @param stories with the rows that stay for now
 * @param name of the list, as far as the library names it
 * @param trashed whether all that would be listed lies in the trash
 */
record WholeList(StoryRows stories, String name, boolean trashed) {
  /**
   * Reads them. Blocks.
   *
   * @param kept rows that are to stay although the list no longer has them
   * @param shown where they stand now, and which stories are unfolded
   */
  static WholeList read(ListSource source, KeptRows kept, StoryRows shown) {
    IdArray held = IdArray.of(source.ids(0, Integer.MAX_VALUE));
    KeptRows welcome = kept.without(putAway(kept.lackingIn(held), source));
    IdArray all = welcome.mergedInto(held, shown.all());
    return new WholeList(
        StoryRows.of(all, source.stories(), shown.open()),
        source.name(),
        all.size() == 0 && source.trashIsAll());
  }

  /** Those that left the list for good: archived or deleted, not only read or unmarked. */
  private static List<ArticleId> putAway(List<ArticleId> gone, ListSource source) {
    if (gone.isEmpty()) {
      return gone;
    }
    boolean unread = source.listing().is(ArticleSection.UNREAD);
    Set<ArticleId> stay = new HashSet<>();
    for (ArticleSummary summary : source.library().summaries(gone)) {
      ArticleStatus status = summary.status();
      if (!status.trashed() && !(unread && status.archived())) {
        stay.add(summary.id());
      }
    }
    return gone.stream().filter(id -> !stay.contains(id)).toList();
  }
}
