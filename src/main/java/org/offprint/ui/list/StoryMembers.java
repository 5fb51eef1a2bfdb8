package org.offprint.ui.list;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.offprint.model.Stories;

/**
 * Where in a list the articles stand whose stories were saved more than once. Of a million articles
 * most stand alone, and are looked at once.
 */
final class StoryMembers {
  private static final int FEW = 64;

  private final IdArray all;

  /** Rows, ascending, of articles that belong to a story, and the story of each. */
  private int[] places = new int[FEW];

  private long[] storyOf = new long[FEW];
  private int count;

  /** Looks at every article of a list. */
  StoryMembers(IdArray all, Stories stories) {
    this.all = all;
    for (int row = 0; row < all.size(); row++) {
      long story = stories.of(all.value(row));
      if (story != 0) {
        add(row, story);
      }
    }
  }

  private void add(int row, long story) {
    if (count == places.length) {
      places = Arrays.copyOf(places, 2 * count);
      storyOf = Arrays.copyOf(storyOf, 2 * count);
    }
    places[count] = row;
    storyOf[count++] = story;
  }

  /** The articles of each story that the list has two or more of, in the order of the list. */
  Map<Long, long[]> copies() {
    Map<Long, Integer> sizes = new HashMap<>();
    for (int i = 0; i < count; i++) {
      sizes.merge(storyOf[i], 1, Integer::sum);
    }
    Map<Long, long[]> copies = new HashMap<>();
    Map<Long, Integer> filled = new HashMap<>();
    for (int i = 0; i < count; i++) {
      int size = sizes.getOrDefault(storyOf[i], 0);
      if (size > 1) {
        int at = filled.merge(storyOf[i], 1, Integer::sum) - 1;
        copies.computeIfAbsent(storyOf[i], any -> new long[size])[at] = all.value(places[i]);
      }
    }
    return copies;
  }

  /**
   * The rows of the list when the articles of one story stand together.
   *
   * @param copies as {@link #copies} gives them
   * @param unfolded the stories of which all have a row
   */
  IdArray rows(Map<Long, long[]> copies, Set<Long> unfolded) {
    if (copies.isEmpty()) {
      return all;
    }
    int hidden = 0;
    for (Map.Entry<Long, long[]> story : copies.entrySet()) {
      hidden += unfolded.contains(story.getKey()) ? 0 : story.getValue().length - 1;
    }
    long[] rows = new long[all.size() - hidden];
    int filled = 0;
    int next = 0;
    for (int i = 0; i < count; i++) {
      long[] told = copies.get(storyOf[i]);
      if (told != null) {
        filled = all.copy(next, places[i], rows, filled);
        next = places[i] + 1;
        if (told[0] == all.value(places[i])) {
          int shown = unfolded.contains(storyOf[i]) ? told.length : 1;
          System.arraycopy(told, 0, rows, filled, shown);
          filled += shown;
        }
      }
    }
    all.copy(next, all.size(), rows, filled);
    return IdArray.of(rows, all.isWhole());
  }
}
