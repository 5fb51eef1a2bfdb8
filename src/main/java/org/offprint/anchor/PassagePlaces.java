package org.offprint.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.offprint.anchor.MarkableText.Part;
import org.offprint.anchor.MarkableText.Section;
import org.offprint.model.TextRange;

/**
 * Which place of an article's {@link MarkableText} stands where in what is shown of it, on the pane
 * or on paper, and the other way round. White space differs between the two, and signs are put in
 * between; the characters of words are the same, in the same order.
 */
public final class PassagePlaces {
  private static final int NONE = -1;

  /** How far the plain text may have more than what is shown before a passage is given up. */
  private static final int MOST_SKIPPED = 4000;

  /** So many characters in a row are not the same by chance. */
  private static final int SURE = 20;

  /** A soft hyphen, which the plain text leaves out. */
  private static final char MAY_BREAK = '\u00AD';

  /** The dash that is put before the name of who is quoted. */
  private static final String DASH = "\u2014\u00A0";

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
    Body body = new Body(words.section(Part.TEXT).text());
    Map<Part, Lines> lines = new EnumMap<>(Part.class);
    for (Passage passage : passages) {
      places.add(
          passage.part() == Part.TEXT
              ? body.places(passage.text())
              : lines
                  .computeIfAbsent(
                      passage.part(), part -> new Lines(words.text(), words.section(part)))
                  .places(passage.text()));
    }
  }

  /** The body, whose lines are passages, one after the other. */
  private static final class Body {
    private final String text;
    private final Dense whole;
    private int cursor;

    Body(String text) {
      this.text = text;
      this.whole = Dense.of(text, 0);
    }

    int[] places(String passage) {
      Dense part = Dense.of(passage, passage.startsWith(DASH) ? DASH.length() : 0);
      int at = part.letters.isEmpty() ? NONE : find(part.letters);
      if (at == NONE) {
        return new int[0];
      }
      cursor = at + part.letters.length();
      return part.mapped(passage.length(), whole, at);
    }

    private int find(String letters) {
      int at = whole.letters.indexOf(letters, cursor);
      while (at >= 0 && at - cursor <= MOST_SKIPPED) {
        boolean near = at == cursor || letters.length() >= SURE;
        if (near && beginsLine(at) && endsLine(at + letters.length())) {
          return at;
        }
        at = whole.letters.indexOf(letters, at + 1);
      }
      return NONE;
    }

    private boolean beginsLine(int at) {
      return at == 0 || breaks(whole.places[at - 1] + 1, whole.places[at]);
    }

    private boolean endsLine(int end) {
      return end == whole.places.length || breaks(whole.places[end - 1] + 1, whole.places[end]);
    }

    private boolean breaks(int from, int to) {
      String between = text.substring(from, to);
      return between.indexOf('\n') >= 0 || between.indexOf('\t') >= 0;
    }
  }

  /** Lines that are each shown as a passage, or within one, in about this order. */
  private static final class Lines {
    private final List<Dense> lines = new ArrayList<>();
    private final List<TextRange> ranges = new ArrayList<>();

    Lines(String text, Section section) {
      for (TextRange line : section.lines()) {
        lines.add(Dense.of(text.substring(line.start(), line.end()), 0));
        ranges.add(line);
      }
    }

    int[] places(String passage) {
      Dense part = Dense.of(passage, 0);
      for (int i = 0; i < lines.size(); i++) {
        if (part.letters.equals(lines.get(i).letters)) {
          return take(i).places(part, passage.length(), 0);
        }
      }
      for (int i = 0; i < lines.size(); i++) {
        int at = part.letters.indexOf(lines.get(i).letters);
        if (at >= 0 && !lines.get(i).letters.isEmpty()) {
          return take(i).places(part, passage.length(), at);
        }
      }
      return new int[0];
    }

    private Line take(int index) {
      return new Line(lines.remove(index), ranges.remove(index).start());
    }
  }

  /** A line, and where it begins in the whole text. */
  private record Line(Dense dense, int start) {
    /** The places of a passage whose dense letters hold this line's at {@code at}. */
    int[] places(Dense passage, int length, int at) {
      int[] map = new int[length];
      Arrays.fill(map, NONE);
      for (int i = 0; i < dense.places.length; i++) {
        map[passage.places[at + i]] = start + dense.places[i];
      }
      return map;
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

  /**
   * A text without white space, soft hyphens and pictures, and where each of its characters stands
   * in it.
   */
  private record Dense(String letters, int[] places) {
    static Dense of(String text, int from) {
      StringBuilder letters = new StringBuilder(text.length());
      int[] places = new int[text.length()];
      for (int i = from; i < text.length(); i++) {
        char c = text.charAt(i);
        if (!Character.isWhitespace(c)
            && !Character.isSpaceChar(c)
            && c != '\uFFFC'
            && c != MAY_BREAK) {
          places[letters.length()] = i;
          letters.append(c);
        }
      }
      return new Dense(letters.toString(), Arrays.copyOf(places, letters.length()));
    }

    /** For each of {@code length} characters the place of its letter in {@code whole}. */
    int[] mapped(int length, Dense whole, int at) {
      int[] map = new int[length];
      Arrays.fill(map, NONE);
      for (int i = 0; i < places.length; i++) {
        map[places[i]] = whole.places[at + i];
      }
      return map;
    }
  }
}
