package org.offprint.library.exports;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds web addresses in what a person pastes or drops. Every method gives each address once, in
 * the order of the text; none checks that the address leads anywhere.
 */
public final class AddressFinder {
  /**
   * What may stand in an address: anything but white space, controls and invisible direction marks,
   * the delimiters of RFC 3986's appendix C, and the punctuation of scripts that write no space
   * after an address.
   */
  private static final String ADDRESS_CHARACTER =
      "[^\\s\\p{Z}\\p{C}<>\"`{}|\\\\^\u3001\u3002\uFF0C\uFF01\uFF1F\uFF1A\uFF1B"
          + "\u300C-\u3011\u201C-\u201F\u00AB\u00BB\uFF08\uFF09\u060C\u061B\u061F\u06D4]";

  private static final Pattern IN_TEXT =
      Pattern.compile(
          "(?:(?<![A-Za-z0-9])https?://|(?<![A-Za-z0-9@./-])www\\.(?=[\\p{L}\\p{N}]))"
              + ADDRESS_CHARACTER
              + "+",
          Pattern.CASE_INSENSITIVE);

  /** A host with a dot, perhaps a port, perhaps a path; nothing else. */
  private static final Pattern BARE =
      Pattern.compile(
          "(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]*[\\p{L}\\p{N}\\p{M}])?\\.)+\\p{L}[\\p{L}\\p{M}\\p{N}-]+"
              + "(?::\\d{1,5})?(?:[/?#]"
              + ADDRESS_CHARACTER
              + "*)?");

  private static final Pattern LINK =
      Pattern.compile(
          "<a\\b[^>]*?\\bhref\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>\"']+))",
          Pattern.CASE_INSENSITIVE);

  private static final String AFTER_AN_ADDRESS = ".,;:!?'\u2019*_~\u2026";

  private AddressFinder() {}

  /**
   * The addresses in a text: those that begin with {@code http://}, {@code https://} or {@code
   * www.}; or the text itself, if all of it is one address without its scheme.
   */
  public static List<String> inText(String text) {
    String whole = text.strip();
    if (BARE.matcher(whole).matches()) {
      return List.of(withoutTrail(whole));
    }
    Set<String> found = new LinkedHashSet<>();
    Matcher matcher = IN_TEXT.matcher(text);
    while (matcher.find()) {
      String address = withoutTrail(matcher.group());
      if (hasHost(address)) {
        found.add(address);
      }
    }
    return List.copyOf(found);
  }

  /** The http and https addresses of a {@code text/uri-list} (RFC 2483), comments left out. */
  public static List<String> inUriList(String list) {
    List<String> lines = new ArrayList<>();
    list.lines().filter(line -> !line.startsWith("#")).map(String::strip).forEach(lines::add);
    return onlyWeb(lines);
  }

  /** The http and https addresses that the links of a piece of HTML lead to. */
  public static List<String> inHtml(String html) {
    List<String> links = new ArrayList<>();
    Matcher matcher = LINK.matcher(html);
    while (matcher.find()) {
      for (int group = 1; group <= 3; group++) {
        if (matcher.group(group) != null) {
          links.add(matcher.group(group).strip().replace("&amp;", "&").replace("&#38;", "&"));
        }
      }
    }
    return onlyWeb(links);
  }

  private static List<String> onlyWeb(List<String> addresses) {
    Set<String> web = new LinkedHashSet<>();
    for (String address : addresses) {
      if (address.regionMatches(true, 0, "http", 0, 4) && hasHost(address)) {
        web.add(address);
      }
    }
    return List.copyOf(web);
  }

  private static boolean hasHost(String address) {
    int scheme = address.indexOf("://");
    int host = scheme < 0 ? 0 : scheme + 3;
    return address.startsWith("[", host)
        || (address.length() > host && Character.isLetterOrDigit(address.codePointAt(host)));
  }

  /** Without the punctuation of the sentence around it, and brackets that were opened outside. */
  private static String withoutTrail(String address) {
    int end = address.length();
    while (end > 0) {
      char last = address.charAt(end - 1);
      boolean stray =
          AFTER_AN_ADDRESS.indexOf(last) >= 0
              || (last == ')' && unbalanced(address, end, '(', ')'))
              || (last == ']' && unbalanced(address, end, '[', ']'));
      if (!stray) {
        break;
      }
      end--;
    }
    return cutAtMarkdown(address.substring(0, end));
  }

  /** In {@code [https://a](https://a)} the first address ends where the second begins. */
  private static String cutAtMarkdown(String address) {
    int next = address.indexOf("](");
    return next < 0 ? address : address.substring(0, next);
  }

  private static boolean unbalanced(String text, int end, char open, char close) {
    int depth = 0;
    for (int i = 0; i < end; i++) {
      depth += text.charAt(i) == open ? 1 : text.charAt(i) == close ? -1 : 0;
    }
    return depth < 0;
  }
}
