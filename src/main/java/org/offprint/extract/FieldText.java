package org.offprint.extract;

import java.util.Locale;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Text as a person reads it: no markup, no entities, white space folded to single spaces. */
final class FieldText {
  /** Longer than any title, name or summary; what is longer is cut. */
  static final int LONGEST_FIELD = 4000;

  /** Nodes without text that an element may hold beyond one for each character. */
  private static final int SPARE_NODES = 100;

  private FieldText() {}

  /** Folds white space (no-break and zero-width kinds too) and drops control characters. */
  static String folded(String text) {
    StringBuilder out = new StringBuilder(Math.min(text.length(), LONGEST_FIELD));
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        space = !out.isEmpty();
      } else if (!Character.isISOControl(c) && c != '\u00AD' && c != '\u200B') {
        if (space) {
          out.append(' ');
          space = false;
        }
        out.append(c);
      }
    }
    return out.toString();
  }

  /** The text of an attribute or JSON string, which may hold entities or tags by mistake. */
  static String ofMarkup(String markup) {
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
  static String of(Element element) {
    return of(element, LONGEST_FIELD);
  }

  /**
   * The text of an element.
   *
   * @param longest stop after about so many characters
   */
  static String of(Element element, int longest) {
    return of(element, longest, inner -> false);
  }

  /** The same, with a space between any two elements: for labels that only style sets apart. */
  static String spaced(Element element, int longest) {
    StringBuilder out = new StringBuilder();
    element
        .nodeStream(TextNode.class)
        .takeWhile(t -> out.length() <= longest)
        .filter(t -> t.parent() == null || !isSilent(t.parent().normalName()))
        .forEach(t -> out.append(t.getWholeText()).append(' '));
    return folded(out.length() > longest ? out.substring(0, longest) : out.toString());
  }

  /**
   * The text of an element without some of its parts.
   *
   * @param longest stop after about so many characters
   * @param without the inner elements to leave out
   */
  static String of(Element element, int longest, Predicate<Element> without) {
    StringBuilder out = new StringBuilder();
    NodeTraversor.filter(
        new NodeFilter() {
          private int nodes;

          @Override
          public FilterResult head(Node node, int depth) {
            if (++nodes > longest + SPARE_NODES) {
              return FilterResult.STOP; // all markup and no text
            }
            if (node instanceof TextNode text) {
              out.append(text.getWholeText());
              return out.length() > longest ? FilterResult.STOP : FilterResult.CONTINUE;
            }
            if (node instanceof Element inner) {
              if (depth > 0 && (isSilent(inner.normalName()) || without.test(inner))) {
                return FilterResult.SKIP_ENTIRELY;
              }
              space(inner, out);
            }
            return FilterResult.CONTINUE;
          }

          @Override
          public FilterResult tail(Node node, int depth) {
            if (node instanceof Element inner) {
              space(inner, out);
            }
            return FilterResult.CONTINUE;
          }
        },
        element);
    return folded(out.length() > longest ? out.substring(0, longest) : out.toString());
  }

  /** What two writings of the same words share: letters and digits in lower case. */
  static String key(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  /** Lower case that is the same everywhere. */
  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static void space(Element element, StringBuilder out) {
    if (element.isBlock() || element.normalName().equals("br")) {
      out.append(' ');
    }
  }

  private static boolean isSilent(String tag) {
    return switch (tag) {
      case "script", "style", "noscript", "template", "svg", "select", "textarea", "button" -> true;
      default -> false;
    };
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
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
