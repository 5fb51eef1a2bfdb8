package org.offprint.extract.html;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;
import org.offprint.extract.blocks.Gallery;
import org.offprint.extract.blocks.Outline;
import org.offprint.extract.blocks.OutlineReader;
import org.offprint.extract.blocks.Selection;
import org.offprint.extract.blocks.TextBlock;
import org.offprint.extract.words.NameTable;

/**
 * Writes the kept blocks of a page as a clean body: the structure that means something (lists,
 * tables, quotes, figures) is written again around them, all other elements are left behind.
 */
public final class BodyWriter {
  private static final NameTable LINES =
      NameTable.of(Set.of("p", "h2", "h3", "h4", "h5", "h6", "pre", "dt"));
  private static final NameTable FIGURE = NameTable.of(Set.of("figure", "figcaption"));
  private static final NameTable CELLS = NameTable.of(Set.of("li", "dd"));

  private final Outline outline;
  private final Selection selection;
  private final InlineWriter inline;
  private final Element body;
  private @Nullable Element lastFigure;
  private final List<Node> waiting = new ArrayList<>();
  private final List<Integer> openRegions = new ArrayList<>();
  private final List<Element> openElements = new ArrayList<>();

  private BodyWriter(Outline outline, Selection selection, URI base) {
    this.outline = outline;
    this.selection = selection;
    this.inline = new InlineWriter(base);
    this.body = BodyElement.of("body");
  }

  /** The body, not yet sanitised. */
  public static Element write(Outline outline, Selection selection, URI base) {
    BodyWriter writer = new BodyWriter(outline, selection, base);
    BitSet all = selection.all();
    for (int i = all.nextSetBit(0); i >= 0; i = all.nextSetBit(i + 1)) {
      if (selection.captions().get(i)) {
        writer.caption(outline.block(i));
      } else {
        writer.block(outline.block(i));
      }
    }
    return writer.body;
  }

  /** A caption joins the figure before it, or waits for the one that follows. */
  private void caption(TextBlock block) {
    List<Node> line = new ArrayList<>();
    for (Node node : inline.write(block, wrappers(block.region()), false)) {
      if (node instanceof Element e && e.normalName().equals("figure")) {
        place(node, open(block.region()));
        lastFigure = e;
      } else {
        line.add(node);
      }
    }
    if (lastFigure == null) {
      waiting.addAll(line);
    } else {
      FigureWriter.addCaption(lastFigure, line);
    }
  }

  private void block(TextBlock block) {
    Element into = open(block.region());
    List<Node> nodes = inline.write(block, wrappers(block.region()), BlockKind.isCode(into));
    lastFigure = null;
    for (Node node : nodes) {
      place(node, into);
      boolean figure = node instanceof Element e && e.normalName().equals("figure");
      lastFigure = figure ? (Element) node : null;
      if (lastFigure != null && !waiting.isEmpty()) {
        FigureWriter.addCaption(lastFigure, List.copyOf(waiting));
      }
      waiting.clear();
    }
  }

  /** Puts an inline node or a figure where it may stand. */
  private void place(Node node, Element into) {
    boolean standsAlone = node instanceof Element e && BlockKind.standsAlone(e);
    if (standsAlone && LINES.contains(into.normalName())) {
      Element around = into;
      while (LINES.contains(around.normalName()) && around.parent() != null) {
        around = around.parent();
      }
      around.appendChild(node);
    } else if (!standsAlone && into.childNodeSize() > 0 && LINES.contains(into.normalName())) {
      addLine(node, into);
    } else if (standsAlone || accepts(into)) {
      into.appendChild(node);
    } else {
      BodyElement.in(into, "p").appendChild(node);
    }
  }

  /** One more line for an element that has one: two breaks, or a figure, stood between them. */
  private static void addLine(Node line, Element into) {
    Element parent = into.parent();
    if (into.normalName().equals("p") && parent != null) {
      Element next = BodyElement.in(parent, "p");
      next.attributes().addAll(into.attributes());
      next.removeAttr("id").appendChild(line);
    } else if (BlockKind.isCode(into)) {
      into.appendChild(line);
    } else {
      into.appendText(" ").appendChild(line);
    }
  }

  private static boolean accepts(Element into) {
    String name = into.normalName();
    return LINES.contains(name) || (CELLS.contains(name) && into.childNodeSize() == 0);
  }

  /** Opens the elements around a region and closes what does not surround it. */
  private Element open(int region) {
    Deque<Integer> path = new ArrayDeque<>();
    int r = region;
    while (r > selection.region() && (openRegions.isEmpty() || openRegions.getLast() != r)) {
      if (!openRegions.isEmpty() && openRegions.getLast() > r) { // which cannot be around it
        openRegions.removeLast();
        openElements.removeLast();
      } else {
        path.push(r);
        r = outline.parent(r);
      }
    }
    while (r <= selection.region() && !openRegions.isEmpty()) {
      openRegions.removeLast();
      openElements.removeLast();
    }
    Element into = openElements.isEmpty() ? body : openElements.getLast();
    for (int inner : path) {
      into = isTextual(inner) ? into : openOne(outline.element(inner), into);
      openRegions.add(inner);
      openElements.add(into);
    }
    return into;
  }

  /** Whether what a page writes as the caption of a figure was found to be its text. */
  private boolean isTextual(int region) {
    if (!FIGURE.contains(outline.element(region).normalName())) {
      return false;
    }
    int first = selection.text().nextSetBit(outline.start(region));
    return first >= 0 && first < outline.end(region) && Gallery.isRunning(outline, first);
  }

  private static Element openOne(Element source, Element into) {
    String tag = BlockKind.tagFor(source);
    if (tag.isEmpty()) {
      return into;
    }
    String name = into.normalName();
    if (LINES.contains(name)) {
      return into; // a block in a line of text: its text joins the line
    }
    if (name.equals("ul") || name.equals("ol")) {
      into = tag.equals("li") ? into : BodyElement.in(into, "li");
    } else if (tag.equals("li")) {
      return into;
    }
    if ((tag.equals("dt") || tag.equals("dd")) && !name.equals("dl")) {
      return into;
    }
    Element opened = BodyElement.in(into, tag);
    BlockKind.copyAttributes(source, opened);
    if (tag.equals("pre") && !holdsCode(source)) {
      CodeLanguage.copyToLines(source, opened);
    }
    return opened;
  }

  /** Asks the children only, as pages nest what must not be nested. */
  private static boolean holdsCode(Element pre) {
    return pre.childNodes().stream()
        .anyMatch(child -> child instanceof Element e && e.normalName().equals("code"));
  }

  /** Inline elements that hold the whole region, the outermost first. */
  private List<Element> wrappers(int region) {
    List<Element> wrappers = new ArrayList<>();
    for (int r = region;
        r > selection.region() && wrappers.size() < InlineWriter.MOST_MARKS;
        r = outline.parent(r)) {
      Element e = outline.element(r);
      if (!OutlineReader.isBlock(e) && InlineWriter.means(e)) {
        wrappers.addFirst(e);
      }
    }
    return wrappers;
  }
}
