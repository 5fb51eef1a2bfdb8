package org.offprint.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** The words that an element's class, id and the like are made of: what its maker called it. */
final class ClassWords {
  private static final List<String> NAMING =
      List.of("class", "id", "itemprop", "data-testid", "data-component", "data-qa", "role");
  private static final int LONGEST = 400;
  private static final int MOST_WORDS = 60;

  private ClassWords() {}

  /** All naming attributes in one string; empty if there are none. */
  static String naming(Element element) {
    if (element.attributesSize() == 0) {
      return "";
    }
    StringBuilder out = new StringBuilder();
    for (String attribute : NAMING) {
      String value = element.attr(attribute);
      if (!value.isEmpty()) {
        out.append(value, 0, Math.min(value.length(), LONGEST)).append(' ');
      }
    }
    return out.toString();
  }

  /** Cuts {@code articleAuthor author-name} into article, author, author, name: lower case. */
  static List<String> words(String naming) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= naming.length() && words.size() < MOST_WORDS; i++) {
      boolean end = i == naming.length() || !Character.isLetterOrDigit(naming.charAt(i));
      boolean hump = !end && i > start && isHump(naming, i);
      if (end || hump) {
        if (i > start) {
          words.add(FieldText.lower(naming.substring(start, i)));
        }
        start = end ? i + 1 : i;
      }
    }
    return words;
  }

  private static boolean isHump(String naming, int i) {
    return Character.isUpperCase(naming.charAt(i)) && Character.isLowerCase(naming.charAt(i - 1));
  }
}
