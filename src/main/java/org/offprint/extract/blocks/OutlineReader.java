package org.offprint.extract.blocks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.offprint.extract.page.Attr;
import org.offprint.extract.page.PageIndex;
import org.offprint.extract.page.PageIndexer;
import org.offprint.extract.words.Role;
import org.offprint.extract.words.Tags;

/**
 * Reads the outline of a page from its index. Changes nothing. The depth of the calls is the depth
 * of the tree, which jsoup's parser bounds.
 */
public final class OutlineReader {
  /**
   * So many blocks, and regions, are told apart, some hundred bytes each, which is tens of times
   * what the longest of real pages have. What follows is read as lines of the block around it.
   */
  private static final int MOST_BLOCKS = 200_000;

  private static final int MOST_REGIONS = 400_000;

  private static final int[] NONE = {};

  private final PageIndex page;
  private final RunText.Reader text;
  private final int unread;
  private final BitSet containers = new BitSet();
  private final BitSet gone = new BitSet();

  /** The roles that class attributes speak of, by number, so that each is read only once. */
  private final int[] classRoles;

  /** No set of roles, for what was not read yet. */
  private static final int UNKNOWN = -1;

  private final List<TextBlock> blocks = new ArrayList<>();
  private final List<Element> elements = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private int[] parents = new int[256];
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private int[] roles = new int[256];

  private OutlineReader(PageIndex page, boolean hiddenToo) {
    this.page = page;
    this.text = new RunText.Reader(page, gone);
    this.classRoles = new int[page.classNumbers()];
    Arrays.fill(classRoles, UNKNOWN);
    this.unread = PageIndex.UNREAD | (hiddenToo ? 0 : PageIndex.HIDDEN);
  }

  /**
   * Reads a page.
   *
   * @param hiddenToo also read what the page hides until a script shows it
   */
  public static Outline read(PageIndex page, boolean hiddenToo) {
    OutlineReader reader = new OutlineReader(page, hiddenToo);
    reader.findContainers();
    reader.walk(page.body(), -1, false);
    return new Outline(
        reader.blocks,
        reader.elements,
        reader.parents,
        reader.starts,
        reader.ends,
        reader.roles,
        reader.names);
  }

  /** Whether the outline goes into an element, rather than taking it as a piece of a line. */
  public static boolean isBlock(Element element) {
    return Tags.BLOCK.contains(element.normalName());
  }

  /** Keeps a region's names; gives the roles that they speak of, as {@link Role#of} has it. */
  private int describe(int place) {
    int number = page.classes(place);
    if (classRoles[number] == UNKNOWN) {
      classRoles[number] = Role.of(page.classNames(number));
    }
    names.add(page.classNames(number).trim());
    int all = classRoles[number];
    if (page.is(place, PageIndex.OTHER_NAMES)) {
      for (Attribute attribute : page.element(place).attributes()) {
        all |=
            switch (attribute.getKey()) {
              case "id", "role", "data-testid", "data-component", "itemprop" ->
                  Role.of(attribute.getValue());
              default -> 0;
            };
      }
    }
    return all;
  }

  /** Whether the page keeps an element from being seen. */
  public static boolean isHidden(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    if (Attr.has(element, "hidden") && !Attr.of(element, "hidden").equals("until-found")) {
      return true;
    }
    return PageIndexer.hides(Attr.of(element, "style"))
        || (Attr.of(element, "aria-hidden").equals("true")
            && !Attr.classes(element).contains("image"));
  }

  /** Elements that are not block-level themselves but hold something that is; what is gone. */
  private void findContainers() {
    int end = page.end(page.body());
    for (int place = page.body(); place < end; place++) {
      if (page.isGone(place)) {
        gone.set(place);
        place = page.end(place) - 1;
      } else if (page.is(place, PageIndex.BLOCK)) {
        int up = page.parent(place);
        while (up >= 0 && !page.is(up, PageIndex.BLOCK) && !containers.get(up)) {
          containers.set(up);
          up = page.parent(up);
        }
      }
    }
  }

  private void walk(int place, int parent, boolean inLink) {
    Element element = page.element(place);
    boolean linked = inLink || element.normalName().equals("a");
    int region = elements.size();
    if (region == parents.length) {
      grow();
    }
    elements.add(element);
    parents[region] = parent;
    starts[region] = blocks.size();
    roles[region] = describe(place);
    Run run = new Run(element, region, linked);
    int breaks = 0;
    int end = page.end(place);
    for (int child = place + 1; child < end; child = page.end(child)) {
      if (gone.get(child)) {
        continue;
      }
      if (page.node(child) instanceof TextNode) {
        boolean blank = page.first(child) == PageIndex.BLANK;
        breaks = blank ? breaks : 0;
        run.add(child, blank);
      } else if (page.node(child) instanceof Element e) {
        if (e.normalName().equals("noscript")) {
          run.add(child, false); // for its picture only
        } else if (page.isAny(child, PageIndex.BLOCK) || containers.get(child)) {
          if (!page.isAny(child, unread)) {
            breaks = 0;
            addBlock(child, e, run);
          }
        } else if (!page.isAny(child, unread)) {
          breaks = e.normalName().equals("br") ? breaks + 1 : 0;
          run.add(child, false);
          if (breaks == 2 && blocks.size() < MOST_BLOCKS) {
            run.end();
          }
        }
      }
    }
    run.end();
    ends[region] = blocks.size();
  }

  private void grow() {
    int larger = 2 * parents.length;
    parents = Arrays.copyOf(parents, larger);
    starts = Arrays.copyOf(starts, larger);
    ends = Arrays.copyOf(ends, larger);
    roles = Arrays.copyOf(roles, larger);
  }

  private void addBlock(int place, Element element, Run run) {
    if (blocks.size() >= MOST_BLOCKS || elements.size() >= MOST_REGIONS) {
      run.add(place, false);
      return;
    }
    run.end();
    if (isWhole(place, element)) {
      run.add(place, false);
      run.end();
    } else {
      walk(place, run.region, run.linked);
    }
  }

  /** Whether an element is taken as one block, whatever it holds. */
  private boolean isWhole(int place, Element e) {
    String name = e.normalName();
    return page.is(place, PageIndex.EMBED)
        || name.equals("hr")
        || (name.equals("table") && DataTables.isData(e));
  }

  /** Neighbouring nodes that are pieces of a line. */
  private final class Run {
    private final Element parent;
    private final int region;
    private final boolean linked;
    private int[] places = NONE;
    private int size;
    private boolean allBlank = true;

    Run(Element parent, int region, boolean linked) {
      this.parent = parent;
      this.region = region;
      this.linked = linked;
    }

    void add(int place, boolean blank) {
      allBlank &= blank;
      if (size == places.length) {
        places = Arrays.copyOf(places, Math.max(8, 2 * size));
      }
      places[size++] = place;
    }

    void end() {
      if (allBlank) {
        size = 0;
        return;
      }
      RunText read = text.read(places, size, linked);
      boolean rule = page.node(places[size - 1]).normalName().equals("hr");
      if (!read.text().isEmpty() || read.images() > 0 || read.embeds() > 0 || rule) {
        Node[] nodes = new Node[size];
        for (int i = 0; i < size; i++) {
          nodes[i] = page.node(places[i]);
        }
        blocks.add(
            new TextBlock(
                blocks.size(),
                parent,
                List.of(nodes),
                region,
                read.text(),
                read.signs(),
                read.words(),
                read.linkWords(),
                read.links(),
                read.images(),
                read.embeds()));
      }
      size = 0;
      allBlank = true;
    }
  }
}
