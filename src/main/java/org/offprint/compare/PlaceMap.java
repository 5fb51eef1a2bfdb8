package org.offprint.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Says where a place of a text is likely to be in another version of it. */
public final class PlaceMap {
  private final Lines before;
  private final Lines after;
  private final Alignment alignment;

  private PlaceMap(Lines before, Lines after) {
    this.before = before;
    this.after = after;
    this.alignment = Alignment.of(before.paragraphs, after.paragraphs);
  }

  /** A map from one plain text to another, by their lines. */
  public static PlaceMap between(String before, String after) {
    return new PlaceMap(Lines.of(before), Lines.of(after));
  }

  /**
   * The likely place: at the same distance from the beginning of its line, if the line is still
   * there, or else from that of the nearest line before it that is.
   *
   * @param place in UTF-16 units from the beginning of the earlier text
   */
  public int at(int place) {
    for (int line = before.lineAt(place); line >= 0; line--) {
      int target = alignment.inOrder()[line];
      target = target == Alignment.NONE ? alignment.moved()[line] : target;
      if (target != Alignment.NONE) {
        return Math.min(after.length, after.starts[target] + place - before.starts[line]);
      }
    }
    return Math.min(place, after.length);
  }

  /** Whether not one line of either text is like one of the other. */
  public boolean isNothingInCommon() {
    // If any were alike, one of them at least would be in order.
    return Arrays.stream(alignment.inOrder()).allMatch(line -> line == Alignment.NONE);
  }

  /** The lines of a text that are not blank, and where they begin. */
  private record Lines(List<Paragraph> paragraphs, int[] starts, int length) {
    static Lines of(String text) {
      List<Paragraph> paragraphs = new ArrayList<>();
      List<Integer> starts = new ArrayList<>();
      int start = 0;
      while (start <= text.length()) {
        int end = text.indexOf('\n', start);
        end = end < 0 ? text.length() : end;
        String line = text.substring(start, end);
        if (!line.isBlank()) {
          paragraphs.add(new Paragraph(ParagraphKind.TEXT, line));
          starts.add(start);
        }
        start = end + 1;
      }
      return new Lines(
          paragraphs, starts.stream().mapToInt(Integer::intValue).toArray(), text.length());
    }

    int lineAt(int place) {
      int found = Arrays.binarySearch(starts, place);
      return found >= 0 ? found : -found - 2;
    }
  }
}
