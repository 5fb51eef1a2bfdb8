package org.offprint.extract.html;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.offprint.extract.page.Attr;

/**
 * Reads in which language a page's code is written, as highlighters are told (Prism, highlight.js).
 */
final class CodeLanguage {
  private CodeLanguage() {}

  /** Marks {@code to} with the language that {@code code} or the {@code pre} around it names. */
  static void copy(Element code, Element to) {
    String language = of(code);
    Element parent = code.parent();
    if (language.isEmpty() && parent != null && parent.normalName().equals("pre")) {
      language = of(parent);
    }
    if (!language.isEmpty()) {
      to.addClass("language-" + language);
    }
  }

  private static String of(Element element) {
    for (String name : Attr.classes(element).toLowerCase(Locale.ROOT).split("\\s+", 12)) {
      for (String prefix : new String[] {"language-", "lang-", "highlight-source-", "brush:"}) {
        if (name.startsWith(prefix) && name.length() > prefix.length()) {
          return name.substring(prefix.length());
        }
      }
    }
    return Attr.of(element, "data-lang").strip().toLowerCase(Locale.ROOT);
  }
}
