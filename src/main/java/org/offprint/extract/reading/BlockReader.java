package org.offprint.extract.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.offprint.document.Block;
import org.offprint.document.Block.Picture;
import org.offprint.document.Inline;
import org.offprint.document.Inline.Mark;

/**
 * Walks over HTML once and gathers blocks. Inline elements only change the look of the text inside;
 * a block inside them ends the paragraph and takes the look along.
 */
final class BlockReader {
  /** Deeper than this an element counts as its text; no honest page comes near. */
  static final int DEEPEST = 100;

  private static final int LARGEST_INLINE_HEIGHT = 32;
  private static final int LARGEST_INLINE_WIDTH = 240;

  private final List<Block> blocks = new ArrayList<>();
  private final LineReader line = new LineReader();

  /** Pictures that stood in the middle of the paragraph being read: they follow it. */
  private final List<Block> afterParagraph = new ArrayList<>();

  private BlockReader() {}

  /** The blocks inside an element. */
  static List<Block> read(Element element) {
    return read(element, Look.PLAIN, 0);
  }

  static List<Block> read(Element element, Look look, int depth) {
    BlockReader reader = new BlockReader();
    reader.children(element, look, depth);
    reader.endParagraph();
    return reader.blocks;
  }

  /** The blocks inside an item of a list, to which links may lead. */
  static List<Block> item(Element item, Look look, int depth) {
    BlockReader reader = new BlockReader();
    reader.anchor(item);
    reader.children(item, look, depth);
    reader.endParagraph();
    return reader.blocks;
  }

  /** How the text of an element looks, and where it leads. */
  record Look(Set<Mark> marks, @Nullable String link) {
    static final Look PLAIN = new Look(Set.of(), null);

    Look with(Mark mark) {
      Set<Mark> more = EnumSet.of(mark);
      more.addAll(marks);
      return new Look(more, link);
    }

    Look leadingTo(@Nullable String address) {
      return address == null ? this : new Look(marks, address);
    }
  }

  private void children(Element element, Look look, int level) {
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        line.text(text.getWholeText(), look.marks(), look.link());
      } else if (child instanceof Element inner) {
        element(inner, look, level + 1);
      }
    }
  }

  private void element(Element e, Look look, int level) {
    if (level > DEEPEST) {
      line.text(e.wholeText(), look.marks(), look.link());
      return;
    }
    anchor(e);
    switch (e.normalName()) {
      case "script", "style", "template", "noscript", "iframe", "object", "head", "title" -> {}
      case "br" -> lineBreak();
      case "img" -> image(e, look);
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(e, look, level);
      case "ul", "ol", "menu", "dir" -> block(ListReader.read(e, look, level));
      case "dl" -> block(ListReader.definitions(e, look, level));
      case "blockquote" -> block(QuoteReader.read(e, look, level));
      case "pre", "listing", "xmp" -> block(CodeReader.read(e));
      case "table" -> blocks(TableReader.read(e, look, level));
      case "figure" -> blocks(FigureReader.read(e, look, level));
      case "hr" -> block(new Block.Rule());
      default -> {
        Look inside = Looks.of(e, look);
        if (e.normalName().equals("q")) {
          quoted(e, inside, level);
        } else if (e.isBlock()) {
          endParagraph();
          children(e, inside, level);
          endParagraph();
        } else {
          children(e, inside, level);
        }
      }
    }
  }

  private void quoted(Element e, Look look, int level) {
    line.text("\u201C", look.marks(), look.link());
    children(e, look, level);
    line.text("\u201D", look.marks(), look.link());
  }

  private void anchor(Element e) {
    String id = e.id();
    if (!id.isEmpty()) {
      if (e.isBlock()) {
        endParagraph();
      }
      line.anchor(id);
    }
  }

  private void lineBreak() {
    if (line.endsWithBreak()) {
      endParagraph();
    } else if (line.hasContent()) {
      line.lineBreak();
    }
  }

  private void image(Element img, Look look) {
    Picture picture = Pictures.read(img);
    if (picture == null) {
      line.text(img.attr("alt"), look.marks(), look.link());
    } else if (isSmall(picture)) {
      line.image(picture, look.marks(), look.link());
    } else {
      Block figure =
          new Block.Figure(List.of(picture), List.of(), Pictures.leadsElsewhere(look.link()));
      if (line.hasContent()) {
        afterParagraph.add(figure);
      } else {
        blocks.add(figure);
      }
    }
  }

  static boolean isSmall(Picture picture) {
    return picture.height() > 0
        && picture.height() <= LARGEST_INLINE_HEIGHT
        && picture.width() > 0
        && picture.width() <= LARGEST_INLINE_WIDTH;
  }

  private void heading(Element e, Look look, int level) {
    List<Inline> anchors = startBlock();
    List<Inline> text = new ArrayList<>(anchors);
    OneLine inside = OneLine.read(e, Looks.of(e, look), level);
    text.addAll(inside.text());
    int rank = Math.max(2, e.normalName().charAt(1) - '0');
    if (Looks.hasContent(text)) {
      blocks.add(new Block.Heading(rank, text));
    }
    blocks.addAll(inside.pictures());
  }

  private void block(@Nullable Block block) {
    List<Inline> anchors = startBlock();
    if (!anchors.isEmpty()) {
      blocks.add(new Block.Paragraph(anchors));
    }
    if (block != null) {
      blocks.add(block);
    }
  }

  private void blocks(List<Block> more) {
    block(null);
    blocks.addAll(more);
  }

  /** Ends the paragraph before a block; gives the anchors that belong to the block. */
  private List<Inline> startBlock() {
    if (line.hasContent()) {
      endParagraph();
      return List.of();
    }
    return line.take();
  }

  private void endParagraph() {
    if (line.hasContent()) {
      List<Inline> text = line.take();
      blocks.add(Looks.isOrnament(text) ? new Block.Rule() : new Block.Paragraph(text));
    }
    blocks.addAll(afterParagraph);
    afterParagraph.clear();
  }
}
