package org.offprint.print;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.offprint.anchor.MarkableText;
import org.offprint.document.Block;
import org.offprint.document.Inline;
import org.offprint.model.TextDirection;

/** An article's blocks as strips. */
final class BlockStrips {
  private static final double BETWEEN = 6.5;
  private static final double LIST_INDENT = 20;
  private static final double MARKER_GAP = 6;
  private static final double QUOTE_INDENT = 16;
  private static final double CODE_SIZE = 8.6;
  private static final double CODE_PADDING = 6;
  private static final double TINT = 0.955;
  private static final double BAR_GREY = 0.72;
  private static final String[] BULLETS = {"•", "◦", "‣"};
  private static final double[] HEADING_SIZES = {0, 0, 15, 12.6, 11.4, 10.8, 10.8};

  private final Setting setting;
  private final PictureStrips pictures;
  private final TableStrips tables;
  private final NumberFormat numbers;

  BlockStrips(Setting setting, PictureStrips pictures) {
    this.setting = setting;
    this.pictures = pictures;
    this.tables = new TableStrips(setting);
    this.numbers = NumberFormat.getIntegerInstance(Locale.forLanguageTag(setting.language()));
  }

  /** Blocks one below the other. */
  List<Strip> of(List<Block> blocks, Place place) {
    return of(blocks, place, 0);
  }

  private List<Strip> of(List<Block> blocks, Place place, int listDepth) {
    List<Strip> strips = new ArrayList<>();
    boolean glue = false;
    for (Block block : blocks) {
      List<Strip> next = new ArrayList<>(of(block, place, listDepth));
      if (next.isEmpty()) {
        continue;
      }
      Strip first = next.getFirst();
      double space = strips.isEmpty() ? 0 : Math.max(first.space(), BETWEEN);
      next.set(0, glue ? first.spaced(space).glued() : first.spaced(space));
      strips.addAll(next);
      glue = block instanceof Block.Heading;
    }
    return strips;
  }

  private List<Strip> of(Block block, Place place, int listDepth) {
    return switch (block) {
      case Block.Heading(int level, List<Inline> text) -> heading(level, text, place);
      case Block.Paragraph(List<Inline> text) ->
          setting.paragraph(
              setting.styled(text, TextLook.of(Setting.BODY)), place, place.node().child("P"));
      case Block.ListBlock list -> list(list, place, listDepth);
      case Block.Quote quote -> quote(quote, place);
      case Block.Code code -> code(code, place);
      case Block.Table table -> tables.of(table, place);
      case Block.Figure figure -> pictures.of(figure, place);
      case Block.Rule() -> List.of(rule(place));
    };
  }

  private List<Strip> heading(int level, List<Inline> text, Place place) {
    double size = HEADING_SIZES[Math.clamp(level, 2, 6)];
    StyledText styled = setting.styled(text, TextLook.of(size).bold());
    String words = StyledText.of(text, TextLook.of(size)).text().strip();
    List<Strip> lines =
        new ArrayList<>(setting.paragraph(styled, place, place.node().child("H" + level), 0.88));
    for (int i = 0; i < lines.size(); i++) {
      Strip line = lines.get(i);
      lines.set(
          i, i == 0 ? line.spaced(size).inOutline(new Strip.Heading(level, words)) : line.glued());
    }
    return lines;
  }

  private List<Strip> list(Block.ListBlock list, Place place, int depth) {
    StructureNode node = place.node().child("L");
    Place facing = place.from(side(list, place));
    Place inside = facing.indented(LIST_INDENT);
    List<Strip> strips = new ArrayList<>();
    int number = list.start();
    for (Block.ListItem item : list.items()) {
      StructureNode entry = node.child("LI");
      StructureNode label = entry.child("Lbl");
      List<Strip> body =
          new ArrayList<>(
              of(
                  item.blocks(),
                  inside.under(entry.child("LBody")),
                  list.ordered() ? depth : depth + 1));
      if (!body.isEmpty()) {
        String marker =
            list.ordered()
                ? numbers.format(number) + "."
                : BULLETS[Math.min(depth, BULLETS.length - 1)];
        Strip first = body.getFirst().spaced(strips.isEmpty() ? 0 : BETWEEN / 2);
        body.set(0, marked(first, marker, inside, label));
        strips.addAll(body);
      }
      number++;
    }
    return strips;
  }

