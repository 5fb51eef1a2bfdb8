package org.offprint.extract.reading;

import java.util.List;
import java.util.stream.Collectors;
import org.offprint.document.Block;
import org.offprint.document.Document;
import org.offprint.document.Inline;

/** Writes a document as lines that a person can compare: one a block, nested ones indented. */
final class DocumentDump {
  private final StringBuilder out = new StringBuilder();

  private DocumentDump() {}

  static String of(Document document) {
    DocumentDump dump = new DocumentDump();
    dump.blocks(document.blocks(), "");
    return dump.out.toString();
  }

  private void blocks(List<Block> blocks, String indent) {
    blocks.forEach(block -> block(block, indent));
  }

  private void block(Block block, String in) {
    switch (block) {
      case Block.Heading h -> say(in, "h" + h.level() + " " + line(h.text()));
      case Block.Paragraph p -> say(in, "p " + line(p.text()));
      case Block.ListBlock list -> {
        say(in, list.ordered() ? "ol " + list.start() : "ul");
        for (Block.ListItem item : list.items()) {
          say(in, "  li");
          blocks(item.blocks(), in + "    ");
        }
      }
      case Block.Quote quote -> {
        say(
            in,
            "quote" + (quote.attribution().isEmpty() ? "" : " by " + line(quote.attribution())));
        blocks(quote.blocks(), in + "  ");
      }
      case Block.Code code ->
          say(in, "code " + code.language() + " " + code.text().replace("\n", "\\n"));
      case Block.Table table -> {
        say(in, "table " + line(table.caption()));
        for (Block.TableRow row : table.rows()) {
          say(in, "  " + row.cells().stream().map(DocumentDump::cell).collect(cells()));
        }
      }
      case Block.Figure figure -> {
        say(
            in,
            "figure "
                + line(figure.caption())
                + (figure.link() == null ? "" : " -> " + figure.link()));
        figure.pictures().forEach(p -> say(in, "  " + picture(p)));
      }
      case Block.Rule ignored -> say(in, "rule");
    }
  }

  private static java.util.stream.Collector<CharSequence, ?, String> cells() {
    return Collectors.joining(" | ");
  }

  private static String cell(Block.TableCell cell) {
    String span =
        cell.columns() > 1 || cell.rows() > 1 ? cell.columns() + "x" + cell.rows() + " " : "";
    return (cell.header() ? "! " : "") + span + line(cell.text());
  }

  private static String picture(Block.Picture p) {
    return "[" + p.url() + " '" + p.description() + "' " + p.width() + "x" + p.height() + "]";
  }

  private static String line(List<Inline> pieces) {
    return pieces.stream().map(DocumentDump::piece).collect(Collectors.joining());
  }

  private static String piece(Inline piece) {
    return switch (piece) {
      case Inline.LineBreak ignored -> "/";
      case Inline.InlineImage image -> picture(image.picture());
      case Inline.Anchor anchor -> "{#" + anchor.name() + "}";
      case Inline.Span span -> {
        String marks =
            span.marks().stream()
                .sorted()
                .map(m -> m.name().toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining(","));
        String look = marks + (span.link() == null ? "" : "@" + span.link());
        yield look.isEmpty() ? span.text() : "<" + look + ":" + span.text() + ">";
      }
    };
  }

  private void say(String indent, String text) {
    out.append(indent).append(text.stripTrailing()).append('\n');
  }
}
