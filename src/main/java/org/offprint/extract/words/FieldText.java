package org.offprint.extract.words;

import java.util.Locale;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Text as a person reads it: no markup, no entities, white space folded to single spaces. */
public final class FieldText {
  /** Longer than any title, name or summary; what is longer is cut. */
  static final int LONGEST_FIELD = 4000;

  /** Nodes without text that an element may hold beyond one for each character. */
  private static final int SPARE_NODES = 100;

  private FieldText() {}

  /** Folds white space (no-break and zero-width kinds too) and drops control characters. */
  public static String folded(String text) {
    return isFolded(text) ? text : folded(text.toCharArray(), text.length());
  }

  private static String folded(StringBuilder text, int end) {
    char[] characters = new char[end];
    text.getChars(0, end, characters, 0);
    return folded(characters, end);
  }

  /** Folds the first characters in their place. */
  private static String folded(char[] text, int end) {
    int length = 0;
    boolean space = false;
    for (int i = 0; i < end; i++) {
      char c = text[i];
      if (c > ' ' && c < 127) { // as most
        if (space) {
          text[length++] = ' ';
          space = false;
        }
        text[length++] = c;
      } else if (isSpace(c)) {
        space = length > 0;
      } else if (isShown(c)) {
        if (space) {
          text[length++] = ' ';
          space = false;
        }
        text[length++] = c;
      }
    }
    return new String(text, 0, length);
  }

  /** Whether there is nothing to fold, as is so with most attributes and short texts. */
  private static boolean isFolded(String text) {
    boolean space = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ') {
        if (space) {
          return false;
        }
        space = true;
      } else if (c < ' ' || c > '~') {
        return false; // perhaps
      } else {
        space = false;
      }
    }
    return !space || text.isEmpty();
  }

  private static boolean isShown(char c) {
    return (c > ' ' && c < 127) || (!Character.isISOControl(c) && c != '\u00AD' && c != '\u200B');
  }

  /** The text of an attribute or JSON string, which may hold entities or tags by mistake. */
  public static String ofMarkup(String markup) {
    String text = markup.length() > LONGEST_FIELD ? markup.substring(0, LONGEST_FIELD) : markup;
    for (int i = 0; i < 2 && text.indexOf('&') >= 0; i++) { // escaped twice is not rare
      text = Parser.unescapeEntities(text, false);
    }
    if (looksTagged(text)) {
      text = Jsoup.parseBodyFragment(text).text();
    }
    return folded(text);
  }

  /** The text of an element, at most {@link #LONGEST_FIELD} characters of it. */
  public static String of(Element element) {
    return of(element, LONGEST_FIELD);
  }

  /**
   * The text of an element.
   *
   * @param longest stop after about so many characters
   */
  public static String of(Element element, int longest) {
    return of(element, longest, inner -> false);
  }

  /** The same, with a space between any two elements: for labels that only style sets apart. */
  public static String spaced(Element element, int longest) {
    StringBuilder out = new StringBuilder();
    addSpaced(element, longest, out);
    return folded(out, Math.min(out.length(), longest));
  }

  private static void addSpaced(Element element, int longest, StringBuilder out) {
    boolean silent = isSilent(element.normalName());
    for (int i = 0; i < element.childNodeSize() && out.length() <= longest; i++) {
      switch (element.childNode(i)) {
        case TextNode text when !silent -> out.append(text.getWholeText()).append(' ');
        case Element inner -> addSpaced(inner, longest, out);
        default -> {}
      }
    }
  }

  /**
   * The text of an element without some of its parts.
   *
   * @param longest stop after about so many characters
   * @param without the inner elements to leave out
   */
  public static String of(Element element, int longest, Predicate<Element> without) {
    Collector text = new Collector(longest, without);
    text.addInside(element);
    return folded(text.out, Math.min(text.out.length(), longest));
  }

  private static final class Collector {
    private final StringBuilder out = new StringBuilder();
    private final int longest;
    private final Predicate<Element> without;
    private int nodes = 1;

    Collector(int longest, Predicate<Element> without) {
      this.longest = longest;
      this.without = without;
    }

    /** Adds what an element holds; says whether to go on. */
    boolean addInside(Element element) {
      boolean apart = element.isBlock() || element.normalName().equals("br");
      out.append(apart ? " " : "");
      for (int i = 0; i < element.childNodeSize(); i++) {
        if (++nodes > longest + SPARE_NODES || !add(element.childNode(i))) {
          return false; // all markup and no text, or enough of it
        }
      }
      out.append(apart ? " " : "");
      return true;
    }

    private boolean add(Node node) {
      if (node instanceof TextNode text) {
        out.append(text.getWholeText());
        return out.length() <= longest;
      }
      if (node instanceof Element inner && !isSilent(inner.normalName()) && !without.test(inner)) {
        return addInside(inner);
      }
      return true;
    }
  }

  /** What two writings of the same words share: letters and digits in lower case. */
  public static String key(String text) {
    char[] out = text.toCharArray();
    int length = 0;
    for (char c : out) {
      if (Character.isSurrogate(c)) {
        return keyOfAllPlanes(text);
      }
      if (HashedWords.isLetterOrDigit(c)) {
        out[length++] = HashedWords.lower(c);
      }
    }
    return new String(out, 0, length);
  }

  private static String keyOfAllPlanes(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (c < 128) {
        if (HashedWords.isLetterOrDigit((char) c)) {
          out.append((char) (c >= 'A' && c <= 'Z' ? c + 32 : c));
        }
      } else if (Character.isLetterOrDigit(c)) {
        out.appendCodePoint(Character.toLowerCase(c));
      }
      i += Character.charCount(c);
    }
    return out.toString();
  }

  /** Lower case that is the same everywhere. */
  public static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static boolean isSilent(String tag) {
    return switch (tag) {
      case "script", "style", "noscript", "template", "svg", "select", "textarea", "button" -> true;
      case "rt", "rp", "rtc" -> true; // how the words are read aloud
      default -> false;
    };
  }

  /** Whether a character is white space of any kind, no-break spaces included. */
  public static boolean isSpace(char c) {
    if (c > ' ' && c < 127) {
      return false; // as most
    }
    return c < 127
        ? c == ' ' || (c >= 9 && c <= 13) || (c >= 28 && c <= 31)
        : Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean looksTagged(String text) {
    for (int i = text.indexOf('<'); i >= 0 && i + 1 < text.length(); i = text.indexOf('<', i + 1)) {
      char next = text.charAt(i + 1);
      if (next == '/' || next == '!' || Character.isLetter(next)) {
        return text.indexOf('>', i) > 0;
      }
    }
    return false;
  }
}
