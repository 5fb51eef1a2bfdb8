package org.offprint.ui.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * The nodes of the items in and near one view. Nodes near the view stay among the children: putting
 * a node back has the style of all that is in it looked up again, which takes longer than its
 * layout. What was left some way behind is kept aside for a while.
 */
final class Strip extends Region {
  private static final int KEPT_ASIDE = 48;
  private static final double KEPT_VIEWS = 1.5;

  /** Left of any window. */
  static final double OUT_OF_SIGHT = -100_000;

  private final NavigableMap<Integer, Region> nodes = new TreeMap<>();
  private final Map<Integer, Region> aside =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Region> eldest) {
          return size() > KEPT_ASIDE;
        }
      };
  private final Map<Integer, Double> tops = new HashMap<>();
  private FlowItems items = FlowItems.NONE;
  private Twins twins = new Twins(items, getChildren());
  private Heights heights = new Heights(0, index -> 0);
  private final Runnable arrange;
  private double width = -1;
  private double edge;

  /**
   * An empty one.
   *
   * @param arrange called within the layout: only the view knows where it looks
   */
  Strip(Runnable arrange) {
    this.arrange = arrange;
    // What happens inside is no concern of those outside.
    setManaged(false);
  }

  /** Shows other items. */
  void setItems(FlowItems next) {
    items = next;
    nodes.clear();
    tops.clear();
    aside.clear();
    getChildren().clear();
    twins = new Twins(next, getChildren());
  }

  /** Has items be as wide as this from now on, and their heights be kept here. */
  void setColumn(double next, Heights measured) {
    width = next;
    heights = measured;
    regrow();
  }

  /** The node of an item near the view; null for one further off. */
  @Nullable Region node(int index) {
    return nodes.get(index);
  }

  /** The items that are stacked, in order. */
  List<Integer> indices() {
    return nodes.keySet().stream().filter(tops::containsKey).toList();
  }

  /** The height of an item, in whole pixels; makes its node if there is none. */
  double measure(int index) {
    Region node = nodes.get(index);
    if (node != null && heights.isKnown(index) && !node.isNeedsLayout()) {
      return heights.of(index);
    }
    if (node == null) {
      node = aside.remove(index);
      if (node == null) {
        node = items.node(index);
      }
      nodes.put(index, node);
      put(node, OUT_OF_SIGHT, 0, null);
      getChildren().add(node);
      node.applyCss();
    }
    if (node.getWidth() != width) {
      node.resize(width, node.getHeight());
    }
    double height = Math.ceil(node.prefHeight(width));
    if (node.getHeight() != height) {
      node.resize(width, height);
    }
    heights.set(index, height);
    return height;
  }

  /**
   * Stacks the nodes: works out where each is in the column, below and above what is at its top.
   *
   * @param from what stands at the top
   * @param view the height of what is looked at, in pixels
   */
  void stack(FlowPlace from, double view) {
    tops.clear();
    double y = Math.rint(-from.pixels());
    int below = from.index();
    while (below < items.size() && (y < view || (y < view * 2.5 && nodes.containsKey(below)))) {
      double height = measure(below);
      tops.put(below, y);
      y += height;
      below++;
    }
    int end = below;
    y = Math.rint(-from.pixels());
    int above = from.index() - 1;
    while (above >= 0 && y > -view * KEPT_VIEWS && nodes.containsKey(above)) {
      y -= measure(above);
      tops.put(above, y);
      above--;
    }
    int start = above;
    putAside(index -> index <= start || index >= end);
  }

  /** Shows the stack as it is, its left edge at {@code x}. */
  void putAt(double x) {
    twins.clear();
    edge = x;
    nodes.forEach((index, node) -> put(node, x, top(index), null));
  }

  /** Shows of the stack what is on two pages. */
  void put(PageWindow first, PageWindow second) {
    edge = OUT_OF_SIGHT;
    nodes.forEach(
        (index, node) -> {
          PageWindow window = first.shows(index) ? first : second.shows(index) ? second : null;
          if (window == null) {
            put(node, OUT_OF_SIGHT, 0, null);
          } else {
            window.put(node, index, top(index));
          }
        });
    int both = !second.isEmpty() && first.shows(second.first()) ? second.first() : -1;
    twins.hideAllBut(both);
    if (both >= 0) {
      second.put(twins.of(both, width, heights.of(both)), both, top(both));
    }
  }

  /** Makes ready the second node of an item that will be seen on two pages. */
  void prepareTwin(int index) {
    twins.of(index, width, measure(index));
  }

  /** Where an item is in the column; not a number for one further off. */
  double top(int index) {
    return tops.getOrDefault(index, Double.NaN);
  }

  /** What was made smaller, and what goes by the height of a page, may be as high as it likes. */
  void regrow() {
    nodes.values().forEach(Strip::regrow);
    aside.values().forEach(Strip::regrow);
    twins.clear();
  }

  private static void regrow(Region node) {
    if (node instanceof Shrinking picture) {
      picture.grow();
    }
  }

  /**
   * Puts a node somewhere.
   *
   * @param clip what is shown of it; null for all
   */
  static void put(Region node, double x, double y, @Nullable Rectangle clip) {
    // Moved by translation: a managed node that is given another place has its parent laid out
    // anew.
    node.setTranslateX(x);
    node.setTranslateY(y);
    node.setClip(clip);
  }

  private void putAside(IntPredicate far) {
    List<Region> gone = new ArrayList<>();
    nodes
        .entrySet()
        .removeIf(
            entry -> {
              boolean leaves = far.test(entry.getKey());
              if (leaves) {
                gone.add(entry.getValue());
                aside.put(entry.getKey(), entry.getValue());
              }
              return leaves;
            });
    getChildren().removeAll(gone);
  }

  /**
   * Lays out one more item near the view, lest that take its time when the view comes to it.
   *
   * @return false if there is nothing left to do
   */
  boolean prepare(FlowPlace from, double view) {
    double y = -from.pixels();
    int index = from.index();
    while (index < items.size() && nodes.containsKey(index)) {
      y += heights.of(index);
      index++;
    }
    if (index < items.size() && y < view * 2) {
      measure(index);
      layOut(index, y);
      return true;
    }
    y = -from.pixels();
    index = from.index() - 1;
    while (index >= 0 && nodes.containsKey(index)) {
      y -= heights.of(index);
      index--;
    }
    if (index >= 0 && y > -view) {
      layOut(index, y - measure(index));
      return true;
    }
    return false;
  }

  private void layOut(int index, double y) {
    Region node = nodes.get(index);
    if (node != null) {
      tops.put(index, Math.rint(y));
      put(node, edge, Math.rint(y), null);
      node.layout();
    }
  }

  @Override
  protected void layoutChildren() {
    arrange.run();
  }
}