  /** Hangs a bullet or number beside the first line of an item. */
  private Strip marked(Strip first, String marker, Place inside, StructureNode label) {
    TextLine line = setting.line(StyledText.of(marker, TextLook.of(Setting.BODY)));
    double baseline = first.height() / 2 + Setting.BODY * 0.33;
    double x =
        inside.side() == TextDirection.LEFT_TO_RIGHT
            ? inside.left() - MARKER_GAP - line.width()
            : inside.left() + inside.width() + MARKER_GAP;
    Strip.Painter words = first.painter();
    return new Strip(
        first.space(),
        first.height(),
        first.breakBefore(),
        (canvas, left, top) -> {
          canvas.tagged(label, () -> canvas.text(line, left + x, top + baseline));
          words.paint(canvas, left, top);
        },
        first.anchors(),
        first.heading(),
        first.repeated());
  }

  private TextDirection side(Block.ListBlock list, Place place) {
    return list.items().stream()
        .flatMap(item -> item.blocks().stream().limit(1))
        .map(block -> block instanceof Block.Paragraph(var text) ? text : List.<Inline>of())
        .filter(text -> !text.isEmpty())
        .findFirst()
        .map(setting::direction)
        .orElse(place.side());
  }

  private List<Strip> quote(Block.Quote quote, Place place) {
    TextDirection side =
        !quote.blocks().isEmpty() && quote.blocks().getFirst() instanceof Block.Paragraph(var text)
            ? setting.direction(text)
            : place.side();
    Place outside = place.from(side);
    Place inside = outside.indented(QUOTE_INDENT).under(place.node().child("BlockQuote"));
    List<Strip> strips = new ArrayList<>(of(quote.blocks(), inside));
    if (!quote.attribution().isEmpty()) {
      TextLook look = TextLook.of(Setting.SMALL).muted();
      List<Strip> said =
          setting.paragraph(
              setting.styled(quote.attribution(), look).after(MarkableText.ATTRIBUTION, look),
              inside,
              inside.node().child("P"));
      said.stream().map(strip -> strip.glued()).forEach(strips::add);
    }
    return strips.stream().map(strip -> barred(strip, outside, BAR_GREY)).toList();
  }

  /** A strip with a bar beside it, at the side where text begins. */
  static Strip barred(Strip strip, Place outside, double grey) {
    double height = strip.height() + strip.space();
    double x = outside.start(1.5);
    return strip.with(
        (canvas, left, top) ->
            canvas.artifact(() -> canvas.fill(grey, left + x, top, 1.5, height)));
  }

  private List<Strip> code(Block.Code code, Place place) {
    StructureNode node = place.node().child("Code");
    Place inside = place.padded(CODE_PADDING).from(TextDirection.LEFT_TO_RIGHT);
    List<Strip> strips = new ArrayList<>();
    strips.add(Strip.gap(CODE_PADDING));
    TextLook look = TextLook.of(CODE_SIZE / 0.9).monospaced();
    for (StyledText line : CodeLines.of(code.text(), look, setting.marks().of(code))) {
      List<Strip> lines = setting.paragraph(line, inside, node, 0.94);
      strips.addAll(lines.isEmpty() ? List.of(Strip.gap(CODE_SIZE * 1.2)) : lines);
    }
    strips.set(1, strips.get(1).glued());
    strips.add(Strip.gap(CODE_PADDING).glued());
    return strips.stream().map(strip -> tinted(strip, place)).toList();
  }

  private static Strip tinted(Strip strip, Place place) {
    return strip.with(
        (canvas, left, top) ->
            canvas.artifact(
                () -> canvas.fill(TINT, left + place.left(), top, place.width(), strip.height())));
  }

  private static Strip rule(Place place) {
    double width = place.width() / 4;
    double x = place.left() + (place.width() - width) / 2;
    return Strip.of(
        14,
        (canvas, left, top) ->
            canvas.artifact(() -> canvas.fill(0.6, left + x, top + 7, width, 0.5)));
  }
}
