package org.offprint.ui.notes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.offprint.model.TextRange;
import org.offprint.ui.reader.MarkStyle;
import org.offprint.ui.reader.TextMark;

/**
 * Which place of an article's plain text stands where on the reading pane, and the other way round.
 * The pane shows more than the plain text (title, captions, comments), and white space differs; the
 * characters between are the same, in the same order.
 */
final class TextPlaces {
  private static final int NONE = -1;

  /** How far the plain text may have more than the pane before a passage is given up. */
  private static final int MOST_SKIPPED = 4000;

  private final List<String> passages;

  /** For each passage the place in the plain text of each of its characters; empty if none. */
  private final List<int[]> places = new ArrayList<>();

  /**
   * Matches the two.
   *
   * @param text the plain text
   * @param passages the texts on the pane, in order
   */
  TextPlaces(String text, List<String> passages) {
    this.passages = List.copyOf(passages);
    Dense whole = Dense.of(text, 0);
    int cursor = 0;
    for (String passage : passages) {
      Dense part = Dense.of(passage, leadingDash(passage));
      int at = part.letters.isEmpty() ? NONE : find(text, whole, part.letters, cursor);
      if (at == NONE) {
        places.add(new int[0]);
      } else {
        int[] map = new int[passage.length()];
        Arrays.fill(map, NONE);
        for (int i = 0; i < part.places.length; i++) {
          map[part.places[i]] = whole.places[at + i];
        }
        places.add(map);
        cursor = at + part.letters.length();
      }
    }
  }

  /** The dash before the name of who is quoted is put there by the pane. */
  private static int leadingDash(String passage) {
    return passage.startsWith("\u2014\u00A0") ? 2 : 0;
  }

  private static int find(String text, Dense whole, String letters, int cursor) {
    int at = whole.letters.indexOf(letters, cursor);
    while (at >= 0 && at - cursor <= MOST_SKIPPED) {
      boolean near = at == cursor || letters.length() >= 20;
      if (near && beginsLine(text, whole, at) && endsLine(text, whole, at + letters.length())) {
        return at;
      }
      at = whole.letters.indexOf(letters, at + 1);
    }
    return NONE;
  }

  private static boolean beginsLine(String text, Dense whole, int at) {
    return at == 0 || breaks(text, whole.places[at - 1] + 1, whole.places[at]);
  }

  private static boolean endsLine(String text, Dense whole, int end) {
    return end == whole.places.length || breaks(text, whole.places[end - 1] + 1, whole.places[end]);
  }

  private static boolean breaks(String text, int from, int to) {
    String between = text.substring(from, to);
    return between.indexOf('\n') >= 0 || between.indexOf('\t') >= 0;
  }

  /** The part of the plain text that is marked on the pane; empty if none of it is. */
  Optional<TextRange> range(List<TextMark> marks) {
    int start = NONE;
    int end = NONE;
    for (TextMark mark : marks) {
      int[] map = places.get(mark.passage());
      for (int i = mark.start(); i < Math.min(mark.end(), map.length); i++) {
        if (map[i] != NONE) {
          start = start == NONE ? map[i] : start;
          end = map[i] + 1;
        }
      }
    }
    return start == NONE ? Optional.empty() : Optional.of(new TextRange(start, end));
  }

  /** Where a part of the plain text stands on the pane: a mark for each passage. */
  List<TextMark> marks(TextRange range, MarkStyle style) {
    List<TextMark> marks = new ArrayList<>();
    for (int p = 0; p < places.size(); p++) {
      int[] map = places.get(p);
      if (map.length == 0) {
        continue;
      }
      int first = NONE;
      int last = NONE;
      for (int i = 0; i < map.length; i++) {
        if (map[i] != NONE && map[i] >= range.start() && map[i] < range.end()) {
          first = first == NONE ? i : first;
          last = i;
        }
      }
      if (first != NONE) {
        marks.add(new TextMark(p, first, last + 1, style));
      }
    }
    return marks;
  }

  /** The place in the plain text of a character on the pane; empty if it is not of the text. */
  Optional<Integer> place(int passage, int offset) {
    if (passage < 0 || passage >= places.size()) {
      return Optional.empty();
    }
    int[] map = places.get(passage);
    for (int i = Math.min(offset, map.length - 1); i >= 0; i--) {
      if (map[i] != NONE) {
        return Optional.of(map[i]);
      }
    }
    return Optional.empty();
  }

  /** The texts that places were matched with. */
  List<String> passages() {
    return passages;
  }

  /** A text without white space and pictures, and where each of its characters stands in it. */
  private record Dense(String letters, int[] places) {
    static Dense of(String text, int from) {
      StringBuilder letters = new StringBuilder(text.length());
      int[] places = new int[text.length()];
      for (int i = from; i < text.length(); i++) {
        char c = text.charAt(i);
        if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '\uFFFC') {
          places[letters.length()] = i;
          letters.append(c);
        }
      }
      return new Dense(letters.toString(), Arrays.copyOf(places, letters.length()));
    }
  }
}
