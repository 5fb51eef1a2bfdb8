package org.offprint.store.fileformat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/**
 * What files that can give room back know of each page: what it is for, and which page leads to it
 * (section 1.8 of the format). So the tree that a page belongs to is known even where the pages
 * above it are broken.
 */
final class PointerMap {
  private static final int ENTRY_BYTES = 5;
  private static final int ROOT = 1;
  private static final int FREE = 2;
  private static final int OVERFLOW_FIRST = 3;
  private static final int OVERFLOW_LATER = 4;
  private static final int TREE = 5;

  /** SQLite locks this byte of a file; the page it is in is never used. */
  private static final int LOCK_BYTE = 0x40000000;

  /** No tree is higher: each page of one leads to several others. */
  private static final int HIGHEST_TREE = 40;

  private final DatabasePages pages;
  private final Map<Integer, ByteBuffer> read = new HashMap<>();

  PointerMap(DatabasePages pages) {
    this.pages = pages;
  }

  /** Whether a page is known to be free, or to hold anything but a part of a tree. */
  boolean isNoTree(int page) throws IOException {
    if (page < 2 || isMap(page)) {
      return true;
    }
    return switch (type(page)) {
      case FREE, OVERFLOW_FIRST, OVERFLOW_LATER -> true;
      default -> false;
    };
  }

  /** The root of the tree that a page belongs to; 0 if that is not known. */
  int rootOf(int page) throws IOException {
    int at = page;
    for (int height = 0; height < HIGHEST_TREE; height++) {
      if (at == 1) {
        return 1;
      }
      if (at < 1 || at > pages.count() || isMap(at)) {
        return 0;
      }
      int parent = map(at).getInt(at(at) + 1);
      switch (type(at)) {
        case ROOT -> {
          return parent == 0 ? at : 0;
        }
        case TREE -> at = parent;
        default -> {
          return 0;
        }
      }
    }
    return 0;
  }

  private int type(int page) throws IOException {
    return map(page).get(at(page));
  }

  private ByteBuffer map(int page) throws IOException {
    int number = mapOf(page);
    ByteBuffer known = read.get(number);
    if (known == null) {
      known = pages.page(number);
      read.put(number, known);
    }
    return known;
  }

  private int at(int page) {
    return ENTRY_BYTES * (page - mapOf(page) - 1);
  }

  private boolean isMap(int page) {
    return page >= 2 && mapOf(page) == page;
  }

  private int mapOf(int page) {
    int together = pages.size() / ENTRY_BYTES + 1;
    int map = (page - 2) / together * together + 2;
    return map == LOCK_BYTE / pages.size() + 1 ? map + 1 : map;
  }
}
