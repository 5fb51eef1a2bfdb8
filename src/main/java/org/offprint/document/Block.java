package org.offprint.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a document that stands on lines of its own. */
public sealed interface Block {
  /**
   * A heading within the body.
   *
   * @param level 2 to 6; 1 is the article's title, which is not part of the body
   */
  record Heading(int level, List<Inline> text) implements Block {
    public Heading {
      text = List.copyOf(text);
    }
  }

  record Paragraph(List<Inline> text) implements Block {
    public Paragraph {
      text = List.copyOf(text);
    }
  }

  /**
   * A list.
   *
   * @param start the first number; only of meaning when {@code ordered}
   */
  record ListBlock(boolean ordered, int start, List<ListItem> items) implements Block {
    public ListBlock {
      items = List.copyOf(items);
    }
  }

  /** An item of a list: any blocks, lists among them. */
  record ListItem(List<Block> blocks) {
    public ListItem {
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * A quotation.
   *
   * @param attribution who is quoted; empty if the page does not set it apart
   */
  record Quote(List<Block> blocks, List<Inline> attribution) implements Block {
    public Quote {
      blocks = List.copyOf(blocks);
      attribution = List.copyOf(attribution);
    }
  }

  /**
   * Preformatted text.
   *
   * @param text with its line breaks and spaces
   * @param language the programming language as the page names it; empty if it does not
   */
  record Code(String text, String language) implements Block {}

  /** A table of data. */
  record Table(List<Inline> caption, List<TableRow> rows) implements Block {
    public Table {
      caption = List.copyOf(caption);
      rows = List.copyOf(rows);
    }
  }

  record TableRow(List<TableCell> cells) {
    public TableRow {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell of a table.
   *
   * @param columns how many columns it covers, at least 1
   * @param rows how many rows it covers, at least 1
   */
  record TableCell(boolean header, int columns, int rows, List<Inline> text) {
    public TableCell {
      text = List.copyOf(text);
    }
  }

  /**
   * A picture, or several shown as one, with what stands below.
   *
   * @param link where the page led from the picture (a video, an embedded post); null for none
   */
  record Figure(List<Picture> pictures, List<Inline> caption, @Nullable String link)
      implements Block {
    public Figure {
      pictures = List.copyOf(pictures);
      caption = List.copyOf(caption);
    }
  }

  /**
   * A picture.
   *
   * @param url absolute; the key to the image in the library
   * @param description the alternative text; may be empty
   * @param width in CSS pixels as the page says; 0 if it does not
   * @param height in CSS pixels as the page says; 0 if it does not
   */
  record Picture(String url, String description, int width, int height) {}

  /** A change of subject: a rule, or asterisks. */
  record Rule() implements Block {}
}
