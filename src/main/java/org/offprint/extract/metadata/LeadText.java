package org.offprint.extract.metadata;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.offprint.extract.words.FieldText;
import org.offprint.extract.words.HashedWords;
import org.offprint.extract.words.WordTable;

/** Short texts that tell by their words, not by their markup, what they are: "Von ...", a date. */
public final class LeadText {
  private static final int LONGEST = 120;
  private static final int DATELINE = 40;
  private static final int LONGEST_WORD = 16;

  /** So many marks may stand before the word that opens a byline. */
  private static final int MOST_MARKS = 8;

  private static final Set<String> LEADS = WordTable.read("bylines.txt").all("opening");
  private static final HashedWords LEAD_HASHES = hashes();

  private LeadText() {}

  /** Whether a text opens as bylines do. */
  static boolean begins(String text) {
    int start = 0;
    int marks = 0;
    while (start < text.length() && !HashedWords.isLetter(text.charAt(start))) {
      marks += isSpace(text.charAt(start)) ? 0 : 1;
      if (marks > MOST_MARKS || start > LONGEST) {
        return false;
      }
      start++;
    }
    if (start == text.length() || text.length() - start >= LONGEST) {
      return false;
    }
    int end = start;
    long hash = HashedWords.start();
    while (end < text.length() && end < start + LONGEST_WORD && !isSpace(text.charAt(end))) {
      hash = HashedWords.next(hash, text.charAt(end));
      end++;
      if (text.charAt(end - 1) == ':' || text.charAt(end - 1) == '：') {
        break;
      }
    }
    return LEAD_HASHES.get(hash) != 0;
  }

  private static HashedWords hashes() {
    Map<String, Integer> words = new HashMap<>();
    LEADS.forEach(word -> words.put(word, 1));
    return new HashedWords(words);
  }

  /** Whether a text is short and holds a year or a day in figures. */
  public static boolean mayBeDate(String text) {
    int end = text.length() > LONGEST ? DATELINE : text.length(); // a paragraph's own dateline
    int digits = 0;
    int groups = 0;
    for (int i = 0; i < end; i++) {
      boolean digit = isDigit(text.charAt(i));
      groups += digit && digits == 0 ? 1 : 0;
      digits = digit ? digits + 1 : 0;
      if ((digits == 4 && groups > 1) || groups >= 3) {
        return true;
      }
      if (digits == 4 && i + 1 < text.length() && !Character.isDigit(text.charAt(i + 1))) {
        return text.indexOf('-', i) > 0 || text.indexOf('/', i) > 0 || text.length() > i + 3;
      }
    }
    return false;
  }

  /** A byline from the text node that opens it to the end of its line; empty if that is long. */
  static String from(TextNode opening) {
    StringBuilder out = new StringBuilder();
    Node node = opening;
    boolean said = append(node, out);
    for (int i = 0; i < 12 && out.length() < LONGEST; i++) {
      Node next = next(node, said);
      if (next == null) {
        break;
      }
      said |= append(next, out);
      node = next;
    }
    return out.length() > LONGEST ? "" : FieldText.folded(out.toString());
  }

  /** Whether an element is a line of running text rather than a heading or a link. */
  static boolean mayHoldByline(Element parent) {
    return switch (parent.normalName()) {
      case "h1", "h2", "h3", "a", "option", "label", "button", "figcaption" -> false;
      default -> parent.parent() == null || !parent.parent().normalName().equals("h1");
    };
  }

  /** The next node of the line; of the next line, too, while nothing but the opening was read. */
  private static @Nullable Node next(Node node, boolean said) {
    Node next = node.nextSibling();
    Node parent = node.parent();
    if (next == null && parent instanceof Element element && (!element.isBlock() || !said)) {
      next = element.isBlock() && said ? null : element.nextSibling();
      if (said && next instanceof Element other && isAnother(other, element)) {
        return null;
      }
    }
    boolean ends = next instanceof Element e && (e.isBlock() || e.normalName().equals("br"));
    return ends && said ? null : next;
  }

  /** Whether an element right behind another of its kind is one more item of a line. */
  private static boolean isAnother(Element element, Element before) {
    return element.normalName().equals(before.normalName()) && element.normalName().equals("span");
  }

  /** Appends a node's text; true if it holds more than an opening's one word. */
  private static boolean append(Node node, StringBuilder out) {
    String text =
        switch (node) {
          case TextNode t -> t.getWholeText();
          case Element e -> FieldText.spaced(e, LONGEST);
          default -> "";
        };
    out.append(' ').append(text);
    return BylineLead.withoutLead(FieldText.folded(out.toString())).length() > 1
        && !LEADS.contains(FieldText.lower(FieldText.folded(out.toString())));
  }

  private static boolean isDigit(char c) {
    return c < 128 ? c >= '0' && c <= '9' : Character.isDigit(c);
  }

  private static boolean isSpace(char c) {
    return FieldText.isSpace(c);
  }
}
