package org.offprint.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Reads the outline of a page in one walk. Changes nothing. The depth of the walk is the depth of
 * the tree, which jsoup's parser bounds.
 */
final class OutlineReader {
  private final boolean hiddenToo;
  private final Set<Element> containers = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<TextBlock> blocks = new ArrayList<>();
  private final List<Element> elements = new ArrayList<>();
  private final List<Integer> parents = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private final List<Integer> ends = new ArrayList<>();

  private OutlineReader(boolean hiddenToo) {
    this.hiddenToo = hiddenToo;
  }

  /**
   * Reads a page.
   *
   * @param hiddenToo also read what the page hides until a script shows it
   */
  static Outline read(Element body, boolean hiddenToo) {
    OutlineReader reader = new OutlineReader(hiddenToo);
    reader.findContainers(body);
    reader.walk(body, -1, false);
    return new Outline(
        reader.blocks,
        reader.elements,
        ints(reader.parents),
        ints(reader.starts),
        ints(reader.ends));
  }

  /** Whether the outline goes into an element, rather than taking it as a piece of a line. */
  static boolean isBlock(Element element) {
    return Tags.BLOCK.contains(element.normalName());
  }

  /** Whether the page keeps an element from being seen. */
  static boolean isHidden(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    if (element.hasAttr("hidden") && !element.attr("hidden").equals("until-found")) {
      return true;
    }
    String style = element.attr("style");
    if (!style.isEmpty()) {
      String folded = style.toLowerCase(Locale.ROOT).replace(" ", "");
      if (folded.contains("display:none") || folded.contains("visibility:hidden")) {
        return true;
      }
    }
    return element.attr("aria-hidden").equals("true") && !element.className().contains("image");
  }

  /** Elements that are not block-level themselves but hold something that is. */
  private void findContainers(Element body) {
    body.forEachNode(
        node -> {
          if (node instanceof Element e && isBlock(e)) {
            Element up = e.parent();
            while (up != null && !isBlock(up) && containers.add(up)) {
              up = up.parent();
            }
          }
        });
  }

  private void walk(Element element, int parent, boolean inLink) {
    boolean linked = inLink || element.normalName().equals("a");
    int region = elements.size();
    elements.add(element);
    parents.add(parent);
    starts.add(blocks.size());
    ends.add(0);
    List<Node> run = new ArrayList<>();
    int breaks = 0;
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        if (!text.isBlank()) {
          breaks = 0;
        }
        run.add(child);
      } else if (child instanceof Element e && e.normalName().equals("noscript")) {
        run.add(e); // for its picture only
      } else if (child instanceof Element e && !isUnread(e)) {
        if (isBlock(e) || containers.contains(e)) {
          endRun(element, run, region, linked);
          breaks = 0;
          if (isWhole(e)) {
            run.add(e);
            endRun(element, run, region, linked);
          } else {
            walk(e, region, linked);
          }
        } else if (e.normalName().equals("br")) {
          breaks++;
          run.add(e);
          if (breaks == 2) {
            endRun(element, run, region, linked);
          }
        } else {
          breaks = 0;
          run.add(e);
        }
      }
    }
    endRun(element, run, region, linked);
    ends.set(region, blocks.size());
  }

  private boolean isUnread(Element element) {
    return Tags.UNREAD.contains(element.normalName()) || (!hiddenToo && isHidden(element));
  }

  /** Whether an element is taken as one block, whatever it holds. */
  private static boolean isWhole(Element e) {
    String name = e.normalName();
    return Tags.EMBED.contains(name)
        || name.equals("hr")
        || (name.equals("table") && DataTables.isData(e));
  }

  private static boolean isRule(List<Node> run) {
    return run.getLast() instanceof Element e && e.normalName().equals("hr");
  }

  private void endRun(Element parent, List<Node> run, int region, boolean linked) {
    if (!run.isEmpty()) {
      RunText read = RunText.of(run, linked);
      if (!read.text().isEmpty() || read.images() > 0 || read.embeds() > 0 || isRule(run)) {
        blocks.add(
            new TextBlock(
                blocks.size(),
                parent,
                List.copyOf(run),
                region,
                read.text(),
                read.words(),
                read.linkWords(),
                read.links(),
                read.images(),
                read.embeds()));
      }
      run.clear();
    }
  }

  private static int[] ints(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }
}
