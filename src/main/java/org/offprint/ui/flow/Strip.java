package org.offprint.ui.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The nodes of the items in and near one view. Nodes near the view stay among the children: putting
 * a node back has the style of all that is in it looked up again, which takes longer than its
 * layout. What was left some way behind is kept aside for a while.
 */
final class Strip extends Region {
  private static final int KEPT_ASIDE = 48;
  private static final double KEPT_VIEWS = 1.5;

  private final NavigableMap<Integer, Region> nodes = new TreeMap<>();
  private final Map<Integer, Region> aside =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Region> eldest) {
          return size() > KEPT_ASIDE;
        }
      };
  private FlowItems items = FlowItems.NONE;
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
    aside.clear();
    getChildren().clear();
  }

  /** Has items be as wide as this from now on, and their heights be kept here. */
  void setColumn(double next, Heights measured) {
    width = next;
    heights = measured;
  }

  /** The node of an item near the view; null for one further off. */
  @Nullable Region node(int index) {
    return nodes.get(index);
  }

  /** The items whose nodes are here, in order. */
  List<Integer> indices() {
    return List.copyOf(nodes.keySet());
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
   * Puts the nodes where they belong.
   *
   * @param from what stands at the top of the view
   * @param view the height of the view
   * @param x of the items' left edge
   */
  void arrange(FlowPlace from, double view, double x) {
    edge = x;
    double y = Math.rint(-from.pixels());
    int below = from.index();
    while (below < items.size() && (y < view || (y < view * 2.5 && nodes.containsKey(below)))) {
      double height = measure(below);
      put(below, x, y);
      y += height;
      below++;
    }
    int end = below;
    y = Math.rint(-from.pixels());
    int above = from.index() - 1;
    while (above >= 0 && y > -view * KEPT_VIEWS && nodes.containsKey(above)) {
      y -= measure(above);
      put(above, x, y);
      above--;
    }
    int start = above;
    putAside(index -> index <= start || index >= end);
  }

  private void put(int index, double x, double y) {
    // Moved by translation: a managed node that is given another place has its parent laid out
    // anew.
    Region node = nodes.get(index);
    if (node != null) {
      node.setTranslateX(x);
      node.setTranslateY(y);
    }
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
      put(index, edge, Math.rint(y));
      node.layout();
    }
  }

  @Override
  protected void layoutChildren() {
    arrange.run();
  }
}
