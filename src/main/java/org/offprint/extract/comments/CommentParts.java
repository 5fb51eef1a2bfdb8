package org.offprint.extract.comments;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import org.offprint.extract.comments.CommentNames.Kind;
import org.offprint.extract.metadata.BylineLead;
import org.offprint.extract.metadata.PersonNames;
import org.offprint.extract.page.Attr;
import org.offprint.extract.page.Find;
import org.offprint.extract.words.FieldText;

/** The places of one comment's author, time and text, without the answers within it. */
final class CommentParts implements NodeFilter {
  private static final int LONGEST_LABEL = 120;

  /** Characters that may precede a name that only stands out. */
  private static final int MOST_BEFORE_NAME = 60;

  private final CommentNames names;
  private final Set<Element> items;
  private final Element item;
  private final Instant now;

  private @Nullable Element author;
  private @Nullable Element plainAuthor;
  private @Nullable Element time;
  private @Nullable TextNode timeText;
  private final List<Element> texts = new ArrayList<>();
  private final List<Element> passedOver = new ArrayList<>();
  private String when = "";
  private String label = "";
  private int read;

  private CommentParts(Element item, Set<Element> items, CommentNames names, Instant now) {
    this.item = item;
    this.items = items;
    this.names = names;
    this.now = now;
  }

  /**
   * Looks at one comment.
   *
   * @param pieces the comment's element, and before it the siblings that hold its head
   * @param items all comments of the page: those within this one are passed over
   */
  static CommentParts of(
      List<Element> pieces, Set<Element> items, CommentNames names, Instant now) {
    CommentParts parts = new CommentParts(pieces.getLast(), items, names, now);
    for (Element piece : pieces) {
      piece.filter(parts);
    }
    return parts;
  }

  /** The other comments that were met within: without one of them there would be more to see. */
  List<Element> passedOver() {
    return passedOver;
  }

  /** Whether it names an author or a time. */
  boolean hasHead() {
    boolean link = plainAuthor != null && plainAuthor.normalName().equals("a");
    return author != null || (plainAuthor != null && !link) || !when.isEmpty();
  }

  /** Whether it has both an author and a time. */
  boolean hasWholeHead() {
    return (author != null || plainAuthor != null) && !when.isEmpty();
  }

  /** The element of the author's name; null if there is none. */
  @Nullable Element author() {
    return author != null ? author : plainAuthor;
  }

  /** The time as written; empty if there is none. */
  String when() {
    return when;
  }

  /** The author's name; empty if there is none. */
  String authorName() {
    Element element = author();
    if (element != null) {
      String name = FieldText.of(element, LONGEST_LABEL);
      boolean dated = name.length() > when.length() && !when.isEmpty() && name.endsWith(when);
      String bare = dated ? name.substring(0, name.length() - when.length()).strip() : name;
      return CommentNames.withoutSays(BylineLead.withoutLead(bare));
    }
    int before = label.indexOf(when);
    String name =
        before <= 0
            ? ""
            : CommentNames.withoutSays(BylineLead.withoutLead(label.substring(0, before).strip()));
    boolean plausible = name.length() <= 40 && PersonNames.looksLikeName(name + " ", true);
    return plausible && !CommentNames.isFurnitureLine(name) ? name : "";
  }

  /** Whether it has a time, or an author whom the page marks as such. */
  boolean isSure() {
    return author != null || !when.isEmpty();
  }

  /** The element that is all time; null if the time stands in running text. */
  @Nullable Element time() {
    return time;
  }

  /** The text node that the time stands in; null if it has an element of its own. */
  @Nullable TextNode timeText() {
    return timeText;
  }

