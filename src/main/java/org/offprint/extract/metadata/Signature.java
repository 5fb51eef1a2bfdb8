package org.offprint.extract.metadata;

import java.util.List;
import java.util.regex.Pattern;
import org.offprint.extract.metadata.PageMarks.Hint;
import org.offprint.extract.metadata.PageMarks.Mark;
import org.offprint.extract.page.Find;
import org.offprint.extract.words.FieldText;
import org.offprint.extract.words.WordTable;

/**
 * Finds who signs an article in its last lines: "— Ann Lee", "(dpa/lno)", or an agency in brackets
 * behind the last sentence.
 */
final class Signature {
  private static final int LAST_PARAGRAPHS = 3;
  private static final int LONGEST_LINE = 50;
  private static final int LONGEST_PARAGRAPH = 2000;
  private static final WordTable WORDS = WordTable.read("bylines.txt");

  /** Shorthands and agencies, joined by strokes or commas. */
  private static final Pattern SHORTHAND =
      Pattern.compile("\\p{L}{2,12}(?:\\s?[/,]\\s?\\p{L}{2,12}){0,4}");

  private Signature() {}

  /** The names; none if nobody signs. */
  static List<String> read(PageMarks marks) {
    List<Mark> paragraphs = marks.main(Hint.PARAGRAPH);
    int first = Math.max(0, paragraphs.size() - LAST_PARAGRAPHS);
    for (int i = paragraphs.size() - 1; i >= first; i--) {
      Mark mark = paragraphs.get(i);
      boolean quote = Find.closest(mark.element(), "blockquote") != null;
      String text = FieldText.of(mark.element(), LONGEST_PARAGRAPH);
      List<String> names = quote || i == 0 ? List.of() : in(text);
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  private static List<String> in(String text) {
    if (text.isEmpty()) {
      return List.of();
    }
    if (text.length() <= LONGEST_LINE && "—–―-".indexOf(text.charAt(0)) >= 0) {
      List<String> names = AuthorNames.in(text);
      boolean people =
          names.stream()
              .allMatch(n -> ShownByline.isFullName(n) && PersonNames.looksLikeName(n, false));
      return people ? names : List.of();
    }
    int open = text.lastIndexOf('(');
    if (open < 0 || !text.endsWith(")") || text.length() - open > LONGEST_LINE) {
      return List.of();
    }
    String inside = text.substring(open + 1, text.length() - 1).strip();
    return endsSentence(text.substring(0, open).stripTrailing())
            && SHORTHAND.matcher(inside).matches()
            && namesAgency(inside)
        ? List.of(inside)
        : List.of();
  }

  private static boolean endsSentence(String text) {
    return text.isEmpty() || ".!?…“\"”".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static boolean namesAgency(String shorthand) {
    for (String part : FieldText.lower(shorthand).split("[/, ]", -1)) {
      if (WORDS.has("agency", part)) {
        return true;
      }
    }
    return false;
  }
}
