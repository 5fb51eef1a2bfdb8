package org.offprint.ui.list;

import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.model.ArticleId;

/**
 * The first rows of a list: as quick to read in a long list as in a short one.
 *
 * @param stories whole if there are no more articles
 * @param rows what the first of them show
 * @param name of the list, as far as the library names it
 * @param trashed whether all that would be listed lies in the trash
 */
record ListBeginning(StoryRows stories, List<RowText> rows, String name, boolean trashed) {
  private static final int FIRST = 200;

  /** Reads it. Blocks. */
  static ListBeginning read(ListSource source, InstantSource clock) {
    List<ArticleId> first = source.ids(0, FIRST);
    IdArray ids =
        first.size() < FIRST ? IdArray.of(first) : IdArray.beginning(first, source.count());
    StoryRows stories = StoryRows.of(ids, source.stories(first), List.of());
    IdArray rows = stories.rows();
    StretchReader reader = new StretchReader(source, clock, stories);
    List<@Nullable ArticleId> inView =
        rows.subList(0, Math.min(rows.size(), Math.min(first.size(), RowTexts.SCREEN)));
    return new ListBeginning(
        stories,
        reader.read(inView, 0).rows(),
        source.name(),
        first.isEmpty() && source.trashIsAll());
  }
}
