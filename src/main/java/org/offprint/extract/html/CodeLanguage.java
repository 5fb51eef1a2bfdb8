package org.offprint.extract.html;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.offprint.extract.page.Attr;

/**
 * Reads in which language a page's code is written, as highlighters are told (Prism, highlight.js).
 */
final class CodeLanguage {
  /** Highlighters write up to three boxes around the code. */
  private static final int BOXES = 4;

  private static final List<String> PREFIXES =
      List.of("language-", "lang-", "highlight-source-", "brush:");

  /** "lang-" on a box tells of the words in it. */
  private static final List<String> BOX_PREFIXES = List.of("language-", "highlight-source-");

  private CodeLanguage() {}

  /** Marks {@code to} with the language that {@code code} or the {@code pre} around it names. */
  static void copy(Element code, Element to) {
    Element parent = code.parent();
    boolean lines = parent != null && parent.normalName().equals("pre");
    String language = lines ? around(code) : of(code);
    if (!language.isEmpty()) {
      to.addClass("language-" + language);
    }
  }

  /**
   * Marks the {@code pre} {@code to}, which holds no {@code code}, with the language of {@code
   * pre}.
   */
  static void copyToLines(Element pre, Element to) {
    String language = around(pre);
    if (!language.isEmpty()) {
      to.addClass("language-" + language);
    }
  }

  /** The language that a {@code pre} or {@code code}, or a box around it, names; may be empty. */
  static String around(Element code) {
    String language = of(code);
    Element e = code.parent();
    for (int up = 0; up < BOXES && e != null && language.isEmpty(); up++, e = e.parent()) {
      language = e.normalName().equals("pre") ? of(e) : named(e, BOX_PREFIXES);
    }
    return language;
  }

  private static String of(Element element) {
    String language = named(element, PREFIXES);
    return language.isEmpty()
        ? Attr.of(element, "data-lang").strip().toLowerCase(Locale.ROOT)
        : language;
  }

  private static String named(Element element, List<String> prefixes) {
    if (Attr.classes(element).isEmpty()) {
      return "";
    }
    for (String name : Attr.classes(element).toLowerCase(Locale.ROOT).split("\\s+", 12)) {
      for (String prefix : prefixes) {
        if (name.startsWith(prefix) && name.length() > prefix.length()) {
          return name.substring(prefix.length());
        }
      }
    }
    return "";
  }
}
