package org.offprint.extract.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.offprint.document.Block;
import org.offprint.document.Block.Picture;
import org.offprint.document.Inline;
import org.offprint.document.Inline.Mark;
import org.offprint.extract.reading.BlockReader.Look;

/**
 * Reads figures: pictures, stand-ins for players, and tables, quotations or code with a caption.
 */
final class FigureReader {
  private FigureReader() {}

  static List<Block> read(Element figure, Look look, int depth) {
    Element copy = figure.clone();
    Element caption = copy.selectFirst("figcaption");
    List<Inline> words = List.of();
    if (caption != null) {
      caption.remove();
      words = OneLine.read(caption, look, depth).text();
    }
    if (copy.selectFirst("table, blockquote, pre, ul, ol, p") != null) {
      return other(copy, words, look, depth);
    }
    List<Picture> pictures = new ArrayList<>();
    for (Element img : copy.select("img")) {
      Picture picture = Pictures.read(img);
      if (picture != null) {
        pictures.add(picture);
      }
    }
    String link = link(copy, words);
    if (pictures.isEmpty() && !Looks.hasContent(words) && link == null) {
      return BlockReader.read(withoutFigure(copy), look, depth + 1);
    }
    return List.of(new Block.Figure(pictures, words, link));
  }

  private static Element withoutFigure(Element figure) {
    return new Element("div").appendChildren(figure.childNodesCopy());
  }

  private static @Nullable String link(Element figure, List<Inline> caption) {
    Element a = figure.selectFirst("a[href]");
    String link = a == null ? null : Pictures.leadsElsewhere(Looks.address(a.attr("href")));
    if (link == null && figure.hasClass("embed")) {
      for (Inline piece : caption) {
        if (piece instanceof Inline.Span span && span.link() != null) {
          return span.link();
        }
      }
    }
    return link;
  }

  private static List<Block> other(Element figure, List<Inline> words, Look look, int depth) {
    List<Block> blocks = new ArrayList<>(BlockReader.read(withoutFigure(figure), look, depth + 1));
    if (!Looks.hasContent(words)) {
      return blocks;
    }
    for (int i = 0; i < blocks.size(); i++) {
      switch (blocks.get(i)) {
        case Block.Table table when table.caption().isEmpty() -> {
          blocks.set(i, new Block.Table(words, table.rows()));
          return blocks;
        }
        case Block.Quote quote when quote.attribution().isEmpty() -> {
          blocks.set(i, new Block.Quote(quote.blocks(), QuoteReader.withoutDash(words)));
          return blocks;
        }
        case Block.Figure picture when picture.caption().isEmpty() -> {
          blocks.set(i, new Block.Figure(picture.pictures(), words, picture.link()));
          return blocks;
        }
        default -> {}
      }
    }
    blocks.add(new Block.Paragraph(small(words)));
    return blocks;
  }

  private static List<Inline> small(List<Inline> words) {
    List<Inline> small = new ArrayList<>();
    for (Inline piece : words) {
      if (piece instanceof Inline.Span span) {
        Set<Mark> marks = new Look(span.marks(), null).with(Mark.SMALL).marks();
        small.add(new Inline.Span(span.text(), marks, span.link()));
      } else {
        small.add(piece);
      }
    }
    return small;
  }
}
