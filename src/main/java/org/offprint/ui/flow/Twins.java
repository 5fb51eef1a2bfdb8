package org.offprint.ui.flow;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** The second nodes of items that are seen on two pages at once. JavaFX thread only. */
final class Twins {
  private static final int KEPT = 3;

  private final FlowItems items;
  private final ObservableList<Node> children;
  private final Map<Integer, Region> nodes =
      new LinkedHashMap<>(KEPT + 1, 1, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Region> eldest) {
          boolean gone = size() > KEPT;
          if (gone) {
            children.remove(eldest.getValue());
          }
          return gone;
        }
      };

  /**
   * None yet.
   *
   * @param children where they are put
   */
  Twins(FlowItems items, ObservableList<Node> children) {
    this.items = items;
    this.children = children;
  }

  /** The second node of an item, out of sight if it was not there before. */
  Region of(int index, double width, double height) {
    Region node = nodes.get(index);
    if (node == null) {
      node = items.node(index);
      Strip.put(node, Strip.OUT_OF_SIGHT, 0, null);
      children.add(node);
      node.applyCss();
      nodes.put(index, node);
    }
    if (node.getWidth() != width || node.getHeight() != height) {
      node.resize(width, height);
    }
    return node;
  }

  /** Puts all but one out of sight. */
  void hideAllBut(int index) {
    nodes.forEach(
        (other, node) -> {
          if (other != index) {
            Strip.put(node, Strip.OUT_OF_SIGHT, 0, null);
          }
        });
  }

  void clear() {
    if (!nodes.isEmpty()) {
      children.removeAll(nodes.values());
      nodes.clear();
    }
  }
}
