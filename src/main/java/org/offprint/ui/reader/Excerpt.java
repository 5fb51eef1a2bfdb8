package org.offprint.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.offprint.document.Inline.Mark;
import org.offprint.ui.text.ShownText;

/**
 * A part of an article to be copied, from one place in its passages to another. Offsets are those
 * of the text as written.
 */
final class Excerpt {
  private final List<Passage> passages;
  private final int first;
  private final int from;
  private final int last;
  private final int to;

  /**
   * @param first index of the passage it begins in
   * @param from offset in the first passage's text
   * @param last index of the passage it ends in
   * @param to offset in the last passage's text, after the last character
   */
  Excerpt(List<Passage> passages, int first, int from, int last, int to) {
    this.passages = passages;
    this.first = first;
    this.from = from;
    this.last = last;
    this.to = to;
  }

  /** In plain text: items of a list on lines of their own, other blocks after an empty line. */
  String text() {
    StringBuilder text = new StringBuilder();
    boolean before = false;
    boolean item = false;
    for (int i = first; i <= last; i++) {
      String part = text(i);
      if (part.isEmpty()) {
        continue;
      }
      boolean isItem = passages.get(i) instanceof Passage.Words words && words.role() == Role.ITEM;
      if (before) {
        text.append(item && isItem ? "\n" : "\n\n");
      }
      text.append(part);
      before = true;
      item = isItem;
    }
    return text.toString();
  }

  /** The words of the excerpt, one mark for each passage that has any. */
  List<TextMark> marks(MarkStyle style) {
    List<TextMark> marks = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      int start = start(i);
      int end = end(i);
      if (end > start) {
        marks.add(new TextMark(i, start, end, style));
      }
    }
    return marks;
  }

  private String text(int index) {
    return switch (passages.get(index)) {
      case Passage.Words words -> {
        int start = start(index);
        int end = end(index);
        String text = words.text().substring(start, end).replace(ShownText.NODE, "");
        String marker = start == 0 && end > 0 ? words.frame().marker() : "";
        yield marker.isEmpty() ? text : marker + " " + text;
      }
      case Passage.Table table -> table.text().substring(start(index), end(index));
      case Passage.Code code -> code.text().substring(start(index), end(index));
      case Passage.Rule rule -> isWhole(index) ? rule.text() : "";
      case Passage.Pictures ignored -> "";
      case Passage.Notice ignored -> "";
      case Passage.KindNotice ignored -> "";
      case Passage.CommentsHeading heading ->
          isWhole(index) ? ReaderMessages.text("comments.heading", heading.count()) : "";
    };
  }

  private int start(int index) {
    return index == first ? Math.min(from, passages.get(index).text().length()) : 0;
  }

  private int end(int index) {
    int length = passages.get(index).text().length();
    return Math.max(start(index), index == last ? Math.min(to, length) : length);
  }

  private boolean isWhole(int index) {
    return start(index) == 0 && end(index) == passages.get(index).text().length();
  }

  /** In HTML. */
  String html() {
    StringBuilder html = new StringBuilder();
    for (int i = first; i <= last; i++) {
      int index = i;
      switch (passages.get(i)) {
        case Passage.Words words -> words(html, i, words);
        case Passage.Table table when isWhole(index) -> table(html, table);
        case Passage.Table table -> lines(html, "p", table.text(), index);
        case Passage.Code code -> lines(html, "pre", code.text(), index);
        case Passage.Rule ignored when isWhole(index) -> html.append("<hr>");
        case Passage.Pictures pictures when isWhole(index) ->
            pictures.pictures().stream()
                .filter(picture -> !picture.description().isEmpty())
                .forEach(p -> html.append("<p>[").append(escaped(p.description())).append("]</p>"));
        default -> {}
      }
    }
    return html.toString();
  }

  private void lines(StringBuilder html, String tag, String text, int index) {
    if (end(index) > start(index)) {
      html.append('<').append(tag).append('>');
      html.append(escaped(text.substring(start(index), end(index))));
      html.append("</").append(tag).append('>');
    }
  }

  private void words(StringBuilder html, int index, Passage.Words words) {
    int start = start(index);
    int end = end(index);
    if (start == end) {
      return;
    }
    String tag = tag(words.role());
    String marker = start == 0 ? words.frame().marker() : "";
    html.append('<').append(tag).append(" dir=\"").append(words.direction().html()).append("\">");
    html.append(marker.isEmpty() ? "" : escaped(marker + " "));
    line(html, words, start, end);
    html.append("</").append(tag).append('>');
  }

  private static String tag(Role role) {
    return switch (role) {
      case TITLE -> "h1";
      case HEADING_2 -> "h2";
      case HEADING_3 -> "h3";
      case HEADING_4 -> "h4";
      case SITE,
          STANDFIRST,
          META,
          BODY,
          ITEM,
          ATTRIBUTION,
          CAPTION,
          TABLE_CAPTION,
          TABLE_CELL,
          TABLE_HEADER,
          COMMENT_AUTHOR,
          COMMENT ->
          "p";
    };
  }

  private static void line(StringBuilder html, Passage.Words words, int start, int end) {
    int at = start;
    for (Passage.Styled styled : words.styles()) {
      int from = Math.clamp(styled.start(), at, end);
      int to = Math.clamp(styled.end(), at, end);
      html.append(escaped(words.text().substring(at, from)));
      if (from < to && styled.image() == null) {
        styled(html, styled, words.text().substring(from, to));
      }
      at = to;
    }
    html.append(escaped(words.text().substring(at, end)));
  }

  private static void styled(StringBuilder html, Passage.Styled styled, String text) {
    List<String> tags = tags(styled.marks());
    String link = styled.link();
    boolean leadsOut = link != null && !link.startsWith("#");
    if (leadsOut) {
      html.append("<a href=\"").append(escaped(link)).append("\">");
    }
    tags.forEach(tag -> html.append('<').append(tag).append('>'));
    html.append(escaped(text));
    tags.reversed().forEach(tag -> html.append("</").append(tag).append('>'));
    html.append(leadsOut ? "</a>" : "");
  }

  private static List<String> tags(Set<Mark> marks) {
    List<String> tags = new ArrayList<>();
    for (Mark mark : Mark.values()) {
      if (marks.contains(mark)) {
        tags.add(
            switch (mark) {
              case STRONG -> "strong";
              case EMPHASIS -> "em";
              case CODE -> "code";
              case STRIKE -> "s";
              case UNDERLINE -> "u";
              case SUBSCRIPT -> "sub";
              case SUPERSCRIPT -> "sup";
              case SMALL -> "small";
              case HIGHLIGHT -> "mark";
            });
      }
    }
    return tags;
  }

  private static void table(StringBuilder html, Passage.Table table) {
    html.append("<table>");
    for (List<Passage.Cell> row : table.rows()) {
      html.append("<tr>");
      for (Passage.Cell cell : row) {
        String tag = cell.words().role() == Role.TABLE_HEADER ? "th" : "td";
        html.append('<').append(tag);
        html.append(cell.columns() > 1 ? " colspan=\"" + cell.columns() + "\"" : "");
        html.append(cell.rows() > 1 ? " rowspan=\"" + cell.rows() + "\"" : "").append('>');
        line(html, cell.words(), 0, cell.words().text().length());
        html.append("</").append(tag).append('>');
      }
      html.append("</tr>");
    }
    html.append("</table>");
  }

  /** Text as it stands in HTML, line feeds as breaks. */
  static String escaped(@Nullable String text) {
    return text == null
        ? ""
        : text.replace(ShownText.NODE, "")
            .replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;")
            .replace("\n", "<br>");
  }
}
