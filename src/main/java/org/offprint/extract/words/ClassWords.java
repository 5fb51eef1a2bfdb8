package org.offprint.extract.words;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** The words that an element's class, id and the like are made of: what its maker called it. */
public final class ClassWords {
  private static final int LONGEST = 400;
  private static final int MOST_WORDS = 60;

  private ClassWords() {}

  /** All naming attributes in one string; empty if there are none. */
  public static String naming(Element element) {
    if (element.attributesSize() == 0) {
      return "";
    }
    String first = "";
    StringBuilder more = null;
    for (Attribute attribute : element.attributes()) {
      String value = isNaming(attribute.getKey()) ? attribute.getValue() : "";
      if (value.isEmpty()) {
        continue;
      }
      value = value.length() > LONGEST ? value.substring(0, LONGEST) : value;
      if (first.isEmpty()) {
        first = value;
      } else {
        more = more == null ? new StringBuilder(first) : more;
        more.append(' ').append(value);
      }
    }
    return more == null ? first : more.toString();
  }

  private static boolean isNaming(String attribute) {
    return switch (attribute) {
      case "class", "id", "itemprop", "data-testid", "data-component", "data-qa", "role" -> true;
      default -> false;
    };
  }

  /** Cuts {@code articleAuthor author-name} into article, author, author, name: lower case. */
  public static List<String> words(String naming) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= naming.length() && words.size() < MOST_WORDS; i++) {
      boolean end = i == naming.length() || !HashedWords.isLetterOrDigit(naming.charAt(i));
      boolean hump =
          !end && i > start && HashedWords.isHump(naming.charAt(i - 1), naming.charAt(i));
      if (end || hump) {
        if (i > start) {
          words.add(FieldText.lower(naming.substring(start, i)));
        }
        start = end ? i + 1 : i;
      }
    }
    return words;
  }
}
