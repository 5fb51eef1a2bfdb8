package org.offprint.extract.comments;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.offprint.extract.page.Find;
import org.offprint.extract.page.PageIndex;
import org.offprint.extract.words.FieldText;

/**
 * Finds comments that nothing but their numbered heads tells: "#1 Kommentar von Ann", "#2 by Bob",
 * as guest books and small systems write them. The numbers must count from 1.
 */
final class NumberedComments {
  private static final int LONGEST_HEAD = 120;
  private static final int MOST = CommentsReader.MOST + 1;
  private static final Pattern HEAD =
      Pattern.compile(
          "#\\d{1,4}:?\\s(?:\\p{L}{3,15}\\s)?(?:von|by|par|por|di|from|av|af|door|od)\\s\\S.{0,110}");

  private NumberedComments() {}

  /** The elements of the comments, in page order; none if there are none. */
  static List<Element> find(PageIndex page) {
    List<Element> comments = new ArrayList<>();
    int end = page.end(page.body());
    for (int place = page.body(); place < end && comments.size() < MOST; place++) {
      if (page.first(place) == '#'
          && page.node(place) instanceof TextNode text
          && !page.isWithinGone(place)
          && isNumbered(text.getWholeText(), comments.size() + 1)) {
        Element box = box(page.element(page.parent(place)));
        if (box != null) {
          comments.add(box);
        }
      }
    }
    boolean apart = new HashSet<>(comments).size() == comments.size();
    return apart ? comments : List.of();
  }

  private static boolean isNumbered(String text, int number) {
    int start = 0;
    while (start < text.length() && FieldText.isSpace(text.charAt(start))) {
      start++;
    }
    String wanted = "#" + number;
    int end = start + wanted.length();
    return text.startsWith(wanted, start)
        && (end == text.length() || !Character.isDigit(text.charAt(end)));
  }

  /** The element that holds one comment, if its head reads like one. */
  private static @Nullable Element box(Element head) {
    return HEAD.matcher(FieldText.of(head, LONGEST_HEAD)).matches()
        ? Find.closest(
            head.normalName().equals("div") ? outer(head) : head, NumberedComments::isBox)
        : null;
  }

  /** A head's own element is not yet the comment's. */
  private static Element outer(Element head) {
    Element parent = head.parent();
    return parent == null ? head : parent;
  }

  private static boolean isBox(Element e) {
    return switch (e.normalName()) {
      case "div", "li", "article", "section", "table" -> true;
      default -> false;
    };
  }
}
