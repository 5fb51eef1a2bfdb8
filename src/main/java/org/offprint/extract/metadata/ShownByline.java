package org.offprint.extract.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.offprint.extract.metadata.PageMarks.Hint;
import org.offprint.extract.metadata.PageMarks.Mark;
import org.offprint.extract.page.Attr;
import org.offprint.extract.page.Find;
import org.offprint.extract.words.ClassWords;
import org.offprint.extract.words.FieldText;
import org.offprint.extract.words.Tags;
import org.offprint.extract.words.WordTable;

/** Finds the byline that a page shows, among the places that may hold one. */
final class ShownByline {
  private static final int LONGEST = 200;
  private static final int NEAR = 25;
  private static final int NEXT_TO = 6;
  private static final int CROWD = 5;
  private static final int LONGEST_DATED = 80;

  /** What the names of a place add to its score at most. */
  private static final double MOST_BY_NAME = 4;

  private static final WordTable WORDS = WordTable.read("bylines.txt");

  private ShownByline() {}

  /** The names; none if the page shows none. */
  static List<String> read(PageMarks marks, @Nullable Mark title, SiteNames site) {
    List<String> best = List.of();
    Mark bestMark = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    List<Mark> candidates = candidates(marks, title);
    Map<String, List<String>> known = new HashMap<>();
    for (Mark mark : candidates) {
      double score = score(mark, title, bestScore);
      String text = score > bestScore ? words(mark) : "";
      if (text.isEmpty() || text.length() > LONGEST) {
        continue;
      }
      score += BylineLead.hasLead(text) ? (mark.text().isEmpty() ? 1 : 1.5) : 0;
      score -= text.length() / 40.0;
      boolean precise = isPrecise(mark.element());
      List<String> names =
          names(text, known).stream().filter(n -> PersonNames.looksLikeName(n, precise)).toList();
      boolean dated = mark.hint() == Hint.DATE; // a line of date and name, or of anything else
      boolean led = text.length() <= LONGEST_DATED && BylineLead.hasLead(text);
      if (dated && !led && !names.stream().allMatch(ShownByline::isFullName)) {
        continue;
      }
      boolean far = title != null && Math.abs(mark.order() - title.order()) > NEAR;
      if (far
          && !precise
          && !mark.text().isEmpty()
          && !names.stream().allMatch(ShownByline::isFullName)) {
        continue;
      }
      boolean vague = !precise && names.size() == 1 && names.getFirst().indexOf(' ') < 0;
      score -= vague && names.getFirst().charAt(0) < 0x2E80 ? 0.7 : 0;
      score -= !names.isEmpty() && site.people(names).isEmpty() ? 3 : 0;
      if (!names.isEmpty() && score > bestScore) {
        best = names;
        bestMark = mark;
        bestScore = score;
      }
    }
    return bestMark == null ? best : fitted(best, bestMark, candidates, known);
  }

  /**
   * The names of the line around a link to one of several authors, or those of a line within that
   * leaves out whom they write for.
   */
  private static List<String> fitted(
      List<String> best, Mark chosen, List<Mark> candidates, Map<String, List<String>> known) {
    for (Mark mark : candidates) {
      if (Math.abs(mark.order() - chosen.order()) > NEXT_TO || mark.equals(chosen)) {
        continue;
      }
      String text = words(mark);
      List<String> names = names(text, known);
      boolean wider =
          mark.order() < chosen.order()
              && names.size() > best.size()
              && names.size() < CROWD
              && names.containsAll(best);
      boolean narrower =
          mark.order() > chosen.order()
              && names.size() == 1
              && best.size() == 1
              && best.getFirst().startsWith(names.getFirst() + " ")
              && BylineLead.hasLead(text);
      if ((wider || narrower) && names.stream().allMatch(ShownByline::isFullName)) {
        return names;
      }
    }
    return best;
  }

  /** The names in a line; many places hold the same one. */
  private static List<String> names(String text, Map<String, List<String>> known) {
    return known.computeIfAbsent(text, AuthorNames::in);
  }

  /** Marked places, and lines beside the headline that hold a date: "31 May - Ann Lee". */
  private static List<Mark> candidates(PageMarks marks, @Nullable Mark title) {
    List<Mark> candidates = new ArrayList<>();
    for (Mark mark : marks.all(Hint.AUTHOR)) {
      if (!isTeaser(mark.element()) && !isTranslator(mark.element())) {
        candidates.add(mark);
      }
    }
    if (title == null) {
      return candidates;
    }
    for (Mark mark : marks.main(Hint.DATE)) {
      boolean near = Math.abs(mark.order() - title.order()) <= NEAR;
      boolean other =
          !mark.element().equals(title.element())
              && !mark.text().equals(FieldText.of(title.element(), LONGEST));
      boolean line = !mark.text().isEmpty() || isDatedLine(mark.element());
      if (near && line && other) {
        candidates.add(mark);
      }
    }
    return candidates;
  }

