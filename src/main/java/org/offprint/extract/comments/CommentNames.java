package org.offprint.extract.comments;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.offprint.extract.page.Attr;
import org.offprint.extract.page.NameWords;
import org.offprint.extract.words.ClassWords;
import org.offprint.extract.words.FieldText;
import org.offprint.extract.words.NameTable;
import org.offprint.extract.words.WordTable;

/** What the names of a page's elements say of readers' comments; remembers what it has seen. */
final class CommentNames {
  /** What an element within a comment is called. */
  enum Kind {
    AUTHOR,
    TIME,
    TEXT,
    CHILDREN,
    FURNITURE
  }

  private static final WordTable WORDS = WordTable.read("comments.txt");
  private static final NameTable TAGS =
      NameTable.of(
          Set.of("div", "li", "article", "section", "tr", "dd", "blockquote", "table", "td", "p"));

  private final IdentityHashMap<Element, Set<Kind>> byElement = new IdentityHashMap<>();
  private final IdentityHashMap<TextNode, String> times = new IdentityHashMap<>();

  /** How many more nodes may be looked at on this page. */
  private long steps;

  /**
   * Names of one page.
   *
   * @param steps how many nodes may be looked at for parts of comments, each time counted
   */
  CommentNames(long steps) {
    this.steps = steps;
  }

  /**
   * Counts a node that is looked at. Comments in one another are looked at several times; a page
   * made for that would have each node looked at as often as there are others.
   *
   * @return whether it may be looked at
   */
  boolean mayLook() {
    return steps-- > 0;
  }

  /** The time that an unmarked text gives, as {@link CommentTime#in} has it. */
  String time(TextNode text, Instant now) {
    return times.computeIfAbsent(
        text, t -> CommentTime.in(FieldText.folded(t.getWholeText()), now, false));
  }

  private final Map<String, Set<Kind>> known = new HashMap<>();

  /** All that an element's names say of a part of a comment. */
  Set<Kind> kinds(Element element) {
    return element.attributesSize() == 0
        ? Set.of()
        : byElement.computeIfAbsent(element, this::byName);
  }

  private Set<Kind> byName(Element element) {
    String naming = ClassWords.naming(element);
    return naming.isEmpty() ? Set.of() : known.computeIfAbsent(naming, CommentNames::parts);
  }

  /** Whether an element that is called a comment may be one by its tag. */
  static boolean mayBeItem(Element element) {
    return TAGS.contains(element.normalName())
        && (!element.normalName().equals("p") || NameWords.isNumbered(Attr.of(element, "id")));
  }

  /** Whether an element is only the notice of a link to the page. */
  static boolean isPingback(Element element) {
    int bits = 0;
    for (String name : ClassWords.naming(element).split(" ", -1)) {
      bits |= NameWords.of(name);
    }
    return (bits & NameWords.PINGBACK) != 0 && NameWords.isTopic(bits);
  }

  boolean is(Element element, Kind kind) {
    return kinds(element).contains(kind);
  }

  /** Whether a line holds nothing but the words of buttons and counters. */
  static boolean isFurnitureLine(String line) {
    if (line.length() > 60) {
      return false;
    }
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      letters.append(
          Character.isLetter(c) || Character.isLetter(Character.toLowerCase(c)) || isMark(c)
              ? c
              : ' ');
    }
    String bare = FieldText.lower(FieldText.folded(letters.toString()));
    if (bare.isEmpty() || WORDS.has("line", bare)) {
      return true;
    }
    for (String word : bare.split(" ", 9)) {
      if (!WORDS.has("line", word)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a heading speaks of comments: "3 comments on ...". */
  static boolean isTopicLine(String line) {
    return ClassWords.words(FieldText.lower(line)).stream()
        .anyMatch(w -> WORDS.has("topic", w) || isCompound(w));
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** Whether a comment's text only says that there was one. */
  static boolean isRemoved(String text) {
    String start = FieldText.lower(text.length() > 80 ? text.substring(0, 80) : text);
    return text.length() < 160 && WORDS.all("removed").stream().anyMatch(start::startsWith);
  }

  /** A name without the words that stand behind it: "Ann says:". */
  static String withoutSays(String name) {
    String rest = name;
    for (int i = 0; i < 3; i++) {
      int cut = rest.length();
      while (cut > 0 && " :,;|-–—·•".indexOf(rest.charAt(cut - 1)) >= 0) {
        cut--;
      }
      rest = rest.substring(0, cut);
      int space = rest.lastIndexOf(' ');
      String last = FieldText.lower(rest.substring(space + 1));
      if (space <= 0 || !(WORDS.has("says", last) || WORDS.has("line", last))) {
        break;
      }
      rest = rest.substring(0, space);
    }
    return rest;
  }

  private static Set<Kind> parts(String naming) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    List<String> words =
        ClassWords.words(naming.replace("label-hidden", "").replace("field-name-", "")); // Drupal
    add(kinds, Kind.AUTHOR, "author", words);
    add(kinds, Kind.TIME, "time", words);
    for (int i = 0; i < words.size(); i++) {
      String next = i + 1 < words.size() ? words.get(i + 1) : "";
      if (WORDS.has("text", words.get(i)) && !WORDS.has("style", next)) {
        kinds.add(Kind.TEXT);
      }
    }
    add(kinds, Kind.CHILDREN, "children", words);
    add(kinds, Kind.FURNITURE, "furniture", words);
    return kinds;
  }

  private static boolean isCompound(String word) {
    return word.startsWith("comment")
        || word.startsWith("kommentar")
        || word.startsWith("cmt")
        || word.endsWith("comments")
        || word.endsWith("comment");
  }

  private static void add(Set<Kind> kinds, Kind kind, String table, List<String> words) {
    if (WORDS.hasAny(table, words)) {
      kinds.add(kind);
    }
  }
}
