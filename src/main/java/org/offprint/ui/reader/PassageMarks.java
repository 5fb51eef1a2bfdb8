package org.offprint.ui.reader;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The marks of an article, by layer and passage. JavaFX thread only. */
final class PassageMarks {
  private final Map<MarkLayer, Map<Integer, List<TextMark>>> layers =
      new EnumMap<>(MarkLayer.class);

  /**
   * Replaces a layer.
   *
   * @return the passages whose marks are others now
   */
  Set<Integer> set(MarkLayer layer, List<TextMark> marks) {
    Map<Integer, List<TextMark>> after = new HashMap<>();
    for (TextMark mark : marks) {
      after.computeIfAbsent(mark.passage(), passage -> new ArrayList<>()).add(mark);
    }
    Map<Integer, List<TextMark>> before = layers.getOrDefault(layer, Map.of());
    Set<Integer> changed = new HashSet<>(before.keySet());
    changed.addAll(after.keySet());
    changed.removeIf(
        passage ->
            before.getOrDefault(passage, List.of()).equals(after.getOrDefault(passage, List.of())));
    layers.put(layer, after);
    return changed;
  }

  void clear() {
    layers.clear();
  }

  /** All marks of a passage, in the order in which they are drawn. */
  List<TextMark> of(int passage) {
    List<TextMark> marks = new ArrayList<>();
    for (Map<Integer, List<TextMark>> layer : layers.values()) {
      marks.addAll(layer.getOrDefault(passage, List.of()));
    }
    return marks;
  }
}
