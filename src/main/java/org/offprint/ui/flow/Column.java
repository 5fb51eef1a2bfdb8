package org.offprint.ui.flow;

import java.util.List;
import java.util.Objects;
import javafx.geometry.Insets;
import javafx.scene.layout.Region;
import org.offprint.ui.flow.Lined.Line;
import org.offprint.ui.flow.Paging.Kept;

/** Items one below the other, as high as they are at one width. JavaFX thread only. */
final class Column {
  private final Strip strip;
  private FlowItems items = FlowItems.NONE;
  private Heights heights = new Heights(0, index -> 0);
  private double width = -1;

  Column(Strip strip) {
    this.strip = strip;
  }

  void setItems(FlowItems next) {
    items = next;
    width = -1;
    strip.setItems(next);
  }

  FlowItems items() {
    return items;
  }

  int size() {
    return items.size();
  }

  /** Whether a width has been given, so that anything can be measured. */
  boolean isMeasured() {
    return width > 0;
  }

  double width() {
    return width;
  }

  /** Has the items be as wide as this; all heights are guesses again if that is another width. */
  void setWidth(double next) {
    if (next != width) {
      width = next;
      heights = new Heights(items.size(), index -> items.guess(index, next));
      strip.setColumn(next, heights);
    }
  }

  /** The height of an item, in whole pixels. */
  double measure(int index) {
    return strip.measure(index);
  }

  /** The lines of an item from top to bottom, at least one; measures and lays it out. */
  List<Line> lines(int index) {
    Region node = node(index);
    node.layout();
    return lines(node);
  }

  /** The node of an item; measures it. */
  Region node(int index) {
    strip.measure(index);
    return Objects.requireNonNull(strip.node(index));
  }

  /** The lines of a node that is laid out, in its coordinates. */
  static List<Line> lines(Region node) {
    List<Line> own = node instanceof Lined lined ? lined.lines() : List.of();
    if (!own.isEmpty()) {
      return own;
    }
    Insets free = node.getInsets();
    double bottom = Math.max(free.getTop(), node.getHeight() - free.getBottom());
    return List.of(new Line(free.getTop(), bottom));
  }

  /** The same place, said by the item it is in; there have to be items. */
  FlowPlace normal(FlowPlace wanted) {
    int index = Math.clamp(wanted.index(), 0, size() - 1);
    double pixels = wanted.pixels();
    while (pixels < 0 && index > 0) {
      pixels += measure(--index);
    }
    while (index < size() - 1 && pixels >= measure(index)) {
      pixels -= measure(index++);
    }
    return new FlowPlace(index, Math.min(pixels, measure(index)));
  }

  /** A place, by the heights that are known or guessed now. */
  Kept kept(FlowPlace place) {
    boolean inside = place.index() < heights.size() && place.pixels() > 0;
    double part = inside ? place.pixels() / Math.max(1, heights.of(place.index())) : 0;
    return new Kept(place.index(), Math.min(1, part));
  }

  /** The same place at the width that the items have now; there have to be items. */
  FlowPlace at(Kept place) {
    int index = Math.clamp(place.index(), 0, size() - 1);
    return new FlowPlace(index, place.part() * measure(index));
  }

  /** How far one place is below another, in pixels; measures all between them. */
  double distance(FlowPlace from, FlowPlace to) {
    double distance = to.pixels() - from.pixels();
    for (int i = from.index(); i < to.index(); i++) {
      distance += measure(i);
    }
    for (int i = to.index(); i < from.index(); i++) {
      distance -= measure(i);
    }
    return distance;
  }

  /** About how far a place is below the top of the first item. */
  double above(FlowPlace place) {
    return heights.above(place.index()) + place.pixels();
  }

  /** About how high all items are. */
  double all() {
    return heights.all();
  }

  /** The place at about a distance below the top of the first item. */
  FlowPlace at(double distance) {
    int index = heights.at(distance);
    return new FlowPlace(index, distance - heights.above(index));
  }
}
