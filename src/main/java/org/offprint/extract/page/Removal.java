package org.offprint.extract.page;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * Takes nodes out of a page together. One after another, each would move all that stand beside it:
 * of a hundred thousand in one element, a hundred thousand times as many.
 */
public final class Removal {
  private static final int FEW = 8;

  private Removal() {}

  /** Removes nodes, of which some may stand in others, or in nothing. */
  public static void all(Collection<? extends Node> nodes) {
    IdentityHashMap<Element, Set<Node>> byParent = new IdentityHashMap<>();
    for (Node node : nodes) {
      @Nullable Node parent = node.parent();
      if (parent instanceof Element element) {
        byParent
            .computeIfAbsent(element, e -> Collections.newSetFromMap(new IdentityHashMap<>()))
            .add(node);
      }
    }
    byParent.forEach(Removal::from);
  }

  private static void from(Element parent, Set<Node> nodes) {
    if (nodes.size() <= FEW) {
      nodes.forEach(Node::remove);
      return;
    }
    List<Node> kept = parent.childNodes().stream().filter(n -> !nodes.contains(n)).toList();
    parent.empty();
    parent.appendChildren(kept);
  }
}
