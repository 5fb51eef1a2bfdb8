package org.offprint.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Goes from link to link in the text, by keyboard. JavaFX thread only. */
final class LinkWalk {
  /** A link where it stands. */
  record Stop(TextMark mark, String link) {}

  private final Marking marking;
  private final Consumer<@Nullable String> point;
  private List<Stop> stops = List.of();
  private int current = -1;

  /**
   * No links.
   *
   * @param point says where the link leads that the keyboard is at; null for none
   */
  LinkWalk(Marking marking, Consumer<@Nullable String> point) {
    this.marking = marking;
    this.point = point;
  }

  /** Takes the links of another article. */
  void setStops(List<Stop> next) {
    stops = next;
    leave();
  }

  static List<Stop> stops(List<Passage> passages) {
    List<Stop> stops = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      switch (passages.get(i)) {
        case Passage.Words words -> add(stops, i, 0, words);
        case Passage.Table table -> {
          int at = 0;
          for (List<Passage.Cell> row : table.rows()) {
            for (Passage.Cell cell : row) {
              add(stops, i, at, cell.words());
              at += cell.words().text().length() + 1;
            }
          }
        }
        default -> {}
      }
    }
    return stops;
  }

  /** One link may be of several styles. */
  private static void add(List<Stop> stops, int passage, int offset, Passage.Words words) {
    for (Passage.Styled styled : words.styles()) {
      String link = styled.link();
      if (link == null || styled.end() <= styled.start()) {
        continue;
      }
      int start = offset + styled.start();
      int end = offset + styled.end();
      Stop last = stops.isEmpty() ? null : stops.getLast();
      if (last != null
          && last.link().equals(link)
          && last.mark().passage() == passage
          && last.mark().end() == start) {
        stops.removeLast();
        start = last.mark().start();
      }
      stops.add(new Stop(new TextMark(passage, start, end, MarkStyle.FOCUSED), link));
    }
  }

  /** The link that the keyboard is at; null for none. */
  @Nullable Stop current() {
    return current < 0 ? null : stops.get(current);
  }

  /**
   * Goes to the next or the previous link.
   *
   * @param from the passage that the view begins with, if the keyboard is at no link yet
   * @param shown how many passages are on the pane
   * @return false if there is none: the keyboard leaves the text
   */
  boolean move(int step, int from, int shown) {
    int next = current < 0 ? first(step, from) : current + step;
    if (next < 0 || next >= stops.size() || stops.get(next).mark().passage() >= shown) {
      leave();
      return false;
    }
    current = next;
    Stop stop = stops.get(next);
    marking.set(MarkLayer.FOCUSED, List.of(stop.mark()));
    marking.reveal(stop.mark());
    point.accept(stop.link());
    return true;
  }

  private int first(int step, int from) {
    int at = 0;
    while (at < stops.size() && stops.get(at).mark().passage() < from) {
      at++;
    }
    return step > 0 ? at : at - 1;
  }

  /** The keyboard is at no link. */
  void leave() {
    if (current >= 0) {
      current = -1;
      marking.set(MarkLayer.FOCUSED, List.of());
      point.accept(null);
    }
  }
}
