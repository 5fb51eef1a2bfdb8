package org.offprint.extract.metadata;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.offprint.extract.metadata.PageMarks.Hint;
import org.offprint.extract.metadata.PageMarks.Mark;
import org.offprint.extract.page.Attr;
import org.offprint.extract.page.PageContext;
import org.offprint.extract.structured.StructuredData;
import org.offprint.extract.words.FieldText;
import org.offprint.extract.words.HashedWords;
import org.offprint.model.TextDirection;

/** Finds the language of the article and the direction of its lines. */
final class LanguageReader {
  private static final int SAMPLE = 1500;
  private static final int FEWEST_MARKED = 200;
  private static final int LONG_RUN = 60;

  private LanguageReader() {}

  /** The language as BCP 47: as the page says, unless its text plainly says otherwise. */
  static String read(PageContext page, StructuredData data, String sample) {
    String said = said(page, data);
    if (!said.isEmpty() && LanguageGuess.fits(said, sample)) {
      return said;
    }
    String seen = LanguageGuess.of(sample);
    if (said.isEmpty() || LanguageGuess.isRuledOut(said, seen, sample)) {
      return seen;
    }
    return said;
  }

  private static String said(PageContext page, StructuredData data) {
    Element html = page.dom().body().parent();
    for (String written :
        new String[] {
          html == null ? "" : Attr.of(html, "lang"),
          html == null ? "" : Attr.of(html, "xml:lang"),
          Attr.of(page.dom().body(), "lang"),
          data.meta().first("content-language"),
          data.article().language(),
          data.meta()
              .first("og:locale", "dc.language", "dcterms.language", "language", "inlanguage")
        }) {
      String tag = tag(written);
      if (!tag.isEmpty()) {
        return tag;
      }
    }
    return "";
  }

  /** A well-formed BCP 47 tag in its usual spelling; empty if it is none. */
  static String tag(String written) {
    String stripped = written.strip();
    int end = 0;
    while (end < stripped.length() && ",; ".indexOf(stripped.charAt(end)) < 0) {
      end++;
    }
    String first = stripped.substring(0, end).replace('_', '-');
    if (first.length() < 2 || first.length() > 35) {
      return "";
    }
    try {
      String tag = new Locale.Builder().setLanguageTag(first).build().toLanguageTag();
      return tag.equals("und") ? "" : tag;
    } catch (IllformedLocaleException e) {
      return "";
    }
  }

  /** The direction of the article's text: right to left if the page or most letters say so. */
  static TextDirection direction(PageContext page, PageMarks marks, String sample) {
    int balance = 0;
    for (int i = 0; i < sample.length(); i++) {
      char c = sample.charAt(i);
      balance += c < 128 ? (HashedWords.isLetter(c) ? -1 : 0) : weight(c);
    }
    boolean said = saidDirection(page, marks).equalsIgnoreCase("rtl");
    return said || balance > 0 ? TextDirection.RIGHT_TO_LEFT : TextDirection.LEFT_TO_RIGHT;
  }

  private static int weight(char c) {
    return switch (Character.getDirectionality(c)) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
          1;
      case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> -1;
      default -> 0;
    };
  }

  /** The {@code dir} nearest to the text's first paragraph that is no {@code auto}. */
  private static String saidDirection(PageContext page, PageMarks marks) {
    List<Mark> paragraphs = marks.main(Hint.PARAGRAPH);
    Element from = paragraphs.isEmpty() ? page.dom().body() : paragraphs.getFirst().element();
    for (Element e = from; e != null; e = e.parent()) {
      String said = e.attributesSize() == 0 ? "" : Attr.of(e, "dir").strip();
      if (!said.isEmpty() && !said.equalsIgnoreCase("auto")) {
        return said;
      }
    }
    return "";
  }

  /** The beginning of the page's paragraphs; of its long runs of text if it marks next to none. */
  static String sample(PageContext page, PageMarks marks) {
    StringBuilder out = new StringBuilder();
    for (Mark mark : marks.all(Hint.PARAGRAPH)) {
      if (out.length() < SAMPLE && !mark.aside()) {
        out.append(FieldText.of(mark.element(), 600)).append('\n');
      }
    }
    if (out.length() < FEWEST_MARKED) {
      page.dom()
          .body()
          .nodeStream(TextNode.class)
          .map(TextNode::getWholeText)
          .filter(text -> text.length() >= LONG_RUN)
          .limit(SAMPLE / LONG_RUN)
          .forEach(text -> out.append(text, 0, Math.min(600, text.length())).append('\n'));
    }
    return out.toString();
  }
}
