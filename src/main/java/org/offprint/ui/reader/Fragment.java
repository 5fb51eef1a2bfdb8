package org.offprint.ui.reader;

import java.util.ArrayList;
import java.util.List;

/**
 * A passage, or a part of one that is too long to be laid out as one.
 *
 * @param passage index of the passage
 * @param part what is shown
 * @param start offset of the part's text in the passage's
 * @param end offset after it
 * @param last whether the passage ends here
 */
record Fragment(int passage, Passage part, int start, int end, boolean last) {
  /** Whether the passage begins here. */
  boolean first() {
    return start == 0;
  }

  /** All passages, in order. */
  static List<Fragment> of(List<Passage> passages) {
    List<Fragment> fragments = new ArrayList<>(passages.size());
    for (int i = 0; i < passages.size(); i++) {
      List<LongPassages.Part> parts = LongPassages.parts(passages.get(i));
      for (LongPassages.Part part : parts) {
        int end = part.start() + part.shown().text().length();
        fragments.add(
            new Fragment(i, part.shown(), part.start(), end, part.equals(parts.getLast())));
      }
    }
    return fragments;
  }
}
