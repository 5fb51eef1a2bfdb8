package org.offprint.extract.comments;

import java.util.List;
import org.jsoup.nodes.Element;
import org.offprint.extract.comments.CommentFinder.Region;
import org.offprint.extract.page.Find;
import org.offprint.extract.words.FieldText;
import org.offprint.extract.words.Tags;

/** Takes away what stands around comments: their lists, headings, forms, counters and notices. */
final class CommentFurniture {
  private static final int LONGEST_HEADING = 80;
  private static final int MOST_HEADINGS = 3;
  private static final int LONGEST_NOTICE = 120;

  /** What no counter or link holds. */
  private static final List<String> HEAVY = List.of("p", "img", "h1", "h2", "figure");

  private CommentFurniture() {}

  /**
   * Removes a region, if it is one of comments.
   *
   * @param held whether comments were found in it
   * @return whether it was removed; false if it may be something else
   */
  static boolean remove(Region region, boolean held) {
    boolean form = isOrHolds(region.root(), "form") || isOrHolds(region.root(), "textarea");
    if (!held && region.runningText()[0] > LONGEST_NOTICE && !form) {
      return false;
    }
    removeHeading(region.root());
    region.root().remove();
    return true;
  }

  /** Removes counters and links that are called after comments and stand elsewhere. */
  static void removeStrays(List<Element> strays) {
    for (Element stray : strays) {
      if (isFurniture(stray)) {
        stray.remove();
      }
    }
  }

  private static boolean isFurniture(Element element) {
    return switch (element.normalName()) {
      case "html", "body", "main", "article", "h1", "p" -> false;
      default ->
          FieldText.of(element, LONGEST_HEADING + 1).length() <= LONGEST_HEADING
              && HEAVY.stream().noneMatch(name -> isOrHolds(element, name));
    };
  }

  private static boolean isOrHolds(Element element, String name) {
    return element.normalName().equals(name) || Find.holds(element, name);
  }

  private static void removeHeading(Element root) {
    Element before = root.previousElementSibling();
    for (int i = 0; i < MOST_HEADINGS && before != null && isHeading(before); i++) {
      Element next = before.previousElementSibling();
      before.remove();
      before = next;
    }
  }

  /** Whether a line right before comments speaks of them: a heading, "Write a comment". */
  private static boolean isHeading(Element element) {
    boolean line =
        Tags.HEADING.contains(element.normalName())
            ? !element.normalName().equals("h1")
            : isFurniture(element);
    return line
        && FieldText.of(element, LONGEST_HEADING + 1).length() <= LONGEST_HEADING
        && CommentNames.isTopicLine(FieldText.of(element));
  }
}
