package org.offprint.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.offprint.model.WordFolding;
import org.offprint.model.WordFolding.Word;

/**
 * Which paragraphs of two versions are much alike: those that have pairs of neighbouring words in
 * common, found by an index of such pairs, so that not every paragraph is held against every other.
 */
final class Likeness {
  /** A pair that stands in so many paragraphs says nothing about any. */
  private static final int TOO_COMMON = 60;

  private Likeness() {}

  /**
   * Two paragraphs, and the share of their pairs that they have in common.
   *
   * @param share above 0 to 1
   * @param size how many pairs the two have, together
   */
  record Pair(int before, int after, double share, int size) {}

  /** All pairs of paragraphs with at least this much in common, by the earlier, then the later. */
  static List<Pair> of(List<Paragraph> before, List<Paragraph> after, double least) {
    List<Map<String, Integer>> young = after.stream().map(p -> pairs(p.text())).toList();
    Map<String, List<Integer>> index = new HashMap<>();
    for (int j = 0; j < young.size(); j++) {
      for (String pair : young.get(j).keySet()) {
        index.computeIfAbsent(pair, any -> new ArrayList<>()).add(j);
      }
    }
    List<Pair> alike = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      Map<String, Integer> old = pairs(before.get(i).text());
      Map<Integer, Integer> common = new TreeMap<>();
      for (Map.Entry<String, Integer> pair : old.entrySet()) {
        List<Integer> places = index.getOrDefault(pair.getKey(), List.of());
        if (places.size() <= TOO_COMMON) {
          for (int j : places) {
            int both = Math.min(pair.getValue(), young.get(j).getOrDefault(pair.getKey(), 0));
            common.merge(j, both, Integer::sum);
          }
        }
      }
      int size = size(old);
      for (Map.Entry<Integer, Integer> shared : common.entrySet()) {
        int both = size + size(young.get(shared.getKey()));
        double share = 2.0 * shared.getValue() / both;
        if (share >= least) {
          alike.add(new Pair(i, shared.getKey(), share, both));
        }
      }
    }
    return alike;
  }

  static int size(Map<String, Integer> pairs) {
    return pairs.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The pairs of neighbouring words, ends included, and how often each stands there. */
  static Map<String, Integer> pairs(String text) {
    Map<String, Integer> pairs = new HashMap<>();
    String last = "";
    for (Word word : WordFolding.words(text)) {
      pairs.merge(last + ' ' + word.folded(), 1, Integer::sum);
      last = word.folded();
    }
    pairs.merge(last.isEmpty() ? text : last + ' ', 1, Integer::sum);
    return pairs;
  }
}
