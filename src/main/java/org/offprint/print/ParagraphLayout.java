package org.offprint.print;

import java.text.Bidi;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.offprint.model.TextDirection;
import org.offprint.print.TextItems.Item;
import org.offprint.print.font.Typefaces;

/** Breaks a paragraph into lines. */
final class ParagraphLayout {
  /** Widths are sums and multiples of many numbers; in points. */
  private static final double ROUNDING = 0.01;

  private final Typefaces typefaces;

  ParagraphLayout(Typefaces typefaces) {
    this.typefaces = typefaces;
  }

  /** How wide a text is by itself: its longest line and its longest word, in points. */
  record Extent(double line, double word) {}

  /**
   * The lines of a paragraph.
   *
   * @param language BCP 47; empty if unknown
   * @param width that no line may exceed, in points
   */
  List<TextLine> lines(StyledText text, String language, TextDirection direction, double width) {
    TextItems items = new TextItems(text, language, direction, typefaces);
    List<TextLine> lines = new ArrayList<>();
    Deque<List<Item>> units = new ArrayDeque<>(units(items.cut()));
    List<Item> line = new ArrayList<>();
    double used = 0;
    while (!units.isEmpty()) {
      List<Item> unit = units.removeFirst();
      double needed = withoutSpaceAtEnd(unit);
      if (used + needed > width + ROUNDING && !line.isEmpty()) {
        if (!line.stream().allMatch(Item::space)) { // as between words cut into letters
          lines.add(line(line));
        }
        line = new ArrayList<>();
        used = 0;
      }
      if (needed > width + ROUNDING && letters(unit) > 1) {
        List<Item> small = unit.stream().flatMap(i -> items.cutSmall(i).stream()).toList();
        List<List<Item>> pieces = units(small);
        if (pieces.size() > 1) {
          pieces.reversed().forEach(units::addFirst);
          continue;
        }
      }
      line.addAll(unit);
      used += unit.stream().mapToDouble(Item::width).sum();
      if (unit.getLast().feed()) {
        lines.add(line(line));
        line = new ArrayList<>();
        used = 0;
      }
    }
    if (!line.isEmpty()) {
      lines.add(line(line));
    }
    return lines;
  }

  /** How wide a text would like to be, and has to be. */
  Extent extent(StyledText text, String language, TextDirection direction) {
    double longest = 0;
    double word = 0;
    double line = 0;
    for (List<Item> unit : units(new TextItems(text, language, direction, typefaces).cut())) {
      word = Math.max(word, withoutSpaceAtEnd(unit));
      longest = Math.max(longest, line + withoutSpaceAtEnd(unit));
      line = unit.getLast().feed() ? 0 : line + unit.stream().mapToDouble(Item::width).sum();
    }
    return new Extent(longest, word);
  }

  private static int letters(List<Item> unit) {
    return unit.getLast().end() - unit.getFirst().start();
  }

  /** Items between one place where a line may break and the next. */
  private static List<List<Item>> units(List<Item> items) {
    List<List<Item>> units = new ArrayList<>();
    List<Item> unit = new ArrayList<>();
    for (Item item : items) {
      unit.add(item);
      if (item.breakAfter() || item.feed()) {
        units.add(unit);
        unit = new ArrayList<>();
      }
    }
    if (!unit.isEmpty()) {
      units.add(unit);
    }
    return units;
  }

  private static double withoutSpaceAtEnd(List<Item> unit) {
    double width = 0;
    double space = 0;
    for (Item item : unit) {
      if (item.space()) {
        space += item.width();
      } else {
        width += space + item.width();
        space = 0;
      }
    }
    return width;
  }

  private static TextLine line(List<Item> items) {
    List<Item> shown = new ArrayList<>(items);
    while (!shown.isEmpty() && shown.getLast().space()) {
      shown.removeLast();
    }
    if (shown.isEmpty()) {
      return new TextLine(List.of(), 0);
    }
    byte[] levels = new byte[shown.size()];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = (byte) shown.get(i).level();
    }
    Item[] visual = shown.toArray(Item[]::new);
    Bidi.reorderVisually(levels, 0, visual, 0, visual.length);
    List<TextLine.Piece> pieces = new ArrayList<>();
    double x = 0;
    for (Item item : visual) {
      pieces.add(new TextLine.Piece(item.shaped(), item.look(), x));
      x += item.width();
    }
    return new TextLine(pieces, x);
  }
}
