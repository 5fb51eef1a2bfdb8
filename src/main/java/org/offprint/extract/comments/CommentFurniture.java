package org.offprint.extract.comments;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.offprint.extract.comments.CommentFinder.Region;
import org.offprint.extract.page.Find;
import org.offprint.extract.page.Removal;
import org.offprint.extract.words.FieldText;
import org.offprint.extract.words.Tags;

/** Takes away what stands around comments: their lists, headings, forms, counters and notices. */
final class CommentFurniture {
  private static final int LONGEST_HEADING = 80;
  private static final int MOST_HEADINGS = 3;
  private static final int LONGEST_NOTICE = 120;

  /** What no counter or link holds. */
  private static final List<String> HEAVY = List.of("p", "img", "h1", "h2", "figure");

  /** What is taken away, and what then stands before the place where it stood. */
  private final Map<Element, Optional<Element>> taken = new LinkedHashMap<>();

  /**
   * Takes a region away, if it is one of comments, with the headings before it.
   *
   * @param held whether comments were found in it
   * @return whether it is taken away; false if it may be something else
   */
  boolean take(Region region, boolean held) {
    boolean form = isOrHolds(region.root(), "form") || isOrHolds(region.root(), "textarea");
    if (!held && region.runningText()[0] > LONGEST_NOTICE && !form) {
      return false;
    }
    Element before = before(region.root());
    for (int i = 0; i < MOST_HEADINGS && before != null && isHeading(before); i++) {
      Element next = before(before);
      taken.put(before, Optional.ofNullable(next));
      before = next;
    }
    taken.put(region.root(), Optional.ofNullable(before));
    return true;
  }

  /** The element before another, of those that are not taken away. */
  private @Nullable Element before(Element element) {
    Element before = element.previousElementSibling();
    while (before != null && taken.containsKey(before)) {
      before = taken.get(before).orElse(null);
    }
    return before;
  }

  /** Removes what was taken away from the page. */
  void remove() {
    Removal.all(taken.keySet());
  }

  /** Removes counters and links that are called after comments and stand elsewhere. */
  static void removeStrays(List<Element> strays) {
    Removal.all(strays.stream().filter(CommentFurniture::isFurniture).toList());
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
