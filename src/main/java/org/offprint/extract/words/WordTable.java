package org.offprint.extract.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words by what they stand for, kept as text beside the classes: lines of {@code kind: word word},
 * an underscore for a space within a word; a kind may go over several lines.
 */
public final class WordTable {
  private final Map<String, Set<String>> byKind = new HashMap<>();

  private WordTable() {}

  /** Reads the table of a name. */
  public static WordTable read(String name) {
    WordTable table = new WordTable();
    for (String line : Resources.lines(name)) {
      int colon = line.indexOf(": ");
      Set<String> words =
          table.byKind.computeIfAbsent(line.substring(0, colon), k -> new HashSet<>());
      for (String word : line.substring(colon + 2).strip().split(" +", -1)) {
        words.add(word.replace('_', ' '));
      }
    }
    return table;
  }

  /** All words of a kind. */
  public Set<String> all(String kind) {
    return byKind.getOrDefault(kind, Set.of());
  }

  /** Whether a word is of a kind. */
  public boolean has(String kind, String word) {
    return all(kind).contains(word);
  }

  /** Whether any of the words is of a kind. */
  public boolean hasAny(String kind, List<String> words) {
    Set<String> known = all(kind);
    for (String word : words) {
      if (known.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
