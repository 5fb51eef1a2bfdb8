package org.offprint.ui.reader;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.offprint.anchor.MarkableText;
import org.offprint.document.Block;
import org.offprint.document.Document;
import org.offprint.document.Inline;
import org.offprint.model.TextDirection;

/** Turns a document's blocks into the passages that show it. A pure function. */
final class PassageWriter {
  private static final String[] BULLETS = {"\u2022", "\u25E6", "\u2023"};

  private final List<Passage> passages = new ArrayList<>();
  private final Map<String, Integer> anchors = new HashMap<>();
  private final String language;
  private final TextDirection direction;
  private final NumberFormat numbers;

  PassageWriter(String language, TextDirection direction) {
    // The article's own digits, whatever language the window speaks.
    this.numbers = NumberFormat.getIntegerInstance(Locale.forLanguageTag(language));
    this.language = language;
    this.direction = direction;
  }

  /** Adds all blocks of a document. */
  void write(Document document) {
    Frame frame = Frame.NONE.from(document.direction());
    document.blocks().forEach(block -> block(block, frame));
  }

  /** Adds a passage. */
  void add(Passage passage) {
    passages.add(passage);
  }

  /** What was written, in order. */
  List<Passage> passages() {
    return passages;
  }

  /** The places that links lead to, by name, as indices of passages. */
  Map<String, Integer> anchors() {
    return anchors;
  }

  private void block(Block block, Frame frame) {
    switch (block) {
      case Block.Heading heading -> line(heading.text(), Role.heading(heading.level()), frame);
      case Block.Paragraph paragraph ->
          line(paragraph.text(), frame.isInside(Frame.Level.LIST) ? Role.ITEM : Role.BODY, frame);
      case Block.ListBlock list -> list(list, frame);
      case Block.Quote quote -> quote(quote, frame);
      case Block.Code code -> add(new Passage.Code(code.text(), code.language(), frame.with("")));
      case Block.Table table -> table(table, frame);
      case Block.Figure figure -> figure(figure, frame.with(""));
      case Block.Rule ignored -> add(new Passage.Rule(frame.with("")));
    }
  }

  private void line(List<Inline> pieces, Role role, Frame frame) {
    LineText line = LineText.of(pieces);
    line.anchors().forEach(name -> anchors.putIfAbsent(name, passages.size()));
    if (!line.isEmpty()) {
      add(line.words(role, language, direction, frame));
    }
  }

  private void list(Block.ListBlock list, Frame frame) {
    TextDirection side = sideOf(list, frame);
    long depth = frame.levels().stream().filter(level -> level == Frame.Level.LIST).count();
    String bullet = BULLETS[(int) Math.min(depth, BULLETS.length - 1)];
    Frame inside = frame.inside(Frame.Level.LIST).from(side);
    int number = list.start();
    for (Block.ListItem item : list.items()) {
      String marker = list.ordered() ? numbers.format(number) + "." : bullet;
      Frame first = inside.with(marker);
      for (Block block : item.blocks()) {
        block(block, first);
        first = inside;
      }
      number++;
    }
    if (!frame.isInside(Frame.Level.LIST)
        && !passages.isEmpty()
        && passages.getLast() instanceof Passage.Words last
        && last.frame().isInside(Frame.Level.LIST)) {
      passages.removeLast();
      add(last.in(last.frame().ending()));
    }
  }

  /** A list is indented from where its first words begin. */
  private TextDirection sideOf(Block.ListBlock list, Frame frame) {
    for (Block.ListItem item : list.items()) {
      if (!item.blocks().isEmpty() && item.blocks().getFirst() instanceof Block.Paragraph first) {
        return LineText.of(first.text())
            .words(Role.ITEM, language, frame.side(), frame)
            .direction();
      }
    }
    return frame.side();
  }

  private void quote(Block.Quote quote, Frame frame) {
    Frame inside = frame.inside(Frame.Level.QUOTE).from(sideOf(quote, frame));
    quote.blocks().forEach(block -> block(block, inside));
    if (!quote.attribution().isEmpty()) {
      List<Inline> line = new ArrayList<>();
      line.add(new Inline.Span(MarkableText.ATTRIBUTION, Set.of(), null));
      line.addAll(quote.attribution());
      line(line, Role.ATTRIBUTION, inside);
    }
    if (!passages.isEmpty() && passages.getLast() instanceof Passage.Words last) {
      passages.removeLast();
      add(last.in(last.frame().ending()));
    }
  }

  private TextDirection sideOf(Block.Quote quote, Frame frame) {
    return !quote.blocks().isEmpty() && quote.blocks().getFirst() instanceof Block.Paragraph first
        ? LineText.of(first.text()).words(Role.BODY, language, frame.side(), frame).direction()
        : frame.side();
  }

  private void figure(Block.Figure figure, Frame frame) {
    if (!figure.pictures().isEmpty()) {
      boolean captioned = !LineText.of(figure.caption()).isEmpty();
      add(new Passage.Pictures(figure.pictures(), figure.link(), captioned, frame));
    }
    if (!figure.caption().isEmpty()) {
      line(figure.caption(), Role.CAPTION, frame);
    } else if (figure.link() != null && figure.pictures().isEmpty()) {
      Inline address = new Inline.Span(figure.link(), Set.of(), figure.link());
      line(List.of(address), Role.CAPTION, frame);
    }
  }

  private void table(Block.Table table, Frame frame) {
    line(table.caption(), Role.TABLE_CAPTION, frame.with(""));
    List<List<Passage.Cell>> rows = new ArrayList<>();
    for (Block.TableRow row : table.rows()) {
      List<Passage.Cell> cells = new ArrayList<>();
      for (Block.TableCell cell : row.cells()) {
        Role role = cell.header() ? Role.TABLE_HEADER : Role.TABLE_CELL;
        Passage.Words words = LineText.of(cell.text()).words(role, language, direction, Frame.NONE);
        cells.add(new Passage.Cell(words, cell.columns(), cell.rows()));
      }
      rows.add(cells);
    }
    add(new Passage.Table(rows, frame.with("")));
  }
}
