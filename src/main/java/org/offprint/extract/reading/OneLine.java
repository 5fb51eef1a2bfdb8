package org.offprint.extract.reading;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.offprint.document.Block;
import org.offprint.document.Block.Picture;
import org.offprint.document.Inline;
import org.offprint.extract.reading.BlockReader.Look;

/**
 * Reads an element as one paragraph, as a heading, a caption or a cell of a table is one: what
 * begins a block in it begins a line.
 */
final class OneLine {
  private final LineReader line = new LineReader();
  private final List<Block> pictures = new ArrayList<>();
  private final List<Inline> text;

  private OneLine(Element element, Look look, int depth) {
    lineOf(element, look, depth);
    text = line.take();
  }

  static OneLine read(Element element, Look look, int depth) {
    return new OneLine(element, look, depth);
  }

  /** Its inline pieces. */
  List<Inline> text() {
    return text;
  }

  /** The pictures in it that are too large for a line. */
  List<Block> pictures() {
    return pictures;
  }

  private void lineOf(Element element, Look look, int level) {
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        line.text(text.getWholeText(), look.marks(), look.link());
      } else if (child instanceof Element e) {
        innerLine(e, look, level + 1);
      }
    }
  }

  private void innerLine(Element e, Look look, int level) {
    if (level > BlockReader.DEEPEST) {
      line.text(e.wholeText(), look.marks(), look.link());
      return;
    }
    if (!e.id().isEmpty()) {
      line.anchor(e.id());
    }
    switch (e.normalName()) {
      case "script", "style", "template", "noscript", "iframe", "object", "head", "title" -> {}
      case "br", "hr" -> breakLine();
      case "img" -> {
        Picture picture = Pictures.read(e);
        if (picture == null) {
          line.text(e.attr("alt"), look.marks(), look.link());
        } else if (BlockReader.isSmall(picture)) {
          line.image(picture, look.marks(), look.link());
        } else {
          pictures.add(new Block.Figure(List.of(picture), List.of(), null));
        }
      }
      default -> {
        boolean block = e.isBlock() || e.normalName().equals("td");
        if (block) {
          breakLine();
        }
        lineOf(e, Looks.of(e, look), level);
        if (block) {
          breakLine();
        }
      }
    }
  }

  private void breakLine() {
    if (line.hasContent() && !line.endsWithBreak()) {
      line.lineBreak();
    }
  }
}
