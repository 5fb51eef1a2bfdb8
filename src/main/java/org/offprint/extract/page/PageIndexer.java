package org.offprint.extract.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.offprint.extract.words.FieldText;
import org.offprint.extract.words.HtmlSpace;
import org.offprint.extract.words.NameTable;
import org.offprint.extract.words.Tags;

/**
 * Makes the index of a page in one walk. The depth of the walk is the depth of the tree, which
 * jsoup's parser bounds.
 */
public final class PageIndexer {
  private static final NameTable TAGS = tags();

  /** Internal: of a kind that several stages look for. */
  private static final int LOOKED_FOR = 1 << 29;

  private Node[] nodes = new Node[2048];
  private int[] ends = new int[2048];
  private int[] parents = new int[2048];
  private int[] flags = new int[2048];
  private int[] words = new int[2048];
  private char[] firsts = new char[2048];
  private int size;

  private int[] classes = new int[2048];

  /** The numbers of class attributes by what they say, so that each is read only once. */
  private final Map<String, Integer> classNumbers = new HashMap<>(512);

  private final List<String> classNames = new ArrayList<>(List.of(""));
  private int[] classWords = new int[256];

  private final List<Element> metas = new ArrayList<>();
  private final List<Element> links = new ArrayList<>();
  private final List<Element> scripts = new ArrayList<>();
  private final List<Element> anchors = new ArrayList<>();
  private final List<Integer> headlines = new ArrayList<>();
  private @Nullable Element title;

  PageIndex index(Document dom) {
    Element body = dom.body();
    add(dom, -1);
    int at = 0;
    while (!body.equals(nodes[at])) {
      at++;
    }
    PageIndex.Finds finds = new PageIndex.Finds(metas, links, scripts, anchors, headlines, title);
    return new PageIndex(
        nodes, ends, parents, flags, words, firsts, classes, classNames, size, at, finds);
  }

  private void add(Node node, int parent) {
    int place = size++;
    if (place == nodes.length) {
      grow();
    }
    nodes[place] = node;
    parents[place] = parent;
    firsts[place] = node instanceof TextNode text ? first(text.getWholeText()) : PageIndex.BLANK;
    if (node instanceof Element element) {
      describe(element, place);
      int children = element.childNodeSize();
      for (int i = 0; i < children; i++) {
        add(element.childNode(i), place);
      }
    }
    ends[place] = size;
  }

  private void grow() {
    int larger = nodes.length * 2;
    nodes = Arrays.copyOf(nodes, larger);
    ends = Arrays.copyOf(ends, larger);
    parents = Arrays.copyOf(parents, larger);
    flags = Arrays.copyOf(flags, larger);
    words = Arrays.copyOf(words, larger);
    firsts = Arrays.copyOf(firsts, larger);
    classes = Arrays.copyOf(classes, larger);
  }

  private static char first(String text) {
    boolean blank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!FieldText.isSpace(c)) {
        return c;
      }
      blank &= HtmlSpace.is(c);
    }
    return blank ? PageIndex.BLANK : PageIndex.SPACE;
  }

  private void describe(Element element, int place) {
    String tag = element.normalName();
    int flag = TAGS.get(tag);
    flags[place] = flag & ~LOOKED_FOR;
    switch ((flag & LOOKED_FOR) == 0 ? "" : tag) {
      case "meta" -> metas.add(element);
      case "link" -> links.add(element);
      case "script" -> scripts.add(element);
      case "a" -> anchors.add(element);
      case "h1" -> headlines.add(place);
      case "title" -> title = title == null && isOfPage(element) ? element : title;
      default -> {}
    }
    if (element.attributesSize() > 0) {
      flags[place] |= PageIndex.NAMED;
      for (Attribute attribute : element.attributes()) {
        read(attribute.getKey(), attribute.getValue(), place);
      }
      if ((flags[place] & ARIA_HIDDEN) != 0 && !Attr.classes(element).contains("image")) {
        flags[place] |= PageIndex.HIDDEN;
      }
    }
  }

  /** Internal: hidden from assistive technology. */
  private static final int ARIA_HIDDEN = 1 << 30;

  /** Drawings have titles, too; the page's own may have slipped out of its head. */
  private static boolean isOfPage(Element title) {
    Element parent = title.parent();
    return parent != null
        && (parent.normalName().equals("head") || parent.normalName().equals("body"));
  }

  private void read(String key, String value, int place) {
    switch (key) {
      case "class" -> {
        if (!value.isEmpty()) {
          int number = number(value);
          classes[place] = number;
          words[place] |= classWords[number];
          flags[place] |= value.equals("hidden") ? PageIndex.HIDDEN : 0;
        }
      }
      case "id" -> {
        words[place] |= NameWords.of(value);
        boolean numbered = !value.isEmpty() && Character.isDigit(value.charAt(value.length() - 1));
        flags[place] |= PageIndex.OTHER_NAMES | (numbered ? PageIndex.NUMBERED : 0);
      }
      case "role", "data-testid", "data-component" -> {
        words[place] |= NameWords.of(value);
        flags[place] |= PageIndex.OTHER_NAMES;
      }
      case "data-qa" -> words[place] |= NameWords.of(value);
      case "itemprop" -> {
        words[place] |= NameWords.of(value);
        flags[place] |= PageIndex.OTHER_NAMES;
        flags[place] |= value.strip().equalsIgnoreCase("articleBody") ? PageIndex.ARTICLE_BODY : 0;
      }
      case "itemtype" -> flags[place] |= isComment(value) ? PageIndex.TYPED_COMMENT : 0;
      case "hidden" -> flags[place] |= value.equals("until-found") ? 0 : PageIndex.HIDDEN;
      case "style" -> flags[place] |= hides(value) ? PageIndex.HIDDEN : 0;
      case "aria-hidden" -> flags[place] |= value.equals("true") ? ARIA_HIDDEN : 0;
      default -> {}
    }
  }

  private int number(String classes) {
    Integer known = classNumbers.get(classes);
    if (known != null) {
      return known;
    }
    int number = classNames.size();
    classNames.add(classes);
    classNumbers.put(classes, number);
    if (number == classWords.length) {
      classWords = Arrays.copyOf(classWords, 2 * number);
    }
    classWords[number] = NameWords.of(classes);
    return number;
  }

  private static boolean isComment(String type) {
    return type.endsWith("/Comment") || type.endsWith("/UserComments");
  }

  /** Whether a style keeps an element from being seen. */
  public static boolean hides(String style) {
    int colon = style.indexOf(':');
    while (colon >= 0) {
      int value = colon + 1;
      while (value < style.length() && style.charAt(value) == ' ') {
        value++;
      }
      boolean none = style.regionMatches(true, value, "none", 0, 4);
      if (none || style.regionMatches(true, value, "hidden", 0, 6)) {
        String folded = style.toLowerCase(Locale.ROOT).replace(" ", "");
        return folded.contains("display:none") || folded.contains("visibility:hidden");
      }
      colon = style.indexOf(':', value);
    }
    return false;
  }

  private static NameTable tags() {
    Map<String, Integer> flags = new HashMap<>();
    add(flags, Tags.BLOCK.names(), PageIndex.BLOCK);
    add(flags, Tags.UNREAD.names(), PageIndex.UNREAD);
    add(flags, Tags.EMBED.names(), PageIndex.EMBED);
    add(flags, Set.of("meta", "link", "script", "a", "h1", "title"), LOOKED_FOR);
    return new NameTable(flags);
  }

  private static void add(Map<String, Integer> flags, Set<String> tags, int flag) {
    tags.forEach(tag -> flags.merge(tag, flag, (a, b) -> a | b));
  }
}
