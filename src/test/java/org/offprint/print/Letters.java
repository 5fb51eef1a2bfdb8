package org.offprint.print;

import java.text.Normalizer;
import java.util.Map;
import java.util.TreeMap;
import org.offprint.document.Block;
import org.offprint.document.Document;
import org.offprint.document.Inline;

/** Counts letters, whatever order a program finds them in. */
final class Letters {
  private Letters() {}

  /** How often each letter and digit occurs. */
  static Map<String, Integer> of(String text) {
    Map<String, Integer> letters = new TreeMap<>();
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letter -> letters.merge(Character.toString(letter), 1, Integer::sum));
    return letters;
  }

  /** The letters of {@code wanted} that {@code found} has too few of. */
  static Map<String, Integer> missing(String wanted, String found) {
    Map<String, Integer> there = of(found);
    Map<String, Integer> missing = new TreeMap<>();
    of(wanted)
        .forEach(
            (letter, count) -> {
              int lacking = count - there.getOrDefault(letter, 0);
              if (lacking > 0) {
                missing.put(letter, lacking);
              }
            });
    return missing;
  }

  /** Everything in a document that can be read. */
  static String textOf(Document document) {
    StringBuilder text = new StringBuilder();
    document.blocks().forEach(block -> append(block, text));
    return text.toString();
  }

  private static void append(Block block, StringBuilder to) {
    switch (block) {
      case Block.Heading heading -> append(heading.text(), to);
      case Block.Paragraph paragraph -> append(paragraph.text(), to);
      case Block.ListBlock list ->
          list.items().forEach(item -> item.blocks().forEach(inner -> append(inner, to)));
      case Block.Quote quote -> {
        quote.blocks().forEach(inner -> append(inner, to));
        append(quote.attribution(), to);
      }
      case Block.Code code -> to.append(code.text()).append('\n');
      case Block.Table table -> {
        append(table.caption(), to);
        table.rows().forEach(row -> row.cells().forEach(cell -> append(cell.text(), to)));
      }
      case Block.Figure figure -> append(figure.caption(), to);
      case Block.Rule() -> to.append('\n');
    }
  }

  private static void append(Iterable<Inline> pieces, StringBuilder to) {
    for (Inline piece : pieces) {
      if (piece instanceof Inline.Span span) {
        to.append(span.text());
      }
    }
    to.append('\n');
  }
}
