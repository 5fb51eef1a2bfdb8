package org.offprint.extract.comments;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import org.offprint.extract.comments.CommentNames.Kind;
import org.offprint.extract.words.FieldText;

/**
 * Writes what a comment says: its paragraphs, separated by empty lines, and nothing of its head.
 */
final class CommentText implements NodeFilter {
  private static final int LONGEST = 100_000;

  private final CommentParts parts;
  private final Element item;
  private final Set<Element> items;
  private final CommentNames names;
  private final boolean own;
  private final StringBuilder line = new StringBuilder();
  private final List<String> paragraphs = new ArrayList<>();
  private int length;

  private CommentText(
      CommentParts parts, Element item, Set<Element> items, CommentNames names, boolean own) {
    this.parts = parts;
    this.item = item;
    this.items = items;
    this.names = names;
    this.own = own;
  }

  /** The text of a comment; empty if it says nothing. */
  static String of(CommentParts parts, Element item, Set<Element> items, CommentNames names) {
    Element text = parts.text();
    CommentText writer = new CommentText(parts, item, items, names, text != null);
    (text == null ? item : text).filter(writer);
    writer.endParagraph();
    return withoutDash(String.join("\n\n", writer.paragraphs));
  }

  /** Without the dash that stood before the author's name. */
  private static String withoutDash(String text) {
    return text.endsWith(" –") || text.endsWith(" —")
        ? text.substring(0, text.length() - 2).strip()
        : text;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      write(text);
      return length > LONGEST ? FilterResult.STOP : FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    if (depth > 0 && isLeftOut(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (element.normalName().equals("br")) {
      line.append('\n');
    } else if (element.isBlock()) {
      endParagraph();
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && element.isBlock()) {
      endParagraph();
    }
    return FilterResult.CONTINUE;
  }

  private boolean isLeftOut(Element element) {
    if (!element.equals(item) && items.contains(element)) {
      return true;
    }
    switch (element.normalName()) {
      case "script",
          "style",
          "button",
          "input",
          "textarea",
          "select",
          "svg",
          "noscript",
          "img",
          "template",
          "iframe" -> {
        return true;
      }
      case "form" -> {
        if (CommentParts.isFilledIn(element)) {
          return true;
        }
      }
      default -> {}
    }
    if (element.equals(parts.author()) || element.equals(parts.time())) {
      return true;
    }
    Set<Kind> kinds = names.kinds(element);
    boolean text = kinds.contains(Kind.TEXT);
    if (kinds.contains(Kind.FURNITURE) && !text) {
      return true;
    }
    boolean head = kinds.contains(Kind.AUTHOR) || kinds.contains(Kind.TIME);
    return !own && head && !text && !element.normalName().equals("p") && isShort(element);
  }

  private static boolean isShort(Element element) {
    return FieldText.of(element, 160).length() < 150;
  }

  private void write(TextNode node) {
    String text = node.getWholeText();
    if (node.equals(parts.timeText())) {
      int at = FieldText.folded(text).indexOf(parts.when());
      String folded = FieldText.folded(text);
      text =
          at < 0
              ? ""
              : folded.substring(0, at) + " " + folded.substring(at + parts.when().length());
      if (CommentNames.isFurnitureLine(text)) {
        text = " ";
      }
    }
    length += text.length();
    line.append(text.replace('\n', ' ').replace('\r', ' '));
  }

  /** Two line breaks end a paragraph, too; one stays a line's end. */
  private void endParagraph() {
    @Nullable StringBuilder paragraph = null;
    for (String raw : line.toString().split("\n", -1)) {
      String written = FieldText.folded(raw);
      if (written.isEmpty() || (!own && CommentNames.isFurnitureLine(written))) {
        flush(paragraph);
        paragraph = null;
      } else if (paragraph == null) {
        paragraph = new StringBuilder(written);
      } else {
        paragraph.append('\n').append(written);
      }
    }
    flush(paragraph);
    line.setLength(0);
  }

  private void flush(@Nullable StringBuilder paragraph) {
    if (paragraph != null && !(paragraphs.isEmpty() && isHeadRest(paragraph.toString()))) {
      paragraphs.add(paragraph.toString());
    }
  }

  /** What is left of a head without its author and time: ":", "schrieb am". */
  private boolean isHeadRest(String text) {
    return !own && CommentNames.isFurnitureLine(text) && text.length() < 30;
  }
}
