package org.offprint.store.fileformat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A file of SQLite's, page by page. A row is found where the pages above it lead to its page, or
 * where the pointer map does: one broken page hides none but its own. For one thread.
 */
public final class RawDatabase implements AutoCloseable {
  private static final int SCHEMA_ROOT = 1;

  private final DatabasePages pages;
  private final PointerMap pointers;
  private final Map<Integer, BitSet> byPointers = new HashMap<>();

  private RawDatabase(DatabasePages pages) throws IOException {
    this.pages = pages;
    this.pointers = new PointerMap(pages);
    for (int page = 2; page <= pages.count(); page++) {
      int root = pointers.rootOf(page);
      if (root > 0) {
        byPointers.computeIfAbsent(root, any -> new BitSet()).set(page);
      }
    }
  }

  /**
   * Opens a file that nobody writes to.
   *
   * @param usualPageSize where the file itself no longer says it, in bytes
   */
  public static RawDatabase open(Path file, int usualPageSize) throws IOException {
    return new RawDatabase(DatabasePages.open(file, usualPageSize));
  }

  /** Takes a row. */
  @FunctionalInterface
  public interface RowTaker<X extends Exception> {
    void take(RawRow row) throws X;
  }

  /**
   * The roots of tables and indexes, by name, so far as the schema can be read.
   *
   * @param roots which are added
   * @return whether these are all
   */
  public boolean addRoots(Map<String, Integer> roots) throws IOException {
    return rows(
        SCHEMA_ROOT,
        row -> {
          if (row.values().size() == 5
              && row.value(1) instanceof String name
              && row.value(3) instanceof Long root
              && root > 1
              && root <= pages.count()) {
            roots.put(name, root.intValue());
          }
        });
  }

  /**
   * The rows of a table or an index, one after the other, in no order; some perhaps twice.
   *
   * @return whether nothing of it is broken
   */
  public <X extends Exception> boolean rows(int root, RowTaker<X> taker) throws IOException, X {
    return take(pagesOf(root), taker);
  }

  /** Whether there is a page of a table with rows, all of which can be read. */
  public boolean hasRows() throws IOException {
    for (int number = 2; number <= pages.count(); number++) {
      TreePage page = TreePage.read(pages, number);
      int rows = page.isTableLeaf() ? page.rows().size() : 0;
      if (rows > 0 && page.isSound(rows)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The rows on pages that no table claims: whose tree cannot be told, and that are not known to be
   * free.
   *
   * @param claimed the roots of all tables and indexes that are known
   */
  public <X extends Exception> void strays(List<Integer> claimed, RowTaker<X> taker)
      throws IOException, X {
    BitSet known = pagesOf(SCHEMA_ROOT);
    for (int root : claimed) {
      known.or(pagesOf(root));
    }
    known.or(FreePages.of(pages));
    BitSet strays = new BitSet();
    for (int page = 2; page <= pages.count(); page++) {
      if (!known.get(page)
          && !pointers.isNoTree(page)
          && TreePage.read(pages, page).isTableLeaf()) {
        strays.set(page);
      }
    }
    boolean _ = take(strays, taker);
  }

  @Override
  public void close() throws IOException {
    pages.close();
  }

  private <X extends Exception> boolean take(BitSet all, RowTaker<X> taker) throws IOException, X {
    boolean sound = true;
    for (int number = all.nextSetBit(0); number >= 0; number = all.nextSetBit(number + 1)) {
      TreePage page = TreePage.read(pages, number);
      List<RawRow> rows = page.rows();
      sound &= page.isSound(rows.size());
      for (RawRow row : rows) {
        taker.take(row);
      }
    }
    return sound;
  }

  private BitSet pagesOf(int root) throws IOException {
    BitSet all = new BitSet();
    Deque<Integer> next = new ArrayDeque<>(List.of(root));
    while (!next.isEmpty()) {
      int page = next.remove();
      if (!all.get(page)) {
        all.set(page);
        next.addAll(TreePage.read(pages, page).children());
      }
    }
    all.or(byPointers.getOrDefault(root, new BitSet()));
    return all;
  }
}
