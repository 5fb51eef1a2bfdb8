package org.offprint.extract.words;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Knows the short lines that no story has: labels of advertisements, buttons and boxes. */
public final class Labels {
  private static final Set<String> LINES = Set.copyOf(Resources.lines("labels.txt"));
  private static final int LONGEST = 60;
  private static final Set<String> INLINE = Set.of("click to tweet", "tweet this");
  private static final Set<String> BUTTONS = Set.of("a", "span", "button");
  private static final int LONGEST_INLINE = 24;

  private Labels() {}

  /** Whether a line is furniture wherever it stands. */
  public static boolean isFurniture(String line) {
    return line.length() <= LONGEST && LINES.contains(bare(line));
  }

  /** Signs that link to a heading itself. */
  private static final Set<String> PERMALINKS = Set.of("¶", "#", "§", "🔗", "");

  /** Whether a link within a line is a button of some plugin rather than a part of the text. */
  public static boolean isInline(Element element) {
    if (!BUTTONS.contains(element.normalName())) {
      return false;
    }
    return isButton(element)
        || element.className().contains("editsection")
        || (element.normalName().equals("a") && isPermalink(element));
  }

  /** A sign behind a heading that links to it. */
  private static boolean isPermalink(Element link) {
    Element line = link.parent();
    return line != null
        && Tags.HEADING.contains(line.normalName())
        && link.attr("href").contains("#")
        && link.childrenSize() == 0
        && PERMALINKS.contains(link.text().strip());
  }

  private static boolean isButton(Element element) {
    return element.childNodeSize() >= 1
        && element.childNodeSize() <= 2
        && element.childNode(0) instanceof TextNode text
        && (element.childNodeSize() == 1 || isEmpty(element.childNode(1)))
        && text.getWholeText().length() <= LONGEST_INLINE
        && INLINE.contains(bare(text.getWholeText().strip()));
  }

  /** Whether a node is an icon, drawn by a style. */
  private static boolean isEmpty(Node node) {
    return node instanceof Element e && e.childNodeSize() == 0;
  }

  private static String bare(String line) {
    String lower = line.replace('’', '\'').toLowerCase(Locale.ROOT);
    int start = 0;
    int end = lower.length();
    while (start < end && !Character.isLetterOrDigit(lower.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(lower.charAt(end - 1))) {
      end--;
    }
    return lower.substring(start, end);
  }
}
