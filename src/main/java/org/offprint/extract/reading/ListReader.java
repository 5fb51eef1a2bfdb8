package org.offprint.extract.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.offprint.document.Block;
import org.offprint.document.Inline.Mark;
import org.offprint.extract.reading.BlockReader.Look;

/** Reads lists, of definitions too. */
final class ListReader {
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,6}");

  private ListReader() {}

  /** A list; what stands between its items goes with the item before. Null if it is empty. */
  static @Nullable Block read(Element list, Look look, int depth) {
    List<Block.ListItem> items = new ArrayList<>();
    for (Node child : list.childNodes()) {
      boolean item = child instanceof Element e && e.normalName().equals("li");
      List<Block> blocks = blocks(child, look, depth);
      if (blocks.isEmpty()) {
        continue;
      }
      if (item || items.isEmpty()) {
        items.add(new Block.ListItem(blocks));
      } else {
        addTo(items, blocks);
      }
    }
    if (items.isEmpty()) {
      return null;
    }
    boolean ordered = list.normalName().equals("ol");
    String start = list.attr("start").strip();
    int first = ordered && NUMBER.matcher(start).matches() ? Integer.parseInt(start) : 1;
    return new Block.ListBlock(ordered, first, items);
  }

  private static void addTo(List<Block.ListItem> items, List<Block> blocks) {
    List<Block> all = new ArrayList<>(items.removeLast().blocks());
    all.addAll(blocks);
    items.add(new Block.ListItem(all));
  }

  /** The blocks of an item, or of a stray element or text that stands among the items. */
  private static List<Block> blocks(Node child, Look look, int depth) {
    if (child instanceof Element e && isItem(e)) {
      return BlockReader.item(e, look, depth + 1);
    }
    if (child instanceof Element || (child instanceof TextNode text && !text.isBlank())) {
      Element around = new Element("div");
      around.appendChild(child.clone());
      return BlockReader.read(around, look, depth + 1);
    }
    return List.of();
  }

  private static boolean isItem(Element e) {
    return switch (e.normalName()) {
      case "li", "dt", "dd" -> true;
      default -> false;
    };
  }

  /** A list of definitions: each term is an item in bold, its definitions follow within it. */
  static @Nullable Block definitions(Element list, Look look, int depth) {
    List<Block.ListItem> items = new ArrayList<>();
    for (Node child : children(list)) {
      boolean term = child instanceof Element e && e.normalName().equals("dt");
      List<Block> blocks = blocks(child, term ? look.with(Mark.STRONG) : look, depth);
      if (blocks.isEmpty()) {
        continue;
      }
      if (term || items.isEmpty()) {
        items.add(new Block.ListItem(blocks));
      } else {
        addTo(items, blocks);
      }
    }
    return items.isEmpty() ? null : new Block.ListBlock(false, 1, items);
  }

  /** What a list of definitions holds; groups of terms and definitions may be in a {@code div}. */
  private static List<Node> children(Element list) {
    List<Node> children = new ArrayList<>();
    for (Node child : list.childNodes()) {
      if (child instanceof Element e && e.normalName().equals("div")) {
        children.addAll(e.childNodes());
      } else {
        children.add(child);
      }
    }
    return children;
  }
}