  /** The element of the text alone: without author and time; null if it has none of its own. */
  @Nullable Element text() {
    Element longest = null;
    int most = 0;
    for (Element text : texts) {
      if (!holds(text, author()) && !holds(text, time) && !holds(text, timeText)) {
        int length = FieldText.of(text, 2000).length();
        longest = length > most ? text : longest;
        most = Math.max(length, most);
      }
    }
    return longest;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (!names.mayLook()) {
      return FilterResult.STOP;
    }
    if (node instanceof TextNode text) {
      readTime(text);
      read += text.equals(timeText) ? 0 : text.getWholeText().strip().length();
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    if (!element.equals(item) && items.contains(element)) {
      passedOver.add(element);
      return FilterResult.SKIP_ENTIRELY;
    }
    switch (element.normalName()) {
      case "script", "style", "input", "textarea", "select", "svg", "noscript" -> {
        return FilterResult.SKIP_ENTIRELY;
      }
      case "form" -> {
        if (isFilledIn(element)) {
          return FilterResult.SKIP_ENTIRELY;
        }
      }
      case "button" -> {
        readAuthor(element, names.kinds(element)); // some open a person's card
        return FilterResult.SKIP_ENTIRELY;
      }
      default -> {}
    }
    if (element.equals(item)) {
      return FilterResult.CONTINUE;
    }
    Set<Kind> kinds = names.kinds(element);
    readTime(element, kinds);
    readAuthor(element, kinds);
    boolean text = kinds.contains(Kind.TEXT) && !kinds.contains(Kind.FURNITURE);
    if (text && !kinds.contains(Kind.AUTHOR) && element.hasText()) {
      texts.add(element);
    }
    return FilterResult.CONTINUE;
  }

  /** Whether a form has something to fill in; some programs wrap each comment in one. */
  static boolean isFilledIn(Element form) {
    return Find.first(form, CommentParts::isField) != null;
  }

  private static boolean isField(Element e) {
    return switch (e.normalName()) {
      case "textarea", "select" -> true;
      case "input" -> !Attr.of(e, "type").equalsIgnoreCase("hidden");
      default -> false;
    };
  }

  private void readTime(Element element, Set<Kind> kinds) {
    boolean marked = element.normalName().equals("time") || kinds.contains(Kind.TIME);
    boolean plain = timeText != null && element.normalName().equals("time");
    if (!marked || (!when.isEmpty() && !plain)) {
      return;
    }
    String words = FieldText.of(element, LONGEST_LABEL + 1);
    String written = CommentTime.in(words.isEmpty() ? hidden(element) : words, now, true);
    boolean leaf = Find.elements(element) == 0 || element.normalName().equals("time");
    if (!written.isEmpty()
        && (leaf || written.length() == FieldText.of(element, LONGEST_LABEL).length())) {
      when = written;
      time = element;
      timeText = null; // a date before it was of something else
    }
  }

  /** The time of an element that a script writes out. */
  private static String hidden(Element element) {
    for (String attribute :
        List.of("datetime", "data-content", "data-time", "data-date", "title")) {
      if (!Attr.of(element, attribute).isBlank()) {
        return Attr.of(element, attribute).strip();
      }
    }
    return "";
  }

  private void readTime(TextNode text) {
    if (when.isEmpty() && text.getWholeText().length() <= LONGEST_LABEL) {
      when = names.time(text, now);
      timeText = when.isEmpty() ? null : text;
      label = when.isEmpty() ? "" : FieldText.folded(text.getWholeText());
    }
  }

  private void readAuthor(Element element, Set<Kind> kinds) {
    if (author != null) {
      return;
    }
    String tag = element.normalName();
    boolean marked =
        kinds.contains(Kind.AUTHOR)
            || tag.equals("cite")
            || Attr.of(element, "rel").contains("author");
    boolean plain =
        switch (tag) {
          case "b", "strong", "a", "h3", "h4", "h5", "h6", "cite" -> true;
          default -> false;
        };
    if (!marked && !(plain && plainAuthor == null && read < MOST_BEFORE_NAME)) {
      return;
    }
    String name = CommentNames.withoutSays(FieldText.of(element, LONGEST_LABEL));
    boolean named =
        !name.isEmpty()
            && name.length() <= 60
            && !CommentNames.isFurnitureLine(name)
            && CommentTime.in(name, now, false).isEmpty();
    if (named && marked && !kinds.contains(Kind.TEXT)) {
      author = innermost(element);
    } else if (named && plain && plainAuthor == null) {
      plainAuthor = element;
    }
  }

  /** The name itself within an element that holds "by" or "says" too. */
  private Element innermost(Element element) {
    for (Element inner : element.getAllElements()) {
      String tag = inner.normalName();
      boolean name =
          !inner.equals(element)
              && inner.hasText()
              && (tag.equals("cite")
                  || tag.equals("b")
                  || tag.equals("strong")
                  || tag.equals("a")
                  || names.is(inner, Kind.AUTHOR)
                  || Attr.of(inner, "itemprop").equals("name"));
      if (name && !CommentNames.isFurnitureLine(FieldText.of(inner, 80))) {
        return innermost(inner);
      }
    }
    return element;
  }

  private static boolean holds(Element outer, @Nullable Node inner) {
    for (Node n = inner; n != null; n = n.parent()) {
      if (n.equals(outer)) {
        return true;
      }
    }
    return false;
  }
}
