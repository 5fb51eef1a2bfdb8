package org.offprint.extract.metadata;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.offprint.extract.metadata.PageMarks.Hint;
import org.offprint.extract.metadata.PageMarks.Mark;
import org.offprint.extract.page.Attr;
import org.offprint.extract.page.NameWords;
import org.offprint.extract.structured.StructuredData;
import org.offprint.extract.words.FieldText;
import org.offprint.extract.words.Phrases;

/** Finds the summary between headline and text; failing that, the page's description of itself. */
final class StandfirstReader {
  private static final int SHORTEST = 20;
  private static final int LONGEST = 700;
  private static final int REACH = 65;
  private static final int DATED_LINE = 100;

  /** A line that leads to something else is no longer than this. */
  private static final int SHORT = 30;

  private static final List<String> SHARED = List.of("share this on ", "share on ", "share this:");

  private StandfirstReader() {}

  /** The standfirst; empty if there is none. */
  static String read(StructuredData data, PageMarks marks, @Nullable Mark title, String headline) {
    String shown = title == null ? "" : shown(marks, title, headline);
    return shown.isEmpty() ? said(data, headline) : shown;
  }

  private static String shown(PageMarks marks, Mark title, String headline) {
    List<Mark> near =
        marks.all(Hint.STANDFIRST).stream()
            .filter(m -> !m.aside() || title.aside())
            .filter(m -> m.order() > title.order() && m.order() - title.order() < REACH)
            .toList();
    for (boolean plain : new boolean[] {true, false}) {
      for (Mark mark : near) {
        String text = text(mark.element());
        if (MarkWords.isStandfirst(mark.element()) == plain && isShown(text, headline, plain)) {
          return text;
        }
      }
    }
    for (Mark mark : marks.main(Hint.HEADING)) {
      int distance = mark.order() - title.order();
      if (distance > 0 && distance < 8 && mark.element().normalName().equals("h2")) {
        String text = text(mark.element());
        if (text.length() > 40 && isStandfirst(text, headline)) {
          return text;
        }
      }
    }
    return beside(title.element(), headline);
  }

  /** The one other text in the box of the headline, if it reads like a sentence. */
  private static String beside(Element heading, String headline) {
    Element box = heading.parent();
    if (box == null || !heading.normalName().equals("h1")) {
      return "";
    }
    String found = "";
    for (int i = 0; i < box.childNodeSize(); i++) {
      Node child = box.childNode(i);
      String text =
          switch (child) {
            case TextNode t -> t.isBlank() ? "" : FieldText.folded(t.getWholeText());
            case Element e -> e.equals(heading) ? "" : text(e);
            default -> "";
          };
      if (!text.isEmpty()) {
        if (!found.isEmpty() || !(child instanceof Element) || i < heading.siblingIndex()) {
          return "";
        }
        found = text;
      }
    }
    return isSentence(found) && isStandfirst(found, headline) ? found : "";
  }

  private static boolean isSentence(String text) {
    return text.length() >= 2 * SHORTEST
        && text.length() <= LONGEST / 2
        && ".?!…。".indexOf(text.charAt(text.length() - 1)) >= 0
        && !LeadText.begins(text)
        && !LeadText.mayBeDate(text);
  }

  /** What is plainly called a standfirst may be short. */
  private static boolean isShown(String text, String headline, boolean plain) {
    int shortest = plain && text.indexOf(' ') > 0 ? SHORTEST / 2 : SHORTEST;
    return isStandfirst(text, headline, shortest);
  }

  private static boolean isStandfirst(String text, String headline) {
    return isStandfirst(text, headline, SHORTEST);
  }

  private static boolean isStandfirst(String text, String headline, int shortest) {
    return text.length() >= shortest
        && text.length() <= LONGEST
        && !isFurniture(text)
        && !FieldText.key(text).equals(FieldText.key(headline));
  }

  /** A byline with its date, or what leads to other things and shares this one. */
  private static boolean isFurniture(String text) {
    String beginning = text.substring(0, Math.min(text.length(), DATED_LINE));
    boolean byline =
        text.length() <= DATED_LINE && LeadText.begins(text) && LeadText.mayBeDate(text);
    return byline
        || (text.length() <= SHORT && Phrases.opens(text, Phrases.MORE))
        || SHARED.stream().anyMatch(FieldText.lower(beginning)::startsWith);
  }

  private static String said(StructuredData data, String headline) {
    String first = "";
    for (String text :
        List.of(
            data.meta().first("og:description"),
            data.meta().first("description"),
            data.article().description(),
            data.meta().first("twitter:description"))) {
      if (isStandfirst(text, headline)) {
        boolean whole = !first.isEmpty() && isCutOf(first, text);
        first = first.isEmpty() || whole ? text : first;
      }
    }
    return first;
  }

  /** Whether a text is another one's beginning, cut to a length that a network asks for. */
  private static boolean isCutOf(String text, String whole) {
    String key = FieldText.key(text);
    boolean cut = text.endsWith("...") || text.endsWith("…");
    return cut && whole.length() > text.length() && FieldText.key(whole).startsWith(key);
  }

  /** The words of a place, without those of author and date that stand in it, too. */
  private static String text(Element element) {
    return FieldText.of(element, LONGEST + 1, StandfirstReader::isBeside);
  }

  private static boolean isBeside(Element inner) {
    boolean named = Attr.has(inner, "class") || Attr.has(inner, "itemprop");
    int words =
        named ? NameWords.of(Attr.classes(inner)) | NameWords.of(Attr.of(inner, "itemprop")) : 0;
    return inner.normalName().equals("time") || (words & (NameWords.AUTHOR | NameWords.DATE)) != 0;
  }
}
