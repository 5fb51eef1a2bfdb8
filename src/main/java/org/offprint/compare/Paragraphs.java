package org.offprint.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.offprint.document.Block;
import org.offprint.document.Document;
import org.offprint.document.Inline;

/** Reads a document as the paragraphs that are compared. */
public final class Paragraphs {
  private final List<Paragraph> paragraphs = new ArrayList<>();

  private Paragraphs() {}

  /** All that a document says in words, in its order; pictures only by their captions. */
  public static List<Paragraph> of(Document document) {
    Paragraphs reader = new Paragraphs();
    document.blocks().forEach(block -> reader.read(block, ParagraphKind.TEXT));
    return List.copyOf(reader.paragraphs);
  }

  private void read(Block block, ParagraphKind kind) {
    switch (block) {
      case Block.Heading heading -> add(ParagraphKind.HEADING, text(heading.text()));
      case Block.Paragraph paragraph -> add(kind, text(paragraph.text()));
      case Block.ListBlock list ->
          list.items()
              .forEach(item -> item.blocks().forEach(inner -> read(inner, ParagraphKind.ITEM)));
      case Block.Quote quote -> {
        quote.blocks().forEach(inner -> read(inner, ParagraphKind.QUOTE));
        add(ParagraphKind.QUOTE, text(quote.attribution()));
      }
      case Block.Code code -> code.text().lines().forEach(line -> add(ParagraphKind.CODE, line));
      case Block.Table table -> {
        add(ParagraphKind.CAPTION, text(table.caption()));
        table.rows().forEach(row -> add(ParagraphKind.ROW, text(row)));
      }
      case Block.Figure figure -> add(ParagraphKind.CAPTION, text(figure.caption()));
      case Block.Rule _ -> {}
    }
  }

  private void add(ParagraphKind kind, String text) {
    if (!text.isBlank()) {
      paragraphs.add(new Paragraph(kind, text.strip()));
    }
  }

  private static String text(Block.TableRow row) {
    return row.cells().stream().map(cell -> text(cell.text())).collect(Collectors.joining("\t"));
  }

  private static String text(List<Inline> line) {
    StringBuilder text = new StringBuilder();
    for (Inline piece : line) {
      switch (piece) {
        case Inline.Span span -> text.append(span.text());
        case Inline.LineBreak _ -> text.append('\n');
        case Inline.InlineImage image -> text.append(image.picture().description());
        case Inline.Anchor _ -> {}
      }
    }
    return text.toString();
  }
}
