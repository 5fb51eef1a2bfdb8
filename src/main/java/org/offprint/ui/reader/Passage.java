package org.offprint.ui.reader;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.offprint.document.Block;
import org.offprint.document.Inline.Mark;
import org.offprint.model.PageKind;
import org.offprint.model.TextDirection;

/** One paragraph of the reading pane: words, or something shown whole. */
sealed interface Passage {
  /** What it stands inside of. */
  Frame frame();

  /** What it is in plain text; what is copied. */
  String text();

  /** Whether no page is to end with it, if that can be helped. */
  default boolean staysWithNext() {
    return switch (this) {
      case Words words -> words.role().staysWithNext();
      case Pictures pictures -> pictures.captioned();
      case CommentsHeading heading -> heading.open();
      case Notice ignored -> true;
      case KindNotice ignored -> true;
      case Table ignored -> false;
      case Code ignored -> false;
      case Rule ignored -> false;
    };
  }

  /** The same, set from one side whatever its letters say. */
  default Passage directed(TextDirection direction) {
    Frame from = frame().from(direction);
    return switch (this) {
      case Words words -> words.directed(direction);
      case Pictures pictures -> pictures.in(from);
      case Table table ->
          new Table(
              table.rows().stream()
                  .map(row -> row.stream().map(cell -> cell.directed(direction)).toList())
                  .toList(),
              from);
      case Code code -> new Code(code.text(), code.language(), from);
      case Rule ignored -> new Rule(from);
      case Notice notice -> notice;
      case KindNotice notice -> notice;
      case CommentsHeading heading -> heading;
    };
  }

  /**
   * A paragraph of words.
   *
   * @param text with a line feed where a line ends and U+FFFC where a picture stands
   * @param styles of the parts that differ from plain text, in order, not overlapping
   * @param language BCP 47; empty if unknown
   */
  record Words(
      Role role,
      String text,
      List<Styled> styles,
      String language,
      TextDirection direction,
      Frame frame)
      implements Passage {
    public Words {
      styles = List.copyOf(styles);
    }

    @Override
    public Words directed(TextDirection other) {
      return new Words(role, text, styles, language, other, frame.from(other));
    }

    /** The space below, in ems of body text: after a list or quotation that of a paragraph. */
    double below() {
      return frame.ends() ? Math.max(role.below(), Role.BODY.below()) : role.below();
    }

    /** The same words inside another frame. */
    Words in(Frame other) {
      return new Words(role, text, styles, language, direction, other);
    }
  }

  /**
   * A part of a paragraph that does not look like plain text.
   *
   * @param start offset of its first character
   * @param end offset after its last character
   * @param image what stands in place of its one character; null for text
   */
  record Styled(
      int start, int end, Set<Mark> marks, @Nullable String link, Block.@Nullable Picture image) {}

  /**
   * One picture, or several in a row.
   *
   * @param captioned whether the next passage is their caption
   */
  record Pictures(
      List<Block.Picture> pictures, @Nullable String link, boolean captioned, Frame frame)
      implements Passage {
    public Pictures {
      pictures = List.copyOf(pictures);
    }

    Pictures in(Frame other) {
      return new Pictures(pictures, link, captioned, other);
    }

    @Override
    public String text() {
      return "";
    }
  }

  /**
   * A table.
   *
   * @param rows of cells, each cell's words with it
   */
  record Table(List<List<Cell>> rows, Frame frame) implements Passage {
    public Table {
      rows = rows.stream().map(List::copyOf).toList();
    }

    @Override
    public String text() {
      StringBuilder text = new StringBuilder();
      for (List<Cell> row : rows) {
        text.append(text.isEmpty() ? "" : "\n");
        for (int i = 0; i < row.size(); i++) {
          text.append(i == 0 ? "" : "\t").append(row.get(i).words().text().replace('\n', ' '));
        }
      }
      return text.toString();
    }
  }

  /** A cell of a table. */
  record Cell(Words words, int columns, int rows) {
    Cell directed(TextDirection direction) {
      return new Cell(words.directed(direction), columns, rows);
    }
  }

  /** Code, or other text whose spaces count. */
  record Code(String text, String language, Frame frame) implements Passage {}

  /** A change of subject. */
  record Rule(Frame frame) implements Passage {
    @Override
    public String text() {
      return "* * *";
    }
  }

  /**
   * Says that pictures are missing, and offers to fetch them.
   *
   * @param missing how many, at least 1
   */
  record Notice(int missing) implements Passage {
    @Override
    public Frame frame() {
      return Frame.NONE;
    }

    @Override
    public String text() {
      return "";
    }
  }

  /** Says that the page held less than an article. */
  record KindNotice(PageKind kind) implements Passage {
    @Override
    public Frame frame() {
      return Frame.NONE;
    }

    @Override
    public String text() {
      return "";
    }
  }

  /**
   * The heading of the readers' comments, which folds them away.
   *
   * @param count how many there are
   */
  record CommentsHeading(int count, boolean open) implements Passage {
    @Override
    public Frame frame() {
      return Frame.NONE;
    }

    @Override
    public String text() {
      return "";
    }
  }
}