  /** Whether a place lies in a link around another article's headline. */
  private static boolean isTeaser(Element element) {
    Element link = element.normalName().equals("a") ? null : Find.closest(element, "a");
    return link != null && Find.first(link, e -> Tags.HEADING.contains(e.normalName())) != null;
  }

  /** Whether the line of a name says that it is the translator's. */
  private static boolean isTranslator(Element element) {
    Element line = element.parent();
    return line != null
        && !element.isBlock()
        && WORDS.all("translation").stream()
            .anyMatch(FieldText.lower(FieldText.of(line, LONGEST_DATED))::startsWith);
  }

  /** Whether an element that is called after dates holds a short line with one and more. */
  private static boolean isDatedLine(Element element) {
    String text =
        Find.elements(element) == 0 || element.normalName().equals("time")
            ? ""
            : FieldText.spaced(element, LONGEST_DATED + 1);
    return text.length() <= LONGEST_DATED && LeadText.mayBeDate(text);
  }

  /** "Ann Lee", where a line that opens as bylines do names so whom the page only calls "Ann". */
  static List<String> fuller(List<String> said, PageMarks marks) {
    for (Mark mark : marks.all(Hint.AUTHOR)) {
      String text = words(mark);
      List<String> names = BylineLead.hasLead(text) ? AuthorNames.in(text) : List.of();
      if (names.size() == 1
          && names.getFirst().startsWith(said.getFirst() + " ")
          && isFullName(names.getFirst())
          && PersonNames.looksLikeName(names.getFirst(), false)) {
        return names;
      }
    }
    return said;
  }

  /** The mark's words; a name given for machines where the author's element holds one. */
  private static String words(Mark mark) {
    if (Attr.of(mark.element(), "itemprop").contains("author")) {
      Element name =
          Find.first(
              mark.element(), e -> Attr.of(e, "itemprop").equals("name") && Attr.has(e, "content"));
      String content = name == null ? Attr.of(mark.element(), "content") : Attr.of(name, "content");
      if (!content.isBlank()) {
        return FieldText.ofMarkup(content);
      }
    }
    Element named = mark.hint() == Hint.AUTHOR ? named(mark) : null;
    String words = named == null ? mark.words(LONGEST + 1) : FieldText.of(named, LONGEST + 1);
    return mark.hint() == Hint.DATE
        ? words.replace(" - ", " | ").replace(" – ", " | ").replace(" // ", " | ")
        : words;
  }

  /** What is called a name within an author's element that holds more than that. */
  private static @Nullable Element named(Mark mark) {
    Element element = mark.element();
    boolean more = mark.text().isEmpty() && Find.elements(element) > 1;
    return more ? child(element) : null;
  }

  private static @Nullable Element child(Element element) {
    for (int i = 0; i < element.childNodeSize(); i++) {
      if (element.childNode(i) instanceof Element child
          && (child.hasClass("name")
              || child.hasClass("author-name")
              || child.hasClass("authorname"))) {
        return child;
      }
    }
    return null;
  }

  private static boolean isPrecise(Element element) {
    String naming = ClassWords.naming(element);
    return Attr.of(element, "rel").contains("author")
        || Attr.of(element, "itemprop").contains("author")
        || naming.contains("vcard")
        || naming.contains("fn")
        || naming.contains("username")
        || naming.contains("personname")
        || MarkWords.leadsToAuthor(element);
  }

  private static boolean isMicrodata(Element element) {
    return Attr.of(element, "itemprop").equals("author") && Attr.has(element, "itemscope");
  }

  static boolean isFullName(String name) {
    return name.indexOf(' ') > 0 && name.chars().noneMatch(Character::isDigit);
  }

  /** How likely a place is the byline's; not looked at closely if it stays below another's. */
  private static double score(Mark mark, @Nullable Mark title, double best) {
    Element element = mark.element();
    double score = mark.hint() == Hint.DATE ? 2 : 3;
    score -= mark.aside() ? 2 : 0;
    int distance = title == null ? mark.order() : mark.order() - title.order();
    double far = distance < 0 ? 1 - distance / 40.0 : distance / 100.0;
    if (score - Math.min(2, far) + MOST_BY_NAME <= best) {
      return score - far;
    }
    score += ClassWords.naming(element).contains("byline") ? 1 : 0;
    score += isPrecise(element) ? 2 : 0;
    score += Attr.of(element, "itemprop").contains("author") ? 1 : 0;
    score -= isMicrodata(element) ? Math.min(2, far) : far;
    return score;
  }
}
