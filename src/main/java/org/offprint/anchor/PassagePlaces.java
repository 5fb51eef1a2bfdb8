package org.offprint.anchor;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.offprint.anchor.MarkableText.Part;
import org.offprint.model.TextRange;

/**
 * Which place of an article's {@link MarkableText} stands where in what is shown of it, on the pane
 * or on paper, and the other way round. White space differs between the two, and signs are put in
 * between; the characters of words are the same, in the same order.
 */
public final class PassagePlaces {
  private static final int NONE = DenseText.NONE;

  /**
   * A paragraph as it is shown.
   *
   * @param part what of the article it is
   * @param text where a picture stands, U+FFFC
   */
  public record Passage(Part part, String text) {}

  /**
   * Some characters of a passage.
   *
   * @param passage its index
   * @param start of the first, in UTF-16 units
   * @param end after the last
   */
  public record Stretch(int passage, int start, int end) {}

  private final MarkableText words;
  private final List<Passage> passages;

  /** For each passage the place of each of its characters; empty if it has none. */
  private final List<int[]> places = new ArrayList<>();

  /**
   * Matches the two.
   *
   * @param passages what is shown, in order
   */
  public PassagePlaces(MarkableText words, List<Passage> passages) {
    this.words = words;
    this.passages = List.copyOf(passages);
    BodyMatcher body = new BodyMatcher(words.section(Part.TEXT).text());
    Map<Part, LineMatcher> lines = new EnumMap<>(Part.class);
    for (Passage passage : passages) {
      places.add(
          passage.part() == Part.TEXT
              ? body.places(passage.text())
              : lines
                  .computeIfAbsent(
                      passage.part(), part -> new LineMatcher(words.text(), words.section(part)))
                  .places(passage.text()));
    }
  }

  /**
   * The parts of the text that are marked in what is shown, each as long as it can be without
   * taking in words that are not marked; of the body, from the first marked word to the last.
   * Captions between marked paragraphs go with them.
   */
  public List<TextRange> ranges(List<Stretch> marked) {
    List<Stretch> counted = withoutInnerCaptions(marked);
    List<TextRange> ranges = new ArrayList<>();
    for (Part part : Part.values()) {
      int start = NONE;
      int end = NONE;
      for (Stretch stretch : counted) {
        int[] map = places.get(stretch.passage());
        for (int i = stretch.start(); i < Math.min(stretch.end(), map.length); i++) {
          if (map[i] != NONE && passages.get(stretch.passage()).part() == part) {
            boolean goesOn = part == Part.TEXT || isBlank(end, map[i]);
            if (start != NONE && !goesOn) {
              ranges.add(new TextRange(start, end));
              start = NONE;
            }
            start = start == NONE ? map[i] : start;
            end = map[i] + 1;
          }
        }
      }
      if (start != NONE) {
        ranges.add(new TextRange(start, end));
      }
    }
    return ranges;
  }

  private boolean isBlank(int from, int to) {
    return from <= to && words.text().substring(Math.max(0, from), to).isBlank();
  }

  private List<Stretch> withoutInnerCaptions(List<Stretch> marked) {
    int first = NONE;
    int last = NONE;
    for (int i = 0; i < marked.size(); i++) {
      if (passages.get(marked.get(i).passage()).part() == Part.TEXT) {
        first = first == NONE ? i : first;
        last = i;
      }
    }
    List<Stretch> counted = new ArrayList<>();
    for (int i = 0; i < marked.size(); i++) {
      boolean inner = i > first && i < last && first != NONE;
      if (!inner || passages.get(marked.get(i).passage()).part() != Part.CAPTION) {
        counted.add(marked.get(i));
      }
    }
    return counted;
  }

  /** Where a part of the text is shown: a stretch for each passage that has some of it. */
  public List<Stretch> stretches(TextRange range) {
    List<Stretch> stretches = new ArrayList<>();
    for (int p = 0; p < places.size(); p++) {
      int[] map = places.get(p);
      int first = NONE;
      int last = NONE;
      for (int i = 0; i < map.length; i++) {
        if (map[i] != NONE && map[i] >= range.start() && map[i] < range.end()) {
          first = first == NONE ? i : first;
          last = i;
        }
      }
      if (first != NONE) {
        stretches.add(new Stretch(p, first, last + 1));
      }
    }
    return stretches;
  }

  /** The place of a character that is shown; empty if it is not of the text. */
  public Optional<Integer> place(int passage, int offset) {
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
}
