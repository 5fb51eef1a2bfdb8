package org.offprint.ui.list;

import java.time.InstantSource;
import java.util.List;
import org.offprint.model.ArticleId;

/**
 * The first rows of a list: as quick to read in a long list as in a short one.
 *
 * @param ids whole if there are no more
 * @param rows what the first of them show
 * @param name of the list, as far as the library names it
 */
record ListBeginning(IdArray ids, List<RowText> rows, String name) {
  private static final int FIRST = 200;

  /** Reads it. Blocks. */
  static ListBeginning read(ListSource source, InstantSource clock) {
    List<ArticleId> first = source.ids(0, FIRST);
    IdArray ids =
        first.size() < FIRST ? IdArray.of(first) : IdArray.beginning(first, source.count());
    List<ArticleId> inView = first.subList(0, Math.min(first.size(), RowTexts.SCREEN));
    return new ListBeginning(
        ids, new StretchReader(source, clock).read(inView).rows(), source.name());
  }
}
