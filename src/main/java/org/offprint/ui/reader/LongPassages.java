package org.offprint.ui.reader;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.offprint.script.WritingSystem;
import org.offprint.ui.reader.Passage.Cell;
import org.offprint.ui.reader.Passage.Code;
import org.offprint.ui.reader.Passage.Styled;
import org.offprint.ui.reader.Passage.Table;
import org.offprint.ui.reader.Passage.Words;

/**
 * Cuts what would take long to lay out as one: paragraphs of many pages, tables of thousands of
 * cells. What people write is shorter; so nobody sees where the cuts are.
 */
final class LongPassages {
  /** A part of a passage, and where its text begins in the passage's. */
  record Part(Passage shown, int start) {}

  private static final int MOST_LETTERS = 8_000;

  /** Of scripts in which every word is a node of its own. */
  private static final int MOST_SHAPED_LETTERS = 3_000;

  private static final int MOST_CELLS = 240;
  private static final int MOST_CODE = 20_000;

  /** How far back a better place to cut is looked for. */
  private static final int LOOK_BACK = 600;

  private LongPassages() {}

  /** The parts of a passage, in order; itself, if it is no longer than others. */
  static List<Part> parts(Passage passage) {
    return switch (passage) {
      case Words words when words.text().length() > most(words) -> parts(words, most(words));
      case Table table when cells(table) > MOST_CELLS -> parts(table);
      case Code code when code.text().length() > MOST_CODE -> parts(code);
      default -> List.of(new Part(passage, 0));
    };
  }

  private static int most(Words words) {
    if (words.text().length() <= MOST_SHAPED_LETTERS) {
      return MOST_SHAPED_LETTERS;
    }
    WritingSystem system = WritingSystem.most(words.text(), words.language());
    return system == WritingSystem.EUROPEAN || system.isIdeographic()
        ? MOST_LETTERS
        : MOST_SHAPED_LETTERS;
  }

  private static List<Part> parts(Words words, int most) {
    List<Part> parts = new ArrayList<>();
    String text = words.text();
    int start = 0;
    while (text.length() - start > most) {
      int line = text.lastIndexOf('\n', start + most);
      int end = line > start + most / 2 ? line : cut(words, start, start + most);
      parts.add(part(words, start, end));
      start = end == line ? end + 1 : end;
    }
    parts.add(part(words, start, text.length()));
    return parts;
  }

  /** After a sentence, else where a line may break, else between letters. */
  private static int cut(Words words, int start, int most) {
    ULocale language = ULocale.forLanguageTag(words.language());
    int least = Math.max(start, most - LOOK_BACK);
    String near = words.text().substring(least, Math.min(words.text().length(), most + LOOK_BACK));
    for (BreakIterator breaks :
        List.of(
            BreakIterator.getSentenceInstance(language),
            BreakIterator.getLineInstance(language),
            BreakIterator.getCharacterInstance(language))) {
      breaks.setText(near);
      int at = breaks.preceding(most - least + 1);
      if (at > 0 && least + at > start) {
        return least + at;
      }
    }
    return most;
  }

  private static Part part(Words words, int start, int end) {
    List<Styled> styles = new ArrayList<>();
    for (Styled styled : words.styles()) {
      int from = Math.max(styled.start(), start);
      int to = Math.min(styled.end(), end);
      if (from < to) {
        styles.add(
            new Styled(from - start, to - start, styled.marks(), styled.link(), styled.image()));
      }
    }
    Frame frame = start == 0 ? words.frame() : words.frame().with("");
    String text = words.text().substring(start, end);
    return new Part(
        new Words(words.role(), text, styles, words.language(), words.direction(), frame), start);
  }

  private static int cells(Table table) {
    return table.rows().stream().mapToInt(List::size).sum();
  }

  /** Between rows that no cell reaches across. */
  private static List<Part> parts(Table table) {
    List<Part> parts = new ArrayList<>();
    List<List<Cell>> rows = new ArrayList<>();
    int start = 0;
    int cells = 0;
    int reach = 0;
    for (List<Cell> row : table.rows()) {
      if (cells >= MOST_CELLS && reach <= 0) {
        Table part = new Table(rows, table.frame());
        parts.add(new Part(part, start));
        start += part.text().length() + 1;
        rows = new ArrayList<>();
        cells = 0;
      }
      rows.add(row);
      cells += row.size();
      reach = Math.max(reach, row.stream().mapToInt(Cell::rows).max().orElse(1)) - 1;
    }
    parts.add(new Part(new Table(rows, table.frame()), start));
    return parts;
  }

  /** Between lines. */
  private static List<Part> parts(Code code) {
    List<Part> parts = new ArrayList<>();
    String text = code.text();
    int start = 0;
    while (text.length() - start > MOST_CODE) {
      int before = text.lastIndexOf('\n', start + MOST_CODE);
      int end = before > start ? before : text.indexOf('\n', start + 1);
      if (end < 0) {
        break;
      }
      String lines = text.substring(start, end);
      parts.add(new Part(new Code(lines, code.language(), code.frame()), start));
      start = end + 1;
    }
    parts.add(new Part(new Code(text.substring(start), code.language(), code.frame()), start));
    return parts;
  }
}
