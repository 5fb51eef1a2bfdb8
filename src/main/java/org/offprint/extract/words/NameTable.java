package org.offprint.extract.words;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table from names to numbers that is asked very often, as for the tag of each element of a page:
 * found by the hash that a string keeps, without a division and without a number's object.
 */
public final class NameTable {
  private final Set<String> all;
  private final @Nullable String[] names;
  private final int[] numbers;
  private final int mask;

  /** A table of names; no number may be 0. */
  public NameTable(Map<String, Integer> table) {
    all = Set.copyOf(table.keySet());
    int size = Integer.highestOneBit(Math.max(8, table.size() * 3)) * 2;
    names = new String[size];
    numbers = new int[size];
    mask = size - 1;
    table.forEach(
        (name, number) -> {
          int at = slot(name);
          names[at] = name;
          numbers[at] = number;
        });
  }

  /** A table of names that have the number 1. */
  public static NameTable of(Set<String> names) {
    Map<String, Integer> table = new HashMap<>();
    names.forEach(name -> table.put(name, 1));
    return new NameTable(table);
  }

  /** The number of a name; 0 if it is not in the table. */
  public int get(String name) {
    return numbers[slot(name)];
  }

  /** All names of the table. */
  public Set<String> names() {
    return all;
  }

  /** Whether a name is in the table. */
  public boolean contains(String name) {
    return numbers[slot(name)] != 0;
  }

  /** Where a name is, or where it would go. */
  @SuppressWarnings({
    "ReferenceEquality",
    "StringEquality"
  }) // most names are the parser's own, and ours
  private int slot(String name) {
    int hash = name.hashCode();
    int at = (hash ^ (hash >>> 15)) & mask;
    @Nullable String there = names[at];
    while (there != null && there != name && !there.equals(name)) {
      at = (at + 1) & mask;
      there = names[at];
    }
    return at;
  }
}
