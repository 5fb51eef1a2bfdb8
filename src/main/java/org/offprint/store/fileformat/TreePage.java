package org.offprint.store.fileformat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A page of a tree (section 1.5 of the format), read cell by cell, so far as each can be. */
final class TreePage {
  private static final int FILE_HEADER_BYTES = 100;
  private static final int INDEX_INTERIOR = 2;
  private static final int TABLE_INTERIOR = 5;
  private static final int INDEX_LEAF = 10;
  private static final int TABLE_LEAF = 13;

  private final DatabasePages pages;
  private final ByteBuffer bytes;
  private final int header;
  private final int type;

  private TreePage(DatabasePages pages, int number, ByteBuffer bytes) {
    this.pages = pages;
    this.bytes = bytes;
    this.header = number == 1 ? FILE_HEADER_BYTES : 0;
    this.type = bytes.get(header);
  }

  static TreePage read(DatabasePages pages, int number) throws IOException {
    return new TreePage(pages, number, pages.page(number));
  }

  boolean isTableLeaf() {
    return type == TABLE_LEAF;
  }

  /** The pages below it. */
  List<Integer> children() {
    List<Integer> children = new ArrayList<>();
    if (isInterior()) {
      for (int cell : cells()) {
        if (cell + Integer.BYTES <= bytes.capacity()) {
          children.add(bytes.getInt(cell));
        }
      }
      children.add(bytes.getInt(header + 8));
    }
    children.removeIf(child -> child < 2 || child > pages.count());
    return children;
  }

  /** The rows that are on it: none on those of a table that only lead to others. */
  List<RawRow> rows() throws IOException {
    List<RawRow> rows = new ArrayList<>();
    if (type == TABLE_LEAF || type == INDEX_LEAF || type == INDEX_INTERIOR) {
      for (int cell : cells()) {
        row(cell).ifPresent(rows::add);
      }
    }
    return rows;
  }

  /** Whether it is a page of a tree, and no more rows should be on it than {@code rows}. */
  boolean isSound(int rows) {
    return switch (type) {
      case TABLE_INTERIOR -> true;
      case TABLE_LEAF, INDEX_LEAF, INDEX_INTERIOR ->
          rows == Short.toUnsignedInt(bytes.getShort(header + 3));
      default -> false;
    };
  }

  private boolean isInterior() {
    return type == INDEX_INTERIOR || type == TABLE_INTERIOR;
  }

  /** Where cells begin, of those that can be on this page. */
  private List<Integer> cells() {
    int pointers = header + (isInterior() ? 12 : 8);
    int count = Short.toUnsignedInt(bytes.getShort(header + 3));
    List<Integer> cells = new ArrayList<>();
    if (count <= (bytes.capacity() - pointers) / Short.BYTES) {
      for (int i = 0; i < count; i++) {
        int cell = Short.toUnsignedInt(bytes.getShort(pointers + Short.BYTES * i));
        if (cell >= pointers + Short.BYTES * count && cell < bytes.capacity()) {
          cells.add(cell);
        }
      }
    }
    return cells;
  }

  private Optional<RawRow> row(int cell) throws IOException {
    try {
      ByteBuffer at = bytes.duplicate().position(cell + (type == INDEX_INTERIOR ? 4 : 0));
      long length = RecordFormat.varint(at);
      long rowid = type == TABLE_LEAF ? RecordFormat.varint(at) : 0;
      if (length < 1 || length > (long) pages.size() * pages.count()) {
        return Optional.empty();
      }
      return RecordFormat.values(payload(at, length)).map(values -> new RawRow(rowid, values));
    } catch (BufferUnderflowException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private ByteBuffer payload(ByteBuffer at, long length) throws IOException {
    int here = local(length);
    if (here == length) {
      if (here > at.remaining()) {
        throw new BufferUnderflowException();
      }
      return at.slice(at.position(), here);
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] beginning = new byte[here];
    at.get(beginning);
    all.write(beginning);
    addOverflow(all, at.getInt(), length - here);
    return ByteBuffer.wrap(all.toByteArray());
  }

  /** Adds what of a long payload lies on other pages, up to the first that is not there. */
  private void addOverflow(ByteArrayOutputStream all, int first, long length) throws IOException {
    Set<Integer> seen = new HashSet<>();
    int next = first;
    long left = length;
    while (left > 0 && next >= 2 && next <= pages.count() && seen.add(next)) {
      ByteBuffer page = pages.page(next);
      int here = (int) Math.min(left, pages.size() - Integer.BYTES);
      all.write(page.array(), page.arrayOffset() + Integer.BYTES, here);
      left -= here;
      next = page.getInt(0);
    }
  }

  /** How much of a payload is on the page itself. */
  private int local(long length) {
    int usable = pages.size();
    int most = type == TABLE_LEAF ? usable - 35 : (usable - 12) * 64 / 255 - 23;
    if (length <= most) {
      return (int) length;
    }
    int least = (usable - 12) * 32 / 255 - 23;
    int fitting = (int) (least + (length - least) % (usable - 4));
    return fitting <= most ? fitting : least;
  }
}
