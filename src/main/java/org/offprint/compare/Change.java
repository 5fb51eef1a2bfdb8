package org.offprint.compare;

import java.util.List;

/**
 * What became of a paragraph. Indices are those of the paragraph in its version, from 0.
 *
 * <p>A paragraph that moved stands in a list of changes twice: where it went, as {@link Moved}, and
 * where it was, as {@link Left}.
 */
public sealed interface Change {
  /** The same in both. */
  record Kept(int before, int after, Paragraph paragraph) implements Change {}

  /** Some of its words, or its kind, changed. */
  record Edited(int before, int after, ParagraphKind from, ParagraphKind to, List<Piece> pieces)
      implements Change {
    public Edited {
      pieces = List.copyOf(pieces);
    }
  }

  record Removed(int before, Paragraph paragraph) implements Change {}

  record Added(int after, Paragraph paragraph) implements Change {}

  /** It stands here now, and stood elsewhere; words may have changed as well. */
  record Moved(int before, int after, ParagraphKind from, ParagraphKind to, List<Piece> pieces)
      implements Change {
    public Moved {
      pieces = List.copyOf(pieces);
    }
  }

  /**
   * One paragraph that became several, or several that became one; words may have changed as well.
   *
   * @param before the first of the earlier version
   * @param after the first of the later version
   * @param from what those of the earlier version were
   * @param to what those of the later version are
   * @param pieces of all of them, {@link #END} between one paragraph and the next
   */
  record Recut(
      int before, int after, List<ParagraphKind> from, List<ParagraphKind> to, List<Piece> pieces)
      implements Change {
    /** Stands between paragraphs: Unicode's paragraph separator. */
    public static final char END = '\u2029';

    public Recut {
      from = List.copyOf(from);
      to = List.copyOf(to);
      pieces = List.copyOf(pieces);
    }

    /** Whether one became several; else several became one. */
    public boolean isSplit() {
      return from.size() == 1;
    }
  }

  /** It stood here, and stands elsewhere now. */
  record Left(int before, int after, Paragraph paragraph) implements Change {}
}
