package org.offprint.ui.reader;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.offprint.ui.flow.FlowItems;

/**
 * The passages of an article as items of a flow: one each, or several where a passage is very long.
 * Nodes know which item they show.
 */
final class ReaderModel implements FlowItems {
  private final List<Passage> passages;
  private final List<Fragment> fragments;
  private final int[] firsts;
  private final PassageContext context;
  private final PassageMarks marks;
  private final Map<Integer, List<WeakReference<Region>>> nodes = new HashMap<>();
  private final Map<Integer, TableColumns> tables = new HashMap<>();

  /** How far code is scrolled sideways, whichever node shows it. */
  private final Map<Integer, DoubleProperty> sideways = new HashMap<>();

  ReaderModel(PreparedArticle.Shown shown, PassageContext context, PassageMarks marks) {
    this.passages = shown.passages();
    this.fragments = shown.fragments();
    this.context = context;
    this.marks = marks;
    this.firsts = new int[passages.size() + 1];
    for (Fragment fragment : fragments) {
      firsts[fragment.passage() + 1]++;
    }
    for (int i = 1; i < firsts.length; i++) {
      firsts[i] += firsts[i - 1];
    }
  }

  /** All that is shown, in order. */
  List<Passage> passages() {
    return passages;
  }

  /** What is shown as an item. */
  Fragment fragment(int index) {
    return fragments.get(index);
  }

  /** The item that shows a place in a passage. */
  int itemOf(int passage, int offset) {
    int item = firsts[passage];
    while (item + 1 < firsts[passage + 1] && fragments.get(item + 1).start() <= offset) {
      item++;
    }
    return item;
  }

  /** Which item a node shows; -1 if none. */
  static int indexOf(Node node) {
    return node.hasProperties() && node.getProperties().get(ReaderModel.class) instanceof Integer i
        ? i
        : -1;
  }

  @Override
  public int size() {
    return fragments.size();
  }

  @Override
  public double guess(int index, double width) {
    return PassageGuess.height(fragments.get(index).part(), context.style(), width);
  }

  @Override
  public boolean staysWithNext(int index) {
    Fragment fragment = fragments.get(index);
    return fragment.last() && fragment.part().staysWithNext();
  }

  @Override
  public Region node(int index) {
    Fragment fragment = fragments.get(index);
    Region node = PassageNodes.node(fragment, context, () -> columns(fragment.passage()));
    node.getProperties().put(ReaderModel.class, index);
    if (node instanceof CodeBox code) {
      code.scrollWith(sideways.computeIfAbsent(index, i -> new SimpleDoubleProperty()));
    }
    List<WeakReference<Region>> made = nodes.computeIfAbsent(index, i -> new ArrayList<>(1));
    made.removeIf(reference -> reference.get() == null);
    made.add(new WeakReference<>(node));
    mark(node, fragment);
    return node;
  }

  /** All parts of a table have the same columns. */
  private TableColumns columns(int passage) {
    return tables.computeIfAbsent(
        passage, p -> new TableColumns((Passage.Table) passages.get(p), context));
  }

  /** Draws the marks of a passage anew. */
  void remark(int passage) {
    for (int item = firsts[passage]; item < firsts[passage + 1]; item++) {
      for (WeakReference<Region> reference : nodes.getOrDefault(item, List.of())) {
        mark(reference.get(), fragments.get(item));
      }
    }
  }

  private void mark(@Nullable Region node, Fragment fragment) {
    if (node instanceof Markable markable) {
      List<TextMark> all = marks.of(fragment.passage());
      boolean whole = fragment.first() && fragment.last();
      markable.mark(whole ? all : TextMark.within(all, fragment.start(), fragment.end()).toList());
    }
  }
}
