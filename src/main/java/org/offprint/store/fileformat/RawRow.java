package org.offprint.store.fileformat;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row as the file has it.
 *
 * @param rowid 0 in an index or a table without rowids
 * @param values Long, Double, String, byte[], null or {@link Lost#LOST}, in the order of the
 *     columns; a column that is the rowid has null. Fewer than columns where some were added later.
 */
public record RawRow(long rowid, List<@Nullable Object> values) {
  /** Stands for a value that lay on a page that cannot be read. */
  public enum Lost {
    LOST
  }

  /** A value; null if the row is shorter. */
  public @Nullable Object value(int column) {
    return column < values.size() ? values.get(column) : null;
  }
}
